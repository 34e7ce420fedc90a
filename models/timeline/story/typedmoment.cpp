// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedmoment.h"

#include "timestampscanner.h"
#include "typedclock.h"
#include "typedday.h"
#include "typedduration.h"

#include <QRegularExpression>

namespace afterword {

namespace {

/// A day, a time of day or both, not yet in a zone.
struct LocalTime {
    std::optional<TypedDay> day;
    std::optional<TypedClock> clock;
};

tl::unexpected<Error> refusal(const char16_t* reason, const QString& word = {}) {
    return failure(ErrorCode::BadInput, {}, QString::fromUtf16(reason), {QString(), word});
}

TimePrecision keptPrecision(const TypedTimeContext& context) {
    // How far a "between" reaches is not known here.
    return context.precision == TimePrecision::Between ? TimePrecision::About : context.precision;
}

/// A link to a message: its name is the time in microseconds.
std::optional<TypedTime> readSlackLink(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(/archives/[A-Za-z0-9]+/p(\d{16})(?:[?#/].*)?$)"));
    const auto match = form.match(text);
    Timestamp stamp;
    if (!match.hasMatch() || !readEpoch(match.captured(1).toLatin1(), stamp)) {
        return {};
    }
    TypedTime time;
    time.at = stamp.at;
    time.zoneName = Zone().name();
    time.zoneTyped = true;
    return time;
}

/// "+5m" from the reference, "T+5m" from the start. Null where it is not of this form.
std::optional<Result<TypedTime>> readRelative(const QString& text, const TypedTimeContext& context) {
    static const QRegularExpression form(QStringLiteral(R"(^([Tt] ?)?([+\-] ?\d.*)$)"));
    const auto match = form.match(text);
    const auto length = match.hasMatch() ? readTypedDuration(match.captured(2)) : Result<Duration>(Duration());
    if (!match.hasMatch() || !length) {
        return {};
    }
    const bool fromStart = match.capturedLength(1) > 0;
    if (fromStart && !context.start) {
        return refusal(typedtimereason::noStart);
    }
    TypedTime time;
    const Instant origin = fromStart ? *context.start : context.reference;
    qint64 sum = 0;
    if (qAddOverflow(origin.us, length->us, &sum)) {
        return refusal(typedtimereason::outOfRange);
    }
    time.at = {sum};
    time.zoneName = context.zone.name();
    time.precision = keptPrecision(context);
    if (fromStart) {
        time.precision = length->us % minutes(1).us == 0 ? TimePrecision::Minute : TimePrecision::Exact;
    }
    return time;
}

/// ISO 8601 without seconds in its basic form, which the scanner does not read, in its extended form.
QString withMarks(QString text) {
    static const QRegularExpression basic(QStringLiteral(R"(^(\d{4})(\d\d)(\d\d)[Tt](\d\d)(\d\d)(?!\d))"));
    return text.replace(basic, QStringLiteral("\\1-\\2-\\3T\\4:\\5"));
}

/// A time of the scanner's many forms, where it is all of the text.
std::optional<Timestamp> scanned(const QString& text) {
    const QByteArray line = text.toUtf8();
    Timestamp stamp;
    if (!readTimestamp(line, 0, stamp) || stamp.length != line.size() || (!stamp.hasDate && !stamp.isInstant)) {
        return {};
    }
    return stamp;
}

TypedDay dayOf(const Timestamp& stamp) {
    return {stamp.hasYear ? TypedDay::Kind::Date : TypedDay::Kind::DateWithoutYear, stamp.civil.year, stamp.civil.month,
            stamp.civil.day};
}

std::optional<LocalTime> readLocal(const QString& text) {
    if (const auto stamp = scanned(text); stamp && !stamp->isInstant && !stamp->hasOffset) {
        return LocalTime{dayOf(*stamp), TypedClock{stamp->civil, text.count(u':') == 1}};
    }
    if (const auto clock = readTypedClock(text)) {
        return LocalTime{{}, clock};
    }
    if (const auto day = readTypedDay(text)) {
        return LocalTime{day, {}};
    }
    for (qsizetype space = text.indexOf(u' '); space > 0; space = text.indexOf(u' ', space + 1)) {
        const QString before = text.first(space);
        const QString behind = text.sliced(space + 1);
        auto clock = readTypedClock(behind);
        auto day = clock ? readTypedDay(before) : std::nullopt;
        if (!day) {
            clock = readTypedClock(before);
            day = clock ? readTypedDay(behind) : std::nullopt;
        }
        if (day) {
            return LocalTime{day, clock};
        }
    }
    return {};
}

/// Puts a day and a time of day into a zone.
TypedTime inZone(qint64 day, const CivilTime& clock, const Zone& zone) {
    CivilTime civil = utcCivil({day * days(1).us});
    civil.hour = clock.hour;
    civil.minute = clock.minute;
    civil.second = clock.second;
    civil.microsecond = clock.microsecond;
    const auto converted = zone.toInstant(civil);
    TypedTime time;
    time.at = converted.at;
    time.reading = converted.reading;
    if (converted.reading != Zone::Reading::Unique) {
        const Instant shown = utcInstant(civil);
        time.otherAt = shown - seconds(zone.offsetSecondsAt(shown + days(1)));
    }
    time.zoneName = zone.name();
    return time;
}

std::optional<TypedTime> inZone(const LocalTime& local, const TypedTimeContext& context, const Zone& zone) {
    const CivilTime reference = zone.toLocal(context.reference);
    const CivilTime clock = local.clock ? local.clock->civil : reference;
    const QList<qint64> meant = local.day
                                    ? daysMeant(*local.day, context, zone)
                                    : QList<qint64>{daysFromCivil(reference.year, reference.month, reference.day)};
    std::optional<TypedTime> time;
    for (const qint64 day : meant) {
        time = inZone(day, clock, zone);
        if (time->at <= context.now) {
            break;
        }
    }
    if (time) {
        time->usedReferenceDate = !local.day;
        time->usedReferenceClock = !local.clock;
        time->precision = keptPrecision(context);
        if (local.clock) {
            time->precision = local.clock->toTheMinute ? TimePrecision::Minute : TimePrecision::Exact;
        }
    }
    return time;
}

/// With the letters that the zone of display has at that time; in a repeated hour they say which one is meant.
std::optional<TypedTime> withOwnLetters(const LocalTime& local, const QString& letters,
                                        const TypedTimeContext& context) {
    auto time = inZone(local, context, context.zone);
    if (!time || time->reading == Zone::Reading::Skipped) {
        return {};
    }
    const auto shows = [&](Instant at) {
        return context.zone.abbreviationAt(at).toUpper() == letters;
    };
    const bool isFirst = shows(time->at);
    if (!isFirst && !(time->otherAt && shows(*time->otherAt))) {
        return {};
    }
    time->at = isFirst ? time->at : *time->otherAt;
    time->otherAt.reset();
    time->reading = Zone::Reading::Unique;
    return time;
}

std::optional<TypedTime> inTypedZone(const TypedZone& zone, const TypedTimeContext& context, QString& unknown) {
    const auto local = readLocal(zone.rest);
    if (!local) {
        return {};
    }
    auto time = zone.letters.isEmpty() ? std::nullopt : withOwnLetters(*local, zone.letters, context);
    if (!time && zone.fixed) {
        time = inZone(*local, context, *zone.fixed);
    }
    if (time) {
        time->zoneTyped = true;
    } else if (local->clock) {
        unknown = zone.letters;
    }
    return time;
}

std::optional<TypedTime> readInstant(const QString& text) {
    const auto stamp = scanned(text);
    if (!stamp || !(stamp->isInstant || (stamp->hasOffset && stamp->hasYear))) {
        return {};
    }
    TypedTime time;
    time.at = stamp->isInstant ? stamp->at : utcInstant(stamp->civil) - seconds(stamp->offsetSeconds);
    static const QRegularExpression withSeconds(QStringLiteral(R"(^[^:]*$|\d:\d\d:\d\d)"));
    time.precision = withSeconds.match(text).hasMatch() ? TimePrecision::Exact : TimePrecision::Minute;
    time.zoneName = zoneEastOfUtc(stamp->offsetSeconds).name();
    time.zoneTyped = true;
    return time;
}

} // namespace

Result<TypedTime> readTypedMoment(const QString& typed, const TypedTimeContext& context) {
    const QString text = withMarks(typed);
    constexpr Instant earliest = utcInstant({.year = 1, .month = 1, .day = 1});
    constexpr Instant latest = utcInstant({.year = 10000, .month = 1, .day = 1});
    if (auto relative = readRelative(text, context); relative && !*relative) {
        return *relative;
    } else if (relative) {
        return (*relative)->at >= earliest && (*relative)->at < latest ? *relative
                                                                       : refusal(typedtimereason::outOfRange);
    }
    std::optional<TypedTime> time = readSlackLink(text);
    QString unknownZone;
    const auto zone = time ? std::nullopt : splitTypedZone(text);
    if (zone) {
        time = inTypedZone(*zone, context, unknownZone);
    }
    if (!time) {
        time = readInstant(text);
    }
    if (const auto local = time ? std::nullopt : readLocal(text)) {
        time = inZone(*local, context, context.zone);
    }
    if (!time) {
        return unknownZone.isEmpty() ? refusal(typedtimereason::unreadable)
                                     : refusal(typedtimereason::unknownZone, unknownZone);
    }
    if (time->at < earliest || time->at >= latest) {
        return refusal(typedtimereason::outOfRange);
    }
    return *time;
}

} // namespace afterword
