// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

namespace afterword {

/// What the gap finder and the contradiction finder look for.
enum class FindingKind {
    EndBeforeStart,           ///< an event ends before it begins
    LatestBeforeEarliest,     ///< "between" a time and an earlier one
    KnownBeforeItHappened,    ///< an event was known before it happened
    MilestonesOutOfOrder,     ///< a milestone is before one that must come first
    WindowEndsBeforeStart,    ///< an impact window ends before it begins
    WindowOutsideImpact,      ///< an impact window reaches beyond the milestones Impact start and Impact end
    EndOutsideImpact,         ///< an event began during the impact and ends after it
    ReportOutsideImpact,      ///< a customer report outside of all impact windows
    ClockShowedTwice,         ///< a local time was read that the clock showed twice; the first was taken
    ClockNeverShowed,         ///< a local time was read that the clock never showed
    Duplicates,               ///< the same text within a second, from the same source
    SilentStretch,            ///< nothing for long
    MilestoneWithoutEvidence, ///< nothing shows that it is right
};

enum class FindingSeverity {
    Contradiction, ///< not all of it can be true
    Doubt,         ///< somebody should say what is right
    Gap,           ///< something is missing, perhaps
};

/// One thing to look at, and what it concerns. Sentences: FindingText.
struct Finding {
    FindingKind kind = FindingKind::SilentStretch;
    FindingSeverity severity = FindingSeverity::Gap;
    Instant from; ///< the moment concerned, or the first of two
    Instant to;   ///< the second of two
    QList<EventId> events;
    QList<MilestoneId> milestones; ///< of MilestonesOutOfOrder: the early one, the one that must come before it
    QList<ImpactWindowId> windows;

    bool operator==(const Finding&) const = default;
};

/// Everything that is found, contradictions first, each kind by time. Nothing is repaired.
///
/// A stretch is silent where it is ten minutes long at least, and longer than three times the median gap between
/// events (where there are three gaps at least; with fewer, ten minutes are enough). It is looked for during the
/// impact, from the earliest to the latest of its windows and milestones; where none is known, between the first and
/// the last event.
///
/// Milestones: Started comes before all others, Impact start before Detected, Mitigated and Impact end, Detected before
/// Declared, Acknowledged, Identified and Mitigated, Mitigated before Recovered and Resolved, Recovered before
/// Resolved.
[[nodiscard]] QList<Finding> findings(const Postmortem& postmortem);

} // namespace afterword
