// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace afterword {

/// What the bytes of a picture are.
enum class ImageKind { None, Png, Jpeg, Webp, Gif, Other };

/// Told by the first bytes alone. Other: a picture of a kind that is not taken.
[[nodiscard]] ImageKind imageKind(QByteArrayView head);

/// The name of a kind that is not taken: "SVG", "TIFF".
[[nodiscard]] QString otherImageName(QByteArrayView head);

/// True where the file goes on to the end that its format marks, at least that of the first frame. Decoders fill what
/// is missing with grey and call it a success.
[[nodiscard]] bool isWholeImage(QByteArrayView bytes, ImageKind kind);

} // namespace afterword
