// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedtimetext.h"

#include "isotime.h"

#include <QDate>

namespace afterword {

namespace {

/// Writes moments of one typed time in one zone.
class Writer {
    Q_DECLARE_TR_FUNCTIONS(afterword::TypedTimeText)

public:
    Writer(const Zone& zone, const QLocale& locale, bool withSeconds)
        : m_zone(zone)
        , m_locale(locale)
        , m_withSeconds(withSeconds) {}

    [[nodiscard]] QString clock(Instant at) const { return toClockText(at, m_zone, m_withSeconds); }

    [[nodiscard]] QString letters(Instant at) const { return m_zone.abbreviationAt(at); }

    [[nodiscard]] QDate date(Instant at) const {
        const CivilTime civil = m_zone.toLocal(at);
        return QDate(civil.year, civil.month, civil.day);
    }

    [[nodiscard]] QString day(Instant at) const {
        //: Format of a day, as Qt's QDate::toString() takes it: Sun 1 Mar 2026
        return m_locale.toString(date(at), tr("ddd d MMM yyyy"));
    }

    [[nodiscard]] QString moment(Instant at) const {
        //: 1: day; 2: time of day
        return tr("%1, %2").arg(day(at), clock(at));
    }

private:
    Zone m_zone;
    QLocale m_locale;
    bool m_withSeconds;
};

bool hasSeconds(const TypedTime& time) {
    return time.precision == TimePrecision::Exact || time.at.us % minutes(1).us != 0 ||
           (time.latestAt && time.latestAt->us % minutes(1).us != 0);
}

} // namespace

QString TypedTimeText::understood(const TypedTime& time, const Zone& zone, const QLocale& locale) {
    const Writer here(zone, locale, hasSeconds(time));
    const Writer utc(Zone(), locale, hasSeconds(time));
    const Instant at = time.at;
    QString text;
    QString inUtc = utc.date(at) == here.date(at) ? utc.clock(at) : utc.moment(at);
    if (time.latestAt) {
        const Instant latest = *time.latestAt;
        const bool sameDay = here.date(at) == here.date(latest);
        const QString end = sameDay ? here.clock(latest) : here.moment(latest);
        const bool sameLetters = here.letters(at) == here.letters(latest);
        const QString begin = sameLetters ? here.moment(at) : QString(here.moment(at) + u' ' + here.letters(at));
        text = tr("between %1 and %2 %3", "date and time, time, zone").arg(begin, end, here.letters(latest));
        inUtc = tr("%1 to %2", "time, time")
                    .arg(inUtc, utc.date(at) == utc.date(latest) ? utc.clock(latest) : utc.moment(latest));
    } else {
        text = here.moment(at) + u' ' + here.letters(at);
        text = time.precision == TimePrecision::About ? tr("about %1", "date, time and zone").arg(text) : text;
    }
    //: 1: a time with its zone; 2: the same in UTC
    return zone.isUtc() ? text : tr("%1 (%2 UTC)").arg(text, inUtc);
}

QString TypedTimeText::doubt(const TypedTime& time, const QLocale& locale) {
    const bool isEnd = !time.otherAt && time.otherLatestAt && time.latestAt;
    if (time.reading == Zone::Reading::Unique || (!time.otherAt && !isEnd)) {
        return {};
    }
    const Instant taken = isEnd ? *time.latestAt : time.at;
    const Instant other = isEnd ? *time.otherLatestAt : *time.otherAt;
    const Zone zone = Zone::fromName(time.zoneName).value_or(Zone());
    const Writer here(zone, locale, hasSeconds(time));
    const Writer utc(Zone(), locale, hasSeconds(time));
    if (time.reading == Zone::Reading::Ambiguous) {
        //: 1: day and time of day; 2: name of a zone; 3, 4: letters of the zone and time in UTC of what was taken; 5,
        //: 6: of the other
        const QString text =
            taken < other ? tr("%1 happened twice in %2: the clock was set back. This is the first one (%3, %4 UTC); "
                               "the second is %5, %6 UTC.")
                          : tr("%1 happened twice in %2: the clock was set back. This is the second one (%3, %4 UTC); "
                               "the first is %5, %6 UTC.");
        return text.arg(here.moment(taken), zone.name(), here.letters(taken), utc.clock(taken), here.letters(other),
                        utc.clock(other));
    }
    //: 1: day; 2: name of a zone; 3, 4: time of day with letters and time in UTC of what was taken; 5, 6: of the other
    return tr("No clock in %2 showed this time on %1: it was set forward. Taken as %3, %4 UTC; perhaps %5, %6 UTC is "
              "meant.")
        .arg(here.day(taken), zone.name(), QString(here.clock(taken) + u' ' + here.letters(taken)), utc.clock(taken),
             QString(here.clock(other) + u' ' + here.letters(other)), utc.clock(other));
}

QString TypedTimeText::problem(const Error& error) {
    const QString text = error.subject;
    QStringList sentences;
    if (error.detail == QStringView(typedtimereason::noStart)) {
        sentences.append(tr("“%1” counts from the start of the incident, which is not set.").arg(text));
    } else if (error.detail == QStringView(typedtimereason::unknownZone)) {
        sentences.append(
            tr("“%1” does not name one time zone. Write an offset like +05:30, or a name like Asia/Kolkata.")
                .arg(error.facts.value(1)));
    } else if (error.detail == QStringView(typedtimereason::reversed)) {
        sentences.append(tr("The second time of “%1” is before the first.").arg(text));
    } else if (error.detail == QStringView(typedtimereason::outOfRange)) {
        sentences.append(tr("“%1” is too far away.").arg(text));
    } else if (text.isEmpty()) {
        sentences.append(tr("A time is missing."));
    } else {
        sentences.append(tr("“%1” is not a time.").arg(text));
    }
    if (const QString part = error.facts.value(0); !part.isEmpty()) {
        sentences.append(tr("Understood: %1.").arg(part));
    }
    //: %1 is a list of examples
    sentences.append(tr("You can write: %1.").arg(error.facts.mid(2).join(QStringLiteral(" · "))));
    return sentences.join(u' ');
}

QStringList TypedTimeText::forms() {
    return {QStringLiteral("14:32"),
            QStringLiteral("2:32 pm"),
            QStringLiteral("14:32:07"),
            QStringLiteral("+5m"),
            QStringLiteral("T+14m"),
            tr("yesterday 9pm", "example of a time that can be typed; English and German are understood"),
            tr("monday 9:00", "example of a time that can be typed; English and German are understood"),
            tr("12 Mar 14:05", "example of a time that can be typed"),
            QStringLiteral("2026-03-01T14:32:00Z"),
            QStringLiteral("14:32 Europe/Berlin"),
            tr("about 14:30", "example of a time that can be typed; English and German are understood"),
            tr("between 14:30 and 14:35", "example of a time that can be typed; English and German are understood")};
}

QString understoodText(const TypedTime& time, const Zone& zone) {
    return TypedTimeText::understood(time, zone);
}

} // namespace afterword
