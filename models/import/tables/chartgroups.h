// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"

namespace afterword {

/// Series that belong into one chart.
struct ChartGroup {
    QList<int> series; ///< their positions, ascending
    QString title;     ///< the unit, or the name of the first
};

/// Series of one unit share a chart. Where no unit is known, those do whose largest values are within a factor of ten
/// of each other.
[[nodiscard]] QList<ChartGroup> chartGroups(const QList<SeriesInfo>& series);

/// Leaves six series to be seen: the first that change at all, then the first.
void hideAllButSome(QList<SeriesInfo>& series);

/// The unit that a series' name ends in or wears in brackets: "p95_ms", "latency (s)", "CpuUsage(m)", "%usr"; empty
/// where there is none.
[[nodiscard]] QString unitOfName(const QString& name);

} // namespace afterword
