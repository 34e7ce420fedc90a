// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>

namespace afterword {

class ColourTheme;

/// The sign of a lane: its colour, and the shape that goes with it. `colour` is a row of the lane palette.
[[nodiscard]] QPixmap laneSign(int colour, int size, const ColourTheme& theme, qreal devicePixelRatio);

/// What the colour and the shape are called: "blue, circle".
[[nodiscard]] QString laneSignName(int colour);

} // namespace afterword
