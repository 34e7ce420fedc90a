// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidaterows.h"
#include "candidatetextsearch.h"

namespace afterword {

/// What a filter lets through so far.
struct CandidateBatch {
    QList<quint32> rows; ///< the next ones
    qint64 matching = 0; ///< all until now
    bool isLast = false;

    // With the last one.
    CandidateMatch match;
    std::shared_ptr<const CandidateTextHits> hits;
    qint64 unreadable = 0; ///< candidates that could not be searched
};

/// The work of one filter on one index, off the window's thread, in steps. Used by one thread at a time, but for
/// stop().
class CandidateFilterWork {
public:
    CandidateFilterWork(const CandidateIndex& index, CandidateFilter filter, CandidateFates::Bytes fates,
                        CandidateFolds folds, std::shared_ptr<const CandidateTextHits> known,
                        CandidateSketches sketches = {});

    /// From any thread: whatever comes then is of no use.
    void stop() { m_isStopped = true; }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    [[nodiscard]] const CandidateIndex& index() const { return m_index; }

    [[nodiscard]] const CandidateFilter& filter() const { return m_filter; }

    /// All that can be said without the library: the last batch where nothing has to be read.
    [[nodiscard]] CandidateBatch start();

    /// Then, until the last batch.
    [[nodiscard]] CandidateBatch next(Library& library);

private:
    [[nodiscard]] CandidateBatch walk();
    [[nodiscard]] CandidateMatch finalMatch() const;

    CandidateIndex m_index;
    CandidateFilter m_filter;
    CandidateFates::Bytes m_fates;
    CandidateFolds m_folds;
    std::shared_ptr<const CandidateTextHits> m_known;
    CandidateSketches m_sketches;
    ColumnMatch m_columns;
    CandidateBits m_passing;                       ///< all that match but for the text
    std::unique_ptr<CandidateTextSearch> m_search; ///< null without a text
    qsizetype m_at = 0;                            ///< in the index's order
    qint64 m_matching = 0;
    bool m_isFirstStep = true;
    std::atomic<bool> m_isStopped = false;
};

} // namespace afterword
