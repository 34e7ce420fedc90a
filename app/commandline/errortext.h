// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QCoreApplication>

namespace afterword {

/// The one place that makes a text for people of an error: what happened, what is safe, what to do, and the technical
/// detail last.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString of(const Error& error);

private:
    [[nodiscard]] static QString sentences(const Error& error);
    [[nodiscard]] static QString usage(const Error& error);
    [[nodiscard]] static QString locked(const Error& error);
    [[nodiscard]] static QString badInput(const Error& error);
};

} // namespace afterword
