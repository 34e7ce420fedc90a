// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "timeticks.h"

#include <QList>
#include <QString>

#include <optional>

namespace afterword {

/// What a time axis is marked with besides ticks: an impact window or a milestone.
struct TimeBand {
    Instant from;
    Instant to;
    QString label;
};

struct TimeFlag {
    Instant at;
    QString label;
};

/// A chart, ready to be drawn: everything that is decided (ticks, wording, reduction) is decided here, so that screen,
/// PDF and SVG agree.
struct ChartFigure {
    struct Column {
        Instant at;       ///< of the column's middle, or of the point where the column has one
        double first = 0; ///< NaN in all four: a gap
        double min = 0;
        double max = 0;
        double last = 0;
    };

    struct Series {
        QString name;
        QString unit;
        int colour = 0; ///< 0 to 5, the row of the palette (ux.md 7.1); beyond six series the dash differs
        int dash = 0;
        QList<Column> columns; ///< reduced to pixel columns, in order of time
    };

    struct ValueTick {
        double value = 0;
        QString label; ///< with SI prefix: "1.2 k"
    };

    struct ThresholdLine {
        double value = 0;
        QString label;
    };

    QString title;
    QString unit; ///< of the value axis, with the series' where they agree
    ChartStyle style = ChartStyle::Line;
    bool logarithmic = false;
    Instant from;
    Instant to;
    double least = 0;
    double greatest = 1;
    TimeTicks timeTicks;
    QList<ValueTick> valueTicks;
    QList<Series> series;
    QList<ThresholdLine> thresholds;
    QList<TimeBand> bands;
    QList<TimeFlag> flags;
    QString alt; ///< "p99: 120 ms to 1.84 s, peak 14:05 UTC"
};

} // namespace afterword
