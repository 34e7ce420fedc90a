// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings.h"

#include "findingparts.h"
#include "metrics.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

const Milestone* milestoneOf(const Postmortem& postmortem, MilestoneKind kind) {
    for (const Milestone& milestone : postmortem.milestones) {
        if (milestone.kind == kind) {
            return &milestone;
        }
    }
    return nullptr;
}

/// Those that must not be later, the nearest last.
QList<MilestoneKind> mustComeBefore(MilestoneKind kind) {
    using enum MilestoneKind;
    switch (kind) {
    case Started:
        return {};
    case ImpactStart:
    case MadePublic:
        return {Started};
    case Detected:
    case ImpactEnd:
        return {Started, ImpactStart};
    case Declared:
    case Acknowledged:
    case Identified:
        return {Started, Detected};
    case Mitigated:
        return {Started, ImpactStart, Detected};
    case Recovered:
        return {Started, Mitigated};
    case Resolved:
        return {Started, Mitigated, Recovered};
    }
    return {};
}

QList<Finding> milestonesWithoutEvidence(const Postmortem& postmortem) {
    QList<Finding> found;
    for (const Milestone& milestone : postmortem.milestones) {
        if (milestone.evidence.isEmpty()) {
            found.append({FindingKind::MilestoneWithoutEvidence,
                          FindingSeverity::Gap,
                          milestone.at,
                          milestone.at,
                          {},
                          {milestone.id},
                          {}});
        }
    }
    return found;
}

} // namespace

std::optional<ImpactStretch> impactStretch(const Postmortem& postmortem) {
    auto from = milestoneAt(postmortem, MilestoneKind::ImpactStart);
    auto to = milestoneAt(postmortem, MilestoneKind::ImpactEnd);
    for (const ImpactWindow& window : postmortem.impactWindows) {
        from = std::min(window.from, from.value_or(window.from));
        if (window.to) {
            to = std::max(*window.to, to.value_or(*window.to));
        }
    }
    if (!from) {
        return {};
    }
    return ImpactStretch{*from, to && *to >= *from ? to : std::nullopt};
}

QList<Finding> milestonesOutOfOrder(const Postmortem& postmortem) {
    QList<Finding> found;
    for (const Milestone& milestone : postmortem.milestones) {
        const Milestone* violated = nullptr;
        for (const MilestoneKind kind : mustComeBefore(milestone.kind)) {
            const Milestone* before = milestoneOf(postmortem, kind);
            violated = before && milestone.at < before->at ? before : violated;
        }
        if (violated) {
            found.append({FindingKind::MilestonesOutOfOrder,
                          FindingSeverity::Contradiction,
                          milestone.at,
                          violated->at,
                          {},
                          {milestone.id, violated->id},
                          {}});
        }
    }
    return found;
}

QList<Finding> findings(const Postmortem& postmortem) {
    constexpr std::array parts{contradictoryEvents, contradictoryWindows, milestonesOutOfOrder,     doubtfulReadings,
                               repeatedEvents,      silentStretches,      milestonesWithoutEvidence};
    QList<Finding> found;
    for (const auto part : parts) {
        found.append(part(postmortem));
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.severity, a.kind, a.from) < std::tie(b.severity, b.kind, b.from);
    });
    return found;
}

} // namespace afterword
