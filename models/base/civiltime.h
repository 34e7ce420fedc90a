// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"

#include <optional>

namespace afterword {

/// A wall-clock reading without a zone, in the proleptic Gregorian calendar.
struct CivilTime {
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0; ///< 60 is taken as the first second of the next minute
    int microsecond = 0;

    bool operator==(const CivilTime&) const = default;
};

/// Days since 1970-01-01; month and day need not be checked before, but must lie in 1..12 and 1..31.
/// Formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
[[nodiscard]] constexpr qint64 daysFromCivil(int year, int month, int day) {
    const qint64 y = month <= 2 ? qint64{year} - 1 : qint64{year};
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

/// True for a date and time that the calendar has (February 30 and 24:00 are not; second 60 is).
[[nodiscard]] bool isValid(const CivilTime& time);

/// The instant at which a clock on UTC shows `time`.
[[nodiscard]] constexpr Instant utcInstant(const CivilTime& time) {
    const qint64 day = daysFromCivil(time.year, time.month, time.day);
    return {((day * 24 + time.hour) * 60 + time.minute) * 60'000'000 + qint64{time.second} * 1'000'000 +
            time.microsecond};
}

/// What a clock on UTC shows at `at`.
[[nodiscard]] CivilTime utcCivil(Instant at);

} // namespace afterword
