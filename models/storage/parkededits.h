// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

namespace afterword {

/// An edit that could not be written to its library, kept in the state folder until it can be.
struct ParkedEdit {
    IncidentId incident;
    QString label;
    UndoMove move = UndoMove::Do;
    QList<ValueChange> changes;
    Instant parkedAt;

    bool operator==(const ParkedEdit&) const = default;
};

namespace parkededits {

/// Takes the place of what was parked for the library. Gives the ballast's space away where there is no other.
/// DiskFull, Io.
[[nodiscard]] Result<> park(LibraryId library, const QList<ParkedEdit>& edits);

/// In the order in which they were made; empty where nothing is parked. Damaged.
[[nodiscard]] Result<QList<ParkedEdit>> parked(LibraryId library);

/// Once they are in the library.
void clear(LibraryId library);

} // namespace parkededits

} // namespace afterword
