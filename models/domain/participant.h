// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

#include <optional>

namespace afterword {

/// Somebody who is asked to the debrief.
struct Participant {
    ParticipantId id;
    QString name;
    QString team;
    QString role;
    bool attended = false;
    bool hasSpoken = false;
    std::optional<bool> learned; ///< said to have learned something
    std::optional<bool> wouldComeAgain;

    static constexpr auto listName = u"participants"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"name", self.name);
        field(u"team", self.team);
        field(u"role", self.role);
        field(u"attended", self.attended);
        field(u"hasSpoken", self.hasSpoken);
        field(u"learned", self.learned);
        field(u"wouldComeAgain", self.wouldComeAgain);
    }

    bool operator==(const Participant&) const = default;
};

} // namespace afterword
