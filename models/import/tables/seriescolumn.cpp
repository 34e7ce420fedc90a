// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriescolumn.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace afterword {

SeriesColumn::SeriesColumn(SeriesInfo info)
    : m_info(std::move(info))
    , m_last(std::numeric_limits<qint64>::min())
    , m_given(m_last) {}

SeriesChunk SeriesColumn::take(size_t points) {
    sort();
    SeriesChunk chunk;
    chunk.series = m_info.id;
    points = std::min({points, m_at.size(), static_cast<size_t>(SeriesChunk::pointLimit)});
    if (points == m_at.size()) {
        chunk.at = std::exchange(m_at, {});
        chunk.values = std::exchange(m_values, {});
    } else {
        const auto count = static_cast<ptrdiff_t>(points);
        chunk.at.assign(m_at.begin(), m_at.begin() + count);
        chunk.values.assign(m_values.begin(), m_values.begin() + count);
        m_at.erase(m_at.begin(), m_at.begin() + count);
        m_values.erase(m_values.begin(), m_values.begin() + count);
    }
    if (!chunk.at.empty()) {
        m_given = chunk.at.back();
        count(chunk);
    }
    return chunk;
}

void SeriesColumn::sort() {
    if (!m_unsorted) {
        return;
    }
    // Points of the same instant keep the order of the file.
    std::vector<quint32> order(m_at.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [this](quint32 a, quint32 b) { return m_at[a] < m_at[b] || (m_at[a] == m_at[b] && a < b); });
    std::vector<qint64> at;
    std::vector<double> values;
    at.reserve(order.size());
    values.reserve(order.size());
    for (const quint32 i : order) {
        at.push_back(m_at[i]);
        values.push_back(m_values[i]);
    }
    m_at = std::move(at);
    m_values = std::move(values);
    m_unsorted = false;
}

void SeriesColumn::count(const SeriesChunk& chunk) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double lowest = infinity;
    double highest = -infinity;
    for (const double value : chunk.values) {
        if (std::isfinite(value)) {
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
    }
    if (lowest <= highest) {
        m_info.min = std::min(m_info.min.value_or(lowest), lowest);
        m_info.max = std::max(m_info.max.value_or(highest), highest);
    }
    m_info.points += chunk.size();
    m_info.first = m_info.first.value_or(Instant{chunk.at.front()});
    m_info.last = Instant{chunk.at.back()};
}

} // namespace afterword
