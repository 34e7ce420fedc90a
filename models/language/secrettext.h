// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace afterword {

/// Bits per byte after Shannon, of the first 256 bytes.
[[nodiscard]] double shannonEntropy(QByteArrayView value);

/// True for what stands where a secret would: "xxxx", "EXAMPLE", "${TOKEN}", "<token>", "your-token-here", one
/// character repeated, what was redacted before.
[[nodiscard]] bool looksLikePlaceholder(QByteArrayView value);

/// True for words or numbers joined by dashes, dots, underlines or slashes, a path, a variable, a call.
[[nodiscard]] bool looksLikeWords(QByteArrayView value);

/// True for something that people use as a password and hardly ever write in its place. `certain` where the value is
/// quoted or follows an equals sign.
[[nodiscard]] bool looksLikePassword(QByteArrayView value, bool certain);

/// True for letters and digits mixed as only chance does, `least` bytes or more.
[[nodiscard]] bool looksRandom(QByteArrayView value, qsizetype least, double entropy);

/// True for 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] bool isUuid(QByteArrayView value);

} // namespace afterword
