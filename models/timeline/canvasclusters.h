// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasscene.h"

#include <array>

namespace afterword {

/// How much of a row marks take, in pixels.
struct MarkWidths {
    double sign = 14;
    std::array<double, 6> pill{}; ///< of a cluster by the digits of its count; [0] is not used
    double bar = 24;              ///< what lasts at least this long is drawn as a bar and is never in a cluster

    [[nodiscard]] double ofCount(int count) const;

    bool operator==(const MarkWidths&) const = default;
};

/// One thing to be drawn in a row: an event, or several that would cover each other.
struct RowMark {
    int first = 0; ///< its place in the row's list of events
    int count = 1;
    int shown = 0; ///< the place of the one that speaks for all: the first that is starred, else the first
    bool isBar = false;
};

/// The marks of a whole row at one zoom, in order of time. A cluster stands where its first event does and takes in
/// what it would cover. What begins while a bar lasts (in the last row of a lane) is a sign on it. They depend on
/// nothing but the zoom, so that they hold still while one pans.
[[nodiscard]] std::vector<RowMark> rowMarks(const CanvasScene::Row& row, const QList<CanvasEvent>& events,
                                            double usPerPixel, const MarkWidths& widths);

} // namespace afterword
