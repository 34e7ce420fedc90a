// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Events in JSON: one object in each line, a list of objects, or an object with such a list in it.
[[nodiscard]] Reader jsonEventsReader();

} // namespace afterword
