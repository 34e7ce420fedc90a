// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "timelinefigure.h"
#include "zone.h"

#include <functional>
#include <optional>

namespace afterword {

/// How an event appears in a report.
struct TimelineEntry {
    QString label;
    QString anchor; ///< of its row; empty: no link
    int number = 0; ///< of its row; 0: none
};

/// What a timeline's figure is made for.
struct TimelineFigureOptions {
    Zone zone;
    bool starredOnly = false;
    int columns = 600; ///< how long the axis is, in units of which a mark takes 14
    /// What becomes of an event in this edition; null: it is left out. Where there is no function, all events are shown
    /// with their texts.
    std::function<std::optional<TimelineEntry>(const TimelineEvent&)> entry;
    /// What an impact window is called; where there is no function, its scope.
    std::function<QString(const ImpactWindow&)> windowLabel;
};

/// The figure of the events (but not the hidden ones), the milestones and the impact windows. Without any of them, its
/// range is empty and it has no lanes.
[[nodiscard]] TimelineFigure timelineFigure(const Postmortem& postmortem, const TimelineFigureOptions& options);

} // namespace afterword
