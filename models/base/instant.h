// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace afterword {

/// A moment in UTC, in microseconds since 1970-01-01T00:00:00Z (leap seconds are not counted). The only type of time in
/// the program.
struct Instant {
    qint64 us = 0;

    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
};

/// A length of time in microseconds; may be negative.
struct Duration {
    qint64 us = 0;

    friend constexpr auto operator<=>(const Duration&, const Duration&) = default;
};

[[nodiscard]] constexpr Duration operator-(Instant later, Instant earlier) {
    return {later.us - earlier.us};
}

[[nodiscard]] constexpr Instant operator+(Instant at, Duration by) {
    return {at.us + by.us};
}

[[nodiscard]] constexpr Instant operator-(Instant at, Duration by) {
    return {at.us - by.us};
}

[[nodiscard]] constexpr Duration seconds(qint64 count) {
    return {count * 1'000'000};
}

[[nodiscard]] constexpr Duration minutes(qint64 count) {
    return seconds(count * 60);
}

[[nodiscard]] constexpr Duration hours(qint64 count) {
    return minutes(count * 60);
}

[[nodiscard]] constexpr Duration days(qint64 count) {
    return hours(count * 24);
}

} // namespace afterword
