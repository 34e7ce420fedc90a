// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace afterword {

/// Numbers in the containers of pictures; 0 beyond the end.
[[nodiscard]] qsizetype bigEndian16(QByteArrayView bytes, qsizetype at);
[[nodiscard]] qsizetype bigEndian32(QByteArrayView bytes, qsizetype at);
[[nodiscard]] qsizetype littleEndian16(QByteArrayView bytes, qsizetype at);
[[nodiscard]] qsizetype littleEndian32(QByteArrayView bytes, qsizetype at);

/// Where the compressed data of a JPEG begins; -1 where there is none.
[[nodiscard]] qsizetype jpegScanBegin(QByteArrayView bytes);

/// The contents of the first segment of a JPEG with this marker that begin with `start`, without it.
[[nodiscard]] QByteArrayView jpegSegment(QByteArrayView bytes, unsigned char marker, QByteArrayView start);

/// The contents of the first chunk of this type, before the pixels or after them.
[[nodiscard]] QByteArrayView pngChunk(QByteArrayView bytes, QByteArrayView type);
[[nodiscard]] QByteArrayView webpChunk(QByteArrayView bytes, QByteArrayView type);

} // namespace afterword
