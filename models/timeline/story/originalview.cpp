// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "originalview.h"

#include "eventtext.h"
#include "isotime.h"
#include "timestampscanner.h"
#include "typedtimetext.h"

namespace afterword {

namespace {

using Field = OriginalField::Field;

QString timeOf(const TimelineEvent& event, const Zone& zone) {
    TypedTime time;
    time.at = event.happenedAt;
    time.latestAt = event.latestAt;
    time.precision = event.precision;
    return understoodText(time, zone);
}

/// The time that was written, where its text says all of it; null where a date or year was added from elsewhere.
std::optional<Instant> writtenTime(const EventSource& source) {
    Timestamp stamp;
    const auto zone = Zone::fromName(source.zone);
    if (!scanTimestamp(source.timeText.toUtf8(), {}, stamp)) {
        return {};
    }
    if (stamp.isInstant) {
        return stamp.at;
    }
    if (!stamp.hasDate || !stamp.hasYear || (!stamp.hasOffset && !zone)) {
        return {};
    }
    return stamp.hasOffset ? utcInstant(stamp.civil) - seconds(stamp.offsetSeconds) : zone->toInstant(stamp.civil).at;
}

} // namespace

QString OriginalView::nameOf(Field field) {
    switch (field) {
    case Field::Time:
        return tr("Time");
    case Field::Text:
        return tr("Text");
    case Field::Note:
        return tr("Note");
    case Field::Kind:
        return tr("Kind");
    case Field::Lane:
        return tr("Lane");
    case Field::Who:
        return tr("Who");
    }
    return {};
}

QList<OriginalField> compareWithSource(const TimelineEvent& event, const Zone& zone) {
    if (!event.source) {
        return {};
    }
    const EventSource& source = *event.source;
    QList<OriginalField> fields;
    if (!source.timeText.isEmpty()) {
        const auto written = writtenTime(source);
        const QString original = source.zone.isEmpty()
                                     ? source.timeText
                                     : QString(source.timeText + QStringLiteral(" (") + source.zone + u')');
        fields.append({Field::Time, original, timeOf(event, zone), written && *written != event.happenedAt});
    }
    if (!source.raw.isEmpty()) {
        const bool isThere = source.raw.simplified().contains(event.text.simplified());
        fields.append({Field::Text, source.raw, event.text, !isThere});
    }
    return fields;
}

QList<OriginalField> compareWithCandidate(const TimelineEvent& event, const Candidate& candidate, const Source& source,
                                          const Zone& zone) {
    const TimelineEvent original = pickedEvent(candidate, source).event;
    const bool isMoved = original.happenedAt != event.happenedAt || original.latestAt != event.latestAt ||
                         original.precision != event.precision;
    QList<OriginalField> fields{{Field::Time, timeOf(original, zone), timeOf(event, zone), isMoved},
                                {Field::Text, original.text, event.text},
                                {Field::Note, original.note, event.note},
                                {Field::Kind, EventText::of(original.kind), EventText::of(event.kind)},
                                {Field::Lane, original.lane, event.lane},
                                {Field::Who, original.who, event.who}};
    for (OriginalField& field : fields) {
        field.isChanged = field.isChanged || (field.field != Field::Time && field.original != field.now);
    }
    return fields;
}

} // namespace afterword
