// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

namespace afterword {

/// Which of an event's two times counts.
enum class StoryClock {
    Happened, ///< as it happened
    Known,    ///< as the responders learned it
};

/// Where the event stands by `clock`. What names no time of its own at which it became known was known at once.
[[nodiscard]] constexpr Instant momentOf(const TimelineEvent& event, StoryClock clock) {
    return clock == StoryClock::Known ? event.knownAt.value_or(event.happenedAt) : event.happenedAt;
}

/// The order of a story: by time, then by hand, then by identity, so that it is the same everywhere.
[[nodiscard]] bool isBefore(const TimelineEvent& a, const TimelineEvent& b, StoryClock clock);

/// The events in that order; they live as long as `postmortem` and are not changed.
[[nodiscard]] QList<const TimelineEvent*> inOrder(const Postmortem& postmortem, StoryClock clock);

/// What the elapsed time counts from: the milestone Started, else the first event; null where there is neither.
[[nodiscard]] std::optional<Instant> startOf(const Postmortem& postmortem);

/// When a milestone could be known: at its time, but the start of the incident and of its impact not before it was
/// detected, where that is set.
[[nodiscard]] Instant knownSince(const Milestone& milestone, const Postmortem& postmortem);

/// What was known at one moment of the incident: the material of a replay.
struct KnownStory {
    QList<EventId> events;         ///< in the order in which they became known
    QList<MilestoneId> milestones; ///< likewise
    QList<ImpactWindow> windows;   ///< that were known to have begun; those that had not ended have no end
};

/// What was known at `moment`, inclusive.
[[nodiscard]] KnownStory knownUntil(const Postmortem& postmortem, Instant moment);

/// The moments at which something became known, each once, ascending: the steps of a replay.
[[nodiscard]] QList<Instant> replaySteps(const Postmortem& postmortem);

} // namespace afterword
