// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasstage.h"

#include "appearance.h"
#include "selection.h"
#include "timeaxis.h"

#include <algorithm>

namespace afterword {

CanvasStage::CanvasStage(const Appearance& appearance, const TimeAxis& axis, const Selection& selection)
    : m_appearance(appearance)
    , m_axis(axis)
    , m_selection(selection)
    , m_look(appearance) {
    setContent({});
}

void CanvasStage::setContent(CanvasContent content) {
    auto scene = std::make_unique<CanvasScene>(std::move(content));
    m_composer = std::make_unique<CanvasComposer>(*scene);
    m_scene = std::move(scene);
    ++m_generation;
    invalidate();
}

void CanvasStage::restyle() {
    m_look = CanvasLook(m_appearance);
    m_composer = std::make_unique<CanvasComposer>(*m_scene);
    invalidate();
}

void CanvasStage::setArea(QSizeF size, bool isMirrored) {
    m_size = size;
    m_headWidth = LaneHeads::widthFor(*m_scene, m_look, size.width());
    m_isMirrored = isMirrored;
    invalidate();
}

void CanvasStage::setScroll(double scroll) {
    m_scroll = scroll;
    invalidate();
}

void CanvasStage::setCollapsed(const QSet<QString>& lanes) {
    m_collapsed = lanes;
    invalidate();
}

QRectF CanvasStage::headArea() const {
    return {m_isMirrored ? m_size.width() - m_headWidth : 0, 0, m_headWidth, m_size.height()};
}

QRectF CanvasStage::axisArea() const {
    return {m_isMirrored ? 0 : m_headWidth, 0, std::max(1.0, m_size.width() - m_headWidth), m_size.height()};
}

TimeScale CanvasStage::scale() const {
    return {m_axis.from(), m_axis.to(), axisArea().left(), axisArea().width()};
}

const CanvasLayout& CanvasStage::layout() const {
    if (!m_isLaidOut) {
        CanvasView view;
        view.scale = scale();
        view.height = m_size.height();
        view.scroll = m_scroll;
        view.zone = m_axis.zone();
        view.secondZone = m_axis.secondZone();
        view.type = m_look.type();
        view.collapsed = m_collapsed;
        view.favoured = {m_selection.current()};
        m_layout = m_composer->compose(view);
        m_isLaidOut = true;
    }
    return m_layout;
}

CanvasText CanvasStage::text() const {
    return {m_axis.zone(), m_axis.from(), m_axis.to()};
}

LaneHeads CanvasStage::heads() const {
    return {*m_scene, layout(), m_look, headArea(), m_isMirrored};
}

QRectF CanvasStage::rectOf(int event) const {
    const CanvasLayout::Spot spot =
        layout().spotOf(m_scene->laneOf(event), m_scene->rowOf(event), m_scene->placeOf(event));
    return spot.mark ? layout().markRect(*spot.row, *spot.mark) : QRectF();
}

std::pair<double, double> CanvasStage::laneExtent(int lane) const {
    double top = layout().lanesTop - m_scroll;
    for (int i = 0; i < static_cast<int>(m_scene->lanes().size()); ++i) {
        const CanvasScene::Lane& one = m_scene->lanes()[static_cast<std::size_t>(i)];
        const double height = CanvasComposer::laneHeight(one, m_collapsed.contains(one.name), m_look.height());
        if (i == lane) {
            return {top, height};
        }
        top += height;
    }
    return {top, 0};
}

int CanvasStage::currentEvent() const {
    return m_scene->indexOf(m_selection.current());
}

int CanvasStage::currentLane() const {
    const int event = currentEvent();
    return event >= 0 ? m_scene->laneOf(event) : m_scene->laneNamed(m_lane);
}

int CanvasStage::currentMilestone() const {
    const auto& all = m_scene->milestones();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const CanvasMilestone& one) { return one.id == m_milestone; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

} // namespace afterword
