// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// To do if there is time: important, not assignable, never outstanding.
struct Aspiration {
    AspirationId id;
    QString text;
    int position = 0;

    static constexpr auto listName = u"aspirations"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"text", self.text);
        field(u"position", self.position);
    }

    bool operator==(const Aspiration&) const = default;
};

} // namespace afterword
