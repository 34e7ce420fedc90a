// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"

#include <unordered_map>

namespace afterword {

/// Takes records out of the chunks of one source, in their order, and numbers those that stay without gaps. A thread
/// whose first record is left out is opened by the first one that stays.
class ChunkSieve {
public:
    /// The records of the source's next chunk for which `takes` is true.
    [[nodiscard]] CandidateChunk sift(CandidateChunk chunk, const std::vector<bool>& takes);

private:
    qint64 m_next = 0;                            ///< number of the next record that stays
    bool m_hasGaps = false;                       ///< something was left out
    std::unordered_map<qint64, qint64> m_threads; ///< number of the record that opens a thread, by the number as read
};

} // namespace afterword
