// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timelinefigure.h"

namespace afterword {

inline constexpr double timelineMarkWidth = 14;
inline constexpr double timelineTypeSize = 13;
/// How wide a figure is laid out; drawers scale it.
inline constexpr double timelineWidth = 760;

/// How much of the axis a mark takes: a sign, or the pill with the number of a cluster's events.
[[nodiscard]] double timelineMarkWidthOf(const TimelineFigure::Mark& mark);

/// How much of the axis a flag's label takes.
[[nodiscard]] double timelineFlagWidth(const TimelineFigure::Flag& flag);

/// Where everything of a timeline's figure stands, in units of which its type is 13 high; y grows downwards. Points
/// into the figure, which must outlive it.
struct TimelineLayout {
    struct Mark {
        const TimelineFigure::Mark* mark = nullptr;
        double x = 0;
        double endX = 0;  ///< more than x where it lasted long enough to be seen
        QString text;     ///< beside the mark; shortened, and empty where there is no room
        double textX = 0; ///< its left end
        QString number;   ///< below the mark, where there is no text, or "×4" within a cluster's
    };

    struct Lane {
        const TimelineFigure::Lane* lane = nullptr;
        QString name; ///< shortened to the room that there is
        double y = 0; ///< of its middle
        QList<Mark> marks;
    };

    struct Flag {
        const TimelineFigure::Flag* flag = nullptr;
        double x = 0;
        double y = 0; ///< base line of its label
    };

    struct Band {
        const TimelineFigure::Band* band = nullptr;
        double left = 0;
        double right = 0;
        QString label;
        double labelX = 0; ///< its left end
        double labelY = 0; ///< its base line
    };

    struct Tick {
        const TimeTicks::Tick* tick = nullptr;
        double x = 0;
        double labelX = 0; ///< middle of its labels
    };

    double width = timelineWidth;
    double height = 0;
    double left = 0;  ///< of the axis
    double right = 0; ///< of the axis
    double bandsTop = 0;
    double lanesTop = 0;
    double lanesBottom = 0; ///< also where the axis is
    double ticksY = 0;      ///< base line of tick labels
    double daysY = 0;       ///< base line of day labels
    double zoneY = 0;       ///< base line of the zone, which ends where the axis does
    double noteY = 0;       ///< base line of the note
    double laneHeight = 0;
    QList<Lane> lanes;
    QList<Flag> flags;
    QList<Band> bands;
    QList<Tick> ticks;
};

[[nodiscard]] TimelineLayout timelineLayout(const TimelineFigure& figure);

} // namespace afterword
