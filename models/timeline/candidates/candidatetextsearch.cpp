// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatetextsearch.h"

#include "candidatesearch.h"
#include "chunkcodec.h"

#include <QElapsedTimer>
#include <QSemaphore>

namespace afterword {

using namespace candidateordinal;

namespace {

/// Chunks that are read ahead of the looking.
constexpr int readAhead = 4;

std::shared_ptr<const CandidateTextHits::Words> nothing() {
    static const auto words = std::make_shared<const CandidateTextHits::Words>();
    return words;
}

} // namespace

CandidateTextSearch::CandidateTextSearch(const CandidateIndex& index, const QByteArray& needle,
                                         const CandidateBits& may,
                                         const std::shared_ptr<const CandidateTextHits>& known,
                                         const CandidateSketches& sketches)
    : m_index(index)
    , m_search(needle)
    , m_hits(std::make_shared<CandidateTextHits>())
    , m_isPending(index.chunkCount(), false) {
    m_hits->needle = needle;
    m_hits->chunks.resize(index.chunkCount());
    m_hits->isUnreadable.resize(index.chunkCount(), 0);
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    for (quint32 number = 0; number < index.chunkCount(); ++number) {
        const CandidateColumns* chunk = index.chunk(number);
        if (!chunk) {
            continue;
        }
        if (known) {
            takeKnown(*known, number);
        }
        if (const auto sketch = sketches.value(number); sketch && !sketch->mayHold(needle)) {
            m_hits->chunks[number] = nothing();
        }
        const bool isWanted = may.isNull() || may.hasAny(index.firstSlot(number), chunk->size());
        if (isWanted && !m_hits->chunks[number]) {
            m_pending.push_back(number);
            m_isPending[number] = true;
        }
    }
    std::stable_sort(m_pending.begin(), m_pending.end(),
                     [&](quint32 a, quint32 b) { return index.chunk(a)->earliest < index.chunk(b)->earliest; });
}

void CandidateTextSearch::takeKnown(const CandidateTextHits& known, quint32 chunk) {
    const CandidateTextHits::Words* words = known.of(chunk);
    if (!words) {
        return;
    }
    const bool isSame = known.needle == m_hits->needle;
    const bool isLonger = FoldedSearch(known.needle).next(m_hits->needle, 0) >= 0;
    if (isSame || (isLonger && words->empty())) {
        m_hits->chunks[chunk] = known.chunks[chunk];
        m_hits->isUnreadable[chunk] = known.isUnreadable[chunk];
    }
}

void CandidateTextSearch::step(Library& library, std::chrono::milliseconds budget, const std::atomic<bool>& stopped) {
    QElapsedTimer timer;
    timer.start();
    QList<ChunkPlace> places;
    for (size_t i = m_next; i < m_pending.size(); ++i) {
        places.append(m_index.chunk(m_pending[i])->place);
    }
    QSemaphore room(readAhead);
    size_t read = m_next;
    const auto done =
        library.readChunks(places, ChunkParts::Records, [&](qsizetype /*index*/, const EncodedChunk* chunk) {
            const quint32 number = m_pending[read++];
            if (chunk) {
                room.acquire();
                m_pool.start([this, number, &room, copy = *chunk] {
                    look(number, copy);
                    room.release();
                });
            } else {
                noteUnreadable(number);
            }
            return timer.elapsed() < budget.count() && !stopped;
        });
    m_pool.waitForDone();
    for (; !done && read < m_pending.size(); ++read) {
        noteUnreadable(m_pending[read]);
    }
    for (; m_next < read; ++m_next) {
        m_isPending[m_pending[m_next]] = false;
    }
}

void CandidateTextSearch::look(quint32 number, const EncodedChunk& chunk) {
    const CandidateColumns* columns = m_index.chunk(number);
    std::vector<quint16> records;
    auto bytes = decodeBytes(chunk.codec, chunk.bytes);
    if (!bytes || !findInChunk(m_search, {columns->place, chunk.numbers, std::move(*bytes)}, records)) {
        noteUnreadable(number);
        return;
    }
    if (records.empty()) {
        m_hits->chunks[number] = nothing();
        return;
    }
    CandidateTextHits::Words words((static_cast<size_t>(columns->size()) + 63) / 64, 0);
    for (const quint16 record : records) {
        if (record < columns->size()) {
            words[record / 64] |= quint64{1} << (record % 64);
        }
    }
    m_hits->chunks[number] = std::make_shared<const CandidateTextHits::Words>(std::move(words));
}

void CandidateTextSearch::noteUnreadable(quint32 number) {
    m_hits->chunks[number] = nothing();
    m_hits->isUnreadable[number] = 1;
}

qint64 CandidateTextSearch::unreadable() const {
    qint64 count = 0;
    for (quint32 number = 0; number < m_index.chunkCount(); ++number) {
        count += m_hits->isUnreadable[number] != 0 ? m_index.chunk(number)->size() : 0;
    }
    return count;
}

bool CandidateTextSearch::holds(quint32 ordinal) const {
    const CandidateTextHits::Words* words = m_hits->of(chunkOf(ordinal));
    const quint32 record = recordOf(ordinal);
    return words && !words->empty() && ((*words)[record / 64] >> (record % 64) & 1U) != 0;
}

} // namespace afterword
