// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "instant.h"
#include "seal.h"
#include "sqldatabase.h"

namespace afterword {

/// The one row of the library itself.
struct LibraryState {
    LibraryId id;
    qint64 nextNumber = 1; ///< of the next incident's key
    qint64 revision = 0;
    Instant createdAt;
    SealSum content; ///< of every sealed row of the file but this one

    /// Damaged where it is missing or does not match its seal.
    [[nodiscard]] static Result<LibraryState> read(SqlDatabase& database);
    [[nodiscard]] Result<> insert(SqlDatabase& database) const;
    [[nodiscard]] Result<> update(SqlDatabase& database) const;

private:
    [[nodiscard]] QByteArray seal() const;
};

/// What is kept of an incident beside its values.
struct IncidentBook {
    IncidentId incident;
    qint64 undoPosition = 0;
    SealSum content; ///< of the incident's values

    /// NotFound, or Damaged.
    [[nodiscard]] static Result<IncidentBook> read(SqlDatabase& database, IncidentId incident);

    /// Adds or replaces it; gives the change of the seals in `library`.
    [[nodiscard]] Result<> write(SqlDatabase& database, SealSum& library) const;

    [[nodiscard]] QByteArray seal() const;
};

} // namespace afterword
