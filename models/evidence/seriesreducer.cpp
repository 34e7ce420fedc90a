// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriesreducer.h"

#include <array>
#include <cmath>
#include <limits>

namespace afterword {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
/// Some 126,000 years, so that differences stay within 64 bits.
constexpr qint64 farthestUs = 4'000'000'000'000'000'000;
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct Extent {
    double min = infinity;
    double max = -infinity;
};

/// Of all values but NaN. In eight lanes that do not depend on each other, so that they run side by side: a million
/// values take half a millisecond, a single chain of comparisons four times as long.
Extent extentOf(std::span<const double> values) {
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> low;
    std::array<double, lanes> high;
    low.fill(infinity);
    high.fill(-infinity);
    const double* p = values.data();
    const std::size_t whole = values.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes) {
        for (std::size_t k = 0; k < lanes; ++k) {
            low[k] = p[i + k] < low[k] ? p[i + k] : low[k];
            high[k] = p[i + k] > high[k] ? p[i + k] : high[k];
        }
    }
    Extent extent;
    for (std::size_t i = whole; i < values.size(); ++i) {
        extent.min = p[i] < extent.min ? p[i] : extent.min;
        extent.max = p[i] > extent.max ? p[i] : extent.max;
    }
    for (std::size_t k = 0; k < lanes; ++k) {
        extent.min = std::min(extent.min, low[k]);
        extent.max = std::max(extent.max, high[k]);
    }
    return extent;
}

Extent finiteExtentOf(std::span<const double> values) {
    Extent extent;
    for (const double value : values) {
        if (std::isfinite(value)) {
            extent.min = std::min(extent.min, value);
            extent.max = std::max(extent.max, value);
        }
    }
    return extent;
}

} // namespace

SeriesReducer::SeriesReducer(Instant from, Instant to, int columns)
    : m_from(std::clamp(from.us, -farthestUs, farthestUs))
    , m_to(std::clamp(std::max(from.us, to.us), -farthestUs, farthestUs))
    , m_bins(static_cast<std::size_t>(std::max(columns, 1))) {}

void SeriesReducer::add(const SeriesChunk& chunk) {
    add(chunk.at, chunk.values);
}

void SeriesReducer::add(std::span<const qint64> at, std::span<const double> values) {
    const auto offset = [&](auto it) {
        return static_cast<std::size_t>(it - at.begin());
    };
    std::size_t next = offset(std::lower_bound(at.begin(), at.end(), m_from));
    if (next > 0) {
        m_before = Bin();
        addToBin(m_before, at.subspan(next - 1, 1), values.subspan(next - 1, 1));
    }
    const std::size_t end = offset(std::upper_bound(at.begin() + static_cast<std::ptrdiff_t>(next), at.end(), m_to));
    while (next < end) {
        const int bin = binOf(at[next]);
        const bool isLast = bin + 1 == static_cast<int>(m_bins.size());
        // The end is looked for nearby first: columns of one series hold about as many points each.
        std::size_t reach = 16;
        const qint64 border = isLast ? 0 : binStart(bin + 1);
        while (!isLast && next + reach < end && at[next + reach] < border) {
            reach *= 2;
        }
        const std::size_t limit = isLast ? end : std::min(end, next + reach + 1);
        const auto begin = at.begin() + static_cast<std::ptrdiff_t>(next);
        const std::size_t stop =
            isLast ? end : offset(std::lower_bound(begin, at.begin() + static_cast<std::ptrdiff_t>(limit), border));
        addToBin(m_bins[static_cast<std::size_t>(bin)], at.subspan(next, stop - next),
                 values.subspan(next, stop - next));
        next = stop;
    }
    if (end < at.size() && m_after.isEmpty) {
        addToBin(m_after, at.subspan(end, 1), values.subspan(end, 1));
    }
}

qint64 SeriesReducer::binStart(int index) const {
    const double share = static_cast<double>(index) / static_cast<double>(m_bins.size());
    return m_from + static_cast<qint64>(std::ceil(share * static_cast<double>(m_to - m_from)));
}

int SeriesReducer::binOf(qint64 at) const {
    const int last = static_cast<int>(m_bins.size()) - 1;
    if (m_to == m_from) {
        return last; // the only one that does not end where it begins
    }
    const double share = static_cast<double>(at - m_from) / static_cast<double>(m_to - m_from);
    int bin = std::min(last, static_cast<int>(share * static_cast<double>(m_bins.size())));
    // Rounding must not put a point on the other side of the border that add() cuts at.
    while (bin > 0 && at < binStart(bin)) {
        --bin;
    }
    while (bin < last && at >= binStart(bin + 1)) {
        ++bin;
    }
    return bin;
}

void SeriesReducer::addToBin(Bin& bin, std::span<const qint64> at, std::span<const double> values) const {
    Extent extent = extentOf(values);
    if (extent.min == -infinity || extent.max == infinity) {
        extent = finiteExtentOf(values);
    }
    if (bin.isEmpty) {
        bin.isEmpty = false;
        bin.firstAt = at.front();
        bin.startsBroken = !std::isfinite(values.front());
    }
    bin.lastAt = at.back();
    bin.endsBroken = !std::isfinite(values.back());
    if (extent.min > extent.max) {
        return;
    }
    const auto finite = [](double value) {
        return std::isfinite(value);
    };
    const auto first = std::find_if(values.begin(), values.end(), finite);
    const auto last = std::find_if(values.rbegin(), values.rend(), finite).base() - 1;
    if (bin.finite == 0) {
        bin.first = *first;
        bin.finiteAt = at[static_cast<std::size_t>(first - values.begin())];
        bin.min = extent.min;
        bin.max = extent.max;
    }
    bin.min = std::min(bin.min, extent.min);
    bin.max = std::max(bin.max, extent.max);
    bin.last = *last;
    // Only whether there is one or more matters.
    bin.finite += first == last ? 1 : 2;
}

/// Longer pauses are gaps.
qint64 SeriesReducer::longestStep() const {
    std::vector<qint64> pauses;
    pauses.reserve(m_bins.size());
    const Bin* before = nullptr;
    for (const Bin& bin : m_bins) {
        if (!bin.isEmpty) {
            if (before != nullptr) {
                pauses.push_back(bin.firstAt - before->lastAt);
            }
            before = &bin;
        }
    }
    if (pauses.size() < 3) {
        return std::numeric_limits<qint64>::max();
    }
    const auto at = [&](std::size_t index) {
        std::nth_element(pauses.begin(), pauses.begin() + static_cast<std::ptrdiff_t>(index), pauses.end());
        return pauses[index];
    };
    return std::max(4 * at(pauses.size() / 2), 2 * at(std::min(pauses.size() * 9 / 10, pauses.size() - 3)));
}

QList<ChartFigure::Column> SeriesReducer::columns() const {
    std::vector<const Bin*> bins;
    bins.reserve(m_bins.size() + 2);
    if (!m_before.isEmpty) {
        bins.push_back(&m_before);
    }
    for (const Bin& bin : m_bins) {
        if (!bin.isEmpty) {
            bins.push_back(&bin);
        }
    }
    if (!m_after.isEmpty) {
        bins.push_back(&m_after);
    }
    return joined(bins);
}

QList<ChartFigure::Column> SeriesReducer::joined(const std::vector<const Bin*>& bins) const {
    const qint64 longest = longestStep();
    QList<ChartFigure::Column> result;
    result.reserve(static_cast<qsizetype>(bins.size()));
    const auto addGap = [&](qint64 at) {
        if (!result.isEmpty() && !std::isnan(result.last().first)) {
            result.append({{at}, notANumber, notANumber, notANumber, notANumber});
        }
    };
    const Bin* before = nullptr;
    for (const Bin* bin : bins) {
        if (before != nullptr && (bin->startsBroken || before->endsBroken || bin->firstAt - before->lastAt > longest)) {
            addGap(before->lastAt + (bin->firstAt - before->lastAt) / 2);
        }
        if (bin->finite > 0) {
            const bool isPoint = bin->finite == 1 || bin == &m_before || bin == &m_after;
            const qint64 middle = bin->firstAt + (bin->lastAt - bin->firstAt) / 2;
            result.append({{isPoint ? bin->finiteAt : middle}, bin->first, bin->min, bin->max, bin->last});
        }
        before = bin;
    }
    // A gap at either end says nothing, nor does a neighbour beyond a gap.
    const auto isGap = [&](qsizetype i) {
        return std::isnan(result[i].first);
    };
    if (result.size() > 1 && result.first().at.us < m_from && isGap(1)) {
        result.remove(0, 2);
    }
    if (result.size() > 1 && result.last().at.us > m_to && isGap(result.size() - 2)) {
        result.remove(result.size() - 2, 2);
    }
    if (!result.isEmpty() && isGap(result.size() - 1)) {
        result.removeLast();
    }
    return result;
}

} // namespace afterword
