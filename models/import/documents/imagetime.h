// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imagekind.h"
#include "zone.h"

#include <optional>

namespace afterword {

/// When a picture was taken, as far as it can be guessed.
struct ImageTime {
    Instant at;
    QString text;         ///< what it was read from
    bool hasZone = false; ///< it named its zone; else `zone` was taken
};

/// From the picture's metadata: EXIF (the original date, else the date), else what `name` says, else the date of a
/// PNG's last change.
[[nodiscard]] std::optional<ImageTime> imageTime(QByteArrayView bytes, ImageKind kind, const QString& name,
                                                 const Zone& zone);

/// From a name like "Screenshot 2026-03-01 at 14.32.07.png", "IMG_20260301_143207.jpg".
[[nodiscard]] std::optional<ImageTime> imageTimeFromName(const QString& name, const Zone& zone);

} // namespace afterword
