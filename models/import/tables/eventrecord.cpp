// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventrecord.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace afterword {

namespace {

const QStringList& namesOf(EventRole role) {
    const auto list = [](const char* names) {
        return QString::fromLatin1(names).split(u' ');
    };
    static const QStringList time = list("time timestamp ts datetime timeutc timestamputc when at occurredat occurred "
                                         "eventtime starttime startedat started "
                                         "start createdat created date dateutc realtimetimestamp logtime eventdate day "
                                         "clock epoch updated updatedat zeit "
                                         "zeitpunkt zeitstempel datum erstellt");
    static const QStringList text =
        list("text message msg summary event what title description log body content details detail note notes comment "
             "action "
             "entry name eventname nachricht ereignis beschreibung zusammenfassung historysummary eventtype");
    static const QStringList kind = list("kind type category eventtype issuetype eventkind art");
    static const QStringList author =
        list("author who user owner username actor reporter creator person by sender from assignee autor wer benutzer");
    static const QStringList lane =
        list("lane team system service component channel source app application podname container logger host spur");
    switch (role) {
    case EventRole::Time:
        return time;
    case EventRole::Text:
        return text;
    case EventRole::Kind:
        return kind;
    case EventRole::Author:
        return author;
    case EventRole::Lane:
        return lane;
    }
    return time;
}

} // namespace

QString roleKey(EventRole role) {
    switch (role) {
    case EventRole::Time:
        return QStringLiteral("time");
    case EventRole::Text:
        return QStringLiteral("text");
    case EventRole::Kind:
        return QStringLiteral("kind");
    case EventRole::Author:
        return QStringLiteral("author");
    case EventRole::Lane:
        return QStringLiteral("lane");
    }
    return {};
}

int roleRank(EventRole role, const QString& plain) {
    return static_cast<int>(namesOf(role).indexOf(plain)) + 1;
}

EventKind kindOf(QByteArrayView text) {
    static const QHash<QByteArray, EventKind> kinds{
        {"alert", EventKind::Alert},
        {"alarm", EventKind::Alert},
        {"page", EventKind::Alert},
        {"observation", EventKind::Observation},
        {"hypothesis", EventKind::Hypothesis},
        {"theory", EventKind::Hypothesis},
        {"decision", EventKind::Decision},
        {"action", EventKind::Action},
        {"mitigation", EventKind::Action},
        {"fix", EventKind::Action},
        {"communication", EventKind::Communication},
        {"comms", EventKind::Communication},
        {"message", EventKind::Communication},
        {"chat", EventKind::Communication},
        {"statuspage", EventKind::Communication},
        {"customerreport", EventKind::CustomerReport},
        {"customer", EventKind::CustomerReport},
        {"ticket", EventKind::CustomerReport},
        {"support", EventKind::CustomerReport},
        {"change", EventKind::Change},
        {"deploy", EventKind::Change},
        {"deployment", EventKind::Change},
        {"release", EventKind::Change},
        {"rollback", EventKind::Change},
        {"config", EventKind::Change},
    };
    QByteArray plain;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            plain.append(c >= 'a' ? c : static_cast<char>(c + 32));
        }
    }
    return kinds.value(plain, EventKind::Observation);
}

QByteArray messageInside(QByteArrayView text) {
    constexpr int wrappings = 3;
    QByteArray found;
    QByteArray inner = text.trimmed().toByteArray();
    for (int i = 0; i < wrappings && inner.startsWith('{'); ++i) {
        const QJsonObject object = QJsonDocument::fromJson(inner).object();
        QString message;
        for (const auto* key : {"log", "message", "msg", "text"}) {
            if (const QJsonValue value = object.value(QLatin1String(key)); value.isString() && message.isEmpty()) {
                message = value.toString().trimmed();
            }
        }
        if (message.isEmpty()) {
            break;
        }
        found = inner = message.toUtf8();
    }
    return found;
}

} // namespace afterword
