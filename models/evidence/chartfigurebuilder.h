// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartfigure.h"
#include "evidence.h"
#include "result.h"
#include "serieschunk.h"
#include "zone.h"

#include <QLocale>

#include <functional>

namespace afterword {

/// Calls `each` for every chunk of a series, in order of time.
using SeriesAccess = std::function<Result<>(SeriesId series, const std::function<void(const SeriesChunk&)>& each)>;

/// What a chart's figure is made for.
struct ChartFigureOptions {
    Zone zone;
    QLocale locale{QLocale::English};
    QList<TimeBand> bands; ///< what lies outside of the chart's range is left out
    QList<TimeFlag> flags;
    int columns = 640; ///< pixel columns that a series is reduced to; bars and scattered points take fewer
};

/// The figure of a chart, with the series that are not hidden and have points. Fails only where `access` fails.
[[nodiscard]] Result<ChartFigure> chartFigure(const Evidence& chart, const SeriesAccess& access,
                                              const ChartFigureOptions& options);

/// As chartFigure(), but series of different units, and series without a unit whose values differ a hundredfold, get
/// figures of their own over the same time axis, so that none is pressed flat by another. One empty figure where no
/// series has points.
[[nodiscard]] Result<QList<ChartFigure>> chartFigures(const Evidence& chart, const SeriesAccess& access,
                                                      const ChartFigureOptions& options);

} // namespace afterword
