// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace afterword {

/// The program with its windows, until the last one is closed; gives the exit code. The arguments after the first name
/// libraries to open.
[[nodiscard]] int runWindows(int argc, char* argv[]);

} // namespace afterword
