// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyediting.h"

#include "storychange.h"
#include "storyreferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword::story {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(afterword::StoryEditing)
};

int countOf(const QList<const TimelineEvent*>& events) {
    return static_cast<int>(events.size());
}

/// Changes each of the events; nothing where `edit` fails for one of them.
template <class Edit>
bool editEach(Document& document, const QList<const TimelineEvent*>& events, const QString& label, const Edit& edit) {
    StoryChange change(document);
    for (const TimelineEvent* event : events) {
        TimelineEvent edited = *event;
        if (!edit(edited)) {
            return false;
        }
        change.update(*event, edited);
    }
    change.done(label);
    return true;
}

EventId idIfThere(const Document& document, EventId id) {
    return document.find<TimelineEvent>(id) ? id : EventId();
}

QList<TimelineEvent> ofSameMoment(const Postmortem& postmortem, Instant at) {
    QList<TimelineEvent> events;
    for (const TimelineEvent& event : postmortem.events) {
        if (event.happenedAt == at) {
            events.append(event);
        }
    }
    std::sort(events.begin(), events.end(),
              [](const TimelineEvent& a, const TimelineEvent& b) { return isBefore(a, b, StoryClock::Happened); });
    return events;
}

/// Numbers them as they stand in the list; changes only those whose number differs.
void number(StoryChange& change, const QList<TimelineEvent>& events) {
    for (qsizetype i = 0; i < events.size(); ++i) {
        TimelineEvent numbered = events[i];
        numbered.order = static_cast<double>(i);
        if (numbered != events[i]) {
            change.update(events[i], numbered);
        }
    }
}

/// A place right behind `event`, for which the others of its moment move on where there is none.
double orderBehind(StoryChange& change, const Postmortem& postmortem, const TimelineEvent& event) {
    QList<TimelineEvent> equals = ofSameMoment(postmortem, event.happenedAt);
    const auto own =
        std::find_if(equals.begin(), equals.end(), [&](const auto& other) { return other.id == event.id; });
    const auto next = own + 1;
    if (next == equals.end()) {
        return own->order + 1;
    }
    if (const double middle = std::midpoint(own->order, next->order); middle > own->order && middle < next->order) {
        return middle;
    }
    const auto place = own - equals.begin();
    number(change, equals);
    return static_cast<double>(place) + 0.5;
}

} // namespace

EventId addEvent(Document& document, TimelineEvent event) {
    StoryChange change(document);
    event.id = event.id.isNull() ? EventId::create() : event.id;
    event.order = change.orderOf(event);
    event.lane = change.laneNamed(event.lane);
    change.add(event);
    change.done(Text::tr("Add event"));
    return idIfThere(document, event.id);
}

EventId addEvent(Document& document, Instant at, const QString& text) {
    TimelineEvent event;
    event.happenedAt = at;
    event.text = text.simplified();
    return addEvent(document, event);
}

Instant momentBetween(Instant first, Instant second) {
    const auto [from, to] = std::minmax(first.us, second.us);
    const qint64 middle = std::midpoint(from, to);
    for (const Duration unit : {minutes(1), seconds(1), Duration{1000}}) {
        const qint64 rest = ((middle % unit.us) + unit.us) % unit.us;
        const qint64 below = middle - rest;
        const qint64 nearest = rest * 2 < unit.us ? below : below + unit.us;
        if (nearest > from && nearest < to) {
            return {nearest};
        }
    }
    return {middle};
}

EventId addEventBetween(Document& document, EventId first, EventId second, const QString& text) {
    const auto* before = document.find<TimelineEvent>(first);
    const auto* behind = document.find<TimelineEvent>(second);
    if (!before || !behind) {
        return {};
    }
    StoryChange change(document);
    TimelineEvent event;
    event.id = EventId::create();
    event.happenedAt = momentBetween(before->happenedAt, behind->happenedAt);
    event.precision = TimePrecision::About;
    event.lane = before->lane == behind->lane ? before->lane : QString();
    event.text = text.simplified();
    event.order = before->happenedAt == event.happenedAt ? orderBehind(change, document.postmortem(), *before)
                                                         : change.orderOf(event);
    change.add(event);
    change.done(Text::tr("Add event"));
    return idIfThere(document, event.id);
}

void removeEvents(Document& document, const QList<EventId>& ids) {
    const auto events = eventsOf(document.postmortem(), ids);
    QSet<EventId> removed;
    StoryChange change(document);
    for (const TimelineEvent* event : events) {
        removed.insert(event->id);
    }
    dropReferences(change, document.postmortem(), removed);
    for (const TimelineEvent* event : events) {
        change.remove(*event);
    }
    change.done(Text::tr("Remove %n event(s)", nullptr, countOf(events)));
}

QList<EventId> duplicateEvents(Document& document, const QList<EventId>& ids) {
    const auto events = eventsOf(document.postmortem(), ids);
    // A moment of several originals is numbered as a whole, with the copies in their places.
    QMap<Instant, QList<TimelineEvent>> moments;
    for (const TimelineEvent* event : events) {
        moments.insert(event->happenedAt, ofSameMoment(document.postmortem(), event->happenedAt));
    }
    QHash<EventId, TimelineEvent> copies;
    for (const TimelineEvent* event : events) {
        TimelineEvent copy = *event;
        copy.id = EventId::create();
        copies.insert(event->id, copy);
    }
    StoryChange change(document);
    for (const QList<TimelineEvent>& equals : std::as_const(moments)) {
        int place = 0;
        for (const TimelineEvent& original : equals) {
            TimelineEvent numbered = original;
            numbered.order = place++;
            if (numbered != original) {
                change.update(original, numbered);
            }
            if (const auto copy = copies.find(original.id); copy != copies.end()) {
                copy->order = place++;
            }
        }
    }
    QList<EventId> added;
    for (const TimelineEvent* event : events) {
        const TimelineEvent copy = copies.value(event->id);
        change.add(copy);
        added.append(copy.id);
    }
    change.done(Text::tr("Duplicate %n event(s)", nullptr, countOf(events)));
    added.removeIf([&](EventId id) { return idIfThere(document, id).isNull(); });
    return added;
}

bool moveEvents(Document& document, const QList<EventId>& ids, Duration by, StoryClock clock) {
    const auto events = eventsOf(document.postmortem(), ids);
    const auto move = [&](TimelineEvent& event) {
        if (clock == StoryClock::Happened) {
            return shift(event, by);
        }
        event.knownAt = shifted(momentOf(event, clock), by);
        return event.knownAt.has_value();
    };
    return editEach(document, events, Text::tr("Move %n event(s)", nullptr, countOf(events)), move);
}

void setTime(Document& document, const QList<EventId>& ids, const TypedTime& time, StoryClock clock) {
    if (clock == StoryClock::Known) {
        setKnownAt(document, ids, time.at);
        return;
    }
    const auto events = eventsOf(document.postmortem(), ids);
    const auto set = [&](TimelineEvent& event) {
        event.endsAt = event.endsAt ? shifted(*event.endsAt, time.at - event.happenedAt) : std::nullopt;
        event.happenedAt = time.at;
        event.precision = time.precision;
        event.latestAt = time.latestAt;
        return true;
    };
    editEach(document, events, Text::tr("Set time of %n event(s)", nullptr, countOf(events)), set);
}

void setStart(Document& document, EventId id, Instant at) {
    const auto events = eventsOf(document.postmortem(), {id});
    const auto set = [&](TimelineEvent& event) {
        event.happenedAt = at;
        return true;
    };
    editEach(document, events, Text::tr("Set start of event"), set);
}

void setEnd(Document& document, const QList<EventId>& ids, std::optional<Instant> endsAt) {
    const auto events = eventsOf(document.postmortem(), ids);
    const auto set = [&](TimelineEvent& event) {
        event.endsAt = endsAt;
        return true;
    };
    editEach(document, events, Text::tr("Set end of %n event(s)", nullptr, countOf(events)), set);
}

void setPrecision(Document& document, const QList<EventId>& ids, TimePrecision precision,
                  std::optional<Instant> latestAt) {
    const auto events = eventsOf(document.postmortem(), ids);
    const auto set = [&](TimelineEvent& event) {
        event.precision = precision;
        event.latestAt = precision == TimePrecision::Between ? latestAt : std::nullopt;
        return true;
    };
    editEach(document, events, Text::tr("Set precision of %n event(s)", nullptr, countOf(events)), set);
}

void setKnownAt(Document& document, const QList<EventId>& ids, std::optional<Instant> knownAt) {
    const auto events = eventsOf(document.postmortem(), ids);
    const auto set = [&](TimelineEvent& event) {
        event.knownAt = knownAt;
        return true;
    };
    editEach(document, events, Text::tr("Set when %n event(s) became known", nullptr, countOf(events)), set);
}

void moveAmongEquals(Document& document, EventId id, int places) {
    const auto* event = document.find<TimelineEvent>(id);
    if (!event) {
        return;
    }
    QList<TimelineEvent> equals = ofSameMoment(document.postmortem(), event->happenedAt);
    const auto own = std::find_if(equals.begin(), equals.end(), [&](const auto& other) { return other.id == id; });
    const qsizetype from = own - equals.begin();
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, equals.size() - 1);
    if (from == to) {
        return;
    }
    equals.move(from, to);
    StoryChange change(document);
    number(change, equals);
    change.done(Text::tr("Reorder events"));
}

bool setClockOffset(Document& document, SourceId id, Duration offset) {
    const auto* source = document.find<Source>(id);
    if (!source) {
        return false;
    }
    StoryChange change(document);
    Source corrected = *source;
    corrected.offsetUs = offset.us;
    change.update(*source, corrected);
    int count = 0;
    for (const TimelineEvent& event : document.postmortem().events) {
        if (!event.source || event.source->source != id) {
            continue;
        }
        TimelineEvent moved = event;
        if (!shift(moved, {offset.us - source->offsetUs})) {
            return false;
        }
        change.update(event, moved);
        ++count;
    }
    change.done(Text::tr("Correct the clock of %1 (%n event(s))", nullptr, count).arg(source->name));
    return true;
}

} // namespace afterword::story
