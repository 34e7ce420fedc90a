// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "instant.h"
#include "result.h"
#include "zone.h"

#include <QString>

#include <optional>

namespace afterword {

/// What a typed time is read against.
struct TypedTimeContext {
    Zone zone;                                      ///< of display: times that name no zone are in it
    Instant reference;                              ///< what the field held before, or the cursor
    TimePrecision precision = TimePrecision::Exact; ///< of the reference
    std::optional<Instant> start = std::nullopt;    ///< of the incident, for T+
    Instant now;                                    ///< for yesterday, today, tomorrow and weekdays
};

/// A time as somebody typed it, and all that was decided on the way. Nothing is repaired: an hour that the clock
/// showed twice or never is read, marked, and to be asked.
struct TypedTime {
    QString text; ///< as typed, cleaned
    Instant at;
    std::optional<Instant> latestAt; ///< for TimePrecision::Between
    TimePrecision precision = TimePrecision::Exact;

    Zone::Reading reading = Zone::Reading::Unique;
    /// Where `reading` is not Unique: the other instant that is meant perhaps. For a clock that showed it twice the
    /// second time; for one that never did the offset that came after.
    std::optional<Instant> otherAt;
    std::optional<Instant> otherLatestAt; ///< the same of latestAt

    QString zoneName;                ///< that the text was read in
    bool zoneTyped = false;          ///< the text named it
    bool usedReferenceDate = false;  ///< no day was typed
    bool usedReferenceClock = false; ///< no time of day was typed

    bool operator==(const TypedTime&) const = default;
};

/// Reads what people type into a time field, in English or German, whatever the interface's language:
///
/// - a time of day: 14:32, 14:32:07.5, 2:32 pm, 9pm, 14 Uhr. The day is that of the reference;
/// - from the reference: +5m, -90s, +1h30m, +3d; from the incident's start: T+14m, T-2m;
/// - a day, before or behind a time of day or alone: today, yesterday, tomorrow, weekdays (the last one not after
///   now), 12 Mar, Mar 12, 12.3., 2026-03-12. Without a year the one nearest to the reference. Without a time of day
///   that of the reference;
/// - ISO 8601 and what logs write; seconds to nanoseconds since 1970; a link to a Slack message;
/// - behind any of them Z, UTC, an offset, an IANA name, or letters that mean one offset (or the zone of display);
/// - what TypedTimeText::understood() writes;
/// - about 14:30, ~14:30; between 14:30 and 14:35, 14:30-14:35. An earlier second time is on the next day where that
///   makes twelve hours at most.
///
/// Without seconds the precision is Minute. BadInput otherwise: the subject is the text, `detail` one of the reasons
/// below, facts: the part that was understood (may be empty), the word in question (may be empty), then the forms.
[[nodiscard]] Result<TypedTime> readTypedTime(const QString& text, const TypedTimeContext& context);

/// Why a text is no time; Error::detail of readTypedTime().
namespace typedtimereason {
inline constexpr auto unreadable = u"unreadable";
inline constexpr auto noStart = u"no start";         ///< T+ without a start of the incident
inline constexpr auto unknownZone = u"unknown zone"; ///< letters that mean several zones, or none
inline constexpr auto reversed = u"reversed";        ///< between a time and an earlier one
inline constexpr auto outOfRange = u"out of range";  ///< before the year 1 or after 9999
} // namespace typedtimereason

/// The other reading of a time that the clock showed twice or never; the same where there is none.
[[nodiscard]] TypedTime otherReading(const TypedTime& time);

} // namespace afterword
