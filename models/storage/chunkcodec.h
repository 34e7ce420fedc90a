// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"
#include "library.h"

namespace afterword {

/// A chunk of candidates as its row keeps it.
struct EncodedChunk {
    /// How `bytes` is kept.
    enum Codec { Plain = 0, Zstd = 1 };

    SourceId source;
    qint64 firstRecord = 0;
    qint64 records = 0;
    Instant earliest;
    Instant latest;
    int codec = Plain;
    QByteArray numbers; ///< the columns of numbers
    QByteArray names;
    QByteArray bytes;

    [[nodiscard]] QByteArray seal(IncidentId incident) const;
};

/// Plain bytes are kept as they are where packing gains little, so that a search finds them without unpacking. Only
/// names that the chunk uses are kept. BadInput for columns of unequal length.
[[nodiscard]] Result<EncodedChunk> encodeChunk(const CandidateChunk& chunk);

/// Damaged for what encodeChunk() never made, whatever it is.
[[nodiscard]] Result<CandidateChunk> decodeChunk(const EncodedChunk& encoded);

/// Where the records of a chunk begin and end.
struct RecordBounds {
    std::vector<quint32> lengths;
    std::vector<qint64> rawRests; ///< bytes of the record behind its raw part

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(lengths.size()); }

    [[nodiscard]] qsizetype length(qsizetype index) const { return lengths[static_cast<size_t>(index)]; }

    /// Where the text begins in a record that it is no part of; -1 where it is a part.
    [[nodiscard]] qsizetype separateText(qsizetype index) const {
        const qint64 behindRaw = rawRests[static_cast<size_t>(index)];
        return behindRaw > 0 ? length(index) - behindRaw + 1 : -1;
    }
};

/// False for what encodeChunk() never made.
[[nodiscard]] bool readRecordBounds(const ScannedChunk& chunk, RecordBounds& bounds);

/// The columns of a chunk by which its records are listed and filtered, without the records themselves.
struct ListedColumns {
    std::vector<qint64> happenedAt; ///< microseconds
    std::vector<quint16> author;    ///< index into `names`
    std::vector<quint16> place;     ///< index into `names`
    std::vector<qint64> thread;
    std::vector<quint8> kind;
    std::vector<quint8> timeAssumed;
    QStringList names;
};

/// From the numbers and names of `encoded`. False for what encodeChunk() never made.
[[nodiscard]] bool readListedColumns(const EncodedChunk& encoded, ListedColumns& columns);

/// The records' bytes alone.
[[nodiscard]] Result<QByteArray> decodeBytes(int codec, const QByteArray& bytes);

} // namespace afterword
