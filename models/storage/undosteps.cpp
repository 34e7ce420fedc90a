// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undosteps.h"

#include "historyrow.h"

namespace afterword::undosteps {

namespace {

Result<> dropBehind(Revision& revision) {
    const QVariantList behind{revision.incident().toString(), revision.book().undoPosition};
    const auto read =
        revision.database().forEach(QStringLiteral("SELECT seal FROM undo_step WHERE incident=? AND number>?"), behind,
                                    [&](const QSqlQuery& row) -> Result<> {
                                        revision.toggle(row.value(0).toByteArray());
                                        return {};
                                    });
    if (!read) {
        return read;
    }
    const auto dropped =
        revision.database().run(QStringLiteral("DELETE FROM undo_step WHERE incident=? AND number>?"), behind);
    return dropped ? Result<>() : failure(dropped.error());
}

} // namespace

QByteArray seal(const QString& incident, qint64 number, qint64 revision) {
    return Seal(QStringLiteral("undo_step"))
        .add("incident", incident.toLatin1())
        .add("number", number)
        .add("revision", revision)
        .result();
}

Result<> push(Revision& revision) {
    if (const auto dropped = dropBehind(revision); !dropped) {
        return dropped;
    }
    const QString incident = revision.incident().toString();
    const qint64 number = ++revision.book().undoPosition;
    const qint64 step = revision.library().revision;
    const QByteArray rowSeal = seal(incident, number, step);
    revision.toggle(rowSeal);
    const auto done = revision.database().run(
        QStringLiteral("INSERT INTO undo_step (incident, number, revision, seal) VALUES (?, ?, ?, ?)"),
        {incident, number, step, rowSeal});
    return done ? Result<>() : failure(done.error());
}

Result<qint64> move(Revision& revision, UndoMove direction) {
    qint64& position = revision.book().undoPosition;
    const qint64 number = direction == UndoMove::Undo ? position : position + 1;
    std::optional<qint64> step;
    const auto read =
        revision.database().forEach(QStringLiteral("SELECT revision FROM undo_step WHERE incident=? AND number=?"),
                                    {revision.incident().toString(), number}, [&](const QSqlQuery& row) -> Result<> {
                                        step = row.value(0).toLongLong();
                                        return {};
                                    });
    if (!read) {
        return failure(read.error());
    }
    if (!step) {
        return failure(ErrorCode::Usage, QStringLiteral("undo"), QStringLiteral("no step %1").arg(number));
    }
    position = direction == UndoMove::Undo ? position - 1 : position + 1;
    return *step;
}

Result<UndoLog> read(SqlDatabase& database, IncidentId incident) {
    const auto book = IncidentBook::read(database, incident);
    if (!book) {
        return failure(book.error());
    }
    UndoLog log;
    const auto damaged = [](qint64 number) {
        return failure(ErrorCode::Damaged, QStringLiteral("undo step %1").arg(number));
    };
    const auto readStep = [&](const QSqlQuery& row) -> Result<> {
        const qint64 number = row.value(0).toLongLong();
        const HistoryRow history = HistoryRow::read(row, 3);
        const QByteArray stepSeal = seal(incident.toString(), number, history.revision);
        if (number != log.steps.size() + 1 || stepSeal != row.value(1).toByteArray() ||
            history.seal() != row.value(2).toByteArray()) {
            return damaged(number);
        }
        log.steps.append({number, history.label, history.at, StepChanges([history] { return history.changes(); })});
        return {};
    };
    const auto done = database.forEach(
        QString(QStringLiteral("SELECT s.number, s.seal, h.seal, ") + historyColumns(QStringLiteral("h.")) +
                QStringLiteral(" FROM undo_step s JOIN history h ON h.revision=s.revision WHERE s.incident=? "
                               "ORDER BY s.number")),
        {incident.toString()}, readStep);
    if (!done) {
        return failure(done.error());
    }
    if (book->undoPosition < 0 || book->undoPosition > log.steps.size()) {
        return damaged(book->undoPosition);
    }
    log.position = book->undoPosition;
    return log;
}

} // namespace afterword::undosteps
