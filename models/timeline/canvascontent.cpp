// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvascontent.h"

#include "timelinetext.h"

#include <algorithm>

namespace afterword {

CanvasEvent canvasEvent(const TimelineEvent& event) {
    return {.id = event.id.uuid(),
            .from = event.happenedAt,
            .to = event.endsAt,
            .latest = event.latestAt,
            .precision = event.precision,
            .kind = event.kind,
            .lane = event.lane,
            .text = event.text.simplified(),
            .who = event.who,
            .attachments = static_cast<int>(event.evidence.size()),
            .starred = event.starred,
            .visibility = event.visibility};
}

CanvasContent canvasContent(const Postmortem& postmortem, const std::function<bool(const TimelineEvent&)>& isShown) {
    CanvasContent content;
    QList<const TimelineEvent*> events;
    for (const TimelineEvent& event : postmortem.events) {
        if (!isShown || isShown(event)) {
            events.append(&event);
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent* a, const TimelineEvent* b) {
        return std::pair(a->happenedAt, a->order) < std::pair(b->happenedAt, b->order);
    });
    for (const TimelineEvent* event : events) {
        content.events.append(canvasEvent(*event));
    }
    QList<Lane> lanes = postmortem.lanes;
    std::stable_sort(lanes.begin(), lanes.end(), [](const Lane& a, const Lane& b) { return a.position < b.position; });
    for (const Lane& lane : lanes) {
        content.lanes.append({lane.name, lane.colour});
    }
    for (const Milestone& milestone : postmortem.milestones) {
        content.milestones.append({milestone.id.uuid(), milestone.kind, milestone.at});
    }
    for (const ImpactWindow& window : postmortem.impactWindows) {
        content.windows.append(
            {window.id.uuid(), window.from, window.to, TimelineText::impact(window.scope.simplified())});
    }
    return content;
}

} // namespace afterword
