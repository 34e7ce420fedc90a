// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartlayout.h"
#include "figurecanvas.h"

namespace afterword {

/// Draws the series of a figure into its plot: lines, steps and areas are Qt Charts' own series, bars and signs are
/// items of the chart's scene, because Qt Charts knows no bars over time and makes an item of each scattered point.
void paintSeries(FigureCanvas& canvas, const ChartFigure& figure, const ChartLayout& layout);

} // namespace afterword
