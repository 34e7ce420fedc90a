// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "zone.h"

#include <QString>

#include <optional>

namespace afterword {

/// "2026-03-01T14:32:00Z", with as many of six decimals as are needed. The form of interchange and of the command line.
[[nodiscard]] QString toIso(Instant at);

/// Reads ISO 8601 in extended or basic form with `Z` or an offset; without either, `zone` is taken. Date alone is its
/// midnight. Null where the text is anything else, or a date that the calendar does not have.
[[nodiscard]] std::optional<Instant> fromIso(QStringView text, const Zone& zone = {});

/// For people, in the zone given: "2026-03-01 14:32:07". Parts of a second are shown only where there are any.
[[nodiscard]] QString toLocalText(Instant at, const Zone& zone);

/// "14:32:07", without the date; seconds only where `withSeconds`.
[[nodiscard]] QString toClockText(Instant at, const Zone& zone, bool withSeconds = true);

/// "2026-03-01".
[[nodiscard]] QString toDateText(Instant at, const Zone& zone);

/// "2 h 25 min", "4 min 3 s", "350 ms"; the two largest units that are not zero. Negative lengths begin with a minus
/// sign.
[[nodiscard]] QString toDurationText(Duration length);

} // namespace afterword
