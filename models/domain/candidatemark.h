// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"

#include <QString>

namespace afterword {

/// What became of one candidate. Candidates without a mark have none.
struct CandidateMark {
    CandidateMarkId id;
    SourceId source;
    qint64 record = 0; ///< its number within the source, from 0
    CandidateFate fate = CandidateFate::Picked;
    EventId event; ///< what it was picked into

    static constexpr auto listName = u"candidateMarks"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"source", self.source);
        field(u"record", self.record);
        field(u"fate", self.fate);
        field(u"event", self.event);
    }

    bool operator==(const CandidateMark&) const = default;
};

} // namespace afterword
