// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarystate.h"

namespace afterword {

Result<LibraryState> LibraryState::read(SqlDatabase& database) {
    std::optional<LibraryState> state;
    const auto read =
        database.forEach(QStringLiteral("SELECT id, nextNumber, revision, createdAt, content, seal FROM library"), {},
                         [&](const QSqlQuery& row) -> Result<> {
                             LibraryState found;
                             found.id = LibraryId::fromString(row.value(0).toString());
                             found.nextNumber = row.value(1).toLongLong();
                             found.revision = row.value(2).toLongLong();
                             found.createdAt.us = row.value(3).toLongLong();
                             found.content = SealSum(row.value(4).toByteArray());
                             if (state || found.id.isNull() || found.seal() != row.value(5).toByteArray()) {
                                 return failure(ErrorCode::Damaged, QStringLiteral("library"), QStringLiteral("seal"));
                             }
                             state = found;
                             return {};
                         });
    if (!read) {
        return failure(read.error());
    }
    if (!state) {
        return failure(ErrorCode::Damaged, QStringLiteral("library"), QStringLiteral("no row"));
    }
    return *state;
}

Result<> LibraryState::insert(SqlDatabase& database) const {
    const auto done =
        database.run(QStringLiteral("INSERT INTO library (id, nextNumber, revision, createdAt, content, seal) "
                                    "VALUES (?, ?, ?, ?, ?, ?)"),
                     {id.toString(), nextNumber, revision, createdAt.us, content.bytes(), seal()});
    return done ? Result<>() : failure(done.error());
}

Result<> LibraryState::update(SqlDatabase& database) const {
    const auto done = database.run(QStringLiteral("UPDATE library SET nextNumber=?, revision=?, content=?, seal=?"),
                                   {nextNumber, revision, content.bytes(), seal()});
    return done ? Result<>() : failure(done.error());
}

QByteArray LibraryState::seal() const {
    return Seal(QStringLiteral("library"))
        .add("id", id.toString().toLatin1())
        .add("nextNumber", nextNumber)
        .add("revision", revision)
        .add("createdAt", createdAt.us)
        .add("content", content.bytes())
        .result();
}

Result<IncidentBook> IncidentBook::read(SqlDatabase& database, IncidentId incident) {
    std::optional<IncidentBook> book;
    const auto read =
        database.forEach(QStringLiteral("SELECT undoPosition, content, seal FROM incident_state WHERE incident=?"),
                         {incident.toString()}, [&](const QSqlQuery& row) -> Result<> {
                             book =
                                 IncidentBook{incident, row.value(0).toLongLong(), SealSum(row.value(1).toByteArray())};
                             if (book->seal() != row.value(2).toByteArray()) {
                                 return failure(ErrorCode::Damaged, QString(u"incident_state " + incident.toString()),
                                                QStringLiteral("seal"));
                             }
                             return {};
                         });
    if (!read) {
        return failure(read.error());
    }
    if (!book) {
        return failure(ErrorCode::NotFound, incident.toString());
    }
    return *book;
}

Result<> IncidentBook::write(SqlDatabase& database, SealSum& library) const {
    const auto old = IncidentBook::read(database, incident);
    if (!old && old.error().code != ErrorCode::NotFound) {
        return failure(old.error());
    }
    if (old) {
        library.toggle(old->seal());
    }
    const QByteArray newSeal = seal();
    library.toggle(newSeal);
    const auto done = database.run(
        QStringLiteral("INSERT INTO incident_state (incident, undoPosition, content, seal) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (incident) DO UPDATE SET undoPosition=excluded.undoPosition, "
                       "content=excluded.content, seal=excluded.seal"),
        {incident.toString(), undoPosition, content.bytes(), newSeal});
    return done ? Result<>() : failure(done.error());
}

QByteArray IncidentBook::seal() const {
    return Seal(QStringLiteral("incident_state"))
        .add("incident", incident.toString().toLatin1())
        .add("undoPosition", undoPosition)
        .add("content", content.bytes())
        .result();
}

} // namespace afterword
