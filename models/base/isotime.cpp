// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"

#include <array>
#include <cstdlib>

namespace afterword {

namespace {

/// Reads exactly `count` digits at `at` and moves on; -1 where there are not that many.
int digits(QStringView text, qsizetype& at, int count) {
    if (at + count > text.size()) {
        return -1;
    }
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char16_t c = text[at + i].unicode();
        if (c < u'0' || c > u'9') {
            return -1;
        }
        value = value * 10 + (c - u'0');
    }
    at += count;
    return value;
}

bool skip(QStringView text, qsizetype& at, char16_t wanted) {
    if (at < text.size() && text[at].unicode() == wanted) {
        ++at;
        return true;
    }
    return false;
}

/// A fraction of up to any number of digits, cut to microseconds.
bool readFraction(QStringView text, qsizetype& at, CivilTime& time) {
    if (at >= text.size() || (text[at] != u'.' && text[at] != u',')) {
        return true;
    }
    const qsizetype begin = ++at;
    int scale = 100'000;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9') {
        time.microsecond += (text[at].unicode() - u'0') * scale;
        scale /= 10;
        ++at;
    }
    return at > begin;
}

bool readTime(QStringView text, qsizetype& at, CivilTime& time) {
    time.hour = digits(text, at, 2);
    const bool colons = skip(text, at, u':');
    time.minute = digits(text, at, 2);
    if (time.hour < 0 || time.minute < 0) {
        return false;
    }
    const bool hasSeconds = colons ? skip(text, at, u':') : at < text.size() && text[at].isDigit();
    if (hasSeconds) {
        time.second = digits(text, at, 2);
        return time.second >= 0 && readFraction(text, at, time);
    }
    return true;
}

/// The offset in seconds, where the rest of the text is one; `found` says whether there was any.
bool readOffset(QStringView text, qsizetype& at, bool& found, int& offset) {
    found = false;
    skip(text, at, u' ');
    if (at == text.size()) {
        return true;
    }
    found = true;
    if (skip(text, at, u'Z') || skip(text, at, u'z') || text.mid(at) == u"UTC") {
        offset = 0;
        at = text.mid(at) == u"UTC" ? text.size() : at;
        return at == text.size();
    }
    const bool negative = text[at] == u'-' || text[at] == u'\u2212';
    if (!negative && text[at] != u'+') {
        return false;
    }
    ++at;
    const int hour = digits(text, at, 2);
    skip(text, at, u':');
    const int minute = at < text.size() ? digits(text, at, 2) : 0;
    if (hour < 0 || hour > 18 || minute < 0 || minute > 59 || at != text.size()) {
        return false;
    }
    offset = (hour * 3600 + minute * 60) * (negative ? -1 : 1);
    return true;
}

QString padded(int value, int width) {
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

QString dateText(const CivilTime& time) {
    return padded(time.year, 4) + u'-' + padded(time.month, 2) + u'-' + padded(time.day, 2);
}

QString fractionText(int microsecond) {
    if (microsecond == 0) {
        return {};
    }
    QString text = padded(microsecond, 6);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return u'.' + text;
}

QString clockText(const CivilTime& time) {
    return padded(time.hour, 2) + u':' + padded(time.minute, 2) + u':' + padded(time.second, 2) +
           fractionText(time.microsecond);
}

} // namespace

QString toIso(Instant at) {
    const CivilTime time = utcCivil(at);
    return dateText(time) + u'T' + clockText(time) + u'Z';
}

std::optional<Instant> fromIso(QStringView text, const Zone& zone) {
    text = text.trimmed();
    qsizetype at = 0;
    CivilTime time;
    time.year = digits(text, at, 4);
    const bool hyphens = skip(text, at, u'-');
    time.month = digits(text, at, 2);
    if (hyphens && !skip(text, at, u'-')) {
        return {};
    }
    time.day = digits(text, at, 2);
    if (time.year < 0 || time.month < 0 || time.day < 0) {
        return {};
    }
    bool hasOffset = false;
    int offset = 0;
    if (at < text.size()) {
        if (!skip(text, at, u'T') && !skip(text, at, u't') && !skip(text, at, u' ')) {
            return {};
        }
        if (!readTime(text, at, time) || !readOffset(text, at, hasOffset, offset)) {
            return {};
        }
    }
    if (!isValid(time)) {
        return {};
    }
    return hasOffset ? utcInstant(time) - seconds(offset) : zone.toInstant(time).at;
}

QString toLocalText(Instant at, const Zone& zone) {
    const CivilTime time = zone.toLocal(at);
    return dateText(time) + u' ' + clockText(time);
}

QString toClockText(Instant at, const Zone& zone, bool withSeconds) {
    const CivilTime time = zone.toLocal(at);
    return withSeconds ? clockText(time) : padded(time.hour, 2) + u':' + padded(time.minute, 2);
}

QString toDateText(Instant at, const Zone& zone) {
    return dateText(zone.toLocal(at));
}

QString toDurationText(Duration length) {
    struct Unit {
        qint64 us;
        const char16_t* name;
    };

    static constexpr std::array units{Unit{86'400'000'000, u"d"}, Unit{3'600'000'000, u"h"}, Unit{60'000'000, u"min"},
                                      Unit{1'000'000, u"s"},      Unit{1000, u"ms"},         Unit{1, u"\u00b5s"}};
    qint64 rest = std::llabs(length.us);
    QStringList parts;
    for (const auto& unit : units) {
        const qint64 count = rest / unit.us;
        rest %= unit.us;
        if (count > 0) {
            parts.append(QStringLiteral("%1\u00a0%2").arg(count).arg(QString::fromUtf16(unit.name)));
        }
        if (parts.size() == 2 || (parts.size() == 1 && count == 0)) {
            break;
        }
    }
    if (parts.isEmpty()) {
        return QStringLiteral("0\u00a0s");
    }
    return (length.us < 0 ? QStringLiteral("\u2212") : QString()) + parts.join(u' ');
}

} // namespace afterword
