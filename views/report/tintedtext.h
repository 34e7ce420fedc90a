// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colourtheme.h"

#include <QWidget>

namespace afterword {

/// Gives the text of a widget this colour while it can be used, and the colour of what is off while it cannot.
inline void tintText(QWidget& widget, const ColourTheme& theme, Tint tint) {
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, theme[tint]);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, theme[Tint::Disabled]);
    widget.setPalette(palette);
}

} // namespace afterword
