// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvaswalk.h"

#include "selection.h"
#include "timeaxis.h"

#include <algorithm>
#include <cstdlib>

namespace afterword {

namespace {

Instant middleOf(Instant from, Instant to) {
    return {from.us + (to - from).us / 2};
}

} // namespace

CanvasWalk::CanvasWalk(CanvasStage& stage, TimeAxis& axis, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
    , m_axis(axis)
    , m_selection(selection) {}

Instant CanvasWalk::point() const {
    const TimeScale scale = m_stage.scale();
    if (m_axis.cursor() && scale.holds(*m_axis.cursor())) {
        return *m_axis.cursor();
    }
    const int event = m_stage.currentEvent();
    if (event >= 0 && scale.holds(m_stage.scene().events()[event].from)) {
        return m_stage.scene().events()[event].from;
    }
    return roundedTo(middleOf(m_axis.from(), m_axis.to()), scale.quantum(), m_axis.zone());
}

void CanvasWalk::zoom(double factor) {
    m_axis.zoom(factor, point());
}

void CanvasWalk::pan(double share) {
    m_axis.pan(share);
}

void CanvasWalk::stepEvent(int step) {
    const CanvasScene& scene = m_stage.scene();
    const int current = m_stage.currentEvent();
    int next = -1;
    if (current >= 0) {
        next = scene.neighbour(current, step);
    } else if (m_stage.currentLane() >= 0) {
        next = scene.nearest(m_stage.currentLane(), point());
    } else if (!scene.events().isEmpty()) {
        stepLane(1);
        return;
    }
    if (next >= 0) {
        m_selection.select(scene.events()[next].id);
    }
}

void CanvasWalk::stepLane(int step) {
    const CanvasScene& scene = m_stage.scene();
    const int current = m_stage.currentEvent();
    const Instant at = current >= 0 ? scene.events()[current].from : point();
    int lane = m_stage.currentLane();
    if (lane < 0 && step < 0) {
        lane = static_cast<int>(scene.lanes().size());
    }
    for (lane += step; lane >= 0 && lane < static_cast<int>(scene.lanes().size()); lane += step) {
        const int next = scene.nearest(lane, at);
        if (next >= 0) {
            m_stage.setCurrentLane(scene.lanes()[static_cast<std::size_t>(lane)].name);
            m_selection.select(scene.events()[next].id);
            return;
        }
    }
}

void CanvasWalk::stepMilestone(int step) {
    const auto& all = m_stage.scene().milestones();
    if (all.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(all.size());
    int next = m_stage.currentMilestone();
    if (next >= 0 && m_stage.scale().holds(all[next].at)) {
        next += step;
    } else {
        const Instant at = point();
        const auto later =
            std::find_if(all.begin(), all.end(), [&](const CanvasMilestone& one) { return one.at > at; });
        next = static_cast<int>(later - all.begin()) - (step < 0 ? 1 : 0);
    }
    if (next < 0 || next >= count) {
        return;
    }
    m_stage.setCurrentMilestone(all[next].id);
    m_axis.reveal(all[next].at);
    m_axis.point(all[next].at);
    Q_EMIT milestoneReached(next);
}

std::optional<TimelineRange> CanvasWalk::extent() const {
    std::optional<TimelineRange> range;
    const CanvasScene& scene = m_stage.scene();
    for (const QUuid id : m_selection.ids()) {
        const int event = scene.indexOf(id);
        if (event < 0) {
            continue;
        }
        const Instant from = scene.events()[event].from;
        const Instant to = scene.events()[event].end().value_or(from);
        range = range ? TimelineRange{std::min(range->from, from), std::max(range->to, to)} : TimelineRange{from, to};
    }
    return range;
}

void CanvasWalk::fitSelection() {
    const auto selected = extent();
    if (!selected) {
        return;
    }
    const Duration length = m_axis.to() - m_axis.from();
    const Instant wanted = middleOf(selected->from, selected->to);
    const Duration away{std::llabs((middleOf(m_axis.from(), m_axis.to()) - wanted).us)};
    const bool isCentred = m_stage.scale().pixelsOf(away) < 1;
    if (isCentred || selected->to - selected->from > length) {
        Q_EMIT zoomWanted(rangeAround(selected->from, selected->to));
    } else {
        const Duration half{length.us / 2};
        m_axis.setRange(wanted - half, wanted - half + length);
    }
}

void CanvasWalk::showWhole() {
    const TimelineRange whole = m_stage.scene().wholeRange();
    const TimelineRange main = m_stage.scene().mainRange();
    const bool isShown = m_axis.from() == whole.from && m_axis.to() == whole.to;
    if (isShown && (main.to - main.from).us < (whole.to - whole.from).us / 10 * 9) {
        Q_EMIT zoomWanted(main);
    } else {
        Q_EMIT wholeWanted();
    }
}

void CanvasWalk::toggleLock() {
    if (m_axis.isLocked()) {
        m_axis.unlock();
    } else {
        m_axis.lock(point());
    }
}

void CanvasWalk::markRange() {
    if (m_axis.mark() && m_axis.cursor() && m_axis.mark() != m_axis.cursor()) {
        const auto [from, to] = std::minmax(*m_axis.mark(), *m_axis.cursor());
        Q_EMIT rangeMarked({from, to});
        return;
    }
    if (auto range = extent()) {
        if (range->from == range->to) {
            range = {range->from - minutes(5), range->to + minutes(5)};
        }
        Q_EMIT rangeMarked(*range);
    }
}

} // namespace afterword
