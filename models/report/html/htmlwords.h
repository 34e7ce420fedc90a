// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace afterword {

/// The few words that only the HTML form has.
class HtmlWords {
    Q_DECLARE_TR_FUNCTIONS(HtmlWords)

public:
    [[nodiscard]] static QString skipToContent() { return tr("Skip to the content"); }
};

} // namespace afterword
