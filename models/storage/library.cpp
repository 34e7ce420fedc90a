// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library.h"

#include "ballast.h"
#include "historyrow.h"
#include "importtransaction.h"
#include "integritycheck.h"
#include "lastseen.h"
#include "opening.h"
#include "snapshotfiles.h"
#include "snapshotschedule.h"
#include "undosteps.h"
#include "valuereading.h"

#include <QFile>

namespace afterword {

namespace {

Result<> vacuumInto(SqlDatabase& database, const QString& path) {
    const auto done = database.run(QStringLiteral("VACUUM INTO ?"), {path});
    if (!done) {
        QFile::remove(path);
        return failure(done.error());
    }
    return {};
}

Result<> snapshotBeforeMigration(SqlDatabase& database, const Clock& clock) {
    const auto library = LibraryState::read(database);
    if (!library) {
        return failure(library.error());
    }
    return snapshotfiles::write(library->id, library->revision, QStringLiteral("migration"), clock,
                                [&](const QString& path) { return vacuumInto(database, path); })
        .map([](const Snapshot&) {});
}

qint64 numberOf(const QString& key) {
    return key.startsWith(u"INC-") ? key.mid(4).toLongLong() : 0;
}

/// A revision that adds the incident with all its values; its history is still to be written.
Result<Revision> beginWith(const Postmortem& postmortem, SqlDatabase& database) {
    auto revision = Revision::begin(database, postmortem.incident.id, true);
    if (!revision) {
        return revision;
    }
    Result<> added = revision->apply({std::nullopt, postmortem.incident});
    Postmortem::visitLists(postmortem, [&](const auto& list) {
        for (const auto& value : list) {
            if (added) {
                added = revision->apply({std::nullopt, value});
            }
        }
    });
    if (!added) {
        return failure(added.error());
    }
    qint64& next = revision->library().nextNumber;
    next = std::max(next, numberOf(postmortem.incident.key) + 1);
    return revision;
}

} // namespace

class Library::Private {
public:
    explicit Private(const Clock& systemClock)
        : clock(systemClock) {}

    ~Private() {
        importing.reset();
        thread.call([this] { opened.reset(); });
    }

    Result<> open(const QString& path, Access access) {
        const auto done = thread.call([&]() -> Result<> {
            auto file = opening::open(path, access, clock, snapshotBeforeMigration);
            if (!file) {
                return failure(file.error());
            }
            auto read = LibraryState::read(*file->database);
            if (!read) {
                return failure(read.error());
            }
            state = std::move(*read);
            opened.emplace(std::move(*file));
            return {};
        });
        if (!done) {
            return done;
        }
        notes = opened->notes;
        lastSeen = std::make_unique<LastSeen>(state.id);
        schedule = std::make_unique<SnapshotSchedule>(state.id);
        if (lastSeen->revision() > state.revision) {
            notes.newerRevisionSeen = lastSeen->revision();
        }
        lastSeen->note(state.revision);
        if (!notes.isReadOnly) {
            ballast::keep();
        }
        return {};
    }

    [[nodiscard]] const QString& path() const { return opened->file.canonicalPath; }

    /// Work that reads, in the thread that owns the file.
    template <class Work>
    auto read(Work&& work) {
        return thread.call([&] { return work(*opened->database); });
    }

    /// Work that begins to write, in the thread that owns the file.
    template <class Work>
    Result<> write(Work&& work) {
        if (const auto ready = prepareToWrite(); !ready) {
            return ready;
        }
        takeDueSnapshot();
        auto written = thread.call([&]() -> Result<LibraryState> { return work(*opened->database); });
        if (!written) {
            return failure(written.error());
        }
        arrivedAt(std::move(*written));
        return {};
    }

    Result<> prepareToWrite() {
        if (notes.isReadOnly) {
            return failure(ErrorCode::ReadOnly, path(), notes.readOnlyReason);
        }
        if (importing) {
            return failure(ErrorCode::Internal, path(), QStringLiteral("an import is under way"));
        }
        return thread.call([this]() -> Result<> {
            if (!opened->isChecked) {
                if (const auto checked = opening::checkPages(*opened->database); !checked) {
                    return checked;
                }
                opened->isChecked = true;
            }
            return {};
        });
    }

    void arrivedAt(LibraryState next) {
        state = std::move(next);
        lastSeen->note(state.revision);
    }

    void takeDueSnapshot() {
        if (state.revision == 0) {
            return;
        }
        if (const QString reason = schedule->due(clock.now()); !reason.isEmpty()) {
            // That there is no snapshot must not keep the edit from being written.
            (void)takeSnapshot(reason);
        }
    }

    Result<Snapshot> takeSnapshot(const QString& reason) {
        schedule->taken(clock.now());
        return snapshotfiles::write(state.id, state.revision, reason, clock, [this](const QString& to) {
            return read([&](SqlDatabase& database) { return vacuumInto(database, to); });
        });
    }

    /// Before an import into a library that holds content already.
    void takeBulkSnapshot() {
        const auto known = snapshots::list(state.id);
        const bool isKept = known && !known->isEmpty() && known->first().revision == state.revision;
        if (state.revision > 0 && !isKept) {
            (void)takeSnapshot(QStringLiteral("bulk"));
        }
    }

    /// `begin` gives the revision, in the thread that owns the file.
    Result<ImportSink*> beginImport(Revision::Kind kind, const std::function<Result<Revision>(SqlDatabase&)>& begin) {
        if (const auto ready = prepareToWrite(); !ready) {
            return failure(ready.error());
        }
        takeBulkSnapshot();
        auto revision = read([&](SqlDatabase& database) -> Result<std::unique_ptr<Revision>> {
            auto begun = begin(database);
            if (!begun) {
                return failure(begun.error());
            }
            return std::make_unique<Revision>(std::move(*begun));
        });
        if (!revision) {
            return failure(revision.error());
        }
        importing = std::make_unique<ImportTransaction>(thread, std::move(*revision), kind);
        return importing.get();
    }

    const Clock& clock;
    JobThread thread{QStringLiteral("library file")};
    std::optional<OpenedFile> opened; ///< touched by the thread only, but for what never changes
    LibraryState state;
    OpeningNotes notes;
    std::unique_ptr<LastSeen> lastSeen;
    std::unique_ptr<SnapshotSchedule> schedule;
    std::unique_ptr<ImportTransaction> importing;
};

Library::Library(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::create(const QString& path, const Clock& clock) {
    JobThread maker(QStringLiteral("library file"));
    if (const auto made = maker.call([&] { return opening::makeFile(path, clock); }); !made) {
        return failure(made.error());
    }
    return open(path, Access::ReadWrite, clock);
}

Result<std::unique_ptr<Library>> Library::open(const QString& path, Access access, const Clock& clock) {
    auto priv = std::make_unique<Private>(clock);
    if (const auto opened = priv->open(path, access); !opened) {
        return failure(opened.error());
    }
    return std::unique_ptr<Library>(new Library(std::move(priv)));
}

const QString& Library::path() const {
    return d->path();
}

LibraryId Library::id() const {
    return d->state.id;
}

qint64 Library::revision() const {
    return d->state.revision;
}

const OpeningNotes& Library::notes() const {
    return d->notes;
}

Result<QList<IncidentSummary>> Library::incidents() {
    return d->read([](SqlDatabase& database) { return readSummaries(database); });
}

Result<QString> Library::nextKey() {
    return QStringLiteral("INC-%1").arg(d->state.nextNumber);
}

Result<> Library::addIncident(const Postmortem& postmortem) {
    return d->write([&](SqlDatabase& database) -> Result<LibraryState> {
        auto revision = beginWith(postmortem, database);
        if (!revision) {
            return failure(revision.error());
        }
        // The history names the incident, and its state comes with the end of the revision.
        const auto written =
            revision->writeHistory(Revision::Kind::Add, postmortem.incident.key, d->clock.now(), std::nullopt);
        return written ? revision->finish() : failure(written.error());
    });
}

Result<Postmortem> Library::load(IncidentId incident) {
    return d->read([&](SqlDatabase& database) { return readPostmortem(database, incident); });
}

Result<> Library::commit(IncidentId incident, const QString& label, const QList<ValueChange>& changes, UndoMove move) {
    return d->write([&](SqlDatabase& database) -> Result<LibraryState> {
        auto revision = Revision::begin(database, incident);
        if (!revision) {
            return failure(revision.error());
        }
        for (const ValueChange& change : changes) {
            if (const auto applied = revision->apply(change); !applied) {
                return failure(applied.error());
            }
        }
        Result<> logged;
        const Instant now = d->clock.now();
        if (move == UndoMove::Do) {
            logged = revision->writeHistory(Revision::Kind::Do, label, now, changes);
            if (logged) {
                logged = undosteps::push(*revision);
            }
        } else {
            const auto step = undosteps::move(*revision, move);
            const auto kind = move == UndoMove::Undo ? Revision::Kind::Undo : Revision::Kind::Redo;
            logged = step ? revision->writeHistory(kind, label, now, std::nullopt, *step) : failure(step.error());
        }
        return logged ? revision->finish() : failure(logged.error());
    });
}

Result<UndoLog> Library::undoLog(IncidentId incident) {
    return d->read([&](SqlDatabase& database) { return undosteps::read(database, incident); });
}

Result<ImportSink*> Library::beginImport(IncidentId incident) {
    return d->beginImport(Revision::Kind::Import,
                          [&](SqlDatabase& database) { return Revision::begin(database, incident); });
}

Result<ImportSink*> Library::beginIncident(const Postmortem& postmortem) {
    return d->beginImport(Revision::Kind::Add, [&](SqlDatabase& database) { return beginWith(postmortem, database); });
}

Result<QList<ValueChange>> Library::finishImport(const QString& label, const QList<ValueChange>& edits) {
    if (!d->importing) {
        return failure(ErrorCode::Internal, path(), QStringLiteral("no import is under way"));
    }
    auto finished = d->importing->finish(label, d->clock.now(), edits);
    d->importing.reset();
    if (!finished) {
        return failure(finished.error());
    }
    d->arrivedAt(std::move(finished->library));
    return std::move(finished->changes);
}

void Library::cancelImport() {
    d->importing.reset();
}

Result<QList<ChunkPlace>> Library::chunks(IncidentId incident) {
    return d->read([&](SqlDatabase& database) { return contentrows::places(database, incident); });
}

Result<CandidateChunk> Library::chunk(qint64 row) {
    return d->read([&](SqlDatabase& database) { return contentrows::readChunk(database, row); });
}

Result<> Library::scanChunks(IncidentId incident, const std::function<Result<>(const ScannedChunk&)>& each) {
    return d->read([&](SqlDatabase& database) { return contentrows::scan(database, incident, each); });
}

Result<QList<ChunkPlace>> Library::chunksOf(IncidentId incident, const QList<SourceId>& sources) {
    return d->read([&](SqlDatabase& database) { return contentrows::placesOf(database, incident, sources); });
}

Result<> Library::readChunks(const QList<ChunkPlace>& places, ChunkParts parts,
                             const std::function<bool(qsizetype index, const EncodedChunk* chunk)>& each) {
    return d->read([&](SqlDatabase& database) { return contentrows::readParts(database, places, parts, each); });
}

Result<> Library::series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) {
    return d->read([&](SqlDatabase& database) { return contentrows::readSeries(database, series, each); });
}

Result<QByteArray> Library::attachment(const QString& sha256) {
    return d->read([&](SqlDatabase& database) { return contentrows::readAttachment(database, sha256); });
}

Result<CheckReport> Library::check(Progress& progress) {
    return d->read([&](SqlDatabase& database) { return checkIntegrity(database, progress); });
}

Result<> Library::copyTo(const QString& path) {
    if (QFile::exists(path)) {
        return failure(ErrorCode::ForeignFile, path, QStringLiteral("the file exists"));
    }
    return d->read([&](SqlDatabase& database) { return vacuumInto(database, path); });
}

Result<Snapshot> snapshots::take(Library& library, const QString& reason, const Clock& clock) {
    return snapshotfiles::write(library.id(), library.revision(), reason, clock,
                                [&](const QString& path) { return library.copyTo(path); });
}

} // namespace afterword
