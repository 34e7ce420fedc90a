// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfilter.h"

#include "storylanes.h"

#include <QMap>

#include <algorithm>

namespace afterword {

namespace {

/// Takes the counts of `order` out of `counts` first; what is left follows, "none" at the end.
template <class K>
QList<std::pair<K, int>> ordered(const QList<K>& order, QMap<K, int> counts) {
    QList<std::pair<K, int>> list;
    const int none = counts.take(K());
    for (const K& key : order) {
        if (const int count = counts.take(key); count > 0) {
            list.append({key, count});
        }
    }
    for (auto left = counts.cbegin(); left != counts.cend(); ++left) {
        list.append({left.key(), left.value()});
    }
    if (none > 0) {
        list.append({K(), none});
    }
    return list;
}

SourceId sourceOf(const TimelineEvent& event) {
    return event.source ? event.source->source : SourceId();
}

} // namespace

StoryMatcher::StoryMatcher(const StoryFilter& filter, StoryClock clock)
    : m_filter(filter)
    , m_clock(clock)
    , m_words(filter.text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts))
    , m_lanes(filter.lanes.begin(), filter.lanes.end())
    , m_people(filter.people.begin(), filter.people.end())
    , m_sources(filter.sources.begin(), filter.sources.end()) {}

QString StoryMatcher::searchedText(const TimelineEvent& event) {
    const QString text = event.text + u'\n' + event.note + u'\n' + event.who + u'\n' + event.lane + u'\n' +
                         event.tags.join(u'\n') + u'\n' + event.question;
    return text.toCaseFolded();
}

bool StoryMatcher::matches(const TimelineEvent& event, const QString& searched) const {
    return matchesFields(event) &&
           std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return searched.contains(word); });
}

bool StoryMatcher::matches(const TimelineEvent& event) const {
    return matches(event, m_words.isEmpty() ? QString() : searchedText(event));
}

bool StoryMatcher::matchesFields(const TimelineEvent& event) const {
    if ((m_filter.starredOnly && !event.starred) ||
        (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(event.kind)) ||
        (!m_lanes.isEmpty() && !m_lanes.contains(event.lane)) ||
        (!m_people.isEmpty() && !m_people.contains(event.who)) ||
        (!m_sources.isEmpty() && !m_sources.contains(sourceOf(event)))) {
        return false;
    }
    const Instant begin = momentOf(event, m_clock);
    const Instant end = std::max(begin, event.endsAt.value_or(event.latestAt.value_or(begin)));
    return (!m_filter.from || end >= *m_filter.from) && (!m_filter.to || begin <= *m_filter.to);
}

StoryChoices storyChoices(const Postmortem& postmortem) {
    QMap<EventKind, int> kinds;
    QMap<QString, int> lanes;
    QMap<SourceId, int> sources;
    QMap<QString, int> people;
    StoryChoices choices;
    for (const TimelineEvent& event : postmortem.events) {
        ++kinds[event.kind];
        ++lanes[event.lane];
        ++sources[sourceOf(event)];
        ++people[event.who];
        choices.starred += event.starred ? 1 : 0;
    }
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        choices.kinds.append({kind.key(), kind.value()});
    }
    QStringList laneNames;
    for (const Lane& lane : story::lanesInOrder(postmortem)) {
        laneNames.append(lane.name);
    }
    QList<SourceId> sourceIds;
    for (const Source& source : postmortem.sources) {
        sourceIds.append(source.id);
    }
    choices.lanes = ordered<QString>(laneNames, lanes);
    choices.sources = ordered(sourceIds, sources);
    people.remove(QString());
    choices.people = ordered<QString>({}, people);
    std::stable_sort(choices.people.begin(), choices.people.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return choices;
}

} // namespace afterword
