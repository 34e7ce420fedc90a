// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyrow.h"

#include "changejson.h"
#include "compression.h"

namespace afterword {

namespace {

constexpr int packingLevel = 1;
constexpr qint64 changesLimit = 1LL << 30; ///< bytes of JSON

QString keyOf(Revision::Kind kind) {
    switch (kind) {
    case Revision::Kind::Add:
        return QStringLiteral("add");
    case Revision::Kind::Do:
        return QStringLiteral("do");
    case Revision::Kind::Undo:
        return QStringLiteral("undo");
    case Revision::Kind::Redo:
        return QStringLiteral("redo");
    case Revision::Kind::Import:
        return QStringLiteral("import");
    }
    return {};
}

QString userName() {
    for (const char* name : {"USER", "LOGNAME", "USERNAME"}) {
        const QString user = qEnvironmentVariable(name);
        if (!user.isEmpty()) {
            return user;
        }
    }
    return {};
}

} // namespace

QString historyColumns(const QString& prefix) {
    return QStringLiteral("%1revision, %1incident, %1at, CAST(%1who AS BLOB), CAST(%1label AS BLOB), %1kind, %1step, "
                          "%1changes")
        .arg(prefix);
}

HistoryRow HistoryRow::make(qint64 revision, IncidentId incident, Instant at, Revision::Kind kind, const QString& label,
                            const std::optional<QList<ValueChange>>& changes, std::optional<qint64> step) {
    HistoryRow row{revision, incident, at, userName(), label, keyOf(kind), step, std::nullopt};
    if (changes) {
        row.packedChanges = compression::pack(changesToJson(*changes), packingLevel);
    }
    return row;
}

HistoryRow HistoryRow::read(const QSqlQuery& row, int first) {
    const auto value = [&](int column) {
        return row.value(first + column);
    };
    HistoryRow read;
    read.revision = value(0).toLongLong();
    read.incident = IncidentId::fromString(value(1).toString());
    read.at.us = value(2).toLongLong();
    read.who = QString::fromUtf8(value(3).toByteArray());
    read.label = QString::fromUtf8(value(4).toByteArray());
    read.kind = value(5).toString();
    if (!value(6).isNull()) {
        read.step = value(6).toLongLong();
    }
    if (!value(7).isNull()) {
        read.packedChanges = value(7).toByteArray();
    }
    return read;
}

Result<> HistoryRow::insert(SqlDatabase& database) const {
    const auto done = database.run(
        QStringLiteral("INSERT INTO history (revision, incident, at, who, label, kind, step, changes, seal) "
                       "VALUES (?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?)"),
        {revision, incident.toString(), at.us, notNull(who.toUtf8()), notNull(label.toUtf8()), kind,
         step ? QVariant(*step) : QVariant(), packedChanges ? QVariant(*packedChanges) : QVariant(), seal()});
    return done ? Result<>() : failure(done.error());
}

QByteArray HistoryRow::seal() const {
    Seal seal(QStringLiteral("history"));
    seal.add("revision", revision)
        .add("incident", incident.toString().toLatin1())
        .add("at", at.us)
        .add("who", who.toUtf8())
        .add("label", label.toUtf8())
        .add("kind", kind.toLatin1());
    if (step) {
        seal.add("step", *step);
    }
    if (packedChanges) {
        seal.add("changes", *packedChanges);
    }
    return seal.result();
}

Result<QList<ValueChange>> HistoryRow::changes() const {
    const QString place = QStringLiteral("history, revision %1").arg(revision);
    if (!packedChanges) {
        return failure(ErrorCode::Damaged, place, QStringLiteral("no changes"));
    }
    const auto json = compression::unpack(*packedChanges, changesLimit);
    if (!json) {
        return failure(ErrorCode::Damaged, place, json.error().detail);
    }
    auto changes = changesFromJson(*json);
    if (!changes) {
        return failure(ErrorCode::Damaged, place,
                       QString(changes.error().subject + QStringLiteral(": ") + changes.error().detail));
    }
    return changes;
}

} // namespace afterword
