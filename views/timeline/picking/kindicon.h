// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "icons.h"

namespace afterword {

/// The picture of a kind of events.
[[nodiscard]] Icon kindIcon(EventKind kind);

} // namespace afterword
