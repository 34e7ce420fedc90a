// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartfigure.h"
#include "serieschunk.h"

#include <span>
#include <vector>

namespace afterword {

/// Reduces a series to pixel columns while its chunks stream past: first, least, greatest and last value of each column
/// are exact, however many points there are.
///
/// A gap is drawn where the series has a point that is not a finite number, and where it pauses for longer than four
/// of its usual steps (the median) and than twice the longest of its steps but a tenth (and but two), so that uneven
/// sampling alone is no gap. Both are seen at the resolution of a column: what starts and ends within one does not
/// break the line.
class SeriesReducer {
public:
    /// Columns of equal length over [from, to]; `columns` is at least 1, `to` not before `from`.
    SeriesReducer(Instant from, Instant to, int columns);

    /// The next points, in order of time.
    void add(const SeriesChunk& chunk);
    void add(std::span<const qint64> at, std::span<const double> values);

    /// In order of time; a gap is one column of NaN. The last point before the range and the first one after it are
    /// given as columns of their own, so that a line reaches the edges, unless there is a gap.
    [[nodiscard]] QList<ChartFigure::Column> columns() const;

private:
    struct Bin {
        qint64 firstAt = 0; ///< of any point
        qint64 lastAt = 0;
        qint64 finiteAt = 0; ///< of the first finite point
        qint64 finite = 0;   ///< how many there are
        double first = 0;
        double min = 0;
        double max = 0;
        double last = 0;
        bool isEmpty = true;
        bool startsBroken = false; ///< its first point is not finite
        bool endsBroken = false;
    };

    void addToBin(Bin& bin, std::span<const qint64> at, std::span<const double> values) const;
    [[nodiscard]] qint64 binStart(int index) const;
    [[nodiscard]] int binOf(qint64 at) const;
    [[nodiscard]] qint64 longestStep() const;
    [[nodiscard]] QList<ChartFigure::Column> joined(const std::vector<const Bin*>& bins) const;

    qint64 m_from = 0;
    qint64 m_to = 0;
    Bin m_before; ///< the last point before the range
    Bin m_after;  ///< the first point after it
    std::vector<Bin> m_bins;
};

} // namespace afterword
