// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace afterword {

/// Copies JSON without its line breaks and the indentation behind them; there are none inside of strings. Gives the end
/// of what was written; up to seven bytes behind it are overwritten.
char* copyWithoutIndent(const char* from, const char* end, char* out);

} // namespace afterword
