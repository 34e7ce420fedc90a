// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logclock.h"

namespace afterword {

namespace {

constexpr qint64 daySeconds = 86'400;

qint64 secondOfDay(const CivilTime& time) {
    return (time.hour * 60 + time.minute) * 60 + time.second;
}

bool isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// How the year changes from a month to the one of the next time: a step back of half a year or more is the next
/// year, December behind January is a latecomer of the year before.
int yearStep(int from, int to) {
    if (from - to >= 6) {
        return 1;
    }
    return from == 1 && to == 12 ? -1 : 0;
}

} // namespace

LogClock::LogClock(const ReadOptions& options, Instant latest)
    : m_options(options)
    , m_latest(latest)
    , m_year(options.year) {}

void LogClock::observe(const Timestamp& stamp) {
    if (stamp.isInstant || stamp.hasYear) {
        anchor(stamp);
    } else if (stamp.hasDate) {
        followYear(stamp);
    } else {
        followDay(stamp);
    }
}

/// A time that names its year says the year of its neighbours that do not.
void LogClock::anchor(const Timestamp& stamp) {
    if (m_day || (m_year && m_hasLast)) {
        return;
    }
    const CivilTime civil = stamp.isInstant ? utcCivil(stamp.at) : stamp.civil;
    if (!m_year && m_hasLast) {
        const int months = (civil.month - m_last.month);
        m_year = civil.year - m_years + (months > 6 ? 1 : 0) - (months < -6 ? 1 : 0);
    }
}

void LogClock::followYear(const Timestamp& stamp) {
    if (m_hasLast) {
        m_years += yearStep(m_last.month, stamp.civil.month);
    }
    m_last = stamp.civil;
    m_hasLast = true;
    if (m_last.month == 2 && m_last.day == 29) {
        m_leapYears = m_years;
    }
}

void LogClock::followDay(const Timestamp& stamp) {
    const qint64 second = secondOfDay(stamp.civil);
    if (m_lastSecond >= 0) {
        m_days += second < m_lastSecond - daySeconds / 2 ? 1 : 0;
        m_days -= second > m_lastSecond + daySeconds / 2 ? 1 : 0;
    }
    m_lastSecond = second;
}

/// The latest year of the first time for which the last one, `rolls` years later, is not after the latest moment.
int LogClock::yearFor(const CivilTime& last, int rolls) const {
    const Instant limit = m_latest + days(1);
    CivilTime time = last;
    time.year = utcCivil(limit).year;
    while (m_options.zone.toInstant(time).at > limit ||
           (m_leapYears >= 0 && !isLeap(time.year - rolls + m_leapYears))) {
        --time.year;
    }
    return time.year - rolls;
}

void LogClock::settle() {
    if (!m_year && m_hasLast) {
        m_year = yearFor(m_last, m_years);
    }
    if (m_lastSecond >= 0) {
        const CivilTime latest = m_options.zone.toLocal(m_latest);
        const bool before = m_lastSecond > secondOfDay(latest);
        m_day = daysFromCivil(latest.year, latest.month, latest.day) - (before ? 1 : 0) - m_days;
    }
    m_years = 0;
    m_hasLast = false;
    m_days = 0;
    m_lastSecond = -1;
}

Instant LogClock::instantOf(const Timestamp& stamp, quint32 line) {
    if (stamp.isInstant) {
        return stamp.at + m_options.offset;
    }
    if (stamp.hasYear) {
        return placed(stamp.civil, stamp, line);
    }
    CivilTime civil = stamp.civil;
    if (stamp.hasDate) {
        followYear(stamp);
        if (!m_year) {
            m_year = yearFor(stamp.civil, 0);
        }
        civil.year = *m_year + m_years;
        m_firstYear = m_firstYear == 0 ? civil.year : m_firstYear;
        if (civil.month == 2 && civil.day == 29 && !isLeap(civil.year)) {
            m_offCalendar.add(line);
        }
        return placed(civil, stamp, line);
    }
    followDay(stamp);
    m_undated.add(line);
    if (!m_day) {
        const CivilTime latest = m_options.zone.toLocal(m_latest);
        m_day = daysFromCivil(latest.year, latest.month, latest.day);
    }
    const CivilTime date = utcCivil({(*m_day + m_days) * days(1).us});
    civil.year = date.year;
    civil.month = date.month;
    civil.day = date.day;
    m_firstYear = m_firstYear == 0 ? civil.year : m_firstYear;
    return placed(civil, stamp, line);
}

Instant LogClock::placed(const CivilTime& civil, const Timestamp& stamp, quint32 line) {
    if (stamp.hasOffset) {
        return utcInstant(civil) - seconds(stamp.offsetSeconds) + m_options.offset;
    }
    m_zoneless = true;
    const Zone::Converted converted = m_options.zone.toInstant(civil);
    switch (converted.reading) {
    case Zone::Reading::Unique:
        break;
    case Zone::Reading::Ambiguous:
        m_twice.add(line);
        break;
    case Zone::Reading::Skipped:
        m_never.add(line);
        break;
    }
    return converted.at + m_options.offset;
}

} // namespace afterword
