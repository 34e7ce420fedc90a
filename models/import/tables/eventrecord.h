// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"

#include <QByteArray>
#include <QString>

namespace afterword {

/// What a value of an event's record is taken as.
enum class EventRole { Time, Text, Kind, Author, Lane };

inline constexpr size_t eventRoles = 5;

/// As in `--map`: "time", "text", ...
[[nodiscard]] QString roleKey(EventRole role);

/// How well a column or key of this name fits the role: 0 not at all, else the smaller the better. `plain` is in lower
/// case, letters and digits alone.
[[nodiscard]] int roleRank(EventRole role, const QString& plain);

/// The kind that a text such as "alert", "Deployment" or "page" names; Observation where it names none.
[[nodiscard]] EventKind kindOf(QByteArrayView text);

/// The message inside of a text that is JSON (container logs wrap them, even twice); null where it is none.
[[nodiscard]] QByteArray messageInside(QByteArrayView text);

} // namespace afterword
