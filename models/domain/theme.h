// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// A topic that parked items are gathered under.
struct Theme {
    ThemeId id;
    QString name;
    int position = 0;

    static constexpr auto listName = u"themes"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"name", self.name);
        field(u"position", self.position);
    }

    bool operator==(const Theme&) const = default;
};

} // namespace afterword
