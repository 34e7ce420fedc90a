// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvaslayout.h"
#include "canvaslook.h"
#include "canvasscene.h"

class QPainter;

namespace afterword {

/// Draws what stands still on a canvas while one points at it: everything of its layout but the lanes' heads.
class CanvasPainter {
public:
    CanvasPainter(QPainter& painter, const CanvasScene& scene, const CanvasLayout& layout, const CanvasLook& look);

    /// `area` is the canvas without the lanes' heads.
    void paint(const QRectF& area);

private:
    void paintGround(const QRectF& area);
    void paintBands(const QRectF& area);
    void paintPoles(const QRectF& area);
    void paintRows();
    void paintFlags();
    void paintAxis(const QRectF& area);
    void paintLabel(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark);
    void verticalLine(double x, double top, double bottom, const QPen& pen);

    QPainter& m_painter;
    const CanvasScene& m_scene;
    const CanvasLayout& m_layout;
    const CanvasLook& m_look;
};

/// The middle of a device pixel, so that a line of one pixel is sharp.
[[nodiscard]] double sharp(const QPainter& painter, double at);

} // namespace afterword
