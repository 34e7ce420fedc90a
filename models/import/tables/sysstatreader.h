// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Statistics of a host as `sadf -j` writes them.
[[nodiscard]] Reader sysstatReader();

} // namespace afterword
