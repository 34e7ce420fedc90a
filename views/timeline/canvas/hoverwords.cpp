// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hoverwords.h"

#include "timelinetext.h"

#include <algorithm>

namespace afterword {

namespace {

HoverWords wordsOfCluster(const CanvasStage& stage, const CanvasLayout::Hit& hit) {
    constexpr int most = 5;
    const CanvasScene& scene = stage.scene();
    const CanvasText text = stage.text();
    const CanvasScene::Lane& lane = scene.lanes()[static_cast<std::size_t>(hit.lane)];
    const std::vector<int>& events = lane.rows[static_cast<std::size_t>(hit.row)].events;
    const auto member = [&](int i) -> const CanvasEvent& {
        return scene.events()[events[static_cast<std::size_t>(hit.place + i)]];
    };
    HoverWords words;
    words.time = text.clusterTitle(hit.count, member(0).from, member(hit.count - 1).from);
    words.icon = Icon::Lane;
    words.remark = lane.name;
    for (int i = 0; i < std::min(hit.count, most); ++i) {
        words.lines.append(text.clusterLine(member(i)));
    }
    if (hit.count > most) {
        words.lines.append(CanvasText::more(hit.count - most));
    }
    return words;
}

HoverWords wordsOfEvent(const CanvasStage& stage, const CanvasEvent& event) {
    return {stage.text().time(event), iconOfKind(event.kind), CanvasText::remark(event), {event.text}};
}

} // namespace

Icon iconOfKind(EventKind kind) {
    switch (kind) {
    case EventKind::Alert:
        return Icon::Alert;
    case EventKind::Observation:
        return Icon::Observation;
    case EventKind::Hypothesis:
        return Icon::Hypothesis;
    case EventKind::Decision:
        return Icon::Decision;
    case EventKind::Action:
        return Icon::Action;
    case EventKind::Communication:
        return Icon::Communication;
    case EventKind::CustomerReport:
        return Icon::CustomerReport;
    case EventKind::Change:
        return Icon::Change;
    }
    return Icon::None;
}

HoverWords hoverWords(const CanvasStage& stage, const CanvasLayout::Hit& hit) {
    using Part = CanvasLayout::Part;
    const CanvasScene& scene = stage.scene();
    switch (hit.part) {
    case Part::Cluster:
        return wordsOfCluster(stage, hit);
    case Part::Event:
    case Part::EventStart:
    case Part::EventEnd:
        return wordsOfEvent(stage, scene.events()[hit.event]);
    case Part::Flag: {
        const CanvasMilestone& milestone = scene.milestones()[hit.milestone];
        return {
            stage.text().momentWithZone(milestone.at), Icon::Milestone, TimelineText::milestone(milestone.kind), {}};
    }
    case Part::Band: {
        const CanvasWindow& window = scene.windows()[hit.window];
        return {stage.text().time(window), Icon::Impact, window.label, {}};
    }
    case Part::Nothing:
    case Part::Axis:
    case Part::Ground:
        break;
    }
    return {};
}

} // namespace afterword
