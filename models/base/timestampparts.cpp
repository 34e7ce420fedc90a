// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestampparts.h"

#include "monthnames.h"

namespace afterword {

namespace {

void readDecimals(TimeCursor& cursor, CivilTime& time) {
    int scale = 100'000;
    int value = 0;
    while (cursor.at < cursor.end && isDigit(*cursor.at)) {
        value += (*cursor.at - '0') * scale;
        scale /= 10;
        ++cursor.at;
    }
    time.microsecond = value;
}

void readFraction(TimeCursor& cursor, CivilTime& time, int colonFraction) {
    const char mark = cursor.peek();
    if (isFractionMark(cursor)) {
        ++cursor.at;
        readDecimals(cursor, time);
        return;
    }
    if (mark != ':') {
        return;
    }
    const int count = countDigits({cursor.at + 1, cursor.end}, 4);
    if (count < colonFraction || count > 3 || cursor.peek(1 + count) == ':') {
        return;
    }
    int milliseconds = 0;
    for (++cursor.at; isDigit(cursor.peek()); ++cursor.at) {
        milliseconds = milliseconds * 10 + (*cursor.at - '0');
    }
    time.microsecond = milliseconds * 1000;
}

/// AM or PM turn twelve hours into twenty-four; false where the hour does not go with them.
bool readHalfDay(TimeCursor& cursor, CivilTime& time) {
    const int space = cursor.peek() == ' ' ? 1 : 0;
    const char half = static_cast<char>(cursor.peek(space) | 0x20);
    const char second = static_cast<char>(cursor.peek(space + 1) | 0x20);
    if ((half != 'a' && half != 'p') || second != 'm' || isNameByte(cursor.peek(space + 2))) {
        return true;
    }
    if (time.hour < 1 || time.hour > 12) {
        return false;
    }
    cursor.at += space + 2;
    time.hour = time.hour % 12 + (half == 'p' ? 12 : 0);
    return true;
}

/// What Go prints behind an offset: the zone's name once more, and the monotonic clock.
void skipGoTail(TimeCursor& cursor) {
    TimeCursor tail = cursor;
    if (!tail.skip(' ') || !isUpper(tail.peek())) {
        return;
    }
    const QByteArrayView letters = peekName(tail);
    if (letters.size() > 5) {
        return;
    }
    tail.at += letters.size();
    const bool known = offsetOfZoneLetters(letters).has_value();
    if (tail.peek() == ' ' && tail.peek(1) == 'm' && tail.peek(2) == '=') {
        for (tail.at += 3; isDigit(tail.peek()) || tail.peek() == '.' || tail.peek() == '+' || tail.peek() == '-';) {
            ++tail.at;
        }
        cursor = tail;
    } else if (known && !isDigit(tail.peek())) {
        cursor = tail;
    }
}

bool readOffset(TimeCursor& cursor, bool exact, Timestamp& stamp) {
    const bool negative = cursor.peek() == '-';
    if ((!negative && cursor.peek() != '+') || !cursor.has(3)) {
        return false;
    }
    const int hour = twoDigits(cursor.at + 1);
    const int colon = cursor.peek(3) == ':' ? 1 : 0;
    const int minute = cursor.has(5 + colon) ? twoDigits(cursor.at + 3 + colon) : -1;
    const bool hasMinute = minute >= 0 && minute < 60;
    if (hour < 0 || hour > 14 || (exact && !hasMinute)) {
        return false;
    }
    const int length = hasMinute ? 5 + colon : 3;
    if (isDigit(cursor.peek(length))) {
        return false;
    }
    cursor.at += length;
    const int offset = hour * 3600 + (hasMinute ? minute * 60 : 0);
    stamp.hasOffset = true;
    stamp.offsetSeconds = negative ? -offset : offset;
    skipGoTail(cursor);
    return true;
}

} // namespace

bool isFractionMark(const TimeCursor& cursor) {
    return cursor.peek() == '.' ? isDigit(cursor.peek(1))
                                : cursor.peek() == ',' && countDigits({cursor.at + 1, cursor.end}, 3) == 3;
}

int countDigits(const TimeCursor& cursor, int most) {
    int count = 0;
    while (count < most && isDigit(cursor.peek(count))) {
        ++count;
    }
    return count;
}

int oneOrTwoDigits(TimeCursor& cursor) {
    const int count = countDigits(cursor, 3);
    if (count == 0 || count > 2) {
        return -1;
    }
    const int value = count == 2 ? twoDigits(cursor.at) : *cursor.at - '0';
    cursor.at += count;
    return value;
}

bool readClock(TimeCursor& cursor, CivilTime& time, bool needsSeconds, int colonFraction) {
    TimeCursor clock = cursor;
    time.hour = oneOrTwoDigits(clock);
    if (time.hour < 0 || !clock.skip(':')) {
        return false;
    }
    const bool loose = colonFraction < 3;
    time.minute = loose || countDigits(clock, 2) == 2 ? oneOrTwoDigits(clock) : -1;
    if (time.minute < 0) {
        return false;
    }
    const int secondDigits = clock.peek() == ':' ? countDigits({clock.at + 1, clock.end}, 3) : 0;
    if (secondDigits == 2 || (loose && secondDigits == 1)) {
        ++clock.at;
        time.second = oneOrTwoDigits(clock);
        readFraction(clock, time, colonFraction);
    } else if (needsSeconds) {
        return false;
    }
    if (!readHalfDay(clock, time)) {
        return false;
    }
    cursor = clock;
    return true;
}

bool readZone(TimeCursor& cursor, Timestamp& stamp) {
    const char next = cursor.peek();
    if ((next == 'Z' || next == 'z') && !isNameByte(cursor.peek(1))) {
        ++cursor.at;
        stamp.hasOffset = true;
        return true;
    }
    const bool spaced = next == ' ';
    TimeCursor zone = cursor;
    zone.at += spaced ? 1 : 0;
    if (readOffset(zone, spaced, stamp)) {
        cursor = zone;
        return true;
    }
    if (!isUpper(zone.peek())) {
        return true;
    }
    const QByteArrayView letters = peekName(zone);
    const auto offset = letters.size() <= 4 ? offsetOfZoneLetters(letters) : std::nullopt;
    if (!offset || isDigit(zone.peek(letters.size()))) {
        return true;
    }
    zone.at += letters.size();
    stamp.hasOffset = true;
    stamp.offsetSeconds = *offset;
    cursor = zone;
    return true;
}

QByteArrayView peekName(const TimeCursor& cursor) {
    const char* end = cursor.at;
    while (end < cursor.end && end - cursor.at < 16 && isNameByte(*end)) {
        ++end;
    }
    return {cursor.at, end};
}

} // namespace afterword
