// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvaspointer.h"

#include "selection.h"
#include "timeaxis.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

using Kind = CanvasDrag::Kind;
using Part = CanvasLayout::Part;

bool isEvent(Part part) {
    return part == Part::Event || part == Part::EventStart || part == Part::EventEnd;
}

} // namespace

CanvasPointer::CanvasPointer(CanvasStage& stage, TimeAxis& axis, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
    , m_axis(axis)
    , m_selection(selection) {}

Instant CanvasPointer::pointedAt(QPointF at) const {
    return m_stage.scale().pointedAt(at.x(), m_axis.zone());
}

void CanvasPointer::press(QPointF at) {
    m_isPressed = true;
    m_pressedAt = at;
    m_hit = m_stage.layout().hitAt(at);
    m_headHit = m_stage.heads().hitAt(at);
    m_before = {m_axis.from(), m_axis.to()};
    m_scrollBefore = m_stage.scroll();
    m_rangeBefore = m_stage.range();
}

void CanvasPointer::move(QPointF at, Qt::KeyboardModifiers keys) {
    if (!m_isPressed) {
        return;
    }
    if (m_drag.kind == Kind::None) {
        const int least = QGuiApplication::styleHints()->startDragDistance();
        if ((at - m_pressedAt).manhattanLength() < least) {
            return;
        }
        begin(at, keys);
    }
    const TimeScale scale = m_stage.scale();
    const Duration by = scale.lengthOf(at.x() - m_pressedAt.x());
    const auto rest = [&](Instant pointed) {
        return keys.testFlag(Qt::AltModifier) ? m_snap->freely(pointed) : m_snap->rest(pointed);
    };
    switch (m_drag.kind) {
    case Kind::None:
        return;
    case Kind::Pan:
        m_axis.setRange(m_before.from - by, m_before.to - by);
        Q_EMIT scrollWanted(m_scrollBefore - (at.y() - m_pressedAt.y()));
        return;
    case Kind::Range:
    case Kind::RangeEdge:
        m_drag.rest = rest(scale.atX(at.x()));
        Q_EMIT rangeMarked({std::min(m_fixed, m_drag.rest.at), std::max(m_fixed, m_drag.rest.at)});
        break;
    case Kind::Lane:
        m_drag.gap = m_stage.heads().gapAt(at.y());
        break;
    case Kind::Start:
        m_drag.rest = rest(std::min(m_drag.original + by, m_fixed));
        break;
    case Kind::End:
        m_drag.rest = rest(std::max(m_drag.original + by, m_fixed));
        break;
    case Kind::Events:
    case Kind::Milestone:
        m_drag.rest = rest(m_drag.original + by);
        break;
    }
    Q_EMIT dragChanged();
}

bool CanvasPointer::isOnRangeEdge(QPointF at, bool& isEnd) const {
    if (!m_stage.range() || !m_stage.axisArea().contains(at)) {
        return false;
    }
    const TimeScale scale = m_stage.scale();
    const double reach = m_stage.look().height() * 0.3;
    isEnd = std::abs(at.x() - scale.xOf(m_stage.range()->to)) <= reach;
    return isEnd || std::abs(at.x() - scale.xOf(m_stage.range()->from)) <= reach;
}

void CanvasPointer::begin(QPointF at, Qt::KeyboardModifiers keys) {
    bool isEnd = false;
    const bool changes = m_headHit.lane >= 0 || isEvent(m_hit.part) || m_hit.part == Part::Flag;
    if (keys.testFlag(Qt::ShiftModifier) && m_stage.axisArea().contains(m_pressedAt)) {
        beginMove(Kind::Range, pointedAt(m_pressedAt), neighboursOf(-1, {}));
        m_fixed = m_snap->rest(m_stage.scale().atX(m_pressedAt.x())).at;
    } else if (isOnRangeEdge(m_pressedAt, isEnd)) {
        const TimelineRange range = *m_stage.range();
        beginMove(Kind::RangeEdge, isEnd ? range.to : range.from, neighboursOf(-1, {}));
        m_fixed = isEnd ? range.from : range.to;
    } else if (changes && m_isReadOnly) {
        m_isPressed = false;
        Q_EMIT refused();
    } else if (m_headHit.lane >= 0) {
        m_drag.kind = Kind::Lane;
        m_drag.lane = m_headHit.lane;
        m_drag.gap = m_stage.heads().gapAt(at.y());
    } else if (isEvent(m_hit.part)) {
        beginEvents();
    } else if (m_hit.part == Part::Flag) {
        const CanvasMilestone& milestone = m_stage.scene().milestones()[m_hit.milestone];
        m_stage.setCurrentMilestone(milestone.id);
        beginMove(Kind::Milestone, milestone.at, neighboursOf(-1, {}));
        m_drag.milestone = m_hit.milestone;
    } else {
        m_drag.kind = Kind::Pan;
    }
}

void CanvasPointer::beginMove(Kind kind, Instant original, const QList<Instant>& neighbours) {
    m_drag.kind = kind;
    m_drag.original = original;
    m_drag.rest = {original, TimeSnap::To::Nothing};
    QList<Instant> others = neighbours;
    others.removeAll(original);
    m_snap.emplace(others, m_stage.scale(), m_axis.zone(), m_stage.look().height() * 0.3);
}

void CanvasPointer::beginEvents() {
    const CanvasEvent& event = m_stage.scene().events()[m_hit.event];
    if (!m_selection.holds(event.id)) {
        m_selection.select(event.id);
    }
    m_drag.event = m_hit.event;
    if (m_hit.part == Part::Event) {
        m_drag.events = m_selection.ids();
        beginMove(Kind::Events, event.from, neighboursOf(m_hit.lane, m_drag.events));
    } else if (m_hit.part == Part::EventStart) {
        beginMove(Kind::Start, event.from, neighboursOf(m_hit.lane, {event.id}));
        m_fixed = *event.end();
    } else {
        beginMove(Kind::End, *event.end(), neighboursOf(m_hit.lane, {event.id}));
        m_fixed = event.from;
    }
}

QList<Instant> CanvasPointer::neighboursOf(int lane, const QList<QUuid>& moved) const {
    QList<Instant> moments;
    const CanvasScene& scene = m_stage.scene();
    for (const auto& row : m_stage.layout().rows) {
        if (lane >= 0 && row.lane != lane) {
            continue;
        }
        for (const auto& mark : row.marks) {
            const CanvasEvent& event = scene.events()[mark.event];
            if (!moved.contains(event.id)) {
                moments.append(event.from);
                moments.append(event.end().value_or(event.from));
            }
        }
    }
    for (const CanvasMilestone& milestone : scene.milestones()) {
        moments.append(milestone.at);
    }
    return moments;
}

void CanvasPointer::release(QPointF at, Qt::KeyboardModifiers keys) {
    if (!m_isPressed) {
        return;
    }
    m_isPressed = false;
    if (m_drag.kind == Kind::None) {
        click(at, keys);
    } else {
        finish();
    }
}

void CanvasPointer::finish() {
    const CanvasDrag drag = m_drag;
    cancel();
    const CanvasScene& scene = m_stage.scene();
    switch (drag.kind) {
    case Kind::Events:
        if (drag.by().us != 0) {
            Q_EMIT eventsMoved(drag.events, drag.by());
        }
        break;
    case Kind::Start:
        if (drag.by().us != 0 && drag.rest.at <= m_fixed) {
            Q_EMIT eventStartChanged(scene.events()[drag.event].id, drag.rest.at);
        }
        break;
    case Kind::End:
        if (drag.by().us != 0 && drag.rest.at >= m_fixed) {
            Q_EMIT eventEndChanged(scene.events()[drag.event].id, drag.rest.at);
        }
        break;
    case Kind::Milestone:
        if (drag.by().us != 0) {
            Q_EMIT milestoneMoved(scene.milestones()[drag.milestone].id, drag.rest.at);
        }
        break;
    case Kind::Lane: {
        QStringList names;
        for (const auto& lane : scene.lanes()) {
            names.append(lane.name);
        }
        const int to = drag.gap > drag.lane ? drag.gap - 1 : drag.gap;
        if (to != drag.lane) {
            names.move(drag.lane, to);
            Q_EMIT laneOrderChanged(names);
        }
        break;
    }
    case Kind::None:
    case Kind::Pan:
    case Kind::Range:
    case Kind::RangeEdge:
        break;
    }
}

bool CanvasPointer::cancel() {
    const Kind kind = m_drag.kind;
    const bool isUndone = m_isPressed;
    m_drag = {};
    m_isPressed = false;
    if (kind == Kind::None) {
        return false;
    }
    if (isUndone && kind == Kind::Pan) {
        m_axis.setRange(m_before.from, m_before.to);
        Q_EMIT scrollWanted(m_scrollBefore);
    } else if (isUndone && (kind == Kind::Range || kind == Kind::RangeEdge)) {
        Q_EMIT rangeMarked(m_rangeBefore.value_or(TimelineRange()));
    }
    Q_EMIT dragChanged();
    return true;
}

void CanvasPointer::click(QPointF at, Qt::KeyboardModifiers keys) {
    const bool isAdding = keys.testFlag(Qt::ControlModifier);
    m_wasCluster = m_hit.part == Part::Cluster;
    if (m_headHit.lane >= 0) {
        if (m_headHit.onHandle) {
            Q_EMIT laneToggled(m_headHit.lane);
        } else {
            m_selection.clear();
            m_stage.setCurrentLane(m_stage.scene().lanes()[static_cast<std::size_t>(m_headHit.lane)].name);
            Q_EMIT laneChosen();
        }
        return;
    }
    if (!m_stage.axisArea().contains(at)) {
        return;
    }
    if (keys.testFlag(Qt::ShiftModifier)) {
        m_axis.setMark(pointedAt(at));
    } else if (isEvent(m_hit.part)) {
        const QUuid id = m_stage.scene().events()[m_hit.event].id;
        isAdding ? m_selection.toggle(id) : m_selection.select(id);
    } else if (m_hit.part == Part::Cluster) {
        clickCluster(isAdding);
    } else if (m_hit.part == Part::Flag) {
        m_stage.setCurrentMilestone(m_stage.scene().milestones()[m_hit.milestone].id);
        Q_EMIT laneChosen();
    } else if (m_hit.part == Part::Axis) {
        m_axis.isLocked() ? m_axis.unlock() : m_axis.lock(pointedAt(at));
    } else if (!isAdding) {
        if (m_hit.lane >= 0) {
            m_stage.setCurrentLane(m_stage.scene().lanes()[static_cast<std::size_t>(m_hit.lane)].name);
        }
        m_selection.clear();
        Q_EMIT laneChosen();
    }
}

QList<QUuid> CanvasPointer::membersOf(const CanvasLayout::Hit& cluster) const {
    const CanvasScene& scene = m_stage.scene();
    const auto& row = scene.lanes()[static_cast<std::size_t>(cluster.lane)].rows[static_cast<std::size_t>(cluster.row)];
    QList<QUuid> ids;
    for (int i = 0; i < cluster.count; ++i) {
        ids.append(scene.events()[row.events[static_cast<std::size_t>(cluster.place + i)]].id);
    }
    return ids;
}

void CanvasPointer::clickCluster(bool isAdding) {
    const QList<QUuid> members = membersOf(m_hit);
    const CanvasScene& scene = m_stage.scene();
    const Instant first = scene.events()[scene.indexOf(members.constFirst())].from;
    const Instant last = scene.events()[scene.indexOf(members.constLast())].from;
    // What happened within the same few microseconds cannot be told apart by zooming.
    const bool canZoom = (last - first).us >= 20;
    if (canZoom && !isAdding) {
        const Duration margin{(last - first).us / 4};
        Q_EMIT zoomWanted({first - margin, last + margin});
        return;
    }
    QList<QUuid> ids = isAdding ? m_selection.ids() : QList<QUuid>();
    const QSet<QUuid> known(ids.begin(), ids.end());
    for (const QUuid id : members) {
        if (!known.contains(id)) {
            ids.append(id);
        }
    }
    m_selection.select(ids, members.constFirst());
}

void CanvasPointer::doubleClick(QPointF at) {
    const CanvasLayout::Hit hit = m_stage.layout().hitAt(at);
    const CanvasScene& scene = m_stage.scene();
    if (m_wasCluster) {
        return; // the first click has zoomed, and what is here now was not aimed at
    }
    if (isEvent(hit.part)) {
        Q_EMIT editRequested(scene.events()[hit.event].id);
    } else if (hit.part == Part::Flag) {
        Q_EMIT milestoneEditRequested(scene.milestones()[hit.milestone].id);
    } else if (hit.part == Part::Band) {
        Q_EMIT windowEditRequested(scene.windows()[hit.window].id);
    } else if (hit.part == Part::Ground && m_isReadOnly) {
        Q_EMIT refused();
    } else if (hit.part == Part::Ground) {
        const QString lane = hit.lane < 0 ? QString() : scene.lanes()[static_cast<std::size_t>(hit.lane)].name;
        Q_EMIT newEventRequested(pointedAt(at), lane);
    }
}

Qt::CursorShape CanvasPointer::cursorAt(QPointF at) const {
    bool isEnd = false;
    if (m_drag.kind == Kind::Pan || m_drag.kind == Kind::Lane) {
        return Qt::ClosedHandCursor;
    }
    if (isOnRangeEdge(at, isEnd)) {
        return Qt::SizeHorCursor;
    }
    const LaneHeads::Hit head = m_stage.heads().hitAt(at);
    if (head.lane >= 0) {
        return head.onHandle || m_isReadOnly ? Qt::PointingHandCursor : Qt::OpenHandCursor;
    }
    switch (m_stage.layout().hitAt(at).part) {
    case Part::EventStart:
    case Part::EventEnd:
        return m_isReadOnly ? Qt::PointingHandCursor : Qt::SizeHorCursor;
    case Part::Event:
    case Part::Cluster:
    case Part::Flag:
        return Qt::PointingHandCursor;
    case Part::Nothing:
    case Part::Axis:
    case Part::Ground:
    case Part::Band:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace afterword
