// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackdirectory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterword {

bool SlackDirectory::addList(const QString& file, const QByteArray& json) {
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        return false;
    }
    const bool people = file == u"users.json";
    const bool direct = file == u"dms.json" || file == u"mpims.json";
    const QJsonArray list = document.array();
    for (const QJsonValue& value : list) {
        if (people) {
            addUser(value.toObject());
        } else {
            addConversation(value.toObject(), direct);
        }
    }
    return true;
}

QString SlackDirectory::shownName(const QJsonObject& user) {
    const QJsonObject profile = user[u"profile"].toObject();
    const QString candidates[] = {
        profile[u"display_name"].toString(), user[u"display_name"].toString(), profile[u"real_name"].toString(),
        user[u"real_name"].toString(),       user[u"name"].toString(),
    };
    for (const QString& name : candidates) {
        if (!name.trimmed().isEmpty()) {
            return name.trimmed();
        }
    }
    return {};
}

void SlackDirectory::addUser(const QJsonObject& user) {
    const QString name = shownName(user);
    if (!name.isEmpty()) {
        m_users.insert(user[u"id"].toString().toUtf8(), name.toUtf8());
    }
}

void SlackDirectory::addConversation(const QJsonObject& conversation, bool direct) {
    const QString id = conversation[u"id"].toString();
    const QString name = conversation[u"name"].toString();
    if (!direct) {
        m_channels.insert(id.toUtf8(), name.toUtf8());
        m_titles.insert(name, QString(u'#' + name));
        return;
    }
    QStringList people;
    const QJsonArray members = conversation[u"members"].toArray();
    for (const QJsonValue& member : members) {
        const QByteArray memberId = member.toString().toUtf8();
        people.append(QString::fromUtf8(m_users.value(memberId, memberId)));
    }
    people.removeDuplicates();
    // The folder of a direct conversation has its id, that of a group of people its name.
    m_titles.insert(name.isEmpty() ? id : name, people.join(QStringLiteral(", ")));
}

QString SlackDirectory::titleOf(const QString& folder) const {
    const QString title = m_titles.value(folder);
    return title.isEmpty() ? QString(u'#' + folder) : title;
}

} // namespace afterword
