// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zone.h"

#include <QList>
#include <QString>

namespace afterword {

/// Marks of a time axis in a named zone, on round local times; days, hours and seconds are never mixed in one row.
struct TimeTicks {
    struct Tick {
        Instant at;
        QString label;    ///< "14:05", "14:05:30", "12 Mar"
        QString dayLabel; ///< the date, on the first tick of each local day, else empty
    };

    QList<Tick> ticks;
    QString zoneLabel; ///< "UTC", "CET", "CET/CEST" where it changes within the range
};

/// At most `most` ticks (at least two where the range is not empty) in [from, to]; steps from 1 microsecond to years.
[[nodiscard]] TimeTicks timeTicks(Instant from, Instant to, const Zone& zone, int most);

} // namespace afterword
