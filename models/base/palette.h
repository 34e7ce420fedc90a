// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace afterword {

/// The sign that goes with a colour of the palette, so that colour is never the only one.
enum class MarkShape { Circle, Triangle, Square, Diamond, Ring, Bar };

/// Colours as 0xRRGGBB. The six of lanes and series keep a contrast of 3:1 on the ground and stay apart for those who
/// see colours differently; `text`, `secondary` and `hint` keep 4.5:1.
struct Palette {
    std::array<quint32, 6> series; ///< in the order of MarkShape
    quint32 ground;
    quint32 text;
    quint32 secondary;
    quint32 hint;
    quint32 accent;
    quint32 border; ///< axis lines and flags' poles
    quint32 grid;
    quint32 impact;     ///< ground of an impact window
    quint32 impactEdge; ///< its edges
    quint32 impactText;
    quint32 threshold;
};

inline constexpr Palette lightPalette{
    .series = {0x00579D, 0xCD7A0B, 0x158A7F, 0x982054, 0x8F7DE0, 0x462C13},
    .ground = 0xFFFFFF,
    .text = 0x1B1F24,
    .secondary = 0x4A5560,
    .hint = 0x66717D,
    .accent = 0x0B5CAD,
    .border = 0x7A8691,
    .grid = 0xE6EAEE,
    .impact = 0xFDECEA,
    .impactEdge = 0xE9A7A1,
    .impactText = 0xB3261E,
    .threshold = 0xB3261E,
};

inline constexpr Palette darkPalette{
    .series = {0x2497FF, 0xFEB355, 0x1EDAAB, 0xE858A7, 0xCCC5FF, 0xA07850},
    .ground = 0x16191D,
    .text = 0xE8ECEF,
    .secondary = 0xB4BEC7,
    .hint = 0x8E99A3,
    .accent = 0x7CB8F5,
    .border = 0x6B7680,
    .grid = 0x2A3037,
    .impact = 0x33231F,
    .impactEdge = 0x7A4640,
    .impactText = 0xFF9A90,
    .threshold = 0xFF9A90,
};

/// Paper is white, whatever the screen is.
inline constexpr Palette printPalette = lightPalette;

/// The row of the palette for any number of lanes or series.
[[nodiscard]] constexpr std::size_t paletteRow(int colour) {
    return static_cast<std::size_t>(((colour % 6) + 6) % 6);
}

[[nodiscard]] constexpr MarkShape shapeOf(int colour) {
    return static_cast<MarkShape>(paletteRow(colour));
}

} // namespace afterword
