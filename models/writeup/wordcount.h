// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// How many words a reader meets: marks, addresses and figures are none, a live reference is one. Where words are not
/// set apart (Chinese, Japanese), each sign counts.
[[nodiscard]] int wordsIn(const QString& markdown);

} // namespace afterword
