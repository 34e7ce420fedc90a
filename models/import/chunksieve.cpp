// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chunksieve.h"

namespace afterword {

CandidateChunk ChunkSieve::sift(CandidateChunk chunk, const std::vector<bool>& takes) {
    m_hasGaps = m_hasGaps || std::find(takes.begin(), takes.end(), false) != takes.end();
    CandidateChunk kept;
    kept.source = chunk.source;
    kept.names = chunk.names;
    kept.firstRecord = m_next;
    if (!m_hasGaps) {
        for (const qint64 thread : chunk.thread) {
            if (thread >= 0) {
                m_threads.try_emplace(thread, thread);
            }
        }
        m_next += chunk.size();
        return chunk;
    }
    qsizetype begin = 0;
    for (size_t i = 0; i < takes.size(); ++i) {
        const qsizetype bytes = qsizetype{chunk.recordLength[i]} + 1; // and the line feed behind it
        if (takes[i]) {
            const auto copy = [i](auto& to, const auto& from) {
                to.push_back(from[i]);
            };
            copy(kept.happenedAt, chunk.happenedAt);
            copy(kept.recordLength, chunk.recordLength);
            copy(kept.rawLength, chunk.rawLength);
            copy(kept.textOffset, chunk.textOffset);
            copy(kept.textLength, chunk.textLength);
            copy(kept.timeOffset, chunk.timeOffset);
            copy(kept.timeLength, chunk.timeLength);
            copy(kept.author, chunk.author);
            copy(kept.place, chunk.place);
            copy(kept.line, chunk.line);
            copy(kept.kind, chunk.kind);
            copy(kept.timeAssumed, chunk.timeAssumed);
            const qint64 thread = chunk.thread[i];
            kept.thread.push_back(thread < 0 ? -1 : m_threads.try_emplace(thread, m_next).first->second);
            kept.bytes.append(QByteArrayView(chunk.bytes).sliced(begin, bytes));
            ++m_next;
        }
        begin += bytes;
    }
    return kept;
}

} // namespace afterword
