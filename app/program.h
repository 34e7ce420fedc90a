// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace afterword {

/// The whole program, from its arguments to its exit code (cli.md).
[[nodiscard]] int runProgram(int argc, char* argv[]);

} // namespace afterword
