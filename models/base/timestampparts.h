// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestampscanner.h"

namespace afterword {

/// The pieces that forms of times are made of. Each reads at the cursor and moves it on only where it succeeds.
struct TimeCursor {
    const char* at;
    const char* end;

    [[nodiscard]] bool has(qsizetype count) const { return end - at >= count; }

    [[nodiscard]] char peek(qsizetype ahead = 0) const { return has(ahead + 1) ? at[ahead] : '\0'; }

    bool skip(char wanted) {
        if (at < end && *at == wanted) {
            ++at;
            return true;
        }
        return false;
    }

    /// The number of spaces that were there.
    int skipSpaces() {
        int count = 0;
        while (at < end && *at == ' ') {
            ++at;
            ++count;
        }
        return count;
    }
};

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

[[nodiscard]] constexpr bool isLetter(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z');
}

[[nodiscard]] constexpr bool isNameByte(char c) {
    return isLetter(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// The value of the two digits at `p`; negative where one of them is none.
[[nodiscard]] constexpr int twoDigits(const char* p) {
    const int tens = p[0] - '0';
    const int ones = p[1] - '0';
    return static_cast<unsigned>(tens) < 10 && static_cast<unsigned>(ones) < 10 ? tens * 10 + ones : -1;
}

[[nodiscard]] constexpr int fourDigits(const char* p) {
    const int high = twoDigits(p);
    const int low = twoDigits(p + 2);
    return high < 0 || low < 0 ? -1 : high * 100 + low;
}

/// How many digits follow, up to `most`.
[[nodiscard]] int countDigits(const TimeCursor& cursor, int most);

/// Whether a fraction of a second follows: a point and digits, or a comma and three digits at least, for with fewer it
/// parts the columns of a table.
[[nodiscard]] bool isFractionMark(const TimeCursor& cursor);

/// A number of one or two digits, not followed by a third; -1 where there is none.
[[nodiscard]] int oneOrTwoDigits(TimeCursor& cursor);

/// Hour, minute, and seconds with a fraction where they are there; then AM or PM. `colonFraction` is the number of
/// digits that milliseconds after a third colon have at least (14:32:7:5).
[[nodiscard]] bool readClock(TimeCursor& cursor, CivilTime& time, bool needsSeconds, int colonFraction = 3);

/// An offset or zone letters, where there are any. True always.
bool readZone(TimeCursor& cursor, Timestamp& stamp);

/// Forms that count from a moment in UTC, and need no calendar.
[[nodiscard]] bool readEpochForm(TimeCursor& cursor, Timestamp& stamp);
[[nodiscard]] bool readTai64n(TimeCursor& cursor, Timestamp& stamp);
[[nodiscard]] bool readJulianDay(TimeCursor& cursor, Timestamp& stamp);

/// The letters at the cursor, with bytes of UTF-8 letters among them; at most 16 bytes.
[[nodiscard]] QByteArrayView peekName(const TimeCursor& cursor);

} // namespace afterword
