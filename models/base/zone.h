// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civiltime.h"
#include "result.h"

#include <QTimeZone>

namespace afterword {

/// A time zone by its IANA name ("Europe/Berlin"), "UTC", or a fixed offset ("+02:00").
/// Cheap to copy. Conversions are cached by transition, so that reading a million local times costs no more than
/// adding.
class Zone {
public:
    /// UTC.
    Zone();

    /// ErrorCode::BadInput where no such zone is known. Accepts IANA names in any case, "UTC", "Z", "GMT", "±HH:MM",
    /// "±HHMM", "±HH".
    [[nodiscard]] static Result<Zone> fromName(const QString& name);

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] bool isUtc() const { return m_isUtc; }

    enum class Reading {
        Unique,    ///< the clock showed this once
        Ambiguous, ///< the clock showed this twice (set back); the earlier instant is given
        Skipped,   ///< the clock never showed this (set forward); read with the offset from before the gap
    };

    struct Converted {
        Instant at;
        Reading reading = Reading::Unique;
    };

    [[nodiscard]] Converted toInstant(const CivilTime& local) const;

    [[nodiscard]] CivilTime toLocal(Instant at) const;

    [[nodiscard]] int offsetSecondsAt(Instant at) const;

    /// As printed beside a time: "UTC", "CET", "EDT", or "UTC+05:30" where the zone has no letters of its own.
    [[nodiscard]] QString abbreviationAt(Instant at) const;

    friend bool operator==(const Zone& a, const Zone& b) { return a.m_name == b.m_name; }

private:
    struct Span {
        qint64 fromUs = 0;
        qint64 untilUs = 0; ///< the offset holds in [fromUs, untilUs)
        int offsetSeconds = 0;
    };

    [[nodiscard]] const Span& spanAt(qint64 us) const;

    QString m_name;
    QTimeZone m_zone;
    bool m_isUtc = true;
    mutable Span m_span; ///< the last one used
};

} // namespace afterword
