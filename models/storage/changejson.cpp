// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changejson.h"

#include "valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterword {

namespace {

Result<> readSide(const QJsonObject& change, QStringView side, std::optional<AnyValue>& value) {
    const auto found = change.constFind(side);
    if (found == change.constEnd()) {
        return {};
    }
    auto read = anyFromJson(found->toObject());
    if (!read) {
        return failure(read.error());
    }
    value = std::move(*read);
    return {};
}

} // namespace

QByteArray changesToJson(const QList<ValueChange>& changes) {
    QJsonArray array;
    for (const ValueChange& change : changes) {
        QJsonObject object;
        if (change.before) {
            object.insert(u"before", anyToJson(*change.before));
        }
        if (change.after) {
            object.insert(u"after", anyToJson(*change.after));
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<ValueChange>> changesFromJson(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        return failure(ErrorCode::BadInput, QStringLiteral("changes"), error.errorString());
    }
    QList<ValueChange> changes;
    const QJsonArray array = document.array();
    for (const auto& item : array) {
        ValueChange change;
        auto read = readSide(item.toObject(), u"before", change.before);
        if (read) {
            read = readSide(item.toObject(), u"after", change.after);
        }
        if (!read) {
            return failure(read.error());
        }
        if (!change.before && !change.after) {
            return failure(ErrorCode::BadInput, QStringLiteral("changes"), QStringLiteral("neither before nor after"));
        }
        changes.append(change);
    }
    return changes;
}

} // namespace afterword
