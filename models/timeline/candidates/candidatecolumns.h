// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidateordinal.h"
#include "library.h"

namespace afterword {

/// What of the candidates of one chunk is kept in memory: what lists, sorts and filters them. Never changed once it is
/// made, and shared by all threads.
struct CandidateColumns {
    static constexpr unsigned timeAssumedFlag = 0x80; ///< in `kind`
    static constexpr unsigned kindMask = 0x7f;

    ChunkPlace place;
    Instant earliest;
    Instant latest;
    bool isDamaged = false; ///< the columns could not be read; every record stands at the chunk's time

    // One entry per record; those that may be empty are where they would say nothing.
    std::vector<qint64> happenedAt; ///< microseconds
    std::vector<quint8> kind;       ///< EventKind and flag
    std::vector<quint16> author;    ///< index into `names`; may be empty
    std::vector<quint16> lane;      ///< index into `names`, 0 for the source's own lane; may be empty
    std::vector<quint32> thread;    ///< ordinal of the record that opened the thread, or none; may be empty

    std::vector<quint32> names; ///< number in the index of each name of the chunk; entry 0 is the empty one

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(happenedAt.size()); }

    [[nodiscard]] quint16 authorAt(quint32 record) const { return author.empty() ? quint16{0} : author[record]; }

    [[nodiscard]] quint16 laneAt(quint32 record) const { return lane.empty() ? quint16{0} : lane[record]; }

    [[nodiscard]] quint32 threadAt(quint32 record) const {
        return thread.empty() ? candidateordinal::none : thread[record];
    }

    /// Bytes of memory.
    [[nodiscard]] qsizetype memory() const;
};

} // namespace afterword
