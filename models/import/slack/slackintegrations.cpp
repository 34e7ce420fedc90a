// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackintegrations.h"

#include "slacktime.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterword {

Result<> SlackIntegrations::write(const QByteArray& json, const QString& where, Duration offset, SourceOutput& output) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        output.skip(where, tr("broken JSON (%1)").arg(error.errorString()));
        return {};
    }
    const QJsonArray entries = document.array();
    quint32 number = static_cast<quint32>(entries.size()) + 1;
    // The newest comes first in the file.
    for (auto at = entries.cend(); at != entries.cbegin();) {
        const QJsonObject entry = (--at)->toObject();
        --number;
        const QJsonValue date = entry[u"date"];
        const QByteArray digits = date.isString() ? date.toString().toLatin1() : QByteArray::number(date.toInteger());
        const auto time = slackTime({digits.constData(), static_cast<size_t>(digits.size())});
        if (!time || *time == 0) {
            output.skip(QString(where % u':' % QString::number(number)), tr("an entry without a time"));
            continue;
        }
        const QByteArray raw = QJsonDocument(entry).toJson(QJsonDocument::Compact);
        const QByteArray text = textOf(entry).toUtf8();
        CandidateRecord record;
        record.happenedAt = Instant{*time} + offset;
        record.raw = raw;
        record.text = text;
        record.timeText = QByteArrayView(raw).sliced(qMax<qsizetype>(raw.indexOf(digits), 0), digits.size());
        record.kind = EventKind::Change;
        record.author = output.nameNumber(entry[u"user_name"].toString());
        record.line = number;
        if (const auto added = output.addRecord(record); !added) {
            return added;
        }
    }
    return {};
}

QString SlackIntegrations::textOf(const QJsonObject& entry) {
    QString name = entry[u"app_type"].toString();
    name = name.isEmpty() ? entry[u"service_type"].toString() : name;
    name = name.isEmpty() ? entry[u"service_id"].toVariant().toString() : name;
    const QString change = entry[u"change_type"].toString();
    if (change == u"added") {
        return tr("Integration added: %1").arg(name);
    }
    if (change == u"removed") {
        return tr("Integration removed: %1").arg(name);
    }
    return tr("Integration changed (%1): %2").arg(change, name);
}

} // namespace afterword
