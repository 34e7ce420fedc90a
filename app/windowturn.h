// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"

#include <functional>

namespace afterword {

/// Does `job` in the window's thread, which runs its event loop, and waits for it there. Where the user asks to stop
/// before its turn has come, the job is not done at all.
void inWindowThread(const std::function<void()>& job, const Progress& progress);

} // namespace afterword
