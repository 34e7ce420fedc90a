// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics.h"

#include <initializer_list>

namespace afterword {

namespace {

std::optional<Instant> firstSet(const Postmortem& postmortem, std::initializer_list<MilestoneKind> kinds) {
    for (const MilestoneKind kind : kinds) {
        if (const auto at = milestoneAt(postmortem, kind)) {
            return at;
        }
    }
    return {};
}

} // namespace

std::optional<Instant> milestoneAt(const Postmortem& postmortem, MilestoneKind kind) {
    for (const Milestone& milestone : postmortem.milestones) {
        if (milestone.kind == kind) {
            return milestone.at;
        }
    }
    return {};
}

QList<Metric> metricsOf(const Postmortem& postmortem) {
    using enum MilestoneKind;
    QList<Metric> metrics{{u"TTD", ImpactStart, Detected},
                          {u"TTA", ImpactStart, Acknowledged},
                          {u"TTM", ImpactStart, Mitigated},
                          {u"TTR", ImpactStart, Resolved}};
    for (Metric& metric : metrics) {
        const auto from = milestoneAt(postmortem, metric.from);
        const auto to = milestoneAt(postmortem, metric.to);
        if (from && to) {
            metric.length = *to - *from;
            metric.status = metric.length.us < 0 ? MetricStatus::Invalid : MetricStatus::Ok;
        }
    }
    return metrics;
}

std::optional<Duration> durationOf(const Postmortem& postmortem) {
    using enum MilestoneKind;
    const auto from = firstSet(postmortem, {ImpactStart, Started});
    const auto to = firstSet(postmortem, {ImpactEnd, Recovered, Mitigated, Resolved});
    if (!from || !to || *to < *from) {
        return {};
    }
    return *to - *from;
}

} // namespace afterword
