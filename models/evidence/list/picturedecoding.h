// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace afterword {

/// A picture of an attachment, no larger than `bound` (pixels; empty: as it is), in its own proportions. Safe in any
/// thread. PNG, JPEG, WebP and GIF (its first frame), of at most 40 megapixels; the size is looked at before anything
/// is decoded. Unsupported, TooLarge (facts: what was found, the limit), BadInput.
[[nodiscard]] Result<QImage> decodePicture(const QByteArray& bytes, QSize bound);

} // namespace afterword
