// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidateindex.h"

namespace afterword {

/// Orders candidates by time, then ordinal.
namespace candidateorder {

struct Entry {
    qint64 at = 0; ///< microseconds
    quint32 ordinal = 0;

    friend auto operator<=>(const Entry&, const Entry&) = default;
};

/// Sorts what consists of few ascending runs, as sources do that were written in order of time, in few passes.
void sortRuns(std::vector<Entry>& entries);

/// `first`, which is in order, and `second`, sorted, as one list.
[[nodiscard]] QList<quint32> merged(const CandidateIndex& index, const QList<quint32>& first,
                                    const std::vector<Entry>& second);

} // namespace candidateorder

} // namespace afterword
