// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>

namespace afterword {

/// zstd, for content of a known size.
namespace compression {

/// A zstd frame; null where it would not be smaller. Levels below 0 are faster and pack less.
[[nodiscard]] std::optional<QByteArray> zstd(QByteArrayView bytes, int level);

/// Damaged for what zstd() never made; TooLarge beyond `limit`, before anything is allocated.
[[nodiscard]] Result<QByteArray> unzstd(QByteArrayView frame, qint64 limit);

/// The bytes behind one byte that says whether they are a frame or as they were, whichever is smaller.
[[nodiscard]] QByteArray pack(QByteArrayView bytes, int level);
[[nodiscard]] Result<QByteArray> unpack(QByteArrayView packed, qint64 limit);

} // namespace compression

} // namespace afterword
