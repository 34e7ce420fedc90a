// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvaslayout.h"

#include <algorithm>
#include <cmath>

namespace afterword {

QRectF CanvasLayout::markRect(const Row& row, const Mark& mark) const {
    const double height = mark.isBar       ? (row.isCollapsed ? markHeight : barHeight)
                          : mark.count > 1 ? (row.isCollapsed ? markHeight : pillHeight)
                                           : markHeight;
    return {mark.left, row.y - height / 2, mark.right - mark.left, height};
}

QRectF CanvasLayout::flagRect(const Flag& flag) const {
    if (flag.labelWidth > 0) {
        return {flag.labelLeft, flag.top, flag.labelWidth, flagHeight};
    }
    return {flag.x - typeHeight / 4, flag.top, typeHeight / 2, typeHeight / 2};
}

CanvasLayout::Hit CanvasLayout::hitInHead(QPointF at) const {
    for (const Flag& flag : flags) {
        const double reach = typeHeight * 0.4;
        const QRectF pole(flag.x - reach, flag.top, 2 * reach, bandsTop - flag.top);
        if (flagRect(flag).contains(at) || pole.contains(at)) {
            return {.part = Part::Flag, .milestone = flag.milestone};
        }
    }
    for (const Band& band : bands) {
        if (at.x() >= band.left && at.x() <= band.right && at.y() >= band.labelTop &&
            at.y() < band.labelTop + bandHeight) {
            return {.part = Part::Band, .window = band.window};
        }
    }
    return {.part = at.y() < axis.height ? Part::Axis : Part::Ground};
}

CanvasLayout::Hit CanvasLayout::hitInRow(const Row& row, QPointF at) const {
    Hit hit{.part = Part::Ground, .lane = row.lane};
    double closest = typeHeight * 0.3;
    const double grip = typeHeight * 0.5;
    for (const Mark& mark : row.marks) {
        const double away = std::max({mark.left - at.x(), at.x() - mark.right, 0.0});
        const bool onLabel = !mark.label.isEmpty() && at.x() >= mark.labelX && at.x() <= mark.labelX + mark.labelWidth;
        if (away > closest && !onLabel) {
            continue;
        }
        closest = onLabel ? closest : away;
        hit = {.part = mark.count > 1 ? Part::Cluster : Part::Event,
               .lane = row.lane,
               .event = mark.event,
               .count = mark.count,
               .row = row.row,
               .place = mark.place};
        if (mark.isBar && mark.right - mark.left >= 2.5 * typeHeight && !onLabel) {
            if (at.x() > mark.right - grip && mark.right >= mark.endX) {
                hit.part = Part::EventEnd;
            } else if (at.x() < mark.left + grip && mark.left <= mark.x) {
                hit.part = Part::EventStart;
            }
        }
    }
    return hit;
}

CanvasLayout::Hit CanvasLayout::hitAt(QPointF at) const {
    if (at.x() < left || at.x() > right) {
        return {};
    }
    if (at.y() < lanesTop) {
        return hitInHead(at);
    }
    for (const Row& row : rows) {
        const double reach = row.isCollapsed ? markHeight / 2 : std::max(barHeight, 1.7 * typeHeight) / 2;
        if (std::abs(at.y() - row.y) <= reach) {
            const Hit hit = hitInRow(row, at);
            if (hit.part != Part::Ground) {
                return hit;
            }
        }
    }
    for (const Lane& lane : lanes) {
        if (at.y() >= lane.top && at.y() < lane.top + lane.height) {
            return {.part = Part::Ground, .lane = lane.lane};
        }
    }
    return {.part = Part::Ground};
}

CanvasLayout::Spot CanvasLayout::spotOf(int lane, int rowInLane, int place) const {
    for (const Row& row : rows) {
        if (row.lane != lane || row.row != rowInLane) {
            continue;
        }
        const auto after = std::partition_point(row.marks.begin(), row.marks.end(),
                                                [&](const Mark& mark) { return mark.place <= place; });
        if (after != row.marks.begin() && (after - 1)->place + (after - 1)->count > place) {
            return {&row, &*(after - 1)};
        }
    }
    return {};
}

} // namespace afterword
