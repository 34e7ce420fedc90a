// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "civiltime.h"

namespace afterword {

bool isValid(const CivilTime& time) {
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (time.month < 1 || time.month > 12 || time.day < 1) {
        return false;
    }
    const bool leap = time.year % 4 == 0 && (time.year % 100 != 0 || time.year % 400 == 0);
    const int length = lengths[time.month - 1] + (leap && time.month == 2 ? 1 : 0);
    return time.day <= length && time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 &&
           time.second >= 0 && time.second <= 60 && time.microsecond >= 0 && time.microsecond < 1'000'000;
}

CivilTime utcCivil(Instant at) {
    constexpr qint64 dayLength = 86'400'000'000;
    qint64 day = at.us / dayLength;
    qint64 rest = at.us % dayLength;
    if (rest < 0) {
        rest += dayLength;
        --day;
    }
    // Hinnant's civil_from_days.
    const qint64 z = day + 719468;
    const qint64 era = (z >= 0 ? z : z - 146096) / 146097;
    const qint64 dayOfEra = z - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    CivilTime time;
    time.day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    time.month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    time.year = static_cast<int>(yearOfEra + era * 400 + (time.month <= 2 ? 1 : 0));
    time.microsecond = static_cast<int>(rest % 1'000'000);
    rest /= 1'000'000;
    time.second = static_cast<int>(rest % 60);
    rest /= 60;
    time.minute = static_cast<int>(rest % 60);
    time.hour = static_cast<int>(rest / 60);
    return time;
}

} // namespace afterword
