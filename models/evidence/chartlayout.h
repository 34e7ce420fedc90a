// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartfigure.h"

#include <QPointF>
#include <QRectF>

namespace afterword {

inline constexpr double chartTypeSize = 13;
/// How wide a figure is laid out; drawers scale it.
inline constexpr double chartWidth = 760;

/// Where everything of a chart's figure stands, in units of which its type is 13 high; y grows downwards. Points into
/// the figure, which must outlive it.
struct ChartLayout {
    struct Name {
        const ChartFigure::Series* series = nullptr;
        QString text; ///< with the unit, where the series have different ones
        double x = 0; ///< its left end; its sign stands left of it
        double y = 0; ///< base line
    };

    struct ValueTick {
        const ChartFigure::ValueTick* tick = nullptr;
        double y = 0;
    };

    struct TimeTick {
        const TimeTicks::Tick* tick = nullptr;
        double x = 0;
        double labelX = 0; ///< middle of its labels
    };

    struct Flag {
        const TimeFlag* flag = nullptr;
        QString label;
        double x = 0;
        double y = 0; ///< base line of its label
        bool leftwards = false;
    };

    struct Band {
        double left = 0;
        double right = 0;
        QString label;
        double labelX = 0; ///< its left end
        double labelY = 0; ///< base line
    };

    struct Threshold {
        QString label;
        double y = 0;
        double labelX = 0; ///< its right end
        double labelY = 0; ///< base line
    };

    double width = chartWidth;
    double height = 0;
    QRectF plot;
    QString unit;   ///< at the head of the value axis, after the series' name where there is one
    QPointF unitAt; ///< on the base line; its right end where unitEndsThere
    bool unitEndsThere = false;
    QString nothing; ///< said in place of the plot where there are no series
    QPointF zoneAt;  ///< right end of the zone's base line
    double ticksY = 0;
    double daysY = 0;
    bool namesAtEnds = false; ///< each series' name stands where its line ends; else they are a legend
    QList<Name> names;
    QList<ValueTick> valueTicks;
    QList<TimeTick> timeTicks;
    QList<Flag> flags;
    QList<Band> bands;
    QList<Threshold> thresholds;

    [[nodiscard]] double xOf(Instant at, const ChartFigure& figure) const;
    [[nodiscard]] double yOf(double value, const ChartFigure& figure) const;
};

[[nodiscard]] ChartLayout chartLayout(const ChartFigure& figure);

} // namespace afterword
