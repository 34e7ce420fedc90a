// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timescale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword {

namespace {

/// Some 126,000 years; further away nothing happened, and differences stay within 64 bits.
constexpr qint64 farthestUs = 4'000'000'000'000'000'000;

qint64 within(qint64 us) {
    return std::clamp(us, -farthestUs, farthestUs);
}

qint64 wholeUs(double us) {
    constexpr auto most = static_cast<double>(farthestUs);
    return std::llround(std::clamp(us, -most, most));
}

} // namespace

TimeScale::TimeScale(Instant from, Instant to, double left, double width)
    : m_from{within(from.us)}
    , m_to{std::max(within(to.us), m_from.us + 1)}
    , m_left(left)
    , m_width(std::max(width, 1.0)) {}

double TimeScale::usPerPixel() const {
    return static_cast<double>((m_to - m_from).us) / m_width;
}

double TimeScale::xOf(Instant at) const {
    return m_left + pixelsOf({within(at.us) - m_from.us});
}

Instant TimeScale::atX(double x) const {
    return {within(m_from.us + lengthOf(x - m_left).us)};
}

double TimeScale::pixelsOf(Duration length) const {
    return static_cast<double>(length.us) * m_width / static_cast<double>((m_to - m_from).us);
}

Duration TimeScale::lengthOf(double pixels) const {
    return {wholeUs(pixels * usPerPixel())};
}

Duration TimeScale::quantum() const {
    static constexpr std::array units{days(1), hours(1), minutes(1), seconds(1), Duration{1000}};
    for (const Duration unit : units) {
        if (static_cast<double>(unit.us) <= usPerPixel()) {
            return unit;
        }
    }
    return {1};
}

Instant TimeScale::pointedAt(double x, const Zone& zone) const {
    return roundedTo(atX(x), quantum(), zone);
}

Instant roundedTo(Instant at, Duration unit, const Zone& zone) {
    const qint64 offset = qint64{zone.offsetSecondsAt(at)} * 1'000'000;
    const qint64 local = within(at.us) + offset;
    const qint64 over = ((local % unit.us) + unit.us) % unit.us;
    const qint64 round = local - over + (over >= unit.us - over ? unit.us : 0);
    return {round - offset};
}

} // namespace afterword
