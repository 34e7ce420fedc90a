// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civiltime.h"
#include "zone.h"

#include <QString>

#include <optional>

namespace afterword {

/// A time of day as it was typed; only hour to microsecond of `civil` mean something.
struct TypedClock {
    CivilTime civil;
    bool toTheMinute = true; ///< without seconds
};

/// Null where `text` (cleaned) is no time of day, or one that no clock shows.
[[nodiscard]] std::optional<TypedClock> readTypedClock(const QString& text);

/// The zone at the end of a typed text.
struct TypedZone {
    QString rest;              ///< the text before it
    std::optional<Zone> fixed; ///< its one meaning, where it has one by itself
    QString letters;           ///< in capitals, where it was written as letters: perhaps those of the zone of display
};

/// Null where the text (cleaned) ends with none.
[[nodiscard]] std::optional<TypedZone> splitTypedZone(const QString& text);

/// A zone of one offset, of whole minutes.
[[nodiscard]] Zone zoneEastOfUtc(int seconds);

} // namespace afterword
