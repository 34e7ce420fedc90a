// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartfigurebuilder.h"

#include "chartalt.h"
#include "palette.h"
#include "seriesreducer.h"
#include "valueaxis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace afterword {

namespace {

constexpr int wantedValueTicks = 5;
/// Axis and type in the units that figures are laid out in (svgwriter.h): what fits there fits on paper.
constexpr double plotWidth = 600;
constexpr double typeSize = 13;

struct Range {
    Instant from;
    Instant to;
};

/// From the first to the last point of all series that are shown.
Result<std::optional<Range>> rangeOf(const QList<SeriesInfo>& series, const SeriesAccess& access) {
    std::optional<Range> range;
    for (const SeriesInfo& info : series) {
        std::optional<Instant> first = info.first;
        std::optional<Instant> last = info.last;
        if (!first || !last) {
            auto read = access(info.id, [&](const SeriesChunk& chunk) {
                if (chunk.size() > 0) {
                    first = first.value_or(Instant{chunk.at.front()});
                    last = Instant{chunk.at.back()};
                }
            });
            if (!read) {
                return failure(read.error());
            }
        }
        if (first && last) {
            range = range ? Range{std::min(range->from, *first), std::max(range->to, *last)} : Range{*first, *last};
        }
    }
    return range;
}

/// How many columns a style is drawn with; bars and signs need more room than lines.
int columnsFor(ChartStyle style, int columns) {
    switch (style) {
    case ChartStyle::Line:
    case ChartStyle::Step:
    case ChartStyle::Area:
        return std::max(1, columns);
    case ChartStyle::Scatter:
        return std::clamp(columns, 1, 320);
    case ChartStyle::Bars:
        return std::clamp(columns, 1, 120);
    }
    return 1;
}

/// Room for half a bar at both ends, and for a single point.
Range widened(Range range, const QList<SeriesInfo>& series, const ChartOptions& chart, int columns) {
    const qint64 length = (range.to - range.from).us;
    if (length == 0) {
        return {range.from - minutes(5), range.to + minutes(5)};
    }
    if (chart.style != ChartStyle::Bars || chart.from || chart.to) {
        return range;
    }
    qint64 most = 1;
    for (const SeriesInfo& info : series) {
        most = std::max(most, info.points - 1);
    }
    const Duration half{length / std::min<qint64>(most, columns) / 2};
    return {range.from - half, range.to + half};
}

Result<QList<ChartFigure::Series>> reducedSeries(const QList<SeriesInfo>& infos, const SeriesAccess& access,
                                                 Range range, int columns) {
    QList<ChartFigure::Series> all;
    for (const SeriesInfo& info : infos) {
        SeriesReducer reducer(range.from, range.to, columns);
        auto read = access(info.id, [&](const SeriesChunk& chunk) { reducer.add(chunk); });
        if (!read) {
            return failure(read.error());
        }
        ChartFigure::Series series{info.name, info.unit.trimmed(), 0, 0, reducer.columns()};
        series.colour = static_cast<int>(paletteRow(info.colour >= 0 ? info.colour : static_cast<int>(all.size())));
        series.dash = static_cast<int>(std::count_if(
            all.begin(), all.end(), [&](const ChartFigure::Series& other) { return other.colour == series.colour; }));
        all.append(std::move(series));
    }
    return all;
}

/// Of the finite values in the range; on a logarithmic axis, of those that it can show.
std::optional<std::pair<double, double>> extentOf(const ChartFigure& figure) {
    double min = std::numeric_limits<double>::infinity();
    double max = -min;
    const auto take = [&](double value) {
        if (std::isfinite(value) && (!figure.logarithmic || value > 0)) {
            min = std::min(min, value);
            max = std::max(max, value);
        }
    };
    for (const auto& series : figure.series) {
        for (const auto& column : series.columns) {
            if (column.at >= figure.from && column.at <= figure.to) {
                take(column.min);
                take(column.max);
            }
        }
    }
    for (const auto& threshold : figure.thresholds) {
        take(threshold.value);
    }
    if (min > max) {
        return {};
    }
    return std::pair{min, max};
}

/// The unit of all series, or none where they differ.
QString commonUnit(const QList<ChartFigure::Series>& series) {
    for (const auto& one : series) {
        if (one.unit != series.first().unit) {
            return {};
        }
    }
    return series.isEmpty() ? QString() : series.first().unit;
}

void setValueAxis(ChartFigure& figure, const QLocale& locale) {
    auto extent = extentOf(figure);
    if (!extent && figure.logarithmic) {
        figure.logarithmic = false;
        extent = extentOf(figure);
    }
    const auto [min, max] = extent.value_or(std::pair{0.0, 1.0});
    const QString unit = commonUnit(figure.series);
    const bool fromZero = figure.style == ChartStyle::Area || figure.style == ChartStyle::Bars;
    const ValueAxis axis = figure.logarithmic ? logarithmicAxis(min, max, unit, wantedValueTicks, locale)
                                              : linearAxis(min, max, fromZero, unit, wantedValueTicks, locale);
    figure.least = axis.least;
    figure.greatest = axis.greatest;
    figure.valueTicks = axis.ticks;
    figure.unit = axis.unit;
}

void setMarks(ChartFigure& figure, const ChartFigureOptions& options) {
    for (TimeBand band : options.bands) {
        if (band.to > figure.from && band.from < figure.to) {
            band.from = std::max(band.from, figure.from);
            band.to = std::min(band.to, figure.to);
            figure.bands.append(band);
        }
    }
    for (const TimeFlag& flag : options.flags) {
        if (flag.at >= figure.from && flag.at <= figure.to) {
            figure.flags.append(flag);
        }
    }
    std::stable_sort(figure.flags.begin(), figure.flags.end(),
                     [](const TimeFlag& a, const TimeFlag& b) { return a.at < b.at; });
}

ChartFigure emptyFigure(const Evidence& chart, const ChartFigureOptions& options) {
    ChartFigure figure;
    figure.title = chart.title;
    figure.style = chart.chart.style;
    figure.alt = chartAlt(figure, options.zone, options.locale);
    return figure;
}

/// What the axis, the marks and the words of a figure follow from its series.
void finish(ChartFigure& figure, const ChartFigureOptions& options) {
    setValueAxis(figure, options.locale);
    figure.timeTicks = timeTicksForWidth(figure.from, figure.to, options.zone, plotWidth, typeSize);
    setMarks(figure, options);
    figure.alt = chartAlt(figure, options.zone, options.locale);
}

QList<SeriesInfo> shownSeries(const Evidence& chart) {
    QList<SeriesInfo> shown;
    std::copy_if(chart.series.begin(), chart.series.end(), std::back_inserter(shown),
                 [](const SeriesInfo& info) { return !info.hidden; });
    return shown;
}

/// The greatest absolute value of a series.
double sizeOf(const SeriesInfo& info) {
    return std::max(std::fabs(info.min.value_or(0)), std::fabs(info.max.value_or(0)));
}

double sizeOf(const QList<SeriesInfo>& series) {
    double size = 0;
    for (const SeriesInfo& info : series) {
        size = std::max(size, sizeOf(info));
    }
    return size;
}

/// How many times larger, or smaller, a threshold is than what these series reach: the logarithm of it.
double distance(const Threshold& threshold, const QList<SeriesInfo>& series) {
    constexpr double least = std::numeric_limits<double>::min();
    return std::log10(std::max(std::fabs(threshold.value), least)) - std::log10(std::max(sizeOf(series), least));
}

/// Whether a threshold is likely meant for these series, where a chart has several groups of them: it is neither far
/// above their values nor far below.
bool suits(const Threshold& threshold, const QList<SeriesInfo>& series) {
    const double size = sizeOf(series);
    return std::fabs(threshold.value) <= 4 * size && std::fabs(threshold.value) >= size / 40;
}

/// The thresholds of each group. One that suits none of them is drawn with the nearest: none is lost.
QList<QList<Threshold>> dividedThresholds(const QList<Threshold>& thresholds, const QList<QList<SeriesInfo>>& groups) {
    QList<QList<Threshold>> divided(groups.size());
    for (const Threshold& threshold : thresholds) {
        bool isDrawn = false;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (groups.size() == 1 || suits(threshold, groups[i])) {
                divided[i].append(threshold);
                isDrawn = true;
            }
        }
        if (!isDrawn) {
            const auto nearest = std::min_element(groups.begin(), groups.end(), [&](const auto& a, const auto& b) {
                return std::fabs(distance(threshold, a)) < std::fabs(distance(threshold, b));
            });
            divided[nearest - groups.begin()].append(threshold);
        }
    }
    return divided;
}

bool belongTogether(const SeriesInfo& a, const SeriesInfo& b) {
    if (a.unit.trimmed() != b.unit.trimmed()) {
        return false;
    }
    const auto [small, large] = std::minmax(sizeOf(a), sizeOf(b));
    return !a.unit.trimmed().isEmpty() || small == 0 || large <= 100 * small;
}

} // namespace

Result<ChartFigure> chartFigure(const Evidence& chart, const SeriesAccess& access, const ChartFigureOptions& options) {
    const QList<SeriesInfo> shown = shownSeries(chart);
    const auto found = rangeOf(shown, access);
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return emptyFigure(chart, options);
    }
    Range range{chart.chart.from.value_or((*found)->from), chart.chart.to.value_or((*found)->to)};
    if (range.to < range.from) {
        range = **found;
    }
    const int columns = columnsFor(chart.chart.style, options.columns);
    range = widened(range, shown, chart.chart, columns);
    auto series = reducedSeries(shown, access, range, columns);
    if (!series) {
        return failure(series.error());
    }
    ChartFigure figure;
    figure.title = chart.title;
    figure.style = chart.chart.style;
    figure.logarithmic = chart.chart.logarithmic;
    figure.from = range.from;
    figure.to = range.to;
    for (auto& one : *series) {
        if (!one.columns.isEmpty()) {
            figure.series.append(std::move(one));
        }
    }
    for (const Threshold& threshold : chart.chart.thresholds) {
        figure.thresholds.append({threshold.value, threshold.label});
    }
    finish(figure, options);
    return figure;
}

Result<QList<ChartFigure>> chartFigures(const Evidence& chart, const SeriesAccess& access,
                                        const ChartFigureOptions& options) {
    const QList<SeriesInfo> shown = shownSeries(chart);
    QList<QList<SeriesInfo>> groups;
    for (const SeriesInfo& info : shown) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const QList<SeriesInfo>& members) {
            return belongTogether(members.first(), info);
        });
        if (group == groups.end()) {
            groups.append({info});
        } else {
            group->append(info);
        }
    }
    const auto range = rangeOf(shown, access);
    if (!range) {
        return failure(range.error());
    }
    if (groups.isEmpty() || !*range) {
        return QList{emptyFigure(chart, options)};
    }
    const QList<QList<Threshold>> thresholds = dividedThresholds(chart.chart.thresholds, groups);
    QList<ChartFigure> figures;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QList<SeriesInfo>& group = groups[i];
        Evidence part = chart;
        part.series = group;
        part.chart.thresholds = thresholds[i];
        if (groups.size() > 1) {
            part.chart.from = chart.chart.from.value_or((*range)->from);
            part.chart.to = chart.chart.to.value_or((*range)->to);
        }
        auto figure = chartFigure(part, access, options);
        if (!figure) {
            return failure(figure.error());
        }
        if (groups.size() > 1 && group.size() == 1) {
            figure->title = group.first().name;
        }
        figures.append(std::move(*figure));
    }
    return figures;
}

} // namespace afterword
