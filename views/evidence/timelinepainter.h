// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette.h"
#include "timelinefigure.h"

#include <QRectF>

class QPainter;

namespace afterword {

/// Draws a timeline as large as it fits into `area`, in the look of its SVG.
void paintTimeline(QPainter& painter, const QRectF& area, const TimelineFigure& figure, const Palette& palette);

} // namespace afterword
