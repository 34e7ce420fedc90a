// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatebits.h"
#include "candidateindex.h"
#include "candidatesketch.h"
#include "foldedsearch.h"

#include <QThreadPool>

#include <atomic>
#include <chrono>

namespace afterword {

/// Which records hold a needle, as far as chunks were looked at. What is in a chunk never changes, so that it can be
/// kept for the next search.
struct CandidateTextHits {
    /// Bits of the records of one chunk; empty where none holds it.
    using Words = std::vector<quint64>;

    QByteArray needle;
    std::vector<std::shared_ptr<const Words>> chunks; ///< by number; null where it was not looked at
    std::vector<quint8> isUnreadable;                 ///< by number

    [[nodiscard]] const Words* of(quint32 chunk) const { return chunk < chunks.size() ? chunks[chunk].get() : nullptr; }
};

/// Looks for a needle in the bytes of all records that may match, in steps, in order of time. The library's thread
/// reads while a pool looks. Used by one thread at a time.
class CandidateTextSearch {
public:
    /// `may`: whose text matters; null: everyone's. `known`, which may be null, saves reading: of the same needle, or
    /// of a shorter one that found nothing in a chunk. So do `sketches`, where there are some.
    CandidateTextSearch(const CandidateIndex& index, const QByteArray& needle, const CandidateBits& may,
                        const std::shared_ptr<const CandidateTextHits>& known, const CandidateSketches& sketches);

    /// Reads for about `budget`, or until `stopped` is set.
    void step(Library& library, std::chrono::milliseconds budget, const std::atomic<bool>& stopped);

    [[nodiscard]] bool isDone() const { return m_next == m_pending.size(); }

    /// True where a chunk needs no more looking at.
    [[nodiscard]] bool isKnown(quint32 chunk) const { return !m_isPending[chunk]; }

    [[nodiscard]] bool holds(quint32 ordinal) const;

    [[nodiscard]] std::shared_ptr<const CandidateTextHits> hits() const { return m_hits; }

    /// Candidates in chunks that could not be read.
    [[nodiscard]] qint64 unreadable() const;

private:
    void takeKnown(const CandidateTextHits& known, quint32 chunk);
    void look(quint32 number, const EncodedChunk& chunk);
    void noteUnreadable(quint32 number);

    CandidateIndex m_index;
    FoldedSearch m_search;
    std::shared_ptr<CandidateTextHits> m_hits;
    std::vector<quint32> m_pending; ///< chunks, by time
    std::vector<bool> m_isPending;  ///< by chunk
    size_t m_next = 0;              ///< in m_pending
    QThreadPool m_pool;
};

} // namespace afterword
