// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "sqldatabase.h"

namespace afterword {

/// Values of `postmortem` that name another value, an attachment, points or candidates that are not there.
[[nodiscard]] Result<QList<CheckProblem>> missingReferences(SqlDatabase& database, const Postmortem& postmortem);

} // namespace afterword
