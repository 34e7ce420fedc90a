// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvaspainter.h"

#include "markpainter.h"

#include <QPainter>

#include <cmath>

namespace afterword {

namespace {

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace

double sharp(const QPainter& painter, double at) {
    const double ratio = painter.device()->devicePixelRatio();
    return (std::floor(at * ratio) + 0.5) / ratio;
}

CanvasPainter::CanvasPainter(QPainter& painter, const CanvasScene& scene, const CanvasLayout& layout,
                             const CanvasLook& look)
    : m_painter(painter)
    , m_scene(scene)
    , m_layout(layout)
    , m_look(look) {
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void CanvasPainter::paint(const QRectF& area) {
    m_painter.save();
    m_painter.setClipRect(area);
    paintGround(area);
    paintBands(area);
    paintPoles(area);
    m_painter.save();
    m_painter.setClipRect(QRectF(area.left(), m_layout.lanesTop, area.width(), area.bottom() - m_layout.lanesTop),
                          Qt::IntersectClip);
    paintRows();
    m_painter.restore();
    paintFlags();
    paintAxis(area);
    m_painter.restore();
}

void CanvasPainter::verticalLine(double x, double top, double bottom, const QPen& pen) {
    const double at = sharp(m_painter, x);
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(at, top), QPointF(at, bottom));
}

void CanvasPainter::paintGround(const QRectF& area) {
    m_painter.fillRect(area, m_look.colour(Tint::Ground));
    const double top = m_layout.axis.height;
    for (const auto& night : m_layout.nights) {
        m_painter.fillRect(QRectF(night.left, top, night.right - night.left, area.bottom() - top),
                           m_look.colour(Tint::Night));
    }
}

void CanvasPainter::paintBands(const QRectF& area) {
    const double top = m_layout.axis.height;
    const double thick = std::max(2.0, m_look.height() / 7);
    for (const auto& band : m_layout.bands) {
        // Where two overlap, it is more.
        m_painter.fillRect(QRectF(band.left, top, band.right - band.left, area.bottom() - top),
                           faded(m_look.colour(Tint::Impact), 0.65));
    }
    const QPen edge(m_look.colour(Tint::ImpactEdge), 1);
    for (const auto& band : m_layout.bands) {
        verticalLine(band.left, top, area.bottom(), edge);
        if (!band.isOpen) {
            verticalLine(band.right, top, area.bottom(), edge);
        }
    }
    for (const auto& tick : m_layout.axis.ticks) {
        verticalLine(tick.x, top, area.bottom(), QPen(m_look.colour(Tint::Grid), 1));
    }
    for (const auto& lane : m_layout.lanes) {
        const double y = sharp(m_painter, lane.top);
        if (lane.top > m_layout.lanesTop - 1) {
            m_painter.setPen(QPen(m_look.colour(Tint::Line), 1));
            m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
    }
    for (const auto& band : m_layout.bands) {
        const QRectF head(band.left, band.labelTop, band.right - band.left, thick);
        m_painter.fillRect(head, m_look.colour(Tint::ImpactText));
        m_look.text(m_painter, {band.labelX, band.labelTop + thick / 2 + m_layout.bandHeight / 2}, band.label,
                    m_look.colour(Tint::ImpactText), CanvasLook::Face::Bold);
    }
}

void CanvasPainter::paintPoles(const QRectF& area) {
    QPen pole(m_look.colour(Tint::Border), 1);
    pole.setDashPattern({2, 3});
    for (const auto& flag : m_layout.flags) {
        verticalLine(flag.x, m_layout.bandsTop, area.bottom(), pole);
    }
}

void CanvasPainter::paintRows() {
    MarkPainter marks(m_painter, m_scene, m_layout, m_look);
    for (const auto& row : m_layout.rows) {
        // Bars first: a sign is never hidden by one.
        for (const auto& mark : row.marks) {
            if (mark.isBar) {
                marks.paint(row, mark);
            }
        }
        for (const auto& mark : row.marks) {
            if (!mark.isBar) {
                marks.paint(row, mark);
            }
            paintLabel(row, mark);
        }
    }
}

void CanvasPainter::paintLabel(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark) {
    const CanvasEvent& event = m_scene.events()[mark.shown];
    const Tint tint = event.visibility == Visibility::Hidden && mark.count == 1 ? Tint::Hint
                      : event.starred || mark.labelInside                       ? Tint::Text
                                                                                : Tint::Secondary;
    m_look.text(m_painter, {mark.labelX, row.y}, mark.label, m_look.colour(tint));
}

void CanvasPainter::paintFlags() {
    const double type = m_look.height();
    const QColor colour = m_look.colour(Tint::Text);
    for (const auto& flag : m_layout.flags) {
        const double y = flag.top + m_layout.flagHeight / 2;
        const double side = flag.leftwards ? -1 : 1;
        const double x = sharp(m_painter, flag.x);
        m_painter.setPen(QPen(colour, 1.5));
        const double poleTop = flag.labelWidth > 0 ? y - 0.45 * type : flag.top;
        const double cloth = flag.labelWidth > 0 ? 0.56 * type : m_layout.bandsTop - flag.top;
        m_painter.drawLine(QPointF(x, poleTop), QPointF(x, m_layout.bandsTop));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF(
            {QPointF(x, poleTop), QPointF(x + side * cloth, poleTop + cloth / 2), QPointF(x, poleTop + cloth)}));
        if (flag.labelWidth > 0) {
            const double left = flag.leftwards ? flag.labelLeft + 0.2 * type : flag.labelLeft + 0.8 * type;
            const double nameWidth = m_look.width(flag.name, CanvasLook::Face::Bold);
            m_look.text(m_painter, {left, y}, flag.name, colour, CanvasLook::Face::Bold);
            m_look.text(m_painter, {left + nameWidth + 0.4 * type, y}, flag.time, m_look.colour(Tint::Secondary));
        }
    }
}

void CanvasPainter::paintAxis(const QRectF& area) {
    const CanvasAxis& axis = m_layout.axis;
    const double line = m_look.height() * 1.2;
    m_painter.fillRect(QRectF(area.left(), 0, area.width(), axis.height), m_look.colour(Tint::Panel));
    const double bottom = sharp(m_painter, axis.height - 1);
    m_painter.setPen(QPen(m_look.colour(Tint::Border), 1));
    m_painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom));
    const QPen tickPen(m_look.colour(Tint::Border), 1);
    const auto centred = [&](double x, double top, const QString& text, Tint tint, CanvasLook::Face face) {
        const double half = m_look.width(text, face) / 2;
        if (x - half >= area.left() && x + half <= area.right()) {
            m_look.text(m_painter, {x - half, top + line / 2}, text, m_look.colour(tint), face);
        }
    };
    for (const auto& tick : axis.ticks) {
        verticalLine(tick.x, axis.height - 0.3 * m_look.height(), axis.height, tickPen);
        centred(tick.x, axis.ticksTop, tick.label, Tint::Text, CanvasLook::Face::Body);
        centred(tick.x, axis.secondTop, tick.second, Tint::Secondary, CanvasLook::Face::Body);
    }
    for (const auto& tick : axis.since) {
        centred(tick.x, axis.sinceTop, tick.label, Tint::Hint, CanvasLook::Face::Hint);
    }
    for (const auto& period : axis.periods) {
        m_look.text(m_painter, {period.x, axis.periodsTop + line / 2}, period.label, m_look.colour(Tint::Secondary),
                    CanvasLook::Face::Bold);
    }
}

} // namespace afterword
