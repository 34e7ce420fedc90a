// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasscene.h"
#include "timescale.h"

namespace afterword {

/// How full each column of a strip is that shows the whole incident: 0 to 1, the fullest being 1. Unequal columns are
/// brought nearer to each other, so that a single event is still seen beside a flood.
[[nodiscard]] QList<double> overviewHeights(const CanvasScene& scene, const TimeScale& scale, int columns);

} // namespace afterword
