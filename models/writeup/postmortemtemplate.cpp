// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postmortemtemplate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace afterword {

namespace {

Result<PostmortemTemplate> fromBytes(const QByteArray& bytes, const QString& subject) {
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = QByteArrayView(bytes).first(error.offset).count('\n') + 1;
        return failure(ErrorCode::BadInput, subject, error.errorString(), {QString::number(line)});
    }
    PostmortemTemplate result{json.value(u"id").toString(), json.value(u"name").toString(), {}};
    QSet<QString> keys;
    const QJsonArray sections = json.value(u"sections").toArray();
    for (const auto& item : sections) {
        const QJsonObject object = item.toObject();
        Section section;
        section.key = object.value(u"id").toString();
        section.title = object.value(u"title").toString();
        section.prompt = object.value(u"prompt").toString();
        section.position = static_cast<int>(result.sections.size());
        if (section.key.isEmpty() || section.title.isEmpty() || keys.contains(section.key)) {
            return failure(ErrorCode::BadInput, subject,
                           QStringLiteral("section %1 has no id or title, or an id that was used before")
                               .arg(section.position + 1));
        }
        keys.insert(section.key);
        result.sections.append(section);
    }
    if (result.id.isEmpty() || result.sections.isEmpty()) {
        return failure(ErrorCode::BadInput, subject, QStringLiteral("no id, or no sections"));
    }
    return result;
}

} // namespace

QStringList PostmortemTemplate::builtIn() {
    return {QStringLiteral("default"), QStringLiteral("sre"), QStringLiteral("coe"), QStringLiteral("short")};
}

Result<PostmortemTemplate> PostmortemTemplate::load(const QString& idOrPath) {
    const bool isBuiltIn = builtIn().contains(idOrPath);
    QFile file(isBuiltIn ? QStringLiteral(":/afterword/templates/%1.json").arg(idOrPath) : idOrPath);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, idOrPath, QStringLiteral("no such template"), builtIn());
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, idOrPath, file.errorString());
    }
    return fromBytes(file.readAll(), idOrPath);
}

Postmortem PostmortemTemplate::newPostmortem(Instant now) const {
    Postmortem postmortem;
    postmortem.incident.id = IncidentId::create();
    postmortem.incident.templateId = id;
    postmortem.incident.createdAt = now;
    for (Section section : sections) {
        section.id = SectionId::create();
        postmortem.sections.append(section);
    }
    return postmortem;
}

} // namespace afterword
