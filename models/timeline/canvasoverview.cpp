// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasoverview.h"

#include <algorithm>
#include <cmath>

namespace afterword {

QList<double> overviewHeights(const CanvasScene& scene, const TimeScale& scale, int columns) {
    QList<double> heights(columns, 0.0);
    if (columns < 1) {
        return heights;
    }
    const double perColumn = scale.width() / columns;
    for (const CanvasEvent& event : scene.events()) {
        const double column = (scale.xOf(event.from) - scale.left()) / perColumn;
        if (column >= 0 && column <= columns) {
            heights[std::min(static_cast<qsizetype>(column), heights.size() - 1)] += 1;
        }
    }
    const double most = *std::max_element(heights.begin(), heights.end());
    for (double& height : heights) {
        height = height > 0 ? 0.25 + 0.75 * std::sqrt(height / most) : 0;
    }
    return heights;
}

} // namespace afterword
