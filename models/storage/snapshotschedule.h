// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "ids.h"

#include <optional>

namespace afterword {

/// When a library is due for a snapshot: at the first change of a session, and then every ten minutes while it changes.
/// A session that begins within ten minutes of the newest snapshot goes on with it, so that a row of commands does not
/// copy the library each time.
class SnapshotSchedule {
public:
    explicit SnapshotSchedule(LibraryId library);

    /// The reason, or null where none is due. Counts as taken, whatever becomes of it: a snapshot that fails is tried
    /// again after the next ten minutes, not at every change.
    [[nodiscard]] QString due(Instant now);

    /// One was taken for another reason.
    void taken(Instant now) { m_last = now; }

private:
    LibraryId m_library;
    std::optional<Instant> m_last;
    bool m_hasLooked = false;
};

} // namespace afterword
