// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storycells.h"

#include "canvastext.h"
#include "isotime.h"
#include "timelinetext.h"
#include "typedtimetext.h"

namespace afterword {

namespace {

bool isShort(const TimelineEvent& event) {
    return event.precision != TimePrecision::Exact;
}

} // namespace

QString StoryCells::time(const TimelineEvent& event, const Zone& shown) const {
    const auto clockOf = [&](Instant at) {
        // A minute that is not whole would be shown as another time than it is.
        const QString text = toClockText(at, shown, !isShort(event) || at.us % minutes(1).us != 0);
        return withDates ? QString(toDateText(at, shown) + u' ' + text) : text;
    };
    const QString text = clockOf(momentOf(event, clock));
    if (clock == StoryClock::Known && event.knownAt) {
        return text;
    }
    if (event.precision == TimePrecision::Between && event.latestAt) {
        return tr("%1 to %2", "a time that is not known better").arg(text, clockOf(*event.latestAt));
    }
    return isShort(event) && event.precision != TimePrecision::Minute ? QString(QStringLiteral("~ ") + text) : text;
}

QString StoryCells::text(const TimelineEvent& event, StoryColumn column) const {
    switch (column) {
    case StoryColumn::Time:
        return time(event, zone);
    case StoryColumn::Elapsed:
        return start ? CanvasText::since(momentOf(event, clock) - *start, isShort(event) ? minutes(1) : seconds(1))
                     : QString();
    case StoryColumn::SecondTime:
        return secondZone ? time(event, *secondZone) : QString();
    case StoryColumn::Lane:
        return event.lane;
    case StoryColumn::Kind:
        return TimelineText::kind(event.kind);
    case StoryColumn::Text:
        return event.text;
    case StoryColumn::Who:
        return event.who;
    case StoryColumn::Evidence:
        return event.evidence.isEmpty() ? QString() : QString::number(event.evidence.size());
    case StoryColumn::Star:
        return {};
    }
    return {};
}

QVariant StoryCells::edited(const TimelineEvent& event, StoryColumn column) {
    switch (column) {
    case StoryColumn::Lane:
        return event.lane;
    case StoryColumn::Kind:
        return static_cast<int>(event.kind);
    case StoryColumn::Text:
        return event.text;
    case StoryColumn::Who:
        return event.who;
    case StoryColumn::Star:
        return event.starred;
    case StoryColumn::Time:
    case StoryColumn::Elapsed:
    case StoryColumn::SecondTime:
    case StoryColumn::Evidence:
        break;
    }
    return {};
}

QString StoryCells::toolTip(const TimelineEvent& event, StoryColumn column) const {
    if (column == StoryColumn::Text) {
        return event.text;
    }
    if (column != StoryColumn::Time) {
        return spoken(event, column);
    }
    TypedTime whole;
    whole.at = momentOf(event, clock);
    whole.precision = event.precision;
    whole.latestAt = event.latestAt;
    return TypedTimeText::understood(whole, zone);
}

QString StoryCells::spoken(const TimelineEvent& event, StoryColumn column) const {
    switch (column) {
    case StoryColumn::Time:
        return time(event, zone) + u' ' + zone.abbreviationAt(momentOf(event, clock));
    case StoryColumn::SecondTime:
        return secondZone
                   ? QString(time(event, *secondZone) + u' ' + secondZone->abbreviationAt(momentOf(event, clock)))
                   : QString();
    case StoryColumn::Evidence:
        return event.evidence.isEmpty()
                   ? QString()
                   : tr("%n piece(s) of evidence", nullptr, static_cast<int>(event.evidence.size()));
    case StoryColumn::Star:
        return event.starred ? tr("Starred: goes into the report") : tr("Not starred");
    case StoryColumn::Elapsed:
    case StoryColumn::Lane:
    case StoryColumn::Kind:
    case StoryColumn::Text:
    case StoryColumn::Who:
        break;
    }
    return {};
}

QString StoryCells::header(StoryColumn column) const {
    switch (column) {
    case StoryColumn::Time:
        //: Head of a column; %1 is a time zone
        return (clock == StoryClock::Known ? tr("Known (%1)") : tr("Time (%1)"))
            .arg(CanvasText::zone(zone, first, last));
    case StoryColumn::Elapsed:
        return tr("Elapsed");
    case StoryColumn::SecondTime:
        return secondZone ? CanvasText::zone(*secondZone, first, last) : tr("Second zone");
    case StoryColumn::Lane:
        return tr("Lane");
    case StoryColumn::Kind:
        return tr("Kind");
    case StoryColumn::Text:
        return tr("What happened");
    case StoryColumn::Who:
        return tr("Who");
    case StoryColumn::Evidence:
        return tr("Evidence");
    case StoryColumn::Star:
        return tr("Star");
    }
    return {};
}

} // namespace afterword
