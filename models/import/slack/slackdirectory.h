// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <string_view>

namespace afterword {

/// Names of people and channels by Slack's ids. Filled once, then safe to share between threads.
class SlackDirectory {
public:
    /// The content of one of the lists of an export, by its file name: "users.json", "channels.json", "groups.json",
    /// "dms.json", "mpims.json". False where it is no such list. Lists of people come before lists of conversations.
    [[nodiscard]] bool addList(const QString& file, const QByteArray& json);

    /// UTF-8; empty where the id is unknown.
    [[nodiscard]] QByteArray userName(std::string_view id) const { return nameIn(m_users, id); }

    [[nodiscard]] QByteArray channelName(std::string_view id) const { return nameIn(m_channels, id); }

    /// How the conversation in a folder of the export is shown: "#incident", "maya, jonas".
    [[nodiscard]] QString titleOf(const QString& folder) const;

    /// The name by which a person is shown: what they chose, else their real name, else the account's.
    [[nodiscard]] static QString shownName(const QJsonObject& user);

private:
    static QByteArray nameIn(const QHash<QByteArray, QByteArray>& names, std::string_view id) {
        return names.value(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
    }

    void addUser(const QJsonObject& user);
    void addConversation(const QJsonObject& conversation, bool direct);

    QHash<QByteArray, QByteArray> m_users{{"USLACKBOT", "Slackbot"}};
    QHash<QByteArray, QByteArray> m_channels;
    QHash<QString, QString> m_titles; ///< by folder
};

} // namespace afterword
