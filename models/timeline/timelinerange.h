// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"

#include <QList>

namespace afterword {

/// The stretch of time that a timeline shows.
struct TimelineRange {
    Instant from;
    Instant to;

    [[nodiscard]] bool holds(Instant at) const { return at >= from && at <= to; }
};

/// Where most of the story took place. It begins with the middle three fifths of the moments and grows to either side,
/// until the next moment is farther away than three times what it spans already (and than an hour and a half): a change
/// a week before must not press an hour of response into one dot. A margin is added. `moments` in any order, not empty.
[[nodiscard]] TimelineRange timelineRange(QList<Instant> moments);

/// All of [from, to], with the same margin.
[[nodiscard]] TimelineRange rangeAround(Instant from, Instant to);

} // namespace afterword
