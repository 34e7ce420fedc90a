// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parkededits.h"

#include "appfolders.h"
#include "ballast.h"
#include "changejson.h"
#include "fieldjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>

namespace afterword::parkededits {

namespace {

QString pathOf(LibraryId library) {
    return appfolders::state(QStringLiteral("parked")) + u'/' + library.toString() + QStringLiteral(".json");
}

QString keyOf(UndoMove move) {
    switch (move) {
    case UndoMove::Do:
        return QStringLiteral("do");
    case UndoMove::Undo:
        return QStringLiteral("undo");
    case UndoMove::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

std::optional<UndoMove> moveOf(const QString& key) {
    for (const UndoMove move : {UndoMove::Do, UndoMove::Undo, UndoMove::Redo}) {
        if (keyOf(move) == key) {
            return move;
        }
    }
    return {};
}

bool write(const QString& path, const QByteArray& bytes, QString& why) {
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    why = file.errorString();
    return written;
}

Result<ParkedEdit> fromJson(const QJsonObject& json) {
    ParkedEdit edit;
    edit.incident = IncidentId::fromString(json.value(u"incident").toString());
    edit.label = json.value(u"label").toString();
    const auto move = moveOf(json.value(u"move").toString());
    const auto changes = changesFromJson(QJsonDocument(json.value(u"changes").toArray()).toJson());
    if (edit.incident.isNull() || !move || !changes ||
        !FieldJson<Instant>::read(json.value(u"parkedAt"), edit.parkedAt)) {
        return failure(ErrorCode::Damaged, QStringLiteral("parked edit"), changes ? QString() : changes.error().detail);
    }
    edit.move = *move;
    edit.changes = *changes;
    return edit;
}

} // namespace

Result<> park(LibraryId library, const QList<ParkedEdit>& edits) {
    QJsonArray array;
    for (const ParkedEdit& edit : edits) {
        const QJsonArray changes = QJsonDocument::fromJson(changesToJson(edit.changes)).array();
        array.append(QJsonObject{{QStringLiteral("incident"), edit.incident.toString()},
                                 {QStringLiteral("label"), edit.label},
                                 {QStringLiteral("move"), keyOf(edit.move)},
                                 {QStringLiteral("parkedAt"), FieldJson<Instant>::write(edit.parkedAt)},
                                 {QStringLiteral("changes"), changes}});
    }
    const QByteArray bytes = QJsonDocument(array).toJson(QJsonDocument::Compact);
    const QString path = pathOf(library);
    QString why;
    if (write(path, bytes, why) || (ballast::release() && write(path, bytes, why))) {
        return {};
    }
    const qint64 available = QStorageInfo(appfolders::state()).bytesAvailable();
    if (available < bytes.size()) {
        return failure(ErrorCode::DiskFull, path, why, {QString::number(available)});
    }
    return failure(ErrorCode::Io, path, why);
}

Result<QList<ParkedEdit>> parked(LibraryId library) {
    QList<ParkedEdit> edits;
    QFile file(pathOf(library));
    if (!file.exists()) {
        return edits;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, file.fileName(), file.errorString());
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray()) {
        return failure(ErrorCode::Damaged, file.fileName());
    }
    const QJsonArray array = document.array();
    for (const auto& item : array) {
        auto edit = fromJson(item.toObject());
        if (!edit) {
            return failure(edit.error());
        }
        edits.append(std::move(*edit));
    }
    return edits;
}

void clear(LibraryId library) {
    QFile::remove(pathOf(library));
}

} // namespace afterword::parkededits
