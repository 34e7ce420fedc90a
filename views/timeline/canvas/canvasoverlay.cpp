// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasoverlay.h"

#include "canvaspainter.h"
#include "markpainter.h"
#include "selection.h"
#include "timeaxis.h"

#include <QPainter>

#include <algorithm>

namespace afterword {

using Face = CanvasLook::Face;

CanvasOverlay::CanvasOverlay(QPainter& painter, const CanvasStage& stage, const TimeAxis& axis,
                             const Selection& selection)
    : m_painter(painter)
    , m_stage(stage)
    , m_axis(axis)
    , m_selection(selection)
    , m_area(stage.axisArea()) {
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void CanvasOverlay::paint(const State& state) {
    const CanvasLayout& layout = m_stage.layout();
    m_painter.save();
    m_painter.setClipRect(m_area);
    paintRange();
    m_painter.save();
    m_painter.setClipRect(m_area.adjusted(0, layout.lanesTop, 0, 0), Qt::IntersectClip);
    paintHover(state.hovered);
    paintSelection(state.hasFocus);
    m_painter.restore();
    const int milestone = state.hasFocus ? m_stage.currentMilestone() : -1;
    for (const auto& flag : layout.flags) {
        if (flag.milestone == milestone || flag.milestone == state.hovered.milestone) {
            const bool isCurrent = flag.milestone == milestone;
            ring(layout.flagRect(flag).adjusted(0, 2, 0, -2),
                 m_stage.look().colour(isCurrent ? Tint::Accent : Tint::Border), isCurrent ? 2 : 1, 0);
        }
    }
    paintCursors();
    paintDrag(state.drag);
    m_painter.restore();
    if (state.drag.kind == CanvasDrag::Kind::Lane) {
        m_stage.heads().paintGap(m_painter, state.drag.gap);
    }
}

void CanvasOverlay::ring(const QRectF& rect, const QColor& colour, double width, double gap) {
    const double out = gap + width / 2;
    const QRectF outer = rect.adjusted(-out, -out, out, out);
    const double corner = std::min(outer.height() / 2, m_stage.look().height() * 0.45);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, width));
    m_painter.drawRoundedRect(outer, corner, corner);
}

void CanvasOverlay::verticalLine(double x, const QPen& pen) {
    const double at = sharp(m_painter, x);
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(at, m_stage.layout().axis.height - 1), QPointF(at, m_area.bottom()));
}

void CanvasOverlay::paintRange() {
    if (!m_stage.range()) {
        return;
    }
    const TimeScale scale = m_stage.scale();
    const double from = std::max(scale.xOf(m_stage.range()->from), m_area.left() - 10);
    const double to = std::min(scale.xOf(m_stage.range()->to), m_area.right() + 10);
    QColor tint = m_stage.look().colour(Tint::Accent);
    tint.setAlphaF(0.14F);
    m_painter.fillRect(QRectF(from, 0, to - from, m_area.bottom()), tint);
    const QPen edge(m_stage.look().colour(Tint::Accent), 1.5);
    for (const double x : {from, to}) {
        m_painter.setPen(edge);
        m_painter.drawLine(QPointF(x, 0), QPointF(x, m_area.bottom()));
    }
}

void CanvasOverlay::paintSelection(bool hasFocus) {
    const QColor accent = m_stage.look().colour(Tint::Accent);
    const CanvasScene& scene = m_stage.scene();
    // Of thousands, most share a cluster's ring.
    QSet<std::pair<double, double>> drawn;
    for (const QUuid id : m_selection.ids()) {
        const int event = scene.indexOf(id);
        const QRectF rect = event < 0 ? QRectF() : m_stage.rectOf(event);
        if (rect.isEmpty() || drawn.contains({rect.left(), rect.top()})) {
            continue;
        }
        drawn.insert({rect.left(), rect.top()});
        ring(rect, m_stage.look().colour(Tint::Ground), 2, 0);
        ring(rect, accent, 2, 1.5);
    }
    // Where the keyboard is.
    const int current = m_stage.currentEvent();
    const bool isThere = hasFocus && current >= 0 && m_stage.currentMilestone() < 0;
    const QRectF rect = isThere ? m_stage.rectOf(current) : QRectF();
    if (!rect.isEmpty()) {
        QColor glow = accent;
        glow.setAlphaF(0.3F);
        ring(rect, glow, 4, 3.5);
    }
}

void CanvasOverlay::paintHover(const CanvasLayout::Hit& hit) {
    if (hit.event >= 0) {
        ring(m_stage.rectOf(hit.event), m_stage.look().colour(Tint::Border), 1, 1.5);
    }
}

QRectF CanvasOverlay::plateRect(double x, double y, const QString& text) const {
    const double type = m_stage.look().height();
    const double width = m_stage.look().width(text, Face::Bold) + 0.8 * type;
    const double left = std::clamp(x - width / 2, m_area.left(), std::max(m_area.left(), m_area.right() - width));
    return {left, y - 0.6 * type, width, 1.2 * type};
}

void CanvasOverlay::paintPlate(const QRectF& rect, const QString& text, const QColor& ground, const QColor& colour) {
    m_painter.setPen(QPen(colour, 1));
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(rect, 3, 3);
    m_stage.look().text(m_painter, {rect.left() + 0.4 * m_stage.look().height(), rect.center().y()}, text, colour,
                        Face::Bold);
}

void CanvasOverlay::paintCursors() {
    const CanvasLook& look = m_stage.look();
    const TimeScale scale = m_stage.scale();
    const double y = m_stage.layout().axis.periodsTop + 0.6 * look.height();
    const QColor accent = look.colour(Tint::Accent);
    const auto seen = [&](const std::optional<Instant>& at) {
        return at && scale.holds(*at);
    };
    const auto& mark = m_axis.mark();
    const auto cursor = m_axis.cursor();
    const bool isLocked = m_axis.isLocked();
    QRectF cursorPlate;
    QString cursorText;
    if (seen(cursor)) {
        cursorText = m_stage.text().moment(*cursor, scale.quantum());
        cursorPlate = plateRect(scale.xOf(*cursor), y, cursorText);
        verticalLine(scale.xOf(*cursor), QPen(isLocked ? accent : look.colour(Tint::Secondary), isLocked ? 1.5 : 1));
    }
    if (seen(mark)) {
        verticalLine(scale.xOf(*mark), QPen(accent, 1.5, Qt::DashLine));
        QString text = m_stage.text().moment(*mark, scale.quantum());
        if (cursor) {
            text += QStringLiteral("  ") + CanvasText::difference(*cursor - *mark);
        }
        QRectF plate = plateRect(scale.xOf(*mark), y, text);
        if (plate.intersects(cursorPlate)) {
            const double gap = 0.2 * look.height();
            *mark < *cursor ? plate.moveRight(cursorPlate.left() - gap) : plate.moveLeft(cursorPlate.right() + gap);
            if (!m_area.contains(plate)) {
                plate = plateRect(scale.xOf(*mark), y + 1.25 * look.height(), text);
            }
        }
        paintPlate(plate, text, look.colour(Tint::Raised), accent);
    }
    if (seen(cursor)) {
        paintPlate(cursorPlate, cursorText, isLocked ? accent : look.colour(Tint::Text),
                   isLocked ? look.colour(Tint::OnAccent) : look.colour(Tint::Ground));
    }
}

void CanvasOverlay::paintGhost(const QUuid& id, Duration from, Duration to) {
    const CanvasLayout& layout = m_stage.layout();
    const CanvasScene& scene = m_stage.scene();
    const int event = scene.indexOf(id);
    if (event < 0) {
        return;
    }
    const auto spot = layout.spotOf(scene.laneOf(event), scene.rowOf(event), scene.placeOf(event));
    if (!spot.mark) {
        return;
    }
    const TimeScale scale = m_stage.scale();
    const QRectF before = layout.markRect(*spot.row, *spot.mark);
    QColor veil = m_stage.look().colour(Tint::Ground);
    veil.setAlphaF(0.6F);
    if (spot.mark->count == 1) {
        const double labelEnd = spot.mark->labelX + spot.mark->labelWidth;
        m_painter.fillRect(before.adjusted(-1, -1, std::max(1.0, labelEnd - before.right()), 1), veil);
    }
    CanvasLayout::Mark ghost = *spot.mark;
    const CanvasEvent& source = scene.events()[event];
    ghost.event = ghost.shown = event;
    ghost.count = 1;
    ghost.x = scale.xOf(source.from + from);
    ghost.isBar = spot.mark->isBar;
    ghost.endX = ghost.isBar ? scale.xOf(*source.end() + to) : ghost.x;
    const double half = layout.markHeight * 0.58;
    ghost.left = ghost.isBar ? ghost.x : ghost.x - half;
    ghost.right = ghost.isBar ? ghost.endX : ghost.x + half;
    MarkPainter(m_painter, scene, layout, m_stage.look()).paint(*spot.row, ghost);
    ring(layout.markRect(*spot.row, ghost), m_stage.look().colour(Tint::Accent), 2, 1.5);
}

void CanvasOverlay::paintDrag(const CanvasDrag& drag) {
    using Kind = CanvasDrag::Kind;
    const CanvasLook& look = m_stage.look();
    const CanvasLayout& layout = m_stage.layout();
    const bool movesEvents = drag.kind == Kind::Events || drag.kind == Kind::Start || drag.kind == Kind::End;
    if (!movesEvents && drag.kind != Kind::Milestone) {
        return;
    }
    const double x = m_stage.scale().xOf(drag.rest.at);
    const bool isSnapped = drag.rest.to != TimeSnap::To::Nothing;
    verticalLine(x, QPen(look.colour(Tint::Accent), isSnapped ? 2 : 1, isSnapped ? Qt::SolidLine : Qt::DashLine));
    double y = layout.flagsTop + layout.flagHeight / 2;
    if (movesEvents) {
        const CanvasScene& scene = m_stage.scene();
        const QUuid id = scene.events()[drag.event].id;
        const Duration none;
        for (const QUuid moved : drag.kind == Kind::Events ? drag.events : QList<QUuid>{id}) {
            paintGhost(moved, drag.kind == Kind::End ? none : drag.by(), drag.kind == Kind::Start ? none : drag.by());
        }
        y = std::max(layout.lanesTop + look.height(), m_stage.rectOf(drag.event).top() - 1.1 * look.height());
    }
    const QString text = m_stage.text().moved(drag.rest, drag.by());
    paintPlate(plateRect(x, y, text), text, look.colour(Tint::Accent), look.colour(Tint::OnAccent));
}

} // namespace afterword
