// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestampparts.h"

#include <array>
#include <charconv>

namespace afterword {

namespace {

int hexDigit(char c) {
    if (isDigit(c)) {
        return c - '0';
    }
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

} // namespace

bool readEpochForm(TimeCursor& cursor, Timestamp& stamp) {
    const int count = countDigits(cursor, 20);
    if (count != 10 && count != 13 && count != 16 && count != 19) {
        return false;
    }
    const char* begin = cursor.at;
    cursor.at += count;
    if (isFractionMark(cursor)) {
        ++cursor.at;
        cursor.at += countDigits(cursor, 10);
    }
    return !isNameByte(cursor.peek()) && cursor.peek() != '-' && readEpoch({begin, cursor.at}, stamp);
}

// Seconds since 1970 TAI plus 2^62, and nanoseconds. The ten seconds that TAI was ahead in 1970 are taken off, as the
// tools that write it count.
bool readTai64n(TimeCursor& cursor, Timestamp& stamp) {
    if (!cursor.skip('@') || !cursor.has(16)) {
        return false;
    }
    std::array<quint64, 2> parts{};
    int count = 0;
    for (int digit = 0; count < 24 && (digit = hexDigit(cursor.peek())) >= 0; ++count, ++cursor.at) {
        auto& part = parts[count < 16 ? 0 : 1];
        part = part * 16 + static_cast<quint64>(digit);
    }
    constexpr quint64 origin = quint64{1} << 62;
    if ((count != 16 && count != 24) || hexDigit(cursor.peek()) >= 0 || parts[0] < origin + 10 ||
        parts[0] - origin > 100'000'000'000 || parts[1] >= 1'000'000'000) {
        return false;
    }
    stamp.isInstant = true;
    stamp.at = {static_cast<qint64>(parts[0] - origin - 10) * 1'000'000 + static_cast<qint64>(parts[1] / 1000)};
    return true;
}

bool readJulianDay(TimeCursor& cursor, Timestamp& stamp) {
    if (countDigits(cursor, 8) != 7 || cursor.at[0] != '2' || cursor.at[1] != '4' || cursor.peek(7) != '.') {
        return false;
    }
    qint64 day = 0;
    for (int i = 0; i < 7; ++i) {
        day = day * 10 + (cursor.at[i] - '0');
    }
    cursor.at += 8;
    const int count = countDigits(cursor, 13);
    if (count < 3 || count > 12) {
        return false;
    }
    qint64 fraction = 0;
    qint64 scale = 1;
    for (int i = 0; i < count; ++i, scale *= 10) {
        fraction = fraction * 10 + (cursor.at[i] - '0');
    }
    cursor.at += count;
    // Day 2440587.5 is the begin of 1970. 86,400 s in parts of 10^12 do not fit into 64 bits as microseconds at once.
    const qint64 second = fraction * 86'400 / scale;
    const qint64 rest = fraction * 86'400 % scale;
    constexpr qint64 epoch = 2'440'587;
    stamp.isInstant = true;
    stamp.at = Instant{(day - epoch) * days(1).us + second * 1'000'000 + rest * 1000 / scale * 1000} - hours(12);
    return stamp.at.us >= 0;
}

bool readEpoch(QByteArrayView number, Timestamp& stamp) {
    stamp = {};
    const char* p = number.data();
    const char* const end = p + number.size();
    qint64 whole = 0;
    const char* const digits = p;
    for (; p < end && isDigit(*p) && p - digits < 19; ++p) {
        if (p - digits == 18 && whole > 800'000'000'000'000'000) {
            return false;
        }
        whole = whole * 10 + (*p - '0');
    }
    if (p == digits || (p < end && *p != '.' && *p != ',' && *p != 'e' && *p != 'E')) {
        return false;
    }
    qint64 fraction = 0; // millionths
    if (p < end && (*p == '.' || *p == ',')) {
        const char* const decimals = ++p;
        for (qint64 scale = 100'000; p < end && isDigit(*p); ++p, scale /= 10) {
            fraction += (*p - '0') * scale;
        }
        if (p == decimals) {
            return false;
        }
    }
    if (p < end) {
        // Written with an exponent: a double has 53 bits, enough for microseconds of these centuries.
        double value = 0;
        const auto [rest, error] = std::from_chars(number.data(), end, value);
        if (error != std::errc() || rest != end || !(value >= 0 && value < 8e18)) {
            return false;
        }
        whole = static_cast<qint64>(value);
        fraction = static_cast<qint64>((value - static_cast<double>(whole)) * 1e6);
    }
    constexpr qint64 limit = 100'000'000'000; // seconds: the year 5138
    stamp.isInstant = true;
    stamp.form = TimeForm::Epoch;
    stamp.length = number.size();
    if (whole < limit) {
        stamp.at = {whole * 1'000'000 + fraction};
    } else if (whole < limit * 1000) {
        stamp.at = {whole * 1000 + fraction / 1000};
    } else if (whole < limit * 1'000'000) {
        stamp.at = {whole};
    } else {
        stamp.at = {whole / 1000};
    }
    return true;
}

} // namespace afterword
