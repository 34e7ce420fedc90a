// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasclusters.h"

#include <algorithm>
#include <limits>

namespace afterword {

double MarkWidths::ofCount(int count) const {
    if (count < 2) {
        return sign;
    }
    std::size_t digits = 1;
    for (int rest = count; rest >= 10 && digits + 1 < pill.size(); rest /= 10) {
        ++digits;
    }
    return std::max(sign, pill[digits]);
}

std::vector<RowMark> rowMarks(const CanvasScene::Row& row, const QList<CanvasEvent>& events, double usPerPixel,
                              const MarkWidths& widths) {
    std::vector<RowMark> marks;
    qint64 barUntil = std::numeric_limits<qint64>::min();
    const auto isBar = [&](const CanvasEvent& event) {
        const auto end = row.hasSpans ? event.end() : std::nullopt;
        if (!end || event.from.us < barUntil || static_cast<double>((*end - event.from).us) < widths.bar * usPerPixel) {
            return false;
        }
        barUntil = end->us;
        return true;
    };
    qint64 firstUs = 0;     // of the last mark
    double rightAfter = -1; // how far right of its first event the last mark keeps others away, in microseconds
    for (std::size_t i = 0; i < row.events.size(); ++i) {
        const CanvasEvent& event = events[row.events[i]];
        const bool bar = isBar(event);
        if (!bar && rightAfter >= 0 && static_cast<double>(event.from.us - firstUs) < rightAfter) {
            RowMark& cluster = marks.back();
            ++cluster.count;
            if (event.starred && !events[row.events[static_cast<std::size_t>(cluster.shown)]].starred) {
                cluster.shown = static_cast<int>(i);
            }
        } else {
            marks.push_back({static_cast<int>(i), 1, static_cast<int>(i), bar});
            firstUs = event.from.us;
        }
        rightAfter = bar ? -1 : widths.ofCount(marks.back().count) * usPerPixel;
    }
    return marks;
}

} // namespace afterword
