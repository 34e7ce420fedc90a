// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedend.h"

#include "storychange.h"
#include "typedduration.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(afterword::TypedEnd)
};

} // namespace

std::optional<Duration> typedLength(const QString& text, const TypedTimeContext& context) {
    const auto length = readTypedDuration(text);
    return length && !readTypedTime(text, context) ? std::optional(*length) : std::nullopt;
}

Result<TypedTime> readTypedEnd(const QString& text, const TypedTimeContext& context) {
    const auto length = typedLength(text, context);
    const auto end = length ? story::shifted(context.reference, *length) : std::nullopt;
    if (!end) {
        return readTypedTime(text, context);
    }
    TypedTime time;
    time.text = text;
    time.at = *end;
    time.zoneName = context.zone.name();
    time.usedReferenceDate = true;
    time.usedReferenceClock = true;
    return time;
}

void setLength(Document& document, const QList<EventId>& ids, Duration length) {
    story::StoryChange change(document);
    const auto events = story::eventsOf(document.postmortem(), ids);
    for (const TimelineEvent* event : events) {
        TimelineEvent longer = *event;
        longer.endsAt = story::shifted(event->happenedAt, length);
        change.update(*event, longer);
    }
    change.done(Text::tr("Set end of %n event(s)", nullptr, static_cast<int>(events.size())));
}

} // namespace afterword
