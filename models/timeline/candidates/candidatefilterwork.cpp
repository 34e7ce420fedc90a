// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatefilterwork.h"

namespace afterword {

using namespace candidateordinal;
using namespace std::chrono_literals;

namespace {

// Short enough that rows which wait for their texts are not kept waiting.
constexpr auto firstBudget = 8ms;
constexpr auto budget = 24ms;

} // namespace

CandidateFilterWork::CandidateFilterWork(const CandidateIndex& index, CandidateFilter filter,
                                         CandidateFates::Bytes fates, CandidateFolds folds,
                                         std::shared_ptr<const CandidateTextHits> known, CandidateSketches sketches)
    : m_index(index)
    , m_filter(std::move(filter))
    , m_fates(std::move(fates))
    , m_folds(std::move(folds))
    , m_known(std::move(known))
    , m_sketches(std::move(sketches)) {}

CandidateBatch CandidateFilterWork::start() {
    m_columns = matchColumns(m_index, m_filter, m_isStopped);
    const QByteArray needle = m_filter.needle();
    if (!needle.isEmpty()) {
        m_search = std::make_unique<CandidateTextSearch>(m_index, needle, m_columns.bits, m_known, m_sketches);
        m_passing = CandidateMatch{m_index, m_columns.bits, m_filter.fate}.all(m_fates);
        return walk();
    }
    CandidateBatch batch;
    batch.match = {m_index, m_columns.bits, m_filter.fate};
    auto arranged = CandidateRows::arrange(batch.match, m_fates, m_filter.isFlat(), m_folds, m_isStopped);
    batch.rows = std::move(arranged.rows);
    batch.matching = arranged.matching;
    batch.isLast = true;
    return batch;
}

CandidateBatch CandidateFilterWork::next(Library& library) {
    if (!m_isStopped) {
        m_search->step(library, m_isFirstStep ? firstBudget : budget, m_isStopped);
        m_isFirstStep = false;
    }
    return walk();
}

/// On along the order of time, as far as every chunk is known.
CandidateBatch CandidateFilterWork::walk() {
    CandidateBatch batch;
    const QList<quint32>& order = m_index.order();
    for (; m_at < order.size() && !m_isStopped; ++m_at) {
        const quint32 ordinal = order.at(m_at);
        if (!m_search->isKnown(chunkOf(ordinal))) {
            break;
        }
        const qsizetype slot = m_index.slot(ordinal);
        const bool hasText =
            m_search->holds(ordinal) || (!m_columns.byAuthor.isNull() && m_columns.byAuthor.test(slot));
        if (hasText && m_passing.test(slot)) {
            batch.rows.append(ordinal);
        }
    }
    m_matching += batch.rows.size();
    batch.matching = m_matching;
    batch.isLast = m_search->isDone();
    if (batch.isLast) {
        batch.match = finalMatch();
        batch.hits = m_search->hits();
        batch.unreadable = m_search->unreadable();
    }
    return batch;
}

CandidateMatch CandidateFilterWork::finalMatch() const {
    CandidateBits bits(m_index.slotCount());
    for (quint32 number = 0; number < m_index.chunkCount(); ++number) {
        const CandidateColumns* chunk = m_index.chunk(number);
        if (!chunk) {
            continue;
        }
        const qsizetype slot = m_index.firstSlot(number);
        const CandidateTextHits::Words* hits = m_search->hits()->of(number);
        const quint64* byColumns = m_columns.bits.isNull() ? nullptr : m_columns.bits.words(slot);
        const quint64* byAuthor = m_columns.byAuthor.isNull() ? nullptr : m_columns.byAuthor.words(slot);
        quint64* words = bits.words(slot);
        for (size_t i = 0; i < (static_cast<size_t>(chunk->size()) + 63) / 64; ++i) {
            words[i] = hits && !hits->empty() ? (*hits)[i] : 0;
            words[i] |= byAuthor ? byAuthor[i] : 0;
            words[i] &= byColumns ? byColumns[i] : ~quint64{0};
        }
    }
    return {m_index, bits, m_filter.fate};
}

} // namespace afterword
