// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedday.h"

#include "civiltime.h"
#include "timestampscanner.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cstdlib>

namespace afterword {

namespace {

std::optional<int> daysFromToday(const QString& word) {
    struct Word {
        const char16_t* text;
        int days;
    };

    static constexpr std::array words{Word{u"today", 0}, Word{u"yesterday", -1}, Word{u"tomorrow", 1},
                                      Word{u"heute", 0}, Word{u"gestern", -1},   Word{u"morgen", 1}};
    for (const Word& known : words) {
        if (word == QStringView(known.text)) {
            return known.days;
        }
    }
    return {};
}

/// 1 to 7; 0 for other words. English, German and the language of the interface; cut to two letters at least, or to
/// three, because in other languages two are not enough.
int weekdayOf(QString word) {
    word.remove(u'.').remove(u',');
    const std::array locales{std::pair{QLocale(QLocale::English), 2}, std::pair{QLocale(QLocale::German), 2},
                             std::pair{QLocale(), 3}};
    for (const auto& [locale, fewest] : locales) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (word.size() >= fewest && locale.dayName(weekday).toLower().startsWith(word)) {
                return weekday;
            }
        }
    }
    return 0;
}

std::optional<TypedDay> readDate(const QString& text) {
    static const QRegularExpression dayAndMonth(QStringLiteral(R"(^(\d{1,2})\.\s?(\d{1,2})\.?$)"));
    TypedDay day;
    if (const auto match = dayAndMonth.match(text); match.hasMatch()) {
        day = {TypedDay::Kind::DateWithoutYear, 0, match.captured(2).toInt(), match.captured(1).toInt()};
        constexpr int leapYear = 2024;
        return isValid({.year = leapYear, .month = day.month, .day = day.day}) ? std::optional(day) : std::nullopt;
    }
    // The scanner reads days with a time of day behind them.
    const QByteArray line = text.toUtf8() + " 00:00:00";
    Timestamp stamp;
    if (!readTimestamp(line, 0, stamp) || stamp.length != line.size() || !stamp.hasDate || stamp.isInstant) {
        return {};
    }
    day.kind = stamp.hasYear ? TypedDay::Kind::Date : TypedDay::Kind::DateWithoutYear;
    day.year = stamp.civil.year;
    day.month = stamp.civil.month;
    day.day = stamp.civil.day;
    return day;
}

qint64 dayIn(const Zone& zone, Instant at) {
    const CivilTime civil = zone.toLocal(at);
    return daysFromCivil(civil.year, civil.month, civil.day);
}

QList<qint64> nearestYear(const TypedDay& day, const TypedTimeContext& context, const Zone& zone) {
    const qint64 reference = dayIn(zone, context.reference);
    const int year = zone.toLocal(context.reference).year;
    constexpr int reach = 8; // between two leap years there are eight at most
    std::optional<qint64> nearest;
    for (int candidate = year - reach; candidate <= year + reach; ++candidate) {
        if (!isValid({.year = candidate, .month = day.month, .day = day.day})) {
            continue;
        }
        const qint64 days = daysFromCivil(candidate, day.month, day.day);
        if (!nearest || std::llabs(days - reference) < std::llabs(*nearest - reference)) {
            nearest = days;
        }
    }
    return nearest ? QList<qint64>{*nearest} : QList<qint64>();
}

} // namespace

std::optional<TypedDay> readTypedDay(const QString& text) {
    static const QRegularExpression leading(QStringLiteral("^(?:on|am|last|letzten|letzter) "),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trailing(QStringLiteral("(?: ?,| at| um)+$"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString word = text;
    word.remove(trailing).remove(leading);
    TypedDay day;
    const QString lowered = word.toLower();
    if (const auto days = daysFromToday(lowered)) {
        day.kind = TypedDay::Kind::FromToday;
        day.days = *days;
        return day;
    }
    // "Mar 12" before a French Tuesday.
    if (const auto date = readDate(word)) {
        return date;
    }
    if (const qsizetype space = word.indexOf(u' '); space > 0 && weekdayOf(lowered.first(space)) > 0) {
        return readDate(word.sliced(space + 1));
    }
    day.kind = TypedDay::Kind::Weekday;
    day.weekday = weekdayOf(lowered);
    return day.weekday > 0 ? std::optional(day) : std::nullopt;
}

QList<qint64> daysMeant(const TypedDay& day, const TypedTimeContext& context, const Zone& zone) {
    switch (day.kind) {
    case TypedDay::Kind::Date:
        return {daysFromCivil(day.year, day.month, day.day)};
    case TypedDay::Kind::DateWithoutYear:
        return nearestYear(day, context, zone);
    case TypedDay::Kind::FromToday:
        return {dayIn(zone, context.now) + day.days};
    case TypedDay::Kind::Weekday: {
        const qint64 today = dayIn(zone, context.now);
        const qint64 monday = 4; // 1970-01-05
        const qint64 back = ((today - monday - (day.weekday - 1)) % 7 + 7) % 7;
        return {today - back, today - back - 7};
    }
    }
    return {};
}

} // namespace afterword
