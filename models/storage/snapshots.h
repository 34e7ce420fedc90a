// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "instant.h"
#include "result.h"

#include <QList>

namespace afterword {

/// A copy of a library from an earlier time, kept in the state folder, outside the library's own folder.
struct Snapshot {
    QString id; ///< what is typed to restore it: "20261123-044500-r371"
    QString path;
    Instant takenAt;
    qint64 revision = 0;
    qint64 bytes = 0;
    QString reason; ///< "session", "interval", "migration", "bulk"
};

class Library;
class Clock;

namespace snapshots {

/// Newest first. Reads only names and sizes.
[[nodiscard]] Result<QList<Snapshot>> list(LibraryId library);

/// Takes one, then drops what the retention does not keep (12 recent, 10 weekly, 9 monthly, 2 GB in total; never the
/// newest).
[[nodiscard]] Result<Snapshot> take(Library& library, const QString& reason, const Clock& clock);

/// Writes a copy to `path`, which must not exist. The library itself is never touched.
[[nodiscard]] Result<> restore(const Snapshot& snapshot, const QString& path);

} // namespace snapshots

} // namespace afterword
