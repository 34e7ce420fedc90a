// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvaspointer.h"

class QPainter;

namespace afterword {

/// Draws what comes and goes on a canvas: what is selected, pointed at and dragged, the cursors and the marked range.
class CanvasOverlay {
public:
    struct State {
        const CanvasDrag& drag;
        CanvasLayout::Hit hovered;
        int hoveredLane = -1;
        bool hasFocus = false;
    };

    CanvasOverlay(QPainter& painter, const CanvasStage& stage, const TimeAxis& axis, const Selection& selection);

    void paint(const State& state);

private:
    void paintRange();
    void paintSelection(bool hasFocus);
    void paintHover(const CanvasLayout::Hit& hit);
    void paintCursors();
    void paintDrag(const CanvasDrag& drag);
    void paintGhost(const QUuid& id, Duration from, Duration to);
    void ring(const QRectF& rect, const QColor& colour, double width, double gap);
    void verticalLine(double x, const QPen& pen);

    /// Of a text with its middle at this place, within the axis as far as it fits.
    [[nodiscard]] QRectF plateRect(double x, double y, const QString& text) const;
    void paintPlate(const QRectF& rect, const QString& text, const QColor& ground, const QColor& colour);

    QPainter& m_painter;
    const CanvasStage& m_stage;
    const TimeAxis& m_axis;
    const Selection& m_selection;
    QRectF m_area; ///< of the axis
};

} // namespace afterword
