// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "snapshots.h"

#include <functional>

namespace afterword {

/// Snapshots as files of the state folder. Their names tell all that snapshots::list() gives.
namespace snapshotfiles {

/// Has `copy` write a copy of the library to the path it is given, then drops what need not be kept.
[[nodiscard]] Result<Snapshot> write(LibraryId library, qint64 revision, const QString& reason, const Clock& clock,
                                     const std::function<Result<>(const QString& path)>& copy);

/// Which of `newestFirst` are dropped: all but the 12 newest, the newest of each of the last 10 weeks and of the last 9
/// months that have any; then the oldest, until the rest is at most `byteLimit`. Never the newest.
[[nodiscard]] QList<Snapshot> superfluous(const QList<Snapshot>& newestFirst, qint64 byteLimit);

} // namespace snapshotfiles

} // namespace afterword
