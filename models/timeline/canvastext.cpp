// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvastext.h"

#include "isotime.h"
#include "timelinetext.h"

#include <cstdlib>

namespace afterword {

namespace {

QString padded(qint64 value, int width) {
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

/// "02:14", with seconds and their parts where `unit` does not leave them out.
QString hoursAndMore(qint64 us, Duration unit) {
    const qint64 whole = us / 1'000'000;
    QString text = padded(whole / 3600, 2) + u':' + padded(whole / 60 % 60, 2);
    if (unit.us % minutes(1).us != 0) {
        text += u':' + padded(whole % 60, 2);
    }
    if (unit.us % seconds(1).us != 0) {
        const bool milli = unit.us % 1000 == 0;
        text += u'.' + (milli ? padded(us / 1000 % 1000, 3) : padded(us % 1'000'000, 6));
    }
    return text;
}

} // namespace

CanvasText::CanvasText(const Zone& zone, Instant from, Instant to)
    : m_zone(zone)
    , m_withDates(to - from > days(1) || toDateText(from, zone) != toDateText(to, zone)) {}

QString CanvasText::zone(const Zone& zone, Instant from, Instant to) {
    if (zone.isUtc()) {
        return zone.name();
    }
    QStringList letters;
    for (qint64 quarter = 0; quarter <= 4; ++quarter) {
        const QString here = zone.abbreviationAt({from.us + (to - from).us / 4 * quarter});
        if (!letters.contains(here)) {
            letters.append(here);
        }
    }
    return letters.size() > 2 ? zone.name() : letters.join(u'/');
}

QString CanvasText::since(Duration length, Duration step) {
    const qint64 us = std::llabs(length.us);
    const qint64 day = days(1).us;
    QString text = length.us < 0 ? QStringLiteral("T\u2212") : QStringLiteral("T+");
    if (us < day) {
        return text + hoursAndMore(us, step);
    }
    //: Days, short: "T+3 d"
    text += tr("%1 d").arg(us / day);
    return step.us % day == 0 ? text : QString(text + u' ' + hoursAndMore(us % day, step));
}

QString CanvasText::clockLength(Duration length) {
    const qint64 us = std::llabs(length.us);
    const Duration unit = us % 1'000'000 == 0 ? seconds(1) : us % 1000 == 0 ? Duration{1000} : Duration{1};
    return hoursAndMore(us, unit);
}

QString CanvasText::clusterCount(int count) {
    //: Thousands, short: "12k"
    return count < 10'000 ? QString::number(count) : tr("%1k").arg(count / 1000);
}

QString CanvasText::label(const CanvasEvent& event) {
    return event.isUnsure() ? QString(u'~' + event.text) : event.text;
}

QString CanvasText::clock(Instant at, bool withSeconds) const {
    const QString time = toClockText(at, m_zone, withSeconds);
    return m_withDates ? QString(toDateText(at, m_zone) + u' ' + time) : time;
}

QString CanvasText::time(const CanvasEvent& event) const {
    const QString zone = m_zone.abbreviationAt(event.from);
    const auto end = event.end();
    switch (event.precision) {
    case TimePrecision::Between:
        if (end) {
            return tr("between %1 and %2 %3", "time, time, zone")
                .arg(clock(event.from, false), clock(*end, false), zone);
        }
        [[fallthrough]];
    case TimePrecision::About:
        return tr("about %1 %2", "time, zone").arg(clock(event.from, false), zone);
    case TimePrecision::Exact:
    case TimePrecision::Minute:
        break;
    }
    const bool withSeconds = event.precision == TimePrecision::Exact;
    return end ? span(event.from, *end, withSeconds) : QString(clock(event.from, withSeconds) + u' ' + zone);
}

QString CanvasText::time(const CanvasWindow& window) const {
    //: An impact window that has not ended; %1 is a time with its zone
    return window.to ? span(window.from, *window.to, true) : tr("since %1").arg(momentWithZone(window.from));
}

QString CanvasText::span(Instant from, Instant to, bool withSeconds) const {
    return tr("%1 to %2 %3 (%4)", "time, time, zone, length")
        .arg(clock(from, withSeconds), clock(to, withSeconds), m_zone.abbreviationAt(from), toDurationText(to - from));
}

QString CanvasText::moment(Instant at, Duration quantum) const {
    if (quantum >= days(1)) {
        return toDateText(at, m_zone);
    }
    return clock(at, quantum < minutes(1));
}

QString CanvasText::momentWithZone(Instant at) const {
    return clock(at, true) + u' ' + m_zone.abbreviationAt(at);
}

QStringList CanvasText::marksOf(const CanvasEvent& event) {
    QStringList marks;
    if (event.attachments > 0) {
        marks.append(tr("%n attachment(s)", nullptr, event.attachments));
    }
    if (event.visibility == Visibility::Hidden) {
        marks.append(tr("not in the report"));
    }
    return marks;
}

QString CanvasText::name(const CanvasEvent& event) const {
    QStringList parts{time(event), event.lane, event.text};
    if (!event.who.isEmpty()) {
        parts.append(event.who);
    }
    if (event.starred) {
        parts.append(tr("starred"));
    }
    return (parts + marksOf(event)).join(QStringLiteral(", "));
}

QString CanvasText::remark(const CanvasEvent& event) {
    QStringList parts{TimelineText::kind(event.kind), event.lane};
    if (!event.who.isEmpty()) {
        parts.append(event.who);
    }
    return (parts + marksOf(event)).join(QStringLiteral(" \u00b7 "));
}

QString CanvasText::name(const CanvasMilestone& milestone) const {
    return tr("%1, milestone, %2", "time, name")
        .arg(momentWithZone(milestone.at), TimelineText::milestone(milestone.kind));
}

QString CanvasText::clusterTitle(int count, Instant first, Instant last) const {
    return tr("%n event(s), %1 to %2 %3", "time, time, zone", count)
        .arg(clock(first, true), clock(last, true), m_zone.abbreviationAt(first));
}

QString CanvasText::clusterLine(const CanvasEvent& event) const {
    return clock(event.from, event.precision == TimePrecision::Exact) + QStringLiteral("\u2002") + label(event);
}

QString CanvasText::more(int count) {
    return tr("and %n more", nullptr, count);
}

QString CanvasText::moved(TimeSnap::Rest rest, Duration by) const {
    const QString time = momentWithZone(rest.at);
    const QString length = toDurationText({std::llabs(by.us)});
    if (by.us == 0) {
        return time;
    }
    return by.us < 0 ? tr("%1, %2 earlier", "time, length").arg(time, length)
                     : tr("%1, %2 later", "time, length").arg(time, length);
}

QString CanvasText::difference(Duration length) {
    return length.us > 0 ? QString(u'+' + toDurationText(length)) : toDurationText(length);
}

QString CanvasText::range(Duration length, int count) {
    return tr("Range %1, %n event(s)", "length", count).arg(clockLength(length));
}

QString CanvasText::stretch(Instant from, Instant to) const {
    const bool withSeconds = to - from < minutes(5);
    return tr("%1 to %2", "time, time").arg(clock(from, withSeconds), clock(to, withSeconds));
}

QString CanvasText::summary(Instant from, Instant to, int shown, int all, int lanes) const {
    const QString stretchShown =
        tr("%1 to %2 %3", "time, time, zone").arg(clock(from, true), clock(to, true), zone(m_zone, from, to));
    const QString events = tr("%1 of %n event(s) shown", "number", all).arg(shown);
    return stretchShown + QStringLiteral(", ") + events + QStringLiteral(", ") + tr("%n lane(s)", nullptr, lanes);
}

} // namespace afterword
