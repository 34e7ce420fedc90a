// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "sqldatabase.h"

namespace afterword {

/// Everything that can be wrong with a library file, listed: pages, schema, foreign keys, every seal, missing rows, and
/// values that name something that is not there. Cancelled, or a failure to read at all.
[[nodiscard]] Result<CheckReport> checkIntegrity(SqlDatabase& database, Progress& progress);

} // namespace afterword
