// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedclock.h"

#include "monthnames.h"
#include "timestampparts.h"

#include <QRegularExpression>

#include <cstdlib>

namespace afterword {

namespace {

/// "9pm", "2.32 p.m.", "14 Uhr 30" in the form that the scanner reads.
QString withColon(const QString& text) {
    static const QRegularExpression halfDay(QStringLiteral(R"(^(\d{1,2})(?:[.:](\d\d))?(:\d\d\S*)? ?([ap])\.?m\.?$)"));
    static const QRegularExpression german(QStringLiteral(R"(^(\d{1,2})(?:[.:](\d\d))?(:\d\d\S*)? ?uhr(?: (\d\d))?$)"));
    if (const auto match = halfDay.match(text); match.hasMatch()) {
        const QString minute = match.captured(2).isEmpty() ? QStringLiteral("00") : match.captured(2);
        return match.captured(1) + u':' + minute + match.captured(3) + u' ' + match.captured(4) + u'm';
    }
    if (const auto match = german.match(text); match.hasMatch()) {
        const QString behind = match.captured(4).isEmpty() ? QStringLiteral("00") : match.captured(4);
        return match.captured(1) + u':' + (match.captured(2).isEmpty() ? behind : match.captured(2)) +
               match.captured(3);
    }
    return text;
}

std::optional<Zone> zoneNamed(const QString& name) {
    const auto zone = Zone::fromName(name);
    return zone ? std::optional<Zone>(*zone) : std::nullopt;
}

} // namespace

Zone zoneEastOfUtc(int seconds) {
    const int minutes = std::abs(seconds) / 60;
    return Zone::fromName(QStringLiteral("%1%2:%3")
                              .arg(QLatin1Char(seconds < 0 ? '-' : '+'))
                              .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                              .arg(minutes % 60, 2, 10, QLatin1Char('0')))
        .value_or(Zone());
}

std::optional<TypedClock> readTypedClock(const QString& text) {
    static const QRegularExpression leading(QStringLiteral("^(?:at|um|,) ?"));
    QString clock = text.toLower();
    const QByteArray line = withColon(clock.remove(leading)).toUtf8();
    TimeCursor cursor{line.data(), line.data() + line.size()};
    TypedClock read;
    if (!readClock(cursor, read.civil, false) || cursor.at != cursor.end || !isValid(read.civil)) {
        return {};
    }
    read.toTheMinute = line.count(':') < 2;
    return read;
}

std::optional<TypedZone> splitTypedZone(const QString& text) {
    static const QRegularExpression place(QStringLiteral(R"(^(.*\S) \(?([A-Za-z_]+(?:/[A-Za-z0-9_+\-]+)+)\)?$)"));
    // Only behind a time of day: the end of 2026-03-01 is no offset.
    static const QRegularExpression offset(
        QStringLiteral(R"(^(.*(?::\d\d(?:[.,]\d+)?|[ap]\.?m\.?|uhr)) ?\(?((?:UTC|GMT)?[+\-]\d{1,2}(?::?\d\d)?)\)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zulu(QStringLiteral(R"(^(.*\d) ?[zZ]$)"));
    static const QRegularExpression letters(QStringLiteral(R"(^(.*\S) \(?((?![AaPp][Mm]\b)[A-Za-z]{2,5})\)?$)"));
    if (const auto match = place.match(text); match.hasMatch()) {
        const auto zone = zoneNamed(match.captured(2));
        return zone ? std::optional(TypedZone{match.captured(1), zone, {}}) : std::nullopt;
    }
    if (const auto match = offset.match(text); match.hasMatch()) {
        const auto zone = zoneNamed(match.captured(2));
        return zone ? std::optional(TypedZone{match.captured(1), zone, {}}) : std::nullopt;
    }
    if (const auto match = zulu.match(text); match.hasMatch()) {
        return TypedZone{match.captured(1), Zone(), {}};
    }
    if (const auto match = letters.match(text); match.hasMatch()) {
        const QString name = match.captured(2).toUpper();
        const auto seconds = offsetOfZoneLetters(name.toLatin1());
        return TypedZone{match.captured(1), seconds ? std::optional(zoneEastOfUtc(*seconds)) : std::nullopt, name};
    }
    return {};
}

} // namespace afterword
