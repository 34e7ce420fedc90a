// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

#include <QList>

namespace afterword {

/// Whether a metric has a value.
enum class MetricStatus {
    Ok,
    NotApplicable, ///< one of its milestones is missing
    Invalid,       ///< it would be negative
};

/// A time between two milestones. Formula: `to` minus `from`.
struct Metric {
    const char16_t* name = u""; ///< "TTD", "TTA", "TTM", "TTR"
    MilestoneKind from = MilestoneKind::ImpactStart;
    MilestoneKind to = MilestoneKind::Detected;
    MetricStatus status = MetricStatus::NotApplicable;
    Duration length = {}; ///< for Ok and Invalid
};

/// Time to detect, acknowledge, mitigate, resolve, in this order; each is counted from the start of the impact.
[[nodiscard]] QList<Metric> metricsOf(const Postmortem& postmortem);

/// The instant of a milestone; null where it is not set.
[[nodiscard]] std::optional<Instant> milestoneAt(const Postmortem& postmortem, MilestoneKind kind);

/// How long the incident lasted for those it affected: the end of the impact (else recovered, mitigated, resolved)
/// minus its start (else started); null where either end is missing or it would be negative.
[[nodiscard]] std::optional<Duration> durationOf(const Postmortem& postmortem);

} // namespace afterword

AFTERWORD_KEYS(MetricStatus, {afterword::MetricStatus::Ok, u"ok"},
               {afterword::MetricStatus::NotApplicable, u"notApplicable"},
               {afterword::MetricStatus::Invalid, u"invalid"})
