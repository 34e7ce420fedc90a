// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contentrows.h"
#include "importsink.h"
#include "jobthread.h"
#include "revision.h"

#include <QThreadPool>

namespace afterword {

/// An import on its way into the file. Chunks are packed and sealed on a pool of threads and inserted by the thread
/// that owns the database, in the order in which they came, while the importing thread reads on. What is on its way is
/// bounded: beyond that the importing thread waits.
class ImportTransaction final : public ImportSink {
public:
    /// `revision` was begun on `thread`, and lives and dies there. `kind` is Add for an incident that is itself new,
    /// which makes no step that could be undone, or Import.
    ImportTransaction(JobThread& thread, std::unique_ptr<Revision> revision, Revision::Kind kind);

    /// Waits for what is on its way; rolls back what was not finished.
    ~ImportTransaction() override;

    [[nodiscard]] Result<> addCandidates(CandidateChunk chunk) override;
    [[nodiscard]] Result<> addSeries(SeriesChunk chunk) override;
    [[nodiscard]] Result<> addAttachment(const QString& sha256, QByteArray bytes) override;
    [[nodiscard]] Result<> addValue(AnyValue value) override;

    struct Finished {
        LibraryState library;
        QList<ValueChange> changes;
    };

    [[nodiscard]] Result<Finished> finish(const QString& label, Instant at, const QList<ValueChange>& edits);

private:
    template <class T>
    [[nodiscard]] Result<> pass(qint64 bytes, std::function<Result<T>()> encode,
                                std::function<Result<>(const T&)> insert);
    [[nodiscard]] Result<> waitForRoom(qint64 bytes);
    [[nodiscard]] bool hasFailed();
    void arrived(qint64 bytes, const Result<>& result);
    [[nodiscard]] Result<> commitAll(const QString& label, Instant at, Finished& finished);
    [[nodiscard]] Result<> log(const QString& label, Instant at, const QList<ValueChange>& changes);

    JobThread& m_thread;
    QThreadPool m_pool;
    std::unique_ptr<Revision> m_revision;
    IncidentId m_incident;
    Revision::Kind m_kind;
    QList<ValueChange> m_changes;

    QMutex m_mutex;
    QWaitCondition m_room;
    qint64 m_onTheWay = 0; ///< bytes
    std::optional<Error> m_failed;
};

} // namespace afterword
