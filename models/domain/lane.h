// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// A parallel strand of the timeline. Events name it by its name, which is unique within the incident.
struct Lane {
    LaneId id;
    QString name;
    int colour = 0; ///< 0 to 5, the rows of the lane palette; its shape follows from it
    int position = 0;

    static constexpr auto listName = u"lanes"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"name", self.name);
        field(u"colour", self.colour);
        field(u"position", self.position);
    }

    bool operator==(const Lane&) const = default;
};

} // namespace afterword
