// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings.h"

namespace afterword {

/// When somebody was affected, as far as windows and milestones say.
struct ImpactStretch {
    Instant from;
    std::optional<Instant> to; ///< null while it lasts
};

/// From the earliest beginning to the latest end; null where nothing is known of it.
[[nodiscard]] std::optional<ImpactStretch> impactStretch(const Postmortem& postmortem);

/// The parts that findings() joins.
[[nodiscard]] QList<Finding> silentStretches(const Postmortem& postmortem);
[[nodiscard]] QList<Finding> milestonesOutOfOrder(const Postmortem& postmortem);
[[nodiscard]] QList<Finding> contradictoryEvents(const Postmortem& postmortem);
[[nodiscard]] QList<Finding> contradictoryWindows(const Postmortem& postmortem);
[[nodiscard]] QList<Finding> repeatedEvents(const Postmortem& postmortem);
[[nodiscard]] QList<Finding> doubtfulReadings(const Postmortem& postmortem);

} // namespace afterword
