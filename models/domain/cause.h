// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// A node of the cause graph.
struct Cause {
    CauseId id;
    CauseKind kind = CauseKind::Contributing;
    QString text;             ///< one line
    QString note;             ///< Markdown
    QString category;         ///< class of the cause, for the trends
    QList<CauseId> becauseOf; ///< the causes behind this one
    QList<EvidenceId> evidence;
    QList<EventId> events;
    QString notActing; ///< the written decision not to act on it
    int position = 0;

    static constexpr auto listName = u"causes"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"kind", self.kind);
        field(u"text", self.text);
        field(u"note", self.note);
        field(u"category", self.category);
        field(u"becauseOf", self.becauseOf);
        field(u"evidence", self.evidence);
        field(u"events", self.events);
        field(u"notActing", self.notActing);
        field(u"position", self.position);
    }

    bool operator==(const Cause&) const = default;
};

} // namespace afterword
