// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>

namespace afterword {

/// Captured in the meeting, stamped with its minute.
struct DebriefNote {
    DebriefNoteId id;
    DebriefNoteKind kind = DebriefNoteKind::Learning;
    QString text;
    QString who;
    Instant at;
    qint64 meetingSecond = 0; ///< seconds since the meeting began, and so into the recording
    bool reviewed = false;
    EventId event; ///< the event on show when it was said

    static constexpr auto listName = u"debriefNotes"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"kind", self.kind);
        field(u"text", self.text);
        field(u"who", self.who);
        field(u"at", self.at);
        field(u"meetingSecond", self.meetingSecond);
        field(u"reviewed", self.reviewed);
        field(u"event", self.event);
    }

    bool operator==(const DebriefNote&) const = default;
};

} // namespace afterword
