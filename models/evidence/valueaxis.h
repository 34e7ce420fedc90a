// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartfigure.h"

#include <QLocale>

namespace afterword {

/// A value axis with round ticks.
struct ValueAxis {
    double least = 0;
    double greatest = 1;
    QString unit; ///< of the labels, scaled: "ms", "KiB"
    QList<ChartFigure::ValueTick> ticks;
};

/// Over [min, max] and a little more, to the next round values; about `wanted` ticks at 1, 2 or 5 times a power of ten
/// (of two for bytes). It starts at zero where the values do not lie far from it, or where `fromZero` says so.
[[nodiscard]] ValueAxis linearAxis(double min, double max, bool fromZero, const QString& unit, int wanted,
                                   const QLocale& locale);

/// Over positive values: ticks at powers of ten, or at 1, 2 and 5 times them where there are few.
[[nodiscard]] ValueAxis logarithmicAxis(double min, double max, const QString& unit, int wanted, const QLocale& locale);

/// Where a value lies on the axis of a figure: 0 at the bottom, 1 at the top. Values beyond the axis are put a little
/// outside of it; so are those that a logarithmic axis cannot show.
[[nodiscard]] double heightOf(double value, const ChartFigure& figure);

} // namespace afterword
