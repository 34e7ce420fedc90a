// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace afterword {

/// One imported record while it is read. All views must stay valid until CandidateChunk::append returns; all text is
/// UTF-8.
struct CandidateRecord {
    Instant happenedAt;
    QByteArrayView raw; ///< the record as it was read, secrets and tokens replaced where that was asked

    /// What is shown. Where it begins inside `raw`, it must be a view into it; then it costs no space.
    QByteArrayView text;

    /// The time as it was written; a view into `raw`, or empty.
    QByteArrayView timeText;

    EventKind kind = EventKind::Observation;
    quint16 author = 0;       ///< number of a name, see CandidateChunk::nameNumber; 0: none
    quint16 place = 0;        ///< number of a name: the file inside a folder or zip, a table's lane; 0: none
    quint32 line = 0;         ///< in that file, from 1; 0: unknown
    qint64 thread = -1;       ///< number of the record that opened its thread, within the source; -1: none
    bool timeAssumed = false; ///< the record has no time of its own (that of the record before it was taken)
};

/// Up to 8,192 consecutive records of one source, in columns: the unit in which candidates are stored, sealed and
/// paged.
struct CandidateChunk {
    static constexpr qsizetype recordLimit = 8192;
    static constexpr qsizetype byteLimit = 2 * 1024 * 1024; ///< a chunk is full beyond this, too

    SourceId source;
    qint64 firstRecord = 0; ///< number of its first record within the source, from 0

    // One entry per record.
    std::vector<qint64> happenedAt; ///< microseconds
    std::vector<quint32>
        recordLength; ///< bytes of the record in `bytes`: raw; where the text is no part of it, a line feed and text
    std::vector<quint32> rawLength;  ///< the leading bytes of the record that are raw
    std::vector<quint32> textOffset; ///< from the record's begin
    std::vector<quint32> textLength;
    std::vector<quint32> timeOffset; ///< from the record's begin
    std::vector<quint16> timeLength;
    std::vector<quint16> author; ///< index into `names`
    std::vector<quint16> place;  ///< index into `names`
    std::vector<quint32> line;
    std::vector<qint64> thread;
    std::vector<quint8> kind; ///< EventKind
    std::vector<quint8> timeAssumed;

    QByteArray bytes;             ///< the records, each followed by a line feed that is not counted in its length
    QStringList names{QString()}; ///< entry 0 is empty

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(happenedAt.size()); }

    [[nodiscard]] bool isFull() const { return size() >= recordLimit || bytes.size() >= byteLimit; }

    /// The number of `name` in `names`, added where it is new; 0 where 65,535 names are exceeded. Linear in the last
    /// few names.
    quint16 nameNumber(const QString& name);

    void append(const CandidateRecord& record);

    /// Empties the columns and counts `firstRecord` on, so that the next chunk can be filled. Names are kept.
    void startNext();

    bool operator==(const CandidateChunk&) const = default;
};

/// A candidate as it is read back from a chunk.
struct Candidate {
    SourceId source;
    qint64 record = 0; ///< its number within the source; with the source, its identity
    Instant happenedAt;
    QString text;
    QString raw;
    QString timeText;
    EventKind kind = EventKind::Observation;
    QString author;
    QString place;
    quint32 line = 0;
    qint64 thread = -1;
    bool timeAssumed = false;

    bool operator==(const Candidate&) const = default;
};

/// The `index`th record of `chunk`; `begin` is where it begins in the bytes: the sum of the lengths before it, and one
/// each.
[[nodiscard]] Candidate candidateAt(const CandidateChunk& chunk, qsizetype index, qsizetype begin);

/// All records of a chunk.
[[nodiscard]] QList<Candidate> candidatesOf(const CandidateChunk& chunk);

/// "2026-03-01.json:12", or "line 12" where the file is known from the source.
[[nodiscard]] QString whereText(const Candidate& candidate);

} // namespace afterword
