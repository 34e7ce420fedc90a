// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"
#include "source.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace afterword {

/// The identity of a candidate outside of the library: its source's UUID with the record's number, plus one, XORed into
/// the last 48 bits. Version and variant of the UUID stay, and the number comes back from the same XOR.
[[nodiscard]] QUuid candidateId(SourceId source, qint64 record);

/// The record of `source` that has this id; -1 where the id belongs to another source.
[[nodiscard]] qint64 candidateRecord(SourceId source, QUuid id);

/// Writes the candidates of a chunk as JSON objects, straight from its bytes: a library may hold millions.
class CandidateJsonWriter {
public:
    /// `picked`: the numbers of the source's candidates that are in the story.
    CandidateJsonWriter(const Source& source, QSet<qint64> picked);

    /// Appends the `index`th record; `begin` is where it begins in the chunk's bytes.
    void append(QByteArray& json, const CandidateChunk& chunk, qsizetype index, qsizetype begin);

private:
    SourceId m_source;
    QSet<qint64> m_picked;
    QByteArray m_sourceBegin; ///< the members of "source" that all candidates share
    QByteArray m_zone;
};

/// A candidate as it was written; its source's id, number, place and line are members of "source". Null where a member
/// is missing or wrong.
[[nodiscard]] std::optional<Candidate> candidateFromJson(const QJsonObject& json);

/// Text as a JSON string; bytes that are no UTF-8 become replacement characters.
void appendJsonString(QByteArray& json, QByteArrayView utf8);

} // namespace afterword
