// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timescale.h"

#include <QList>

namespace afterword {

/// Where something that is dragged along a time axis comes to rest: at a neighbour's moment or on a round time of the
/// present zoom, where one of them is near, else wherever the pointer is.
class TimeSnap {
public:
    enum class To { Nothing, Round, Neighbour };

    struct Rest {
        Instant at;
        To to = To::Nothing;
    };

    /// `neighbours` in any order. `reach` in pixels: how near is near.
    TimeSnap(QList<Instant> neighbours, const TimeScale& scale, const Zone& zone, double reach);

    [[nodiscard]] Rest rest(Instant pointed) const;

    /// On the quantum of the zoom alone, for who wants no snapping.
    [[nodiscard]] Rest freely(Instant pointed) const;

    /// What the round times are multiples of: a minute where an hour is shown, a second where a minute is.
    [[nodiscard]] Duration unit() const { return m_unit; }

private:
    QList<Instant> m_neighbours;
    TimeScale m_scale;
    Zone m_zone;
    double m_reach;
    Duration m_unit;
};

} // namespace afterword
