// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QDate>
#include <QString>

namespace afterword {

/// Set aside in the meeting.
struct ParkedItem {
    ParkedItemId id;
    QString text;
    ThemeId theme;
    QDate soakUntil; ///< no decision before this day
    QString decision;
    QString declinedBecause;
    QString owner;
    QDate due;
    int position = 0;

    static constexpr auto listName = u"parkingLot"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"text", self.text);
        field(u"theme", self.theme);
        field(u"soakUntil", self.soakUntil);
        field(u"decision", self.decision);
        field(u"declinedBecause", self.declinedBecause);
        field(u"owner", self.owner);
        field(u"due", self.due);
        field(u"position", self.position);
    }

    bool operator==(const ParkedItem&) const = default;
};

} // namespace afterword
