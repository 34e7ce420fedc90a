// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatesearch.h"

#include "chunkcodec.h"

namespace afterword {

namespace {

struct ChunkHits {
    qint64 row = 0;
    QList<qsizetype> records; ///< within the chunk, only as many as are still wanted
};

/// Finds the records of a chunk that hold the needle.
class ChunkScan {
public:
    ChunkScan(const FoldedSearch& search, const ScannedChunk& chunk)
        : m_search(search)
        , m_chunk(chunk) {}

    /// Calls `hit(index)` for each record. False where the columns do not fit the bytes.
    template <class Hit>
    [[nodiscard]] bool run(Hit&& hit) {
        const QByteArrayView bytes(m_chunk.bytes);
        qsizetype at = m_search.next(bytes, 0);
        if (at < 0) {
            return true;
        }
        if (!readRecordBounds(m_chunk, m_bounds)) {
            return false;
        }
        qsizetype index = 0;
        qsizetype begin = 0;
        while (at >= 0) {
            while (index < m_bounds.size() && begin + m_bounds.length(index) < at) {
                begin += m_bounds.length(index) + 1;
                ++index;
            }
            if (index == m_bounds.size() || begin + m_bounds.length(index) > bytes.size()) {
                return false;
            }
            if (holds(bytes.sliced(begin, m_bounds.length(index)), index, at - begin)) {
                hit(index);
            }
            // On with the next record: one hit is enough.
            begin += m_bounds.length(index) + 1;
            ++index;
            at = m_search.next(bytes, begin);
        }
        return true;
    }

private:
    /// Whether the part of the record that counts holds the needle; `found` is where the record holds it first.
    [[nodiscard]] bool holds(QByteArrayView record, qsizetype index, qsizetype found) const {
        const qsizetype textBegin = m_bounds.separateText(index);
        if (textBegin < 0) {
            return found + m_search.size() <= record.size();
        }
        return textBegin <= record.size() && m_search.next(record.sliced(textBegin), 0) >= 0;
    }

    const FoldedSearch& m_search;
    const ScannedChunk& m_chunk;
    RecordBounds m_bounds;
};

} // namespace

bool findInChunk(const FoldedSearch& search, const ScannedChunk& chunk, std::vector<quint16>& records) {
    records.clear();
    return ChunkScan(search, chunk).run([&](qsizetype index) { records.push_back(static_cast<quint16>(index)); });
}

namespace {

Result<> fetch(Library& library, const QList<ChunkHits>& chunks, CandidateHits& hits) {
    for (const ChunkHits& found : chunks) {
        const auto chunk = library.chunk(found.row);
        if (!chunk) {
            return failure(chunk.error());
        }
        qsizetype begin = 0;
        qsizetype index = 0;
        for (const qsizetype record : found.records) {
            for (; index < record; ++index) {
                begin += chunk->recordLength[static_cast<size_t>(index)] + 1;
            }
            hits.first.append(candidateAt(*chunk, record, begin));
        }
    }
    return {};
}

} // namespace

Result<CandidateHits> findCandidates(Library& library, IncidentId incident, const QByteArray& needle, qsizetype limit,
                                     Progress& progress) {
    CandidateHits hits;
    const FoldedSearch search(needle);
    if (search.isEmpty()) {
        return hits;
    }
    QList<ChunkHits> wanted;
    qsizetype left = limit;
    const auto scanned = library.scanChunks(incident, [&](const ScannedChunk& chunk) -> Result<> {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        ChunkHits found{chunk.place.row, {}};
        const bool fits = ChunkScan(search, chunk).run([&](qsizetype index) {
            ++hits.count;
            if (left > 0) {
                --left;
                found.records.append(index);
            }
        });
        if (!found.records.isEmpty()) {
            wanted.append(found);
        }
        return fits ? Result<>() : failure(ErrorCode::Damaged, QStringLiteral("candidates %1").arg(chunk.place.row));
    });
    if (!scanned) {
        return failure(scanned.error());
    }
    if (const auto fetched = fetch(library, wanted, hits); !fetched) {
        return failure(fetched.error());
    }
    return hits;
}

} // namespace afterword
