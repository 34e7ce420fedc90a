// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imagekind.h"
#include "result.h"

#include <QByteArray>

namespace afterword {

/// A picture as it is kept: PNG, not interlaced, 8 bits per channel, RGB or grey, upright, nothing but pixels. So the
/// PDF takes its compressed bytes as they are.
struct Picture {
    QByteArray png;
    int width = 0;
    int height = 0;
    int frames = 1;               ///< of the original; the first one is kept
    bool hadTransparency = false; ///< these parts are white now
};

/// Unsupported, TooLarge or BadInput, with the reason in detail. The size is looked at before anything is decoded.
[[nodiscard]] Result<Picture> keptPicture(const QByteArray& bytes, ImageKind kind);

} // namespace afterword
