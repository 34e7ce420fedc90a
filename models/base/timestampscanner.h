// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civiltime.h"

#include <QByteArrayView>

namespace afterword {

/// The ways of writing a time that are told apart. A reader that tries the form of the line before first is fast.
enum class TimeForm : quint8 {
    None,
    Iso,          ///< 2026-03-01T14:32:07.123456Z, 2026/03/01 14:32:07,123 +0100, 2026-060T14:32:07
    Compact,      ///< 20260301T143207, 20260301-14:32:7:123, 20260301143207
    DayMonthName, ///< 01/Mar/2026:14:32:07 +0000, 1 Mar 14:32:07, 22/Sep/25 9:26 AM
    MonthNameDay, ///< Mar  1 14:32:07, Sun Mar  1 14:32:07 UTC 2026, Mar 1, 2026 2:32:07 PM
    ShortYear,    ///< 26/03/01 14:32:07
    MonthFirst,   ///< 03/25/2026 14:32:07
    DayFirst,     ///< 25.03.2026 14:32:07
    SixDigits,    ///< 260301 14:32:07
    MonthDay,     ///< 03-01 14:32:07.123
    Glog,         ///< I0301 14:32:07.123456
    Epoch,        ///< 10 digits with or without a fraction, 13, 16 or 19 digits
    Tai64n,       ///< @400000006995e1aa1dcd6500
    JulianDay,    ///< 2461101.10563
    TimeOnly,     ///< 14:32:07.123
};

/// A time as it stands in a text.
struct Timestamp {
    CivilTime civil;        ///< what the text leaves out keeps its default; means nothing where `isInstant`
    Instant at;             ///< where `isInstant`
    bool isInstant = false; ///< counted in UTC: an epoch, TAI64N
    bool hasYear = true;
    bool hasDate = true;
    bool hasOffset = false; ///< it names its zone, by an offset or letters
    int offsetSeconds = 0;  ///< east of UTC
    TimeForm form = TimeForm::None;
    qsizetype begin = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return begin + length; }
};

/// Reads a time of `form` that begins exactly at `begin`. A fraction beyond microseconds is cut off. False, with
/// `stamp` undefined, where there is none, or one that the calendar does not have (a 29 February without a year is
/// accepted).
[[nodiscard]] bool readTimestamp(QByteArrayView line, qsizetype begin, TimeForm form, Timestamp& stamp);

/// The same, in whatever form it is.
[[nodiscard]] bool readTimestamp(QByteArrayView line, qsizetype begin, Timestamp& stamp);

/// The first time that begins within the first `reach` bytes of the line. `like` is the stamp of a line before (or a
/// default-made one): its form is tried at its place first.
[[nodiscard]] bool scanTimestamp(QByteArrayView line, const Timestamp& like, Timestamp& stamp, qsizetype reach = 64);

/// A number that is said to be a time: seconds, milli-, micro- or nanoseconds since 1970, told apart by their size;
/// with or without a fraction or an exponent. The whole of `number` must be it.
[[nodiscard]] bool readEpoch(QByteArrayView number, Timestamp& stamp);

} // namespace afterword
