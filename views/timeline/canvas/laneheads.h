// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvaslayout.h"
#include "canvaslook.h"
#include "canvasscene.h"

class QPainter;

namespace afterword {

/// The column beside the axis: what the lines of the axis count in, and the lanes with their signs, names and handles.
class LaneHeads {
public:
    LaneHeads(const CanvasScene& scene, const CanvasLayout& layout, const CanvasLook& look, const QRectF& area,
              bool isMirrored);

    /// As wide as the names need, within reason and a third of the canvas.
    [[nodiscard]] static double widthFor(const CanvasScene& scene, const CanvasLook& look, double canvasWidth);

    /// -1: no lane is the current one.
    void paint(QPainter& painter, int currentLane, int hoveredLane) const;

    /// A line where a lane that is dragged would be put.
    void paintGap(QPainter& painter, int before) const;

    struct Hit {
        int lane = -1;
        bool onHandle = false; ///< that collapses it
    };

    [[nodiscard]] Hit hitAt(QPointF at) const;

    /// Before which lane one that is dropped here would stand; the number of lanes where it would be the last.
    [[nodiscard]] int gapAt(double y) const;

private:
    [[nodiscard]] QRectF handleRect(const CanvasLayout::Lane& lane) const;
    void paintLane(QPainter& painter, const CanvasLayout::Lane& lane, bool isCurrent, bool isHovered) const;
    void paintAxisWords(QPainter& painter) const;
    void place(QPainter& painter, double y, double indent, const QString& text, Tint tint, CanvasLook::Face face) const;

    const CanvasScene& m_scene;
    const CanvasLayout& m_layout;
    const CanvasLook& m_look;
    QRectF m_area;
    bool m_isMirrored;
};

} // namespace afterword
