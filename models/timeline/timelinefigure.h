// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "timeticks.h"

#include <QList>
#include <QString>

#include <optional>

namespace afterword {

/// The timeline to scale, ready to be drawn: lanes, events, milestones as flags, impact windows as bands.
struct TimelineFigure {
    struct Mark {
        Instant from;
        std::optional<Instant> to; ///< for what lasted, for TimePrecision::Between, and the last event of a cluster
        TimePrecision precision = TimePrecision::Exact;
        EventKind kind = EventKind::Observation;
        QString label;  ///< the event's text
        QString anchor; ///< of the event in the report
        int number = 0; ///< the event's number in the report's table; 0: none
        int count =
            1; ///< more than one: a cluster of events too close to be told apart; label and anchor are the first one's
        QString time; ///< as printed: "14:05:31 UTC", "about 14:05 UTC"
    };

    struct Lane {
        QString name;
        int colour = 0; ///< 0 to 5, the row of the palette; the shape follows from it
        QList<Mark> marks;
    };

    struct Flag {
        Instant at;
        QString label;          ///< "Detected"
        int row = 0;            ///< flags that would overlap are set on different rows; 0 is nearest to the lanes
        QString time;           ///< as printed beside the label: "14:05"
        bool leftwards = false; ///< the label stands left of the pole
    };

    struct Band {
        Instant from;
        Instant to;
        QString label;
        QString time; ///< as printed: "14:02 to 14:47 UTC"
    };

    Instant from;
    Instant to;
    TimeTicks ticks;
    QList<Lane> lanes;
    QList<Flag> flags;
    QList<Band> bands;
    int flagRows = 0;
    QString alt;
    QString note; ///< what lies too far away to be drawn, in words; may be empty
};

} // namespace afterword
