// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "result.h"

#include <QString>

namespace afterword {

/// A typed text made simple to read: one space between words, Latin digits, no marks of writing direction, an ASCII
/// hyphen for a minus sign and an en dash for longer ones. Case is kept.
[[nodiscard]] QString cleanTypedText(const QString& text);

/// "5m", "1h 30min", "90s", "1.5 h", "2 Stunden", "00:06:20" (hours, minutes, seconds), each with a sign before it or
/// not; and whatever toDurationText() writes. A day has 24 hours. English and German words.
///
/// BadInput, with the text as the subject, for anything else and for more than ten thousand years.
[[nodiscard]] Result<Duration> readTypedDuration(const QString& text);

} // namespace afterword
