// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "importsink.h"
#include "progress.h"
#include "stepchanges.h"
#include "valuechange.h"

#include <functional>
#include <memory>

namespace afterword {

/// One line of the list of incidents.
struct IncidentSummary {
    IncidentId id;
    QString key;
    QString title;
    QString severity;
    IncidentState state = IncidentState::Investigating;
    std::optional<Instant> impactStart; ///< of the milestone; null where it is not set
    int openActions = 0;                ///< proposed, open or in progress
};

/// What there is to tell about how a library was opened.
struct OpeningNotes {
    std::optional<int> migratedFrom;         ///< format before the migration; a snapshot of that state was kept
    bool recovered = false;                  ///< a journal of an unexpected stop was rolled back
    bool recoveredInCopy = false;            ///< as above, on a read-only medium: what is open is a temporary copy
    std::optional<qint64> newerRevisionSeen; ///< this copy is older than the one last opened on this machine
    bool hasHardLinks = false;               ///< the file has another name, under which it must not be opened
    bool isReadOnly = false;
    QString readOnlyReason; ///< technical, untranslated
};

struct EncodedChunk;

/// Where one chunk of candidates lies.
struct ChunkPlace {
    qint64 row = 0;
    SourceId source;
    qint64 firstRecord = 0;
    qint64 records = 0;
    Instant earliest;
    Instant latest;
};

/// A chunk as a search sees it: the bytes of its records, and what tells where each begins, still packed.
struct ScannedChunk {
    ChunkPlace place;
    QByteArray numbers;
    QByteArray bytes;
};

/// A step that can be undone, as it is kept in the file.
struct UndoStep {
    qint64 number = 0; ///< ascending from 1
    QString label;     ///< for people: "Move event"
    Instant at;
    StepChanges changes;
};

/// The steps of an incident and how many of them, from the first, are in force.
struct UndoLog {
    QList<UndoStep> steps;
    qsizetype position = 0;
};

/// What a commit does to the undo log.
enum class UndoMove {
    Do,   ///< drops the steps behind the position and appends this one
    Undo, ///< one back; `changes` are the reversed changes of the step
    Redo, ///< one forward; `changes` are the changes of the step
};

/// What of a chunk is read.
enum class ChunkParts {
    Columns, ///< numbers and names
    Records, ///< numbers and the records' bytes
};

struct CheckProblem {
    QString what;  ///< technical name: "seal", "quickCheck", "foreignKey", "schema", "reference"
    QString where; ///< "events 4b1c...", "candidates of app.log, records 8192 to 16383"

    bool operator==(const CheckProblem&) const = default;
};

struct CheckReport {
    qint64 revision = 0;
    qint64 checked = 0; ///< rows, chunks and attachments whose seal was computed anew
    QList<CheckProblem> problems;
};

/// An open library file. Lives and dies in one thread, which is the only one that touches the file (reliability.md,
/// section 3). Every fallible call may return DiskFull, ReadOnly, Damaged or Io; after a failure the file is as it was
/// before the call.
class Library {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file, which must not exist (ErrorCode::ForeignFile where it does).
    [[nodiscard]] static Result<std::unique_ptr<Library>> create(const QString& path, const Clock& clock);

    /// NotFound, Locked, EmptyFile, ForeignFile, NewerFormat, Damaged. None of them changes a byte of the file.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString& path, Access access, const Clock& clock);

    ~Library();

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] LibraryId id() const;
    [[nodiscard]] qint64 revision() const; ///< one more with every commit
    [[nodiscard]] const OpeningNotes& notes() const;

    /// By key, ascending in the number.
    [[nodiscard]] Result<QList<IncidentSummary>> incidents();

    /// "INC-4": one more than the highest ever given.
    [[nodiscard]] Result<QString> nextKey();

    /// Adds an incident with all its values in one transaction; not undoable.
    [[nodiscard]] Result<> addIncident(const Postmortem& postmortem);

    /// Damaged where a row does not match its seal; its place is in the subject.
    [[nodiscard]] Result<Postmortem> load(IncidentId incident);

    /// One transaction: the changes, the step in the undo log, the history, the revision.
    [[nodiscard]] Result<> commit(IncidentId incident, const QString& label, const QList<ValueChange>& changes,
                                  UndoMove move);

    [[nodiscard]] Result<UndoLog> undoLog(IncidentId incident);

    /// Starts a transaction that takes what the returned sink is given; it ends with finishImport or cancelImport. The
    /// sink is valid until then, may be used from one other thread while this one does nothing else, and belongs to the
    /// library.
    [[nodiscard]] Result<ImportSink*> beginImport(IncidentId incident);

    /// As beginImport, for an incident that comes with what was collected for it: both are added, or neither.
    [[nodiscard]] Result<ImportSink*> beginIncident(const Postmortem& postmortem);

    /// Commits, as one step whose changes are the values that were added and then `edits`. It can be undone, unless
    /// the transaction added the incident itself. Gives the changes.
    [[nodiscard]] Result<QList<ValueChange>> finishImport(const QString& label, const QList<ValueChange>& edits = {});
    void cancelImport();

    /// All chunks of candidates of an incident whose sources are not removed, by source and record.
    [[nodiscard]] Result<QList<ChunkPlace>> chunks(IncidentId incident);
    [[nodiscard]] Result<CandidateChunk> chunk(qint64 row);

    /// Calls `each` for every chunk of chunks(), in the thread that reads them, until it fails. Seals are not looked
    /// at: what is shown is read again with chunk().
    [[nodiscard]] Result<> scanChunks(IncidentId incident, const std::function<Result<>(const ScannedChunk&)>& each);

    /// All chunks of these sources, removed or not, by source in the order given, and record.
    [[nodiscard]] Result<QList<ChunkPlace>> chunksOf(IncidentId incident, const QList<SourceId>& sources);

    /// Calls `each(index, chunk)` for the chunk at every place until it returns false, in the thread that reads; null
    /// for a chunk that cannot be read. Only `parts` of it are filled in, as the file keeps them. Seals are not looked
    /// at.
    [[nodiscard]] Result<> readChunks(const QList<ChunkPlace>& places, ChunkParts parts,
                                      const std::function<bool(qsizetype index, const EncodedChunk* chunk)>& each);

    /// Calls `each` for every chunk of points, in order of time; in the thread that reads, and without the library.
    [[nodiscard]] Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& each);

    [[nodiscard]] Result<QByteArray> attachment(const QString& sha256);

    /// quick_check, schema, foreign keys, every seal, and references between values.
    [[nodiscard]] Result<CheckReport> check(Progress& progress);

    /// A copy of the whole library as it is, in one new file at `path` (which must not exist).
    [[nodiscard]] Result<> copyTo(const QString& path);

private:
    class Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace afterword
