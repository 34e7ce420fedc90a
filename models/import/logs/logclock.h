// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readoptions.h"
#include "timestampscanner.h"

#include <optional>

namespace afterword {

/// Turns the times of a log into instants. What they leave out is completed from what the reader was told and from the
/// times before: the year goes up where December is followed by January, the day where the clock falls back by half a
/// day.
class LogClock {
public:
    /// `latest` is what the last time without a year or date may not be after (by more than a day, for the zone is not
    /// known for sure).
    LogClock(const ReadOptions& options, Instant latest);

    /// A first pass over all times, in their order, makes the last of them the one that is completed by `latest`;
    /// settle() ends it.
    void observe(const Timestamp& stamp);
    void settle();

    [[nodiscard]] Instant instantOf(const Timestamp& stamp, quint32 line);

    /// A place in the file, and how often the like was seen.
    struct Notice {
        qint64 count = 0;
        quint32 line = 0;

        void add(quint32 at) { line = count++ == 0 ? at : line; }
    };

    [[nodiscard]] const Notice& twice() const { return m_twice; } ///< local hours that occur twice

    [[nodiscard]] const Notice& never() const { return m_never; } ///< local hours that do not occur

    [[nodiscard]] const Notice& undated() const { return m_undated; } ///< times without a date

    [[nodiscard]] const Notice& offCalendar() const { return m_offCalendar; } ///< 29 February of a year without one

    [[nodiscard]] bool hasZoneless() const { return m_zoneless; }

    /// The year of the first time without one; 0 where there was none.
    [[nodiscard]] int firstYear() const { return m_firstYear; }

private:
    void followYear(const Timestamp& stamp);
    void followDay(const Timestamp& stamp);
    void anchor(const Timestamp& stamp);
    [[nodiscard]] int yearFor(const CivilTime& last, int rolls) const;
    [[nodiscard]] Instant placed(const CivilTime& civil, const Timestamp& stamp, quint32 line);

    const ReadOptions& m_options;
    Instant m_latest;

    std::optional<int> m_year; ///< of the first time without one, then of the current one
    int m_years = 0;           ///< rolled over since the first
    CivilTime m_last;          ///< without a year
    bool m_hasLast = false;
    int m_leapYears = -1; ///< m_years at a 29 February

    std::optional<qint64> m_day; ///< since 1970, of times without a date
    qint64 m_days = 0;
    qint64 m_lastSecond = -1; ///< of the day

    bool m_zoneless = false;
    int m_firstYear = 0;
    Notice m_twice;
    Notice m_never;
    Notice m_undated;
    Notice m_offCalendar;
};

} // namespace afterword
