// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartlayout.h"

#include <QList>

namespace afterword {

/// What a series is drawn with, in the layout's units.
struct ChartShapes {
    QList<QList<QPointF>> lines; ///< of at least two points each; there is a gap between two
    QList<QPointF> points;       ///< scattered values, and values with gaps on both sides
    QList<QRectF> bars;
    QList<QPointF> signs; ///< a few places on the line for the series' sign, where there are several series
    double baseY = 0;     ///< where areas and bars begin
};

/// Lengths of strokes and spaces of the lines of a series; empty for unbroken ones. There are `dashPatterns` of them.
inline constexpr int dashPatterns = 4;
[[nodiscard]] QList<double> dashPattern(int dash);

/// True for a line that moves up and down so often that it needs a finer pen.
[[nodiscard]] bool isDense(const ChartShapes& shapes);

/// The shapes of the series number `index`.
[[nodiscard]] ChartShapes chartShapes(const ChartFigure& figure, const ChartLayout& layout, qsizetype index);

} // namespace afterword
