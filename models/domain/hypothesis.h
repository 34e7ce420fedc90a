// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// What was thought to be the cause, and its fate.
struct Hypothesis {
    HypothesisId id;
    QString text;
    HypothesisFate fate = HypothesisFate::Open;
    QString because; ///< why it was kept or dropped
    QList<EvidenceId> evidence;
    QList<EventId> events;
    int position = 0;

    static constexpr auto listName = u"hypotheses"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"text", self.text);
        field(u"fate", self.fate);
        field(u"because", self.because);
        field(u"evidence", self.evidence);
        field(u"events", self.events);
        field(u"position", self.position);
    }

    bool operator==(const Hypothesis&) const = default;
};

} // namespace afterword
