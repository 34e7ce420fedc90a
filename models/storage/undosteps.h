// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "revision.h"

namespace afterword {

/// The undo log of an incident, as rows that name the commits whose changes can be taken back.
namespace undosteps {

/// Drops the steps behind the position and makes the revision the last step.
[[nodiscard]] Result<> push(Revision& revision);

/// Moves the position one back or forward; gives the revision of the step that is taken back or repeated.
/// ErrorCode::Usage where there is none.
[[nodiscard]] Result<qint64> move(Revision& revision, UndoMove direction);

/// Damaged.
[[nodiscard]] Result<UndoLog> read(SqlDatabase& database, IncidentId incident);

[[nodiscard]] QByteArray seal(const QString& incident, qint64 number, qint64 revision);

} // namespace undosteps

} // namespace afterword
