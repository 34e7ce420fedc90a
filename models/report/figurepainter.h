// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

#include <QRectF>

class QPainter;

namespace afterword {

/// Draws figures where a painter is wanted (PDF, pictures). `app` fills it with the drawing of the views, because Qt
/// Charts needs widgets.
class FigurePainter {
public:
    virtual ~FigurePainter() = default;

    /// Within `area`, in the painter's own units; one point (1/72 inch) is `unitsPerPoint` of them. Print palette,
    /// white ground.
    virtual void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const ChartFigure& figure) = 0;
    virtual void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const TimelineFigure& figure) = 0;
};

} // namespace afterword
