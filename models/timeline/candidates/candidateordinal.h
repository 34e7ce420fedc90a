// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"

namespace afterword {

/// The number of a candidate in memory: of its chunk and of the record in it. Numbers of chunks are never given twice,
/// so that an ordinal stays what it is while sources come and go.
namespace candidateordinal {

constexpr int recordBits = 13;
static_assert(CandidateChunk::recordLimit == 1 << recordBits);

constexpr quint32 none = 0xffff'ffff;

/// Lists of rows mark with it what is shown under another row.
constexpr quint32 attachedFlag = 0x8000'0000;

constexpr quint32 chunkLimit = (attachedFlag >> recordBits);

constexpr quint32 make(quint32 chunk, quint32 record) {
    return chunk << recordBits | record;
}

constexpr quint32 chunkOf(quint32 ordinal) {
    return (ordinal & ~attachedFlag) >> recordBits;
}

constexpr quint32 recordOf(quint32 ordinal) {
    return ordinal & (CandidateChunk::recordLimit - 1);
}

} // namespace candidateordinal

} // namespace afterword
