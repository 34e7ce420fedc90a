// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvascomposer.h"

#include "canvashead.h"
#include "canvaslabels.h"

#include <algorithm>

namespace afterword {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// In heights of the type.
constexpr double signHeight = 0.75;
constexpr double signWidth = 0.875;
constexpr double pillHeight = 1.2;
constexpr double barHeight = 1.3;
constexpr double rowHeight = 1.75;
constexpr double laneMargin = 0.35;
constexpr double collapsedHeight = 1.5;

} // namespace

MarkWidths CanvasComposer::widthsFor(const CanvasType& type) const {
    MarkWidths widths;
    widths.sign = signWidth * type.height;
    widths.bar = 1.5 * type.height;
    const double digit = type.boldWidth(QStringLiteral("8"));
    for (std::size_t digits = 1; digits < widths.pill.size(); ++digits) {
        widths.pill[digits] = static_cast<double>(digits) * digit + 0.8 * type.height;
    }
    return widths;
}

const std::vector<RowMark>& CanvasComposer::marksOf(int lane, int row, double usPerPixel) {
    auto& kept = m_marks[at(lane)][at(row)];
    if (!kept) {
        kept = rowMarks(m_scene.lanes()[at(lane)].rows[at(row)], m_scene.events(), usPerPixel, m_widths);
    }
    return *kept;
}

CanvasLayout CanvasComposer::compose(const CanvasView& view) {
    const MarkWidths widths = widthsFor(view.type);
    if (m_usPerPixel != view.scale.usPerPixel() || m_widths != widths || m_marks.empty()) {
        m_usPerPixel = view.scale.usPerPixel();
        m_widths = widths;
        m_marks.clear();
        for (const CanvasScene::Lane& lane : m_scene.lanes()) {
            m_marks.emplace_back(lane.rows.size());
        }
    }
    CanvasLayout layout;
    layout.left = view.scale.left();
    layout.right = view.scale.right();
    layout.typeHeight = view.type.height;
    layout.axis = m_axisMaker.make(view, m_scene.start());
    layout.markHeight = signHeight * view.type.height;
    layout.pillHeight = pillHeight * view.type.height;
    layout.barHeight = barHeight * view.type.height;
    composeHead(layout, m_scene, view);
    composeLanes(layout, view);
    return layout;
}

double CanvasComposer::laneHeight(const CanvasScene::Lane& lane, bool isCollapsed, double typeHeight) {
    return typeHeight *
           (isCollapsed ? collapsedHeight : static_cast<double>(lane.rows.size()) * rowHeight + 2 * laneMargin);
}

void CanvasComposer::composeLanes(CanvasLayout& layout, const CanvasView& view) {
    const double type = view.type.height;
    double top = layout.lanesTop - view.scroll;
    for (int i = 0; i < static_cast<int>(m_scene.lanes().size()); ++i) {
        const CanvasScene::Lane& lane = m_scene.lanes()[at(i)];
        const bool isCollapsed = view.collapsed.contains(lane.name);
        const double height = laneHeight(lane, isCollapsed, type);
        if (top + height > layout.lanesTop && top < view.height) {
            layout.lanes.append({i, top, height, isCollapsed});
            for (int j = 0; j < static_cast<int>(lane.rows.size()); ++j) {
                const double y = isCollapsed ? top + height / 2 : top + ((j + 0.5) * rowHeight + laneMargin) * type;
                layout.rows.append({i, j, y, isCollapsed, {}});
                composeRow(layout.rows.last(), view);
            }
        }
        top += height;
    }
    layout.lanesHeight = top - (layout.lanesTop - view.scroll);
}

CanvasLayout::Mark CanvasComposer::drawnMark(const CanvasScene::Row& source, const RowMark& mark,
                                             const TimeScale& scale) const {
    const double half = m_widths.sign / 2;
    CanvasLayout::Mark drawn;
    drawn.event = source.events[at(mark.first)];
    drawn.count = mark.count;
    drawn.place = mark.first;
    drawn.isBar = mark.isBar;
    const CanvasEvent& event = m_scene.events()[drawn.event];
    drawn.x = scale.xOf(event.from);
    drawn.endX = mark.isBar ? scale.xOf(*event.end()) : drawn.x;
    drawn.left = mark.isBar ? std::max(drawn.x, scale.left() - 4 * half) : drawn.x - half;
    drawn.right =
        mark.isBar ? std::min(drawn.endX, scale.right() + 4 * half) : drawn.left + m_widths.ofCount(mark.count);
    drawn.shown = source.events[at(mark.shown)];
    return drawn;
}

void CanvasComposer::composeRow(CanvasLayout::Row& row, const CanvasView& view) {
    const TimeScale& scale = view.scale;
    const CanvasScene::Row& source = m_scene.lanes()[at(row.lane)].rows[at(row.row)];
    const std::vector<RowMark>& marks = marksOf(row.lane, row.row, scale.usPerPixel());
    const double half = m_widths.sign / 2;
    const Duration margin = scale.lengthOf(m_widths.pill.back() + half);
    const Instant from = scale.from() - margin;
    const Instant to = scale.to() + margin;
    const auto seen = std::partition_point(marks.begin(), marks.end(), [&](const RowMark& mark) {
        return source.reach[at(mark.first + mark.count - 1)] < from.us;
    });
    for (auto mark = seen; mark != marks.end(); ++mark) {
        const int first = source.events[at(mark->first)];
        const CanvasEvent& event = m_scene.events()[first];
        if (event.from > to) {
            break;
        }
        if (mark->isBar && *event.end() < from) {
            continue; // one before it reaches further
        }
        row.marks.append(drawnMark(source, *mark, scale));
    }
    if (!row.isCollapsed) {
        placeLabels(row.marks, m_scene.events(), view);
    }
}

} // namespace afterword
