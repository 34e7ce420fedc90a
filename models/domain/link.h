// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// A relation between two things of the incident.
struct Link {
    LinkId id;
    QString fromKind; ///< "event", "evidence", "cause", "action", "section"
    QString from;
    QString toKind;
    QString to;
    LinkRole role = LinkRole::Mentions;
    QString note;

    static constexpr auto listName = u"links"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"fromKind", self.fromKind);
        field(u"from", self.from);
        field(u"toKind", self.toKind);
        field(u"to", self.to);
        field(u"role", self.role);
        field(u"note", self.note);
    }

    bool operator==(const Link&) const = default;
};

} // namespace afterword
