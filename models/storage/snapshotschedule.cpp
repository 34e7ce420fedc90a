// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshotschedule.h"

#include "snapshots.h"

namespace afterword {

namespace {

constexpr Duration interval = minutes(10);

}

SnapshotSchedule::SnapshotSchedule(LibraryId library)
    : m_library(library) {}

QString SnapshotSchedule::due(Instant now) {
    const bool isFirst = !std::exchange(m_hasLooked, true);
    if (isFirst && !m_last) {
        const auto known = snapshots::list(m_library);
        if (known && !known->isEmpty()) {
            m_last = known->first().takenAt;
        }
    }
    // A clock that was set back counts as time gone by.
    if (m_last && now >= *m_last && now - *m_last < interval) {
        return {};
    }
    m_last = now;
    return isFirst ? QStringLiteral("session") : QStringLiteral("interval");
}

} // namespace afterword
