// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace afterword {

/// A step of the process.
struct ChecklistItem {
    ChecklistItemId id;
    QString text;
    ChecklistPhase phase = ChecklistPhase::Investigation;
    QString rule; ///< name of the rule that ticks it by itself; empty for own items
    bool done = false;
    std::optional<Instant> doneAt;
    QDate due;
    QString owner;
    int position = 0;

    static constexpr auto listName = u"checklist"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"text", self.text);
        field(u"phase", self.phase);
        field(u"rule", self.rule);
        field(u"done", self.done);
        field(u"doneAt", self.doneAt);
        field(u"due", self.due);
        field(u"owner", self.owner);
        field(u"position", self.position);
    }

    bool operator==(const ChecklistItem&) const = default;
};

} // namespace afterword
