// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatecolumns.h"
#include "candidatefacets.h"
#include "candidatekey.h"

#include <span>

namespace afterword {

/// What the index has to know of a source.
struct IndexedSource {
    SourceId id;
    QString name;
    bool isTable = false;  ///< its records name a lane of their own
    qint64 candidates = 0; ///< read anew where this changes

    bool operator==(const IndexedSource&) const = default;
};

/// All candidates of an incident's sources in order of time (then source, then record), in columns. A value: copies
/// share what they hold, and any thread may read its own copy. Made by CandidateIndexBuilder.
class CandidateIndex {
public:
    /// Candidates in order().
    [[nodiscard]] qsizetype size() const { return m_order.size(); }

    /// All there will be once the index is complete.
    [[nodiscard]] qint64 expected() const { return m_expected; }

    /// False while order() is only its beginning; what it holds is at its final place.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    /// Ordinals in order of time.
    [[nodiscard]] const QList<quint32>& order() const { return m_order; }

    /// Including those of sources that are gone.
    [[nodiscard]] quint32 chunkCount() const { return static_cast<quint32>(m_chunks.size()); }

    /// Null for one that is gone or not read yet.
    [[nodiscard]] const CandidateColumns* chunk(quint32 number) const { return m_chunks.at(number).get(); }

    [[nodiscard]] bool holds(quint32 ordinal) const {
        const quint32 number = candidateordinal::chunkOf(ordinal);
        return number < chunkCount() && chunk(number) && qsizetype{recordOf(ordinal)} < chunk(number)->size();
    }

    // Of a candidate that it holds.
    [[nodiscard]] Instant instant(quint32 ordinal) const { return {columns(ordinal).happenedAt[recordOf(ordinal)]}; }

    [[nodiscard]] EventKind kind(quint32 ordinal) const;
    [[nodiscard]] bool isTimeAssumed(quint32 ordinal) const;
    [[nodiscard]] const QString& author(quint32 ordinal) const;
    [[nodiscard]] CandidateKey key(quint32 ordinal) const;

    /// Order of time.
    [[nodiscard]] bool isBefore(quint32 a, quint32 b) const {
        const qint64 atA = instant(a).us;
        const qint64 atB = instant(b).us;
        return atA != atB ? atA < atB : a < b;
    }

    /// Null where there is no such candidate.
    [[nodiscard]] std::optional<quint32> ordinal(const CandidateKey& key) const;

    /// The candidate that opened its thread; itself where there is none that says of itself that it opened one.
    [[nodiscard]] quint32 root(quint32 ordinal) const;

    [[nodiscard]] bool hasThreads() const { return !m_roots.isEmpty(); }

    [[nodiscard]] qsizetype threadCount() const { return m_roots.size(); }

    /// In order of time; empty for what opened no thread.
    [[nodiscard]] std::span<const quint32> replies(quint32 root) const;

    /// Arrays beside the index have one entry per slot. Those of a chunk begin at a multiple of 64.
    [[nodiscard]] qsizetype slot(quint32 ordinal) const {
        return m_slots.at(candidateordinal::chunkOf(ordinal)) + qsizetype{recordOf(ordinal)};
    }

    [[nodiscard]] qsizetype firstSlot(quint32 chunk) const { return m_slots.at(chunk); }

    [[nodiscard]] qsizetype slotCount() const { return m_slotCount; }

    /// By CandidateColumns::names.
    [[nodiscard]] const QStringList& names() const { return m_names; }

    [[nodiscard]] const QList<IndexedSource>& sources() const { return m_sources; }

    [[nodiscard]] const IndexedSource* source(SourceId id) const;

    /// Whether every candidate of `other`, which comes from the same line of indexes, is here, too.
    [[nodiscard]] bool holdsAllOf(const CandidateIndex& other) const;

    [[nodiscard]] const CandidateFacets& facets() const { return m_facets; }

    /// Bytes of memory.
    [[nodiscard]] qsizetype memory() const;

private:
    friend class CandidateIndexBuilder;

    /// The records of a source that a chunk holds.
    struct Span {
        qint64 firstRecord = 0;
        qint64 records = 0;
        quint32 chunk = 0;
    };

    [[nodiscard]] static quint32 recordOf(quint32 ordinal) { return candidateordinal::recordOf(ordinal); }

    [[nodiscard]] const CandidateColumns& columns(quint32 ordinal) const {
        return *m_chunks.at(candidateordinal::chunkOf(ordinal));
    }

    /// As ordinal(), also where the chunk is not read yet.
    [[nodiscard]] std::optional<quint32> find(const CandidateKey& key) const;

    void findThreads();

    QList<IndexedSource> m_sources;
    QList<std::shared_ptr<const CandidateColumns>> m_chunks;
    QHash<SourceId, QList<Span>> m_spansOf; ///< by record
    QList<qsizetype> m_slots;               ///< first of each chunk
    qsizetype m_slotCount = 0;
    QStringList m_names{QString()};
    QList<quint32> m_order;
    QList<quint32> m_roots;   ///< ascending
    QList<quint32> m_begins;  ///< in m_replies, for each root and the end
    QList<quint32> m_replies; ///< by root, then time
    CandidateFacets m_facets;
    qint64 m_expected = 0;
    bool m_isComplete = false;
};

} // namespace afterword
