// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figurepainter.h"

namespace afterword {

/// Draws figures for paper: charts with Qt Charts, timelines by hand. Needs a QApplication (the offscreen platform will
/// do) and draws on its thread.
class ChartPainter final : public FigurePainter {
public:
    /// A figure is drawn as large as it fits into `area`, from its top left corner; `unitsPerPoint` is not needed, as
    /// its type grows with it.
    void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const ChartFigure& figure) override;
    void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const TimelineFigure& figure) override;
};

} // namespace afterword
