// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace afterword {

/// The exit codes of cli.md.
namespace exitcode {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int usage = 2;
constexpr int locked = 3;
constexpr int damaged = 4;
constexpr int nothingMatched = 5;
constexpr int refused = 6;

[[nodiscard]] int of(ErrorCode code);

} // namespace exitcode

} // namespace afterword
