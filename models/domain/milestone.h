// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>

namespace afterword {

/// A dated point that metrics are computed from. At most one of each kind in an incident; none has a default.
struct Milestone {
    MilestoneId id;
    MilestoneKind kind = MilestoneKind::Started;
    Instant at;
    QString timeText; ///< the text that it was read from, where it was read
    QString zone;     ///< the zone that the text was read in
    QString note;
    QList<EvidenceId> evidence;

    static constexpr auto listName = u"milestones"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"kind", self.kind);
        field(u"at", self.at);
        field(u"timeText", self.timeText);
        field(u"zone", self.zone);
        field(u"note", self.note);
        field(u"evidence", self.evidence);
    }

    bool operator==(const Milestone&) const = default;
};

} // namespace afterword
