// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "serieschunk.h"

namespace afterword {

/// The points of one series on their way to the sink, put into order of time as far as they are in memory.
class SeriesColumn {
public:
    explicit SeriesColumn(SeriesInfo info);

    /// False where the point lies before some that were given away already.
    bool add(qint64 at, double value) {
        if (at < m_last) {
            if (at < m_given) {
                return false;
            }
            m_unsorted = m_everUnsorted = true;
        } else {
            m_last = at;
        }
        m_at.push_back(at);
        m_values.push_back(value);
        return true;
    }

    [[nodiscard]] size_t held() const { return m_at.size(); }

    /// No order of time has been kept so far.
    [[nodiscard]] bool wasUnsorted() const { return m_everUnsorted; }

    /// The first `points` of those held, at most SeriesChunk::pointLimit, in order of time.
    [[nodiscard]] SeriesChunk take(size_t points);

    [[nodiscard]] SeriesInfo& info() { return m_info; }

private:
    void sort();
    void count(const SeriesChunk& chunk);

    SeriesInfo m_info;
    std::vector<qint64> m_at;
    std::vector<double> m_values;
    qint64 m_last;
    qint64 m_given;
    bool m_unsorted = false;
    bool m_everUnsorted = false;
};

} // namespace afterword
