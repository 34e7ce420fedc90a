// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>

namespace afterword {

/// A remark on a section, event, cause or action.
struct Comment {
    CommentId id;
    QString targetKind; ///< "section", "event", "cause", "action"
    QString target;     ///< the id of what it is on
    QString author;
    QString text;
    Instant at;
    bool settled = false;

    static constexpr auto listName = u"comments"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"targetKind", self.targetKind);
        field(u"target", self.target);
        field(u"author", self.author);
        field(u"text", self.text);
        field(u"at", self.at);
        field(u"settled", self.settled);
    }

    bool operator==(const Comment&) const = default;
};

} // namespace afterword
