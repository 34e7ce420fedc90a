// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidateindex.h"

#include <chrono>

namespace afterword {

struct ListedColumns;

/// Builds an index in steps, so that the library's thread can do other work in between. Used by one thread at a time.
class CandidateIndexBuilder {
public:
    /// All candidates of `sources`, whatever the file says of them. What `base` holds of them is taken over, and keeps
    /// its ordinals; the rest of it is dropped.
    CandidateIndexBuilder(IncidentId incident, QList<IndexedSource> sources, const CandidateIndex& base = {});

    /// Reads for about `budget`; gives true once the index is complete. A chunk whose columns cannot be read is marked
    /// and stays in its place. Damaged or Io where the list of chunks cannot be read, TooLarge beyond 2^18 chunks.
    [[nodiscard]] Result<bool> step(Library& library, std::chrono::milliseconds budget);

    /// As far as it is built: nothing, its beginning, or everything.
    [[nodiscard]] const CandidateIndex& index() const { return m_index; }

    /// In one go.
    [[nodiscard]] static Result<CandidateIndex>
    build(Library& library, IncidentId incident, const QList<IndexedSource>& sources, const CandidateIndex& base = {});

private:
    void dropOtherSources();
    [[nodiscard]] Result<> findChunks(Library& library);
    void addColumns(quint32 number, const EncodedChunk* chunk);
    [[nodiscard]] std::vector<quint32> namesOf(const ListedColumns& listed);
    [[nodiscard]] std::vector<quint32> threadsOf(const ListedColumns& listed, SourceId source) const;
    void publishBeginning();
    void finish();

    /// A chunk that is still to be read.
    struct Pending {
        quint32 number = 0;
        ChunkPlace place;
    };

    IncidentId m_incident;
    CandidateIndex m_index;
    QList<quint32> m_base; ///< order of what was taken over
    QList<SourceId> m_newSources;
    QHash<QString, quint32> m_nameNumbers;
    QList<Pending> m_pending; ///< by time
    qsizetype m_read = 0;     ///< of those
    bool m_isStarted = false;
};

} // namespace afterword
