// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

namespace afterword {

/// Pictures: PNG, JPEG, WebP and GIF (its first frame), told by their content. They are kept as non-interlaced PNG of
/// 8 bits per channel, RGB or grey, turned upright, without metadata; transparent parts become white. Every other kind
/// of picture is refused: Unsupported, TooLarge (over 40 megapixels or 64 MB) or BadInput (damaged).
[[nodiscard]] Reader imageReader();

} // namespace afterword
