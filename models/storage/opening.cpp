// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"

#include "libraryheader.h"
#include "librarystate.h"
#include "schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace afterword::opening {

namespace {

/// Up to this size the pages are checked before anything is shown; beyond it, before the first write.
constexpr qint64 checkedAtOnce = 32LL << 20;

constexpr int pageSize = 16384;

Error atFile(Error error, const QString& path) {
    if (error.subject != path) {
        error.detail = error.subject + QStringLiteral(": ") + error.detail;
        error.subject = path;
    }
    return error;
}

Result<> quickCheck(SqlDatabase& database) {
    const auto found = database.scalar(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found) {
        return failure(found.error());
    }
    return found->toString() == u"ok" ? Result<>()
                                      : failure(ErrorCode::Damaged, QStringLiteral("quick_check"), found->toString());
}

Result<> foreignKeyCheck(SqlDatabase& database) {
    const auto broken = database.scalar(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken) {
        return failure(broken.error());
    }
    return broken->isValid() ? failure(ErrorCode::Damaged, broken->toString(), QStringLiteral("foreign key"))
                             : Result<>();
}

} // namespace

Result<> checkPages(SqlDatabase& database) {
    const auto checked = quickCheck(database);
    return checked ? foreignKeyCheck(database) : checked;
}

namespace {

/// What must hold before anybody may write. Changes nothing.
Result<> verify(SqlDatabase& database, int format, bool withPages) {
    const auto known = schema::migrations().first(format);
    auto verified = schema::compare(database, known);
    if (verified && withPages) {
        verified = checkPages(database);
    }
    if (verified) {
        verified = LibraryState::read(database).map([](const LibraryState&) {});
    }
    return verified;
}

struct Pragma {
    QString name;
    QString value;
    QString expected;
};

Result<> setAll(SqlDatabase& database, const QList<Pragma>& pragmas) {
    for (const Pragma& pragma : pragmas) {
        if (const auto set = database.setPragma(pragma.name, pragma.value, pragma.expected); !set) {
            return set;
        }
    }
    return {};
}

/// Rule 1, for the one connection that may write. Takes the lock; rolls back a hot journal where there is one.
Result<> prepareForWriting(SqlDatabase& database) {
    const auto set = setAll(
        database, {{QStringLiteral("locking_mode"), QStringLiteral("EXCLUSIVE"), QStringLiteral("exclusive")},
                   {QStringLiteral("journal_mode"), QStringLiteral("DELETE"), QStringLiteral("delete")},
                   // In exclusive mode the journal stays; it is to be empty then, not to hold what was there before.
                   {QStringLiteral("journal_size_limit"), QStringLiteral("0"), QStringLiteral("0")},
                   {QStringLiteral("synchronous"), QStringLiteral("EXTRA"), QStringLiteral("3")}});
    if (!set) {
        return set;
    }
    const auto locked = database.execute(QStringLiteral("BEGIN EXCLUSIVE"));
    return locked ? database.execute(QStringLiteral("COMMIT")) : locked;
}

bool hasJournal(const QString& path) {
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

/// Copies the file and what belongs to it, so that SQLite can recover there.
Result<QString> copyTo(const QString& path, const QTemporaryDir& folder) {
    const QString copy = folder.filePath(QStringLiteral("library.afterword"));
    for (const QString& part : {QString(), QStringLiteral("-journal"), QStringLiteral("-wal")}) {
        const QString from = path + part;
        if (!QFileInfo::exists(from)) {
            continue;
        }
        QFile file(from);
        if (!file.copy(copy + part)) {
            return failure(ErrorCode::Io, path, file.errorString());
        }
        QFile::setPermissions(copy + part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return copy;
}

/// One file on its way from a path to an open database.
class Opener {
public:
    Opener(Library::Access access, const Clock& clock, FileFacts file)
        : m_clock(clock)
        , m_wantsWrite(access == Library::Access::ReadWrite && file.canWrite) {
        m_opened.file = std::move(file);
        m_opened.notes.hasHardLinks = m_opened.file.hasHardLinks;
        m_opened.notes.isReadOnly = !m_wantsWrite;
        m_opened.notes.readOnlyReason = m_opened.file.canWrite
                                            ? (m_wantsWrite ? QString() : QStringLiteral("opened for reading"))
                                            : m_opened.file.readOnlyReason;
    }

    Result<OpenedFile> open(const BeforeMigration& beforeMigration) {
        auto done = look();
        if (done && m_wantsWrite) {
            done = openForWriting();
        }
        if (done && m_wantsWrite) {
            done = migrate(beforeMigration);
        }
        if (!done) {
            m_opened.database.reset();
            return failure(explained(done.error()));
        }
        return std::move(m_opened);
    }

private:
    [[nodiscard]] const QString& path() const { return m_opened.file.canonicalPath; }

    [[nodiscard]] Error explained(const Error& error) const {
        return error.code == ErrorCode::Locked ? LibraryLock::lockedError(m_opened.file) : atFile(error, path());
    }

    /// Everything that can be learned without writing a byte.
    Result<> look() {
        auto lock = LibraryLock::reserve(m_opened.file);
        if (!lock) {
            return failure(lock.error());
        }
        m_opened.lock = std::move(*lock);
        const auto header = LibraryHeader::read(path(), schema::newestFormat());
        if (!header) {
            return failure(header.error());
        }
        m_header = *header;
        m_checksPages = m_header.fileSize <= checkedAtOnce;
        if (m_header.writeAhead) {
            return lookAtCopy();
        }
        const auto looked = lookAtFile();
        // SQLite must write to recover, and says so.
        if (!looked && looked.error().code == ErrorCode::ReadOnly && hasJournal(path())) {
            return lookAtCopy();
        }
        return looked;
    }

    Result<> lookAtFile() {
        auto database = SqlDatabase::open(path(), SqlDatabase::Mode::ReadOnly);
        if (!database) {
            return failure(database.error());
        }
        m_opened.database = std::move(*database);
        if (!m_wantsWrite) {
            // Holds the shared lock, once taken, as long as the library is open.
            const auto held = m_opened.database->setPragma(QStringLiteral("locking_mode"), QStringLiteral("EXCLUSIVE"),
                                                           QStringLiteral("exclusive"));
            if (!held) {
                return held;
            }
        }
        return verifyOpened();
    }

    Result<> verifyOpened() {
        const auto schemaVersion = m_opened.database->scalar(QStringLiteral("PRAGMA schema_version"));
        if (!schemaVersion) {
            return failure(schemaVersion.error());
        }
        m_schemaVersion = schemaVersion->toLongLong();
        if (m_header.statedSize > m_header.fileSize) {
            return failure(ErrorCode::Damaged, path(),
                           QStringLiteral("%1 of %2 bytes").arg(m_header.fileSize).arg(m_header.statedSize));
        }
        m_opened.isChecked = m_checksPages;
        return verify(*m_opened.database, m_header.format, m_checksPages);
    }

    /// Recovers in a copy, and stays there where the file itself cannot be written.
    Result<> lookAtCopy() {
        m_opened.database.reset();
        m_opened.copy = std::make_unique<QTemporaryDir>();
        const auto copy = copyTo(path(), *m_opened.copy);
        if (!copy) {
            return failure(copy.error());
        }
        auto database = SqlDatabase::open(*copy, SqlDatabase::Mode::ReadWrite);
        if (!database) {
            return failure(database.error());
        }
        m_opened.database = std::move(*database);
        if (const auto recovered = prepareForWriting(*m_opened.database); !recovered) {
            return recovered;
        }
        m_header.statedSize = 0;
        m_checksPages = true;
        if (const auto verified = verifyOpened(); !verified) {
            return verified;
        }
        if (m_wantsWrite) {
            m_opened.database.reset();
            m_opened.copy.reset();
            m_opened.notes.recovered = true;
            return {};
        }
        m_opened.notes.recoveredInCopy = true;
        m_opened.database.reset();
        auto reopened = SqlDatabase::open(*copy, SqlDatabase::Mode::ReadOnly);
        if (!reopened) {
            return failure(reopened.error());
        }
        m_opened.database = std::move(*reopened);
        return {};
    }

    Result<> openForWriting() {
        m_opened.database.reset();
        auto database = SqlDatabase::open(path(), SqlDatabase::Mode::ReadWrite);
        if (!database) {
            return failure(database.error());
        }
        m_opened.database = std::move(*database);
        if (const auto prepared = prepareForWriting(*m_opened.database); !prepared) {
            return prepared;
        }
        m_opened.lock->announce(m_clock);
        // Somebody may have written between the look and the lock.
        const auto schemaVersion = m_opened.database->scalar(QStringLiteral("PRAGMA schema_version"));
        if (!schemaVersion) {
            return failure(schemaVersion.error());
        }
        const bool isSame = QFileInfo(path()).size() == m_header.fileSize || m_opened.notes.recovered;
        return isSame && schemaVersion->toLongLong() == m_schemaVersion ? Result<>() : verifyOpened();
    }

    Result<> migrate(const BeforeMigration& beforeMigration) {
        const auto outcome = schema::migrate(*m_opened.database, schema::migrations(),
                                             [&] { return beforeMigration(*m_opened.database, m_clock); });
        if (!outcome) {
            return failure(outcome.error());
        }
        if (*outcome == schema::Outcome::Migrated) {
            m_opened.notes.migratedFrom = m_header.format;
        }
        return {};
    }

    const Clock& m_clock;
    bool m_wantsWrite;
    OpenedFile m_opened;
    LibraryHeader m_header;
    qint64 m_schemaVersion = 0;
    bool m_checksPages = false;
};

Result<> fill(const QString& path, const Clock& clock) {
    auto database = SqlDatabase::open(path, SqlDatabase::Mode::Create);
    if (!database) {
        return failure(database.error());
    }
    const auto set = setAll(
        **database, {// A draft that fails is thrown away, so it needs no journal, and is written out once at its end.
                     {QStringLiteral("journal_mode"), QStringLiteral("OFF"), QStringLiteral("off")},
                     {QStringLiteral("synchronous"), QStringLiteral("OFF"), QStringLiteral("0")},
                     {QStringLiteral("page_size"), QString::number(pageSize), QString::number(pageSize)},
                     {QStringLiteral("application_id"), QString::number(LibraryHeader::applicationId),
                      QString::number(LibraryHeader::applicationId)}});
    if (!set) {
        return set;
    }
    const auto made = schema::migrate(**database, schema::migrations(), [] { return Result<>(); });
    if (!made) {
        return failure(made.error());
    }
    const auto synchronous =
        (*database)->setPragma(QStringLiteral("synchronous"), QStringLiteral("EXTRA"), QStringLiteral("3"));
    if (!synchronous) {
        return synchronous;
    }
    auto transaction = SqlTransaction::begin(**database);
    if (!transaction) {
        return failure(transaction.error());
    }
    LibraryState library;
    library.id = LibraryId::create();
    library.createdAt = clock.now();
    const auto inserted = library.insert(**database);
    return inserted ? transaction->commit() : inserted;
}

} // namespace

Result<> makeFile(const QString& path, const Clock& clock) {
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink()) {
        return failure(ErrorCode::ForeignFile, path, QStringLiteral("the file exists"));
    }
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir()) {
        return failure(ErrorCode::NotFound, folder.filePath());
    }
    if (!folder.isWritable()) {
        return failure(ErrorCode::ReadOnly, folder.filePath());
    }
    const QString draft =
        QStringLiteral("%1/.%2.%3.new")
            .arg(target.absolutePath(), target.fileName(), QString::number(QCoreApplication::applicationPid()));
    QFile::remove(draft);
    auto filled = fill(draft, clock);
    if (filled && !QFile::rename(draft, path)) {
        filled = failure(QFileInfo::exists(path) ? ErrorCode::ForeignFile : ErrorCode::Io, path,
                         QStringLiteral("could not be renamed from its draft"));
    }
    if (!filled) {
        QFile::remove(draft);
        QFile::remove(draft + QStringLiteral("-journal"));
        return failure(atFile(filled.error(), path));
    }
    return {};
}

Result<OpenedFile> open(const QString& path, Library::Access access, const Clock& clock,
                        const BeforeMigration& beforeMigration) {
    FileFacts file = FileFacts::of(path);
    if (file.canonicalPath.isEmpty()) {
        return failure(ErrorCode::NotFound, path);
    }
    return Opener(access, clock, std::move(file)).open(beforeMigration);
}

} // namespace afterword::opening
