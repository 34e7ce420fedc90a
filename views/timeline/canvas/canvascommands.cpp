// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasminimap.h"
#include "canvaswalk.h"
#include "commands.h"
#include "timeaxis.h"
#include "timelinecanvas.h"

namespace afterword {

namespace {

constexpr double zoomStep = 0.8;
constexpr double panStep = 0.15;

} // namespace

void TimelineCanvas::zoomIn() {
    m_walk->zoom(zoomStep);
}

void TimelineCanvas::zoomOut() {
    m_walk->zoom(1 / zoomStep);
}

void TimelineCanvas::panEarlier() {
    m_walk->pan(-panStep);
}

void TimelineCanvas::panLater() {
    m_walk->pan(panStep);
}

void TimelineCanvas::nextEvent() {
    m_walk->stepEvent(1);
}

void TimelineCanvas::previousEvent() {
    m_walk->stepEvent(-1);
}

void TimelineCanvas::laneAbove() {
    m_walk->stepLane(-1);
}

void TimelineCanvas::laneBelow() {
    m_walk->stepLane(1);
}

void TimelineCanvas::nextMilestone() {
    m_walk->stepMilestone(1);
}

void TimelineCanvas::previousMilestone() {
    m_walk->stepMilestone(-1);
}

void TimelineCanvas::fitSelection() {
    m_walk->fitSelection();
}

void TimelineCanvas::showWhole() {
    m_walk->showWhole();
}

void TimelineCanvas::toggleCursorLock() {
    m_walk->toggleLock();
}

void TimelineCanvas::rangeFromSelection() {
    m_walk->markRange();
}

void TimelineCanvas::collapseLane() {
    if (m_stage.currentLane() >= 0) {
        toggleLane(m_stage.currentLane());
    }
}

void TimelineCanvas::moveLaneUp() {
    moveLane(-1);
}

void TimelineCanvas::moveLaneDown() {
    moveLane(1);
}

void TimelineCanvas::moveLane(int by) {
    QStringList names;
    for (const auto& lane : scene().lanes()) {
        names.append(lane.name);
    }
    const qsizetype from = m_stage.currentLane();
    const qsizetype to = from + by;
    if (m_readOnlyReason.isEmpty() && from >= 0 && to >= 0 && to < names.size()) {
        names.move(from, to);
        Q_EMIT laneOrderChanged(names);
    }
}

void TimelineCanvas::addCommands(Commands& commands) {
    using Run = void (TimelineCanvas::*)();
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, Run run, int group,
                         Icon icon = Icon::None) {
        commands.add({.id = QStringLiteral("canvas.") + QLatin1String(id),
                      .menu = Menu::Timeline,
                      .text = text,
                      .keys = keys,
                      .icon = icon,
                      .group = group},
                     {this}, [this, run] { (this->*run)(); });
    };
    add("zoomIn", tr("Zoom in"), {Qt::Key_W, Qt::Key_Plus, Qt::Key_Equal}, &TimelineCanvas::zoomIn, 40, Icon::ZoomIn);
    add("zoomOut", tr("Zoom out"), {Qt::Key_S, Qt::Key_Minus}, &TimelineCanvas::zoomOut, 40, Icon::ZoomOut);
    add("panEarlier", tr("Earlier"), {Qt::Key_A}, &TimelineCanvas::panEarlier, 40, Icon::Left);
    add("panLater", tr("Later"), {Qt::Key_D}, &TimelineCanvas::panLater, 40, Icon::Right);
    add("fit", tr("Centre the selection, then fit it"), {Qt::Key_F}, &TimelineCanvas::fitSelection, 40, Icon::Fit);
    add("whole", tr("Whole incident"), {Qt::Key_0}, &TimelineCanvas::showWhole, 40, Icon::Timeline);
    add("previousEvent", tr("Previous event in the lane"), {Qt::Key_Comma, Qt::Key_Left},
        &TimelineCanvas::previousEvent, 41);
    add("nextEvent", tr("Next event in the lane"), {Qt::Key_Period, Qt::Key_Right}, &TimelineCanvas::nextEvent, 41);
    add("laneAbove", tr("Lane above"), {Qt::Key_Up}, &TimelineCanvas::laneAbove, 41);
    add("laneBelow", tr("Lane below"), {Qt::Key_Down}, &TimelineCanvas::laneBelow, 41);
    add("previousMilestone", tr("Previous milestone"), {Qt::Key_BracketLeft}, &TimelineCanvas::previousMilestone, 41);
    add("nextMilestone", tr("Next milestone"), {Qt::Key_BracketRight}, &TimelineCanvas::nextMilestone, 41,
        Icon::Milestone);
    add("lock", tr("Lock the time cursor"), {Qt::Key_C}, &TimelineCanvas::toggleCursorLock, 42, Icon::Locked);
    add("range", tr("Mark the range of the selection"), {Qt::Key_R}, &TimelineCanvas::rangeFromSelection, 42,
        Icon::Duration);
    add("collapse", tr("Collapse or expand the lane"), {Qt::Key_L}, &TimelineCanvas::collapseLane, 43);
    add("laneUp", tr("Move the lane up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, &TimelineCanvas::moveLaneUp, 43);
    add("laneDown", tr("Move the lane down"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, &TimelineCanvas::moveLaneDown,
        43);
}

} // namespace afterword
