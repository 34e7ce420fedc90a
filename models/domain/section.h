// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// A part of the write-up.
struct Section {
    SectionId id;
    QString key; ///< "impact", "rootCause", ...: unique within the incident, the name on the command line
    QString title;
    QString markdown;
    QString prompt; ///< what to write here, shown while it is empty
    Visibility visibility = Visibility::Public;
    int position = 0;

    static constexpr auto listName = u"sections"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"key", self.key);
        field(u"title", self.title);
        field(u"markdown", self.markdown);
        field(u"prompt", self.prompt);
        field(u"visibility", self.visibility);
        field(u"position", self.position);
    }

    bool operator==(const Section&) const = default;
};

} // namespace afterword
