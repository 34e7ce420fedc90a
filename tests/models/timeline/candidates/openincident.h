// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatefilter.h"
#include "candidateindex.h"
#include "document.h"
#include "incidentimport.h"
#include "librarystore.h"
#include "librarythread.h"

#include <QTemporaryDir>

namespace afterword {

/// One record of a source that a test makes up.
struct MadeRecord {
    qint64 at = 0; ///< seconds after the start
    QString text = {};
    QString author = {};
    EventKind kind = EventKind::Observation;
    qint64 thread = -1;
    QString place = {};
    QString raw = {}; ///< empty: the text is the record
    bool timeAssumed = false;
};

/// An incident in a library of its own, open as in the window.
class OpenIncident {
public:
    OpenIncident();

    [[nodiscard]] static constexpr Instant start() { return {1'772'323'200'000'000}; }

    [[nodiscard]] Document& document() { return *m_document; }

    [[nodiscard]] LibraryThread& thread() { return *m_thread; }

    [[nodiscard]] IncidentId id() const { return m_document->postmortem().incident.id; }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("i.afterword")); }

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Imports a source with these records, `chunkSize` in each chunk, and says so to the document. Null on failure.
    SourceId importRecords(const QString& name, const QList<MadeRecord>& records, qsizetype chunkSize = 100,
                           const QString& format = QStringLiteral("log"));

    /// Imports files as the window does. False on failure.
    bool importPaths(const QStringList& paths);

    /// Adds a mark, as one step.
    void mark(const CandidateKey& key, CandidateFate fate);

    /// All chunks of the document's sources, by source and record; those that cannot be read are left out.
    [[nodiscard]] QList<CandidateChunk> chunks();

    [[nodiscard]] QList<IndexedSource> sources() const;

    /// Ends document, store and library, in this order.
    void close();

    /// Ends the library alone. The document takes no edits then.
    void closeLibrary() { m_thread.reset(); }

    /// Changes the file while it is closed, and opens it again.
    void damage(const QString& sql);

private:
    void open();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<LibraryThread> m_thread;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<Document> m_document;
};

/// What the list of candidates should be, found the plainest way.
class PlainList {
public:
    struct Row {
        CandidateKey key;
        int depth = 0;

        bool operator==(const Row&) const = default;
    };

    explicit PlainList(OpenIncident& incident);

    /// In order of time.
    [[nodiscard]] const QList<Candidate>& candidates() const { return m_all; }

    [[nodiscard]] QList<Row> rows(const CandidateFilter& filter, const QHash<CandidateKey, bool>& unfolded = {}) const;
    [[nodiscard]] qint64 matching(const CandidateFilter& filter) const;

private:
    [[nodiscard]] bool matches(const Candidate& candidate, const CandidateFilter& filter) const;
    [[nodiscard]] CandidateKey rootOf(const Candidate& candidate) const;

    OpenIncident& m_incident;
    QList<Candidate> m_all;
    QHash<CandidateKey, qsizetype> m_at;
    QSet<CandidateKey> m_hasOwnText; ///< whose text is no part of the record
};

} // namespace afterword
