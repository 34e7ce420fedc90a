// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storychange.h"

#include "civiltime.h"
#include "palette.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace afterword::story {

StoryChange::StoryChange(Document& document)
    : m_document(document)
    , m_lanes(document.postmortem().lanes) {}

QString StoryChange::laneNamed(const QString& name) {
    const QString wanted = name.simplified();
    const auto isWanted = [&](const Lane& lane) {
        return lane.name == wanted;
    };
    if (wanted.isEmpty() || std::any_of(m_lanes.begin(), m_lanes.end(), isWanted)) {
        return wanted;
    }
    int position = 0;
    for (const Lane& lane : std::as_const(m_lanes)) {
        position = std::max(position, lane.position + 1);
    }
    addLane(wanted, position);
    return wanted;
}

void StoryChange::addLane(const QString& name, int position) {
    std::array<int, 6> uses{};
    for (const Lane& lane : std::as_const(m_lanes)) {
        ++uses.at(paletteRow(lane.colour));
    }
    const auto colour = std::min_element(uses.begin(), uses.end()) - uses.begin();
    const Lane lane{LaneId::create(), name, static_cast<int>(colour), position};
    m_lanes.append(lane);
    add(lane);
}

void StoryChange::learnMoments() {
    m_knowsMoments = true;
    for (const TimelineEvent& event : m_document.postmortem().events) {
        const EventSource source = event.source.value_or(EventSource());
        m_sameMoment[event.happenedAt.us].append({event.order, source.source, source.record});
    }
    for (QList<Neighbour>& neighbours : m_sameMoment) {
        std::sort(neighbours.begin(), neighbours.end(),
                  [](const Neighbour& a, const Neighbour& b) { return a.order < b.order; });
    }
}

double StoryChange::orderOf(const TimelineEvent& event) {
    if (!m_knowsMoments) {
        learnMoments();
    }
    QList<Neighbour>& neighbours = m_sameMoment[event.happenedAt.us];
    Neighbour own;
    auto next = neighbours.end();
    if (event.source && event.source->record >= 0) {
        own.source = event.source->source;
        own.record = event.source->record;
        next = std::find_if(neighbours.begin(), neighbours.end(), [&](const Neighbour& other) {
            return other.source == own.source && other.record > own.record;
        });
    }
    if (next == neighbours.end()) {
        own.order = neighbours.isEmpty() ? 0 : neighbours.constLast().order + 1;
    } else if (next == neighbours.begin()) {
        own.order = next->order - 1;
    } else {
        own.order = std::midpoint((next - 1)->order, next->order);
    }
    neighbours.insert(next, own);
    return own.order;
}

void StoryChange::done(const QString& label, const QString& mergeKey) {
    m_document.change(label, m_changes, mergeKey);
}

QList<const TimelineEvent*> eventsOf(const Postmortem& postmortem, const QList<EventId>& ids) {
    QHash<EventId, const TimelineEvent*> byId;
    for (const EventId& id : ids) {
        byId.insert(id, nullptr);
    }
    for (const TimelineEvent& event : postmortem.events) {
        if (const auto wanted = byId.find(event.id); wanted != byId.end()) {
            *wanted = &event;
        }
    }
    QList<const TimelineEvent*> events;
    for (const EventId& id : ids) {
        if (const TimelineEvent* event = byId.take(id)) {
            events.append(event);
        }
    }
    return events;
}

std::optional<Instant> shifted(Instant at, Duration by) {
    constexpr qint64 earliest = utcInstant({.year = 1, .month = 1, .day = 1}).us;
    constexpr qint64 latest = utcInstant({.year = 10000, .month = 1, .day = 1}).us;
    qint64 us = 0;
    const bool fits = !qAddOverflow(at.us, by.us, &us) && us >= earliest && us < latest;
    return fits ? std::optional(Instant{us}) : std::nullopt;
}

bool shift(TimelineEvent& event, Duration by) {
    const auto happenedAt = shifted(event.happenedAt, by);
    const auto latestAt = event.latestAt ? shifted(*event.latestAt, by) : std::nullopt;
    const auto endsAt = event.endsAt ? shifted(*event.endsAt, by) : std::nullopt;
    if (!happenedAt || event.latestAt.has_value() != latestAt.has_value() ||
        event.endsAt.has_value() != endsAt.has_value()) {
        return false;
    }
    event.happenedAt = *happenedAt;
    event.latestAt = latestAt;
    event.endsAt = endsAt;
    return true;
}

QString mergeKeyOf(const char16_t* field, const QList<EventId>& ids, Pace pace) {
    if (pace == Pace::Done) {
        return {};
    }
    const QString name = QStringLiteral("story/") + QString::fromUtf16(field) + u'/';
    return ids.size() == 1 ? QString(name + ids.constFirst().toString())
                           : QString(name + QString::number(ids.size()) + u'/' + QString::number(qHash(ids), 16));
}

} // namespace afterword::story
