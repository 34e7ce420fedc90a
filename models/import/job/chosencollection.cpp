// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosencollection.h"

#include "isotime.h"
#include "slackexport.h"

namespace afterword {

namespace {

/// The day of "general/2026-03-01.json"; null for other names.
std::optional<Instant> dayOf(const QString& name) {
    constexpr qsizetype ending = 5; // ".json"
    const QStringView file = QStringView(name).mid(name.lastIndexOf(u'/') + 1);
    return SlackExport::isDayFile(name) ? fromIso(file.chopped(ending)) : std::nullopt;
}

bool isLeftOut(const QString& path, qsizetype rootLength, const QSet<QString>& leaveOut) {
    for (qsizetype end = path.size(); end > rootLength; end = path.lastIndexOf(u'/', end - 1)) {
        if (leaveOut.contains(path.first(end))) {
            return true;
        }
    }
    return false;
}

} // namespace

ChosenCollection::ChosenCollection(const Collection& all, const std::function<bool(qsizetype)>& isChosen)
    : m_all(all) {
    for (qsizetype i = 0; i < all.entries().size(); ++i) {
        if (isChosen(i)) {
            m_entries.append(all.entries()[i]);
            m_indexes.append(i);
        }
    }
}

ChosenCollection chosenOf(const Collection& all, const QString& path, const ImportRequest& request) {
    QSet<qsizetype> chats;
    if (request.from || request.to) {
        for (const SlackExport& chat : SlackExport::findIn(all)) {
            chats.unite(chat.entries());
        }
    }
    // A day file holds one day of the workspace's zone, and now and then a message of the next.
    const Duration slack = days(2);
    return ChosenCollection(all, [&](qsizetype index) {
        const QString& name = all.entries()[index].name;
        if (isLeftOut(QString(path % u'/' % name), path.size(), request.leaveOut)) {
            return false;
        }
        const auto day = chats.contains(index) ? dayOf(name) : std::nullopt;
        return !day ||
               ((!request.from || *day + slack >= *request.from) && (!request.to || *day - slack <= *request.to));
    });
}

} // namespace afterword
