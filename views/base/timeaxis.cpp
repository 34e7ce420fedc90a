// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeaxis.h"

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr qint64 shortest = 1'000;
constexpr qint64 longest = days(366'000).us;
/// The years 0 to 9999: what can be printed.
constexpr qint64 earliest = -62'167'219'200LL * 1'000'000;
constexpr qint64 latest = 253'402'300'799LL * 1'000'000;

} // namespace

void TimeAxis::setRange(Instant from, Instant to) {
    const qint64 length = std::clamp(to.us - from.us, shortest, longest);
    const qint64 middle = from.us + (to.us - from.us) / 2;
    const qint64 begin = std::clamp(middle - length / 2, earliest, latest - length);
    if (begin == m_from.us && begin + length == m_to.us) {
        return;
    }
    m_from = {begin};
    m_to = {begin + length};
    Q_EMIT rangeChanged();
}

void TimeAxis::zoom(double factor, Instant anchor) {
    const auto length = static_cast<double>((m_to - m_from).us);
    const double wanted = std::clamp(length * factor, static_cast<double>(shortest), static_cast<double>(longest));
    const double before = static_cast<double>((anchor - m_from).us) / length;
    const qint64 begin = anchor.us - std::llround(wanted * before);
    setRange({begin}, {begin + std::llround(wanted)});
}

void TimeAxis::pan(double share) {
    const qint64 by = std::llround(static_cast<double>((m_to - m_from).us) * share);
    setRange({m_from.us + by}, {m_to.us + by});
}

void TimeAxis::reveal(Instant at) {
    if (at < m_from || at > m_to) {
        const qint64 half = (m_to - m_from).us / 2;
        setRange({at.us - half}, {at.us + half});
    }
}

void TimeAxis::setZone(const Zone& zone) {
    if (!(zone == m_zone)) {
        m_zone = zone;
        Q_EMIT zoneChanged();
    }
}

void TimeAxis::setSecondZone(const std::optional<Zone>& zone) {
    if (!(zone == m_secondZone)) {
        m_secondZone = zone;
        Q_EMIT zoneChanged();
    }
}

void TimeAxis::point(std::optional<Instant> at) {
    if (m_pointed == at) {
        return;
    }
    m_pointed = at;
    if (!m_lock) {
        Q_EMIT cursorChanged();
    }
}

void TimeAxis::lock(Instant at) {
    m_lock = at;
    Q_EMIT cursorChanged();
}

void TimeAxis::unlock() {
    m_lock.reset();
    m_mark.reset();
    Q_EMIT cursorChanged();
}

void TimeAxis::setMark(std::optional<Instant> at) {
    if (m_mark != at) {
        m_mark = at;
        Q_EMIT cursorChanged();
    }
}

} // namespace afterword
