// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartfigure.h"
#include "timelinefigure.h"
#include "zone.h"

#include <QByteArray>
#include <QLocale>

namespace afterword {

/// What a figure's SVG needs besides the figure.
struct SvgOptions {
    QString id; ///< unique on the page, of letters, digits and hyphens; ids within the figure begin with it
    Zone zone;  ///< of the times that pointing at a chart shows
    QLocale locale{QLocale::English};
};

/// A figure as inline SVG in UTF-8, for a page that has figureStyles(): one `<svg class="fig">` that takes the width of
/// its parent, with title and description, links to events, and values where something is pointed at. It should stand
/// in an element of class `figure-scroll`, which lets narrow screens scroll it. All texts are escaped.
[[nodiscard]] QByteArray svgOf(const ChartFigure& figure, const SvgOptions& options);
[[nodiscard]] QByteArray svgOf(const TimelineFigure& figure, const SvgOptions& options);

/// The style sheet of all figures, for light and dark screens and for print. Everything in it is below `.fig` or
/// `.figure-scroll`.
[[nodiscard]] QByteArray figureStyles();

} // namespace afterword
