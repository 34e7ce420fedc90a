// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "isotime.h"

namespace afterword {

enum class BoundSide { From, To };

/// One end of a stretch of time as people type it: "2026-03-01 14:00", with a zone or in the one given; a date alone is
/// the whole day, so that as an end it is the day's last microsecond; likewise a minute. Null where it is no time.
[[nodiscard]] std::optional<Instant> timeBound(const QString& text, const Zone& zone, BoundSide side);

} // namespace afterword
