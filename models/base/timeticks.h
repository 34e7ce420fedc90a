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
        QString label;    ///< "14:05", "14:05:30", "12 Mar", "Mar", "2026"; "02:00 CET" where the clock showed it twice
        QString dayLabel; ///< the date, on the first tick of each local day, else empty; the year, where the labels are
                          ///< days or months
    };

    QList<Tick> ticks;
    QString zoneLabel; ///< "UTC", "CET", "CET/CEST" where it changes within the range
};

/// At most `most` ticks (at least two where the range is not empty) in [from, to]; steps from 1 microsecond to years.
[[nodiscard]] TimeTicks timeTicks(Instant from, Instant to, const Zone& zone, int most);

/// As timeTicks(), with as many ticks as fit side by side on an axis that is `width` long and labelled in type of
/// `size`.
[[nodiscard]] TimeTicks timeTicksForWidth(Instant from, Instant to, const Zone& zone, double width, double size);

} // namespace afterword
