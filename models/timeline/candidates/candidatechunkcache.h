// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

#include <QCache>

namespace afterword {

/// A chunk, and where each of its records begins.
struct UnpackedChunk {
    CandidateChunk chunk;
    std::vector<qsizetype> begins;

    [[nodiscard]] Candidate candidate(quint32 record) const { return candidateAt(chunk, record, begins[record]); }
};

/// The chunks that were read last, unpacked, up to a limit in bytes. Used by the library's thread only.
class CandidateChunkCache {
public:
    static constexpr qsizetype defaultLimit = 16 * 1024 * 1024;

    explicit CandidateChunkCache(qsizetype limit = defaultLimit)
        : m_chunks(limit) {}

    /// As Library::chunk.
    [[nodiscard]] Result<std::shared_ptr<const UnpackedChunk>> chunk(Library& library, qint64 row);

private:
    QCache<qint64, std::shared_ptr<const UnpackedChunk>> m_chunks;
};

} // namespace afterword
