// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvaslayout.h"
#include "canvasscene.h"

namespace afterword {

/// Lays out what stands above the lanes or behind them: milestones, windows and nights. The axis must have been made;
/// the lanes begin at layout.lanesTop afterwards.
void composeHead(CanvasLayout& layout, const CanvasScene& scene, const CanvasView& view);

} // namespace afterword
