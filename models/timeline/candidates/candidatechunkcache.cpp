// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatechunkcache.h"

namespace afterword {

namespace {

/// Bytes of all columns for one record.
constexpr qsizetype recordCost = 60;

} // namespace

Result<std::shared_ptr<const UnpackedChunk>> CandidateChunkCache::chunk(Library& library, qint64 row) {
    if (const auto* known = m_chunks.object(row)) {
        return *known;
    }
    auto read = library.chunk(row);
    if (!read) {
        return failure(read.error());
    }
    auto unpacked = std::make_shared<UnpackedChunk>();
    unpacked->chunk = std::move(*read);
    qsizetype begin = 0;
    for (const quint32 length : unpacked->chunk.recordLength) {
        unpacked->begins.push_back(begin);
        begin += length + 1;
    }
    const std::shared_ptr<const UnpackedChunk> shared = std::move(unpacked);
    m_chunks.insert(row, new std::shared_ptr<const UnpackedChunk>(shared),
                    shared->chunk.bytes.size() + shared->chunk.size() * recordCost);
    return shared;
}

} // namespace afterword
