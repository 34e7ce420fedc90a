// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvaslayout.h"
#include "canvasscene.h"

namespace afterword {

/// Gives the marks of a row their labels: on their bars, right of them or left of them, whichever is nearest and free.
/// Favoured events come first, then starred ones, then the others in order of time. Labels end at neighbours and
/// at the ends of the axis.
void placeLabels(QList<CanvasLayout::Mark>& marks, const QList<CanvasEvent>& events, const CanvasView& view);

} // namespace afterword
