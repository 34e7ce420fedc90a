// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace afterword {

/// 1 to 12 for the name of a month, whole or cut to three letters or more, in any case, in English, German, French,
/// Spanish, Italian, Portuguese or Dutch (UTF-8); 0 for anything else.
[[nodiscard]] int monthOfName(QByteArrayView name);

/// Whether `name` is the name of a weekday, likewise.
[[nodiscard]] bool isWeekdayName(QByteArrayView name);

/// Seconds east of UTC for the letters of a time zone that mean one offset all over the world ("UTC", "EST", "CEST").
/// None for those that mean several ("CST", "IST").
[[nodiscard]] std::optional<int> offsetOfZoneLetters(QByteArrayView letters);

} // namespace afterword
