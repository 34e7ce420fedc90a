// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "laneheads.h"

#include "canvaspainter.h"
#include "icons.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

/// In heights of the type.
constexpr double handleAt = 0.45;
constexpr double handleSize = 1.0;
constexpr double signAt = 2.1; ///< of its middle
constexpr double nameAt = 2.9;
constexpr double endMargin = 0.6;
constexpr double leastWidth = 9;
constexpr double mostWidth = 15;

class HeadWords {
    Q_DECLARE_TR_FUNCTIONS(afterword::LaneHeads)

public:
    static QString milestones() { return tr("Milestones"); }

    static QString impact() { return tr("Impact"); }

    static QString since() { return tr("since the start"); }
};

} // namespace

LaneHeads::LaneHeads(const CanvasScene& scene, const CanvasLayout& layout, const CanvasLook& look, const QRectF& area,
                     bool isMirrored)
    : m_scene(scene)
    , m_layout(layout)
    , m_look(look)
    , m_area(area)
    , m_isMirrored(isMirrored) {}

double LaneHeads::widthFor(const CanvasScene& scene, const CanvasLook& look, double canvasWidth) {
    double widest = look.width(HeadWords::milestones());
    for (const auto& lane : scene.lanes()) {
        const double count = look.width(QString::number(lane.end - lane.first), CanvasLook::Face::Hint);
        widest = std::max(widest, look.width(lane.name) + look.height() / 2 + count);
    }
    const double least = leastWidth * look.height();
    const double most = std::clamp(canvasWidth / 3.5, least, mostWidth * look.height());
    return std::ceil(std::clamp(widest + (nameAt + endMargin) * look.height(), least, most));
}

void LaneHeads::place(QPainter& painter, double y, double indent, const QString& text, Tint tint,
                      CanvasLook::Face face) const {
    const double x = m_isMirrored ? m_area.right() - indent - m_look.width(text, face) : m_area.left() + indent;
    m_look.text(painter, {x, y}, text, m_look.colour(tint), face);
}

QRectF LaneHeads::handleRect(const CanvasLayout::Lane& lane) const {
    const double type = m_look.height();
    const double indent = handleAt * type;
    const double size = handleSize * type;
    const double x = m_isMirrored ? m_area.right() - indent - size : m_area.left() + indent;
    const double y = lane.isCollapsed ? lane.top + lane.height / 2 : lane.top + 1.225 * type;
    return {x, y - size / 2, size, size};
}

void LaneHeads::paint(QPainter& painter, int currentLane, int hoveredLane) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_area);
    painter.fillRect(m_area, m_look.colour(Tint::Panel));
    painter.save();
    painter.setClipRect(QRectF(m_area.left(), m_layout.lanesTop, m_area.width(), m_area.bottom() - m_layout.lanesTop),
                        Qt::IntersectClip);
    for (const auto& lane : m_layout.lanes) {
        paintLane(painter, lane, lane.lane == currentLane, lane.lane == hoveredLane);
    }
    painter.restore();
    paintAxisWords(painter);
    painter.setPen(QPen(m_look.colour(Tint::Line), 1));
    const double edge = sharp(painter, m_isMirrored ? m_area.left() : m_area.right() - 1);
    painter.drawLine(QPointF(edge, 0), QPointF(edge, m_area.bottom()));
    const double axisBottom = sharp(painter, m_layout.axis.height - 1);
    painter.setPen(QPen(m_look.colour(Tint::Border), 1));
    painter.drawLine(QPointF(m_area.left(), axisBottom), QPointF(m_area.right(), axisBottom));
    painter.restore();
}

void LaneHeads::paintAxisWords(QPainter& painter) const {
    using Face = CanvasLook::Face;
    const CanvasAxis& axis = m_layout.axis;
    const double type = m_look.height();
    const double half = 0.6 * type;
    const double end = nameAt * type;
    place(painter, axis.ticksTop + half, end, axis.zone, Tint::Text, Face::Bold);
    place(painter, axis.secondTop + half, end, axis.secondZone, Tint::Secondary, Face::Bold);
    if (!axis.since.isEmpty()) {
        place(painter, axis.sinceTop + half, end, HeadWords::since(), Tint::Hint, Face::Hint);
    }
    const double size = std::round(type);
    const double iconIndent = signAt * type - size / 2;
    const double x = m_isMirrored ? m_area.right() - iconIndent - size : m_area.left() + iconIndent;
    const auto icon = [&](Icon which, double y, Tint tint) {
        painter.drawPixmap(
            QPointF(std::round(x), std::round(y - size / 2)),
            iconPixmap(which, static_cast<int>(size), m_look.colour(tint), painter.device()->devicePixelRatio()));
    };
    const double flagsY = m_layout.flagsTop + m_layout.flagHeight / 2;
    icon(Icon::Milestone, flagsY, Tint::Secondary);
    place(painter, flagsY, end, HeadWords::milestones(), Tint::Secondary, Face::Body);
    if (m_layout.lanesTop > m_layout.bandsTop) {
        const double bandsY = m_layout.bandsTop + m_layout.bandHeight / 2;
        icon(Icon::Impact, bandsY, Tint::ImpactText);
        place(painter, bandsY, end, HeadWords::impact(), Tint::Secondary, Face::Body);
    }
}

void LaneHeads::paintLane(QPainter& painter, const CanvasLayout::Lane& lane, bool isCurrent, bool isHovered) const {
    const CanvasScene::Lane& source = m_scene.lanes()[static_cast<std::size_t>(lane.lane)];
    const double type = m_look.height();
    const QRectF rect(m_area.left(), lane.top, m_area.width(), lane.height);
    if (isHovered) {
        painter.fillRect(rect, m_look.colour(Tint::Hover));
    }
    if (isCurrent) {
        const double width = 0.2 * type;
        painter.fillRect(QRectF(m_isMirrored ? rect.right() - width : rect.left(), rect.top(), width, rect.height()),
                         m_look.colour(Tint::Accent));
    }
    const double top = sharp(painter, lane.top);
    painter.setPen(QPen(m_look.colour(Tint::Line), 1));
    painter.drawLine(QPointF(rect.left(), top), QPointF(rect.right(), top));

    const QRectF handle = handleRect(lane);
    const Icon arrow = !lane.isCollapsed ? Icon::Down : m_isMirrored ? Icon::Left : Icon::Right;
    const double ratio = painter.device()->devicePixelRatio();
    painter.drawPixmap(handle.topLeft(),
                       iconPixmap(arrow, static_cast<int>(handle.width()), m_look.colour(Tint::Secondary), ratio));
    const double y = handle.center().y();
    const double signX = m_isMirrored ? rect.right() - signAt * type : rect.left() + signAt * type;
    m_look.sign(painter, shapeOf(source.colour), {signX, y}, m_layout.markHeight, m_look.series(source.colour), false);

    QString count = QString::number(source.end - source.first);
    const double countWidth = isHovered ? type : m_look.width(count, CanvasLook::Face::Hint);
    const double endIndent = m_area.width() - endMargin * type - countWidth;
    const double room = endIndent - nameAt * type - 0.4 * type;
    place(painter, y, nameAt * type, m_look.elided(source.name, room), Tint::Text, CanvasLook::Face::Body);
    if (isHovered) {
        const double x = m_isMirrored ? rect.right() - endIndent - type : rect.left() + endIndent;
        painter.drawPixmap(QPointF(x, y - type / 2),
                           iconPixmap(Icon::Grip, static_cast<int>(type), m_look.colour(Tint::Hint), ratio));
    } else {
        place(painter, y, endIndent, count, Tint::Hint, CanvasLook::Face::Hint);
    }
}

void LaneHeads::paintGap(QPainter& painter, int before) const {
    double y = m_layout.lanesTop;
    for (const auto& lane : m_layout.lanes) {
        if (lane.lane < before) {
            y = lane.top + lane.height;
        }
    }
    painter.setPen(QPen(m_look.colour(Tint::Accent), 2));
    painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
}

LaneHeads::Hit LaneHeads::hitAt(QPointF at) const {
    if (!m_area.contains(at) || at.y() < m_layout.lanesTop) {
        return {};
    }
    for (const auto& lane : m_layout.lanes) {
        if (at.y() >= lane.top && at.y() < lane.top + lane.height) {
            const double reach = 0.4 * m_look.height();
            const QRectF handle = handleRect(lane).adjusted(-reach, -reach, reach, reach);
            return {lane.lane, handle.contains(at)};
        }
    }
    return {};
}

int LaneHeads::gapAt(double y) const {
    for (const auto& lane : m_layout.lanes) {
        if (y < lane.top + lane.height / 2) {
            return lane.lane;
        }
    }
    return m_layout.lanes.isEmpty() ? 0 : m_layout.lanes.last().lane + 1;
}

} // namespace afterword
