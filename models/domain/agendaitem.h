// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// A block of the debrief.
struct AgendaItem {
    AgendaItemId id;
    QString title;
    int minutes = 0; ///< planned
    qint64 spentSeconds = 0;
    QString note;
    int position = 0;

    static constexpr auto listName = u"agenda"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"title", self.title);
        field(u"minutes", self.minutes);
        field(u"spentSeconds", self.spentSeconds);
        field(u"note", self.note);
        field(u"position", self.position);
    }

    bool operator==(const AgendaItem&) const = default;
};

} // namespace afterword
