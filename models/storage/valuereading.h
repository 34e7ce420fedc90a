// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "sqldatabase.h"

namespace afterword {

/// NotFound; Damaged where a row does not match its seal, or rows are missing.
[[nodiscard]] Result<Postmortem> readPostmortem(SqlDatabase& database, IncidentId incident);

[[nodiscard]] Result<QList<IncidentSummary>> readSummaries(SqlDatabase& database);

} // namespace afterword
