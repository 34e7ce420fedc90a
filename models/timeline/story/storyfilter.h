// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "twoclocks.h"

#include <QSet>

namespace afterword {

/// Which events of a story are shown. Default-made it lets all of them through; within a list one of its members is
/// enough, and all lists that are not empty must agree.
struct StoryFilter {
    QString text = {}; ///< words, each of which must be found, in any case
    QList<EventKind> kinds = {};
    QStringList lanes = {};                     ///< the empty name: without a lane
    QList<SourceId> sources = {};               ///< the null id: written by hand
    QStringList people = {};                    ///< the empty name: nobody
    std::optional<Instant> from = std::nullopt; ///< what ended before is not shown
    std::optional<Instant> to = std::nullopt;   ///< what began after is not shown
    bool starredOnly = false;

    [[nodiscard]] bool isEmpty() const { return *this == StoryFilter(); }

    bool operator==(const StoryFilter&) const = default;
};

/// A filter made ready for many events.
class StoryMatcher {
public:
    explicit StoryMatcher(const StoryFilter& filter, StoryClock clock = StoryClock::Happened);

    /// `searched` is what searchedText() gives for the event; kept, because making it costs more than searching it.
    [[nodiscard]] bool matches(const TimelineEvent& event, const QString& searched) const;
    [[nodiscard]] bool matches(const TimelineEvent& event) const;

    /// All that is searched in an event: text, note, people, lane, tags and question.
    [[nodiscard]] static QString searchedText(const TimelineEvent& event);

private:
    [[nodiscard]] bool matchesFields(const TimelineEvent& event) const;

    StoryFilter m_filter;
    StoryClock m_clock;
    QStringList m_words;
    QSet<QString> m_lanes;
    QSet<QString> m_people;
    QSet<SourceId> m_sources;
};

/// What a filter can be made of, with the number of events that each choice has.
struct StoryChoices {
    QList<std::pair<EventKind, int>> kinds;  ///< in the order of the kinds
    QList<std::pair<QString, int>> lanes;    ///< the incident's in their order, then others; the empty name last
    QList<std::pair<SourceId, int>> sources; ///< in the order of the import; the null id last
    QList<std::pair<QString, int>> people;   ///< the most frequent first
    int starred = 0;
};

[[nodiscard]] StoryChoices storyChoices(const Postmortem& postmortem);

} // namespace afterword
