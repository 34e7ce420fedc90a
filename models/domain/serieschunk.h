// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "instant.h"

#include <vector>

namespace afterword {

/// Consecutive points of one series in order of time. A gap is a point whose value is NaN. Stamps may repeat.
struct SeriesChunk {
    static constexpr qsizetype pointLimit = 65'536;

    SeriesId series;
    std::vector<qint64> at; ///< microseconds, ascending
    std::vector<double> values;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(at.size()); }

    bool operator==(const SeriesChunk&) const = default;
};

} // namespace afterword
