// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "twoclocks.h"

#include "metrics.h"

#include <algorithm>

namespace afterword {

namespace {

/// Nobody knew of the incident before it was detected.
Instant notBeforeDetected(Instant at, const Postmortem& postmortem) {
    return std::max(at, milestoneAt(postmortem, MilestoneKind::Detected).value_or(at));
}

} // namespace

bool isBefore(const TimelineEvent& a, const TimelineEvent& b, StoryClock clock) {
    const Instant atA = momentOf(a, clock);
    const Instant atB = momentOf(b, clock);
    if (atA != atB) {
        return atA < atB;
    }
    return a.order == b.order ? a.id < b.id : a.order < b.order;
}

QList<const TimelineEvent*> inOrder(const Postmortem& postmortem, StoryClock clock) {
    QList<const TimelineEvent*> events;
    events.reserve(postmortem.events.size());
    for (const TimelineEvent& event : postmortem.events) {
        events.append(&event);
    }
    std::sort(events.begin(), events.end(),
              [clock](const TimelineEvent* a, const TimelineEvent* b) { return isBefore(*a, *b, clock); });
    return events;
}

std::optional<Instant> startOf(const Postmortem& postmortem) {
    auto start = milestoneAt(postmortem, MilestoneKind::Started);
    if (!start) {
        for (const TimelineEvent& event : postmortem.events) {
            start = std::min(event.happenedAt, start.value_or(event.happenedAt));
        }
    }
    return start;
}

Instant knownSince(const Milestone& milestone, const Postmortem& postmortem) {
    const bool isUnnoticed = milestone.kind == MilestoneKind::Started || milestone.kind == MilestoneKind::ImpactStart;
    return isUnnoticed ? notBeforeDetected(milestone.at, postmortem) : milestone.at;
}

KnownStory knownUntil(const Postmortem& postmortem, Instant moment) {
    KnownStory known;
    for (const TimelineEvent* event : inOrder(postmortem, StoryClock::Known)) {
        if (momentOf(*event, StoryClock::Known) <= moment) {
            known.events.append(event->id);
        }
    }
    QList<Milestone> milestones = postmortem.milestones;
    milestones.removeIf([&](const Milestone& one) { return knownSince(one, postmortem) > moment; });
    std::sort(milestones.begin(), milestones.end(), [&](const Milestone& a, const Milestone& b) {
        return std::pair(knownSince(a, postmortem), a.kind) < std::pair(knownSince(b, postmortem), b.kind);
    });
    for (const Milestone& milestone : milestones) {
        known.milestones.append(milestone.id);
    }
    for (ImpactWindow window : postmortem.impactWindows) {
        if (notBeforeDetected(window.from, postmortem) <= moment) {
            window.to = window.to && *window.to <= moment ? window.to : std::nullopt;
            known.windows.append(window);
        }
    }
    return known;
}

QList<Instant> replaySteps(const Postmortem& postmortem) {
    QList<Instant> steps;
    for (const TimelineEvent& event : postmortem.events) {
        steps.append(momentOf(event, StoryClock::Known));
    }
    for (const Milestone& milestone : postmortem.milestones) {
        steps.append(knownSince(milestone, postmortem));
    }
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

} // namespace afterword
