// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QCoreApplication>

namespace afterword {

/// What a failure is called in the window: what happened, what is safe, what to do. Technical detail stays in the
/// error.
class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    [[nodiscard]] static QString of(const Error& error);

private:
    [[nodiscard]] static QString locked(const Error& error);
    [[nodiscard]] static QString badInput(const Error& error);
};

} // namespace afterword
