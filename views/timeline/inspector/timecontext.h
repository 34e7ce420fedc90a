// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedtime.h"

#include <optional>

namespace afterword {

class Document;
struct Surroundings;

/// What times typed in the inspector are read against: the zone of display, the start of the incident, and `reference`.
[[nodiscard]] TypedTimeContext timeContext(const Document& document, const Surroundings& surroundings,
                                           Instant reference, TimePrecision precision = TimePrecision::Exact);

/// The cursor of the axis; without one the middle of what it shows.
[[nodiscard]] Instant cursorOf(const Surroundings& surroundings);

/// "Thu UTC · T+00:14:02 · 09:02:31 EDT": what a field for a time does not say itself. `withDay`: "12 Mar UTC".
[[nodiscard]] QString timeRemark(const Document& document, const Surroundings& surroundings, Instant at,
                                 bool withDay = false);

/// On the day on which the incident began, in the zone of display.
[[nodiscard]] bool isOnFirstDay(const Document& document, const Surroundings& surroundings, Instant at);

} // namespace afterword
