// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestampscanner.h"

#include "monthnames.h"
#include "timestampparts.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 9999;

bool isDateMark(char c) {
    return c == '-' || c == '/' || c == '.';
}

int fullYear(int twoDigitYear) {
    return twoDigitYear + (twoDigitYear < 70 ? 2000 : 1900);
}

/// What may stand between a date and a time. False where neither is there.
bool skipDateEnd(TimeCursor& cursor) {
    const char mark = cursor.peek();
    if (mark == 'T' || mark == 't' || mark == '_' || mark == '-' || mark == ':') {
        ++cursor.at;
        return true;
    }
    cursor.skip(',');
    const int spaces = cursor.skipSpaces();
    return spaces > 0 && spaces <= 4;
}

void setDayOfYear(CivilTime& time, int dayOfYear) {
    const CivilTime date = utcCivil({(daysFromCivil(time.year, 1, 1) + dayOfYear - 1) * days(1).us});
    time.month = date.month;
    time.day = date.day;
    time.year = date.year;
}

bool readIso(TimeCursor& cursor, Timestamp& stamp) {
    stamp = {};
    CivilTime& time = stamp.civil;
    if (!cursor.has(14)) {
        return false;
    }
    const char mark = cursor.at[4];
    time.year = fourDigits(cursor.at);
    if (!isDateMark(mark) || time.year < firstYear) {
        return false;
    }
    if (cursor.at[7] == mark) {
        time.month = twoDigits(cursor.at + 5);
        time.day = twoDigits(cursor.at + 8);
        cursor.at += 10;
    } else {
        const int hundreds = isDigit(cursor.at[5]) ? cursor.at[5] - '0' : -1;
        const int rest = twoDigits(cursor.at + 6);
        const int dayOfYear = hundreds * 100 + rest;
        if (hundreds < 0 || rest < 0 || dayOfYear < 1 || dayOfYear > 366 || isDigit(cursor.at[8])) {
            return false;
        }
        setDayOfYear(time, dayOfYear);
        cursor.at += 8;
    }
    return skipDateEnd(cursor) && readClock(cursor, time, false) && readZone(cursor, stamp);
}

/// The usual shape, 2026-03-01T14:32:07 and what follows, without a branch per digit.
bool readPlainIso(TimeCursor& cursor, Timestamp& stamp) {
    const char* p = cursor.at;
    if (!cursor.has(20) || p[4] != p[7] || !isDateMark(p[4]) || (p[10] != 'T' && p[10] != ' ') || p[13] != ':' ||
        p[16] != ':') {
        return false;
    }
    CivilTime& time = stamp.civil;
    time.year = fourDigits(p);
    time.month = twoDigits(p + 5);
    time.day = twoDigits(p + 8);
    time.hour = twoDigits(p + 11);
    time.minute = twoDigits(p + 14);
    time.second = twoDigits(p + 17);
    if ((time.month | time.day | time.hour | time.minute | time.second) < 0 || time.year < firstYear ||
        (p[19] != '.' && p[19] != ',' && p[19] != '+' && p[19] != 'Z')) {
        return false;
    }
    p += 19;
    if (isFractionMark({p, cursor.end})) {
        int value = 0;
        int count = 0;
        for (++p; p < cursor.end && isDigit(*p); ++p, ++count) {
            value = count < 6 ? value * 10 + (*p - '0') : value;
        }
        static constexpr std::array scales{1'000'000, 100'000, 10'000, 1000, 100, 10};
        time.microsecond = count < 6 ? value * scales[static_cast<size_t>(count)] : value;
    }
    cursor.at = p;
    return readZone(cursor, stamp);
}

/// 14 or more digits, or 8 digits and a time.
bool readCompact(TimeCursor& cursor, Timestamp& stamp) {
    CivilTime& time = stamp.civil;
    const int count = countDigits(cursor, 18);
    if (count != 8 && count != 14 && count != 17) {
        return false;
    }
    time.year = fourDigits(cursor.at);
    time.month = twoDigits(cursor.at + 4);
    time.day = twoDigits(cursor.at + 6);
    if (time.year < firstYear || time.year > 2199) {
        return false;
    }
    cursor.at += 8;
    if (count == 8) {
        if (!skipDateEnd(cursor)) {
            return false;
        }
        if (countDigits(cursor, 7) != 6) {
            return readClock(cursor, time, true, 1) && readZone(cursor, stamp);
        }
    }
    time.hour = twoDigits(cursor.at);
    time.minute = twoDigits(cursor.at + 2);
    time.second = twoDigits(cursor.at + 4);
    cursor.at += 6;
    const bool marked = isFractionMark(cursor);
    cursor.at += marked ? 1 : 0;
    int scale = 100'000;
    for (; (marked || count == 17) && isDigit(cursor.peek()); ++cursor.at, scale /= 10) {
        time.microsecond += (*cursor.at - '0') * scale;
    }
    return readZone(cursor, stamp);
}

/// A year of four digits, or of two where `mayBeShort`; -1 where there is none.
int readYear(TimeCursor& cursor, bool mayBeShort) {
    const int count = countDigits(cursor, 5);
    if (count != 4 && !(count == 2 && mayBeShort)) {
        return -1;
    }
    const int year = count == 4 ? fourDigits(cursor.at) : fullYear(twoDigits(cursor.at));
    cursor.at += count;
    return year >= firstYear ? year : -1;
}

bool readMonthName(TimeCursor& cursor, CivilTime& time) {
    const QByteArrayView name = peekName(cursor);
    time.month = monthOfName(name);
    if (time.month == 0) {
        return false;
    }
    cursor.at += name.size();
    cursor.skip('.');
    return true;
}

bool readDayMonthName(TimeCursor& cursor, Timestamp& stamp) {
    CivilTime& time = stamp.civil;
    time.day = oneOrTwoDigits(cursor);
    cursor.skip('.');
    const char mark = cursor.peek();
    if (time.day < 0 || (mark != '/' && mark != '-' && mark != ' ')) {
        return false;
    }
    ++cursor.at;
    if (!readMonthName(cursor, time)) {
        return false;
    }
    if (cursor.skip(mark)) {
        TimeCursor ahead = cursor;
        const int year = readYear(ahead, mark != ' ');
        const bool isClock = ahead.peek() == ':' && mark == ' ';
        if (year >= 0 && !isClock) {
            time.year = year;
            return (ahead.skip(':') || skipDateEnd(ahead)) && (cursor = ahead, true) &&
                   readClock(cursor, time, false) && readZone(cursor, stamp);
        }
        stamp.hasYear = false;
        return mark == ' ' && (cursor.skipSpaces(), true) && readClock(cursor, time, true) && readZone(cursor, stamp);
    }
    return false;
}

/// The year behind the time, as ctime has it.
void readYearBehind(TimeCursor& cursor, Timestamp& stamp) {
    TimeCursor ahead = cursor;
    if (!ahead.skip(' ')) {
        return;
    }
    const int year = readYear(ahead, false);
    if (year > 0 && year < 2200 && ahead.peek() != ':') {
        stamp.civil.year = year;
        stamp.hasYear = true;
        cursor = ahead;
    }
}

/// The month and all behind it.
bool readFromMonthName(TimeCursor& cursor, Timestamp& stamp, bool hasWeekday) {
    CivilTime& time = stamp.civil;
    if (!readMonthName(cursor, time) || cursor.skipSpaces() == 0) {
        return false;
    }
    time.day = oneOrTwoDigits(cursor);
    cursor.skip(',');
    if (time.day < 0 || cursor.skipSpaces() == 0) {
        return false;
    }
    TimeCursor ahead = cursor;
    const int year = readYear(ahead, false);
    stamp.hasYear = year > 0;
    if (stamp.hasYear) {
        time.year = year;
        cursor = ahead;
        if (!skipDateEnd(cursor)) {
            return false;
        }
    }
    if (!readClock(cursor, time, !stamp.hasYear && !hasWeekday) || !readZone(cursor, stamp)) {
        return false;
    }
    if (!stamp.hasYear && (hasWeekday || stamp.hasOffset)) {
        readYearBehind(cursor, stamp);
    }
    return true;
}

bool readMonthNameDay(TimeCursor& cursor, Timestamp& stamp) {
    // A French Tuesday is written like March, so the month is tried first.
    TimeCursor ahead = cursor;
    if (readFromMonthName(ahead, stamp, false)) {
        cursor = ahead;
        return true;
    }
    stamp = {};
    const QByteArrayView weekday = peekName(cursor);
    if (!isWeekdayName(weekday)) {
        return false;
    }
    cursor.at += weekday.size();
    cursor.skip('.');
    cursor.skip(',');
    if (cursor.skipSpaces() == 0) {
        return false;
    }
    return isDigit(cursor.peek()) ? readDayMonthName(cursor, stamp) : readFromMonthName(cursor, stamp, true);
}

/// Three numbers with marks between them, and a time; `year`, `month`, `day` say which of them is which.
bool readNumericDate(TimeCursor& cursor, Timestamp& stamp, int yearPlace, int monthPlace, int dayPlace) {
    std::array<int, 3> parts{-1, -1, -1};
    char mark = 0;
    for (int i = 0; i < 3; ++i) {
        const bool isYear = i == yearPlace;
        parts[static_cast<size_t>(i)] = isYear ? readYear(cursor, true) : oneOrTwoDigits(cursor);
        if (parts[static_cast<size_t>(i)] < 0) {
            return false;
        }
        if (i < 2) {
            const char next = cursor.peek();
            if (!isDateMark(next) || (i == 1 && next != mark)) {
                return false;
            }
            mark = next;
            ++cursor.at;
        }
    }
    CivilTime& time = stamp.civil;
    time.year = parts[static_cast<size_t>(yearPlace)];
    time.month = parts[static_cast<size_t>(monthPlace)];
    time.day = parts[static_cast<size_t>(dayPlace)];
    return skipDateEnd(cursor) && readClock(cursor, time, false) && readZone(cursor, stamp);
}

bool readShortYear(TimeCursor& cursor, Timestamp& stamp) {
    return countDigits(cursor, 3) == 2 && readNumericDate(cursor, stamp, 0, 1, 2);
}

bool readSixDigits(TimeCursor& cursor, Timestamp& stamp) {
    if (countDigits(cursor, 7) != 6) {
        return false;
    }
    CivilTime& time = stamp.civil;
    time.year = fullYear(twoDigits(cursor.at));
    time.month = twoDigits(cursor.at + 2);
    time.day = twoDigits(cursor.at + 4);
    cursor.at += 6;
    return cursor.skipSpaces() > 0 && readClock(cursor, time, true);
}

bool readMonthDay(TimeCursor& cursor, Timestamp& stamp) {
    CivilTime& time = stamp.civil;
    if (!cursor.has(14) || (cursor.at[2] != '-' && cursor.at[2] != '/') || cursor.at[5] != ' ') {
        return false;
    }
    stamp.hasYear = false;
    time.month = twoDigits(cursor.at);
    time.day = twoDigits(cursor.at + 3);
    cursor.at += 6;
    return readClock(cursor, time, true) && readZone(cursor, stamp);
}

bool readGlog(TimeCursor& cursor, Timestamp& stamp) {
    const char level = cursor.peek();
    if (level != 'I' && level != 'W' && level != 'E' && level != 'F' && level != 'D') {
        return false;
    }
    ++cursor.at;
    const int count = countDigits(cursor, 9);
    if (count != 4 && count != 8) {
        return false;
    }
    CivilTime& time = stamp.civil;
    stamp.hasYear = count == 8;
    if (stamp.hasYear) {
        time.year = fourDigits(cursor.at);
        cursor.at += 4;
    }
    time.month = twoDigits(cursor.at);
    time.day = twoDigits(cursor.at + 2);
    cursor.at += 4;
    return cursor.skip(' ') && readClock(cursor, time, true);
}

bool readTimeOnly(TimeCursor& cursor, Timestamp& stamp) {
    stamp.hasYear = false;
    stamp.hasDate = false;
    return readClock(cursor, stamp.civil, true) && readZone(cursor, stamp);
}

bool readForm(TimeCursor& cursor, TimeForm form, Timestamp& stamp) {
    switch (form) {
    case TimeForm::None:
        return false;
    case TimeForm::Iso:
        return readPlainIso(cursor, stamp) || readIso(cursor, stamp);
    case TimeForm::Compact:
        return readCompact(cursor, stamp);
    case TimeForm::DayMonthName:
        return readDayMonthName(cursor, stamp);
    case TimeForm::MonthNameDay:
        return readMonthNameDay(cursor, stamp);
    case TimeForm::ShortYear:
        return readShortYear(cursor, stamp);
    case TimeForm::MonthFirst:
        return readNumericDate(cursor, stamp, 2, 0, 1);
    case TimeForm::DayFirst:
        return readNumericDate(cursor, stamp, 2, 1, 0);
    case TimeForm::SixDigits:
        return readSixDigits(cursor, stamp);
    case TimeForm::MonthDay:
        return readMonthDay(cursor, stamp);
    case TimeForm::Glog:
        return readGlog(cursor, stamp);
    case TimeForm::Epoch:
        return readEpochForm(cursor, stamp);
    case TimeForm::Tai64n:
        return readTai64n(cursor, stamp);
    case TimeForm::JulianDay:
        return readJulianDay(cursor, stamp);
    case TimeForm::TimeOnly:
        return readTimeOnly(cursor, stamp);
    }
    return false;
}

bool isOnCalendar(const Timestamp& stamp) {
    if (stamp.isInstant) {
        return true;
    }
    CivilTime time = stamp.civil;
    if (!stamp.hasYear) {
        time.year = 2000;
    }
    return time.year <= lastYear && isValid(time);
}

} // namespace

bool readTimestamp(QByteArrayView line, qsizetype begin, TimeForm form, Timestamp& stamp) {
    stamp = {};
    if (begin < 0 || begin >= line.size()) {
        return false;
    }
    TimeCursor cursor{line.data() + begin, line.data() + line.size()};
    if (!readForm(cursor, form, stamp) || !isOnCalendar(stamp) || (isDigit(cursor.peek()) && !stamp.hasOffset)) {
        return false;
    }
    stamp.form = form;
    stamp.begin = begin;
    stamp.length = cursor.at - line.data() - begin;
    return true;
}

bool readTimestamp(QByteArrayView line, qsizetype begin, Timestamp& stamp) {
    // In an order in which the stricter come first; 03/04/2026 is taken as the 4th of March, 03.04.2026 as the 3rd of
    // April.
    static constexpr std::array digitForms{TimeForm::Iso,       TimeForm::DayMonthName, TimeForm::Compact,
                                           TimeForm::Epoch,     TimeForm::ShortYear,    TimeForm::SixDigits,
                                           TimeForm::JulianDay, TimeForm::MonthDay,     TimeForm::TimeOnly};
    static constexpr std::array slashForms{TimeForm::MonthFirst, TimeForm::DayFirst};
    static constexpr std::array dotForms{TimeForm::DayFirst, TimeForm::MonthFirst};
    if (begin < 0 || begin >= line.size()) {
        return false;
    }
    const char first = line[begin];
    if (first == '@') {
        return readTimestamp(line, begin, TimeForm::Tai64n, stamp);
    }
    if (isNameByte(first)) {
        return readTimestamp(line, begin, TimeForm::MonthNameDay, stamp) ||
               readTimestamp(line, begin, TimeForm::Glog, stamp);
    }
    if (!isDigit(first)) {
        return false;
    }
    const auto readAny = [&](const auto& forms) {
        return std::any_of(forms.begin(), forms.end(),
                           [&](TimeForm form) { return readTimestamp(line, begin, form, stamp); });
    };
    const qsizetype rest = line.size() - begin;
    const bool slashed = (rest > 1 && line[begin + 1] == '/') || (rest > 2 && line[begin + 2] == '/');
    return readAny(digitForms) || (slashed ? readAny(slashForms) : readAny(dotForms));
}

bool scanTimestamp(QByteArrayView line, const Timestamp& like, Timestamp& stamp, qsizetype reach) {
    if (like.form != TimeForm::None && readTimestamp(line, like.begin, like.form, stamp)) {
        return true;
    }
    const qsizetype last = std::min(line.size(), reach);
    bool inWord = false;
    for (qsizetype begin = 0; begin < last; ++begin) {
        const char c = line[begin];
        const bool isWord = isDigit(c) || isNameByte(c);
        if ((isWord || c == '@') && !inWord && readTimestamp(line, begin, stamp)) {
            return true;
        }
        inWord = isWord;
    }
    return false;
}

} // namespace afterword
