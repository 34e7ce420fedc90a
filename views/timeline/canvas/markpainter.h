// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvaslayout.h"
#include "canvaslook.h"
#include "canvasscene.h"

class QPainter;

namespace afterword {

/// Draws signs, clusters and bars, from pictures that are made once: there may be thousands of them in a frame.
class MarkPainter {
public:
    MarkPainter(QPainter& painter, const CanvasScene& scene, const CanvasLayout& layout, const CanvasLook& look);

    /// Without its label.
    void paint(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark);

private:
    void paintBar(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark, int colour);
    void paintUnsureBar(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark, const QColor& colour);
    void paintPill(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark, int colour);
    void paintSign(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark, int colour);

    /// A picture of about `size` with its middle at `at`; `draw` draws it around the origin.
    void centred(QPointF at, quint64 key, QSizeF size, const std::function<void(QPainter&)>& draw);
    [[nodiscard]] double onPixel(double at) const;

    QPainter& m_painter;
    const CanvasScene& m_scene;
    const CanvasLayout& m_layout;
    const CanvasLook& m_look;
    double m_ratio;
    double m_barOpacity;
};

} // namespace afterword
