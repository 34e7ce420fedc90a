// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pickedevent.h"
#include "storyediting.h"

namespace afterword::story {

/// Which candidate: a record of a source.
struct CandidateRef {
    SourceId source;
    qint64 record = 0;

    bool operator==(const CandidateRef&) const = default;

    friend size_t qHash(const CandidateRef& ref, size_t seed = 0) { return qHashMulti(seed, ref.source, ref.record); }
};

/// Makes events of candidates, in order of their times. Their sources' lanes are added where they are missing. What
/// was picked already, and what is of an unknown or removed source, is passed over. A candidate that was starred, or
/// all of them where `starred`, become starred events. Gives the new events, in their order.
QList<EventId> pick(Document& document, const QList<Candidate>& candidates, bool starred = false);

/// Marks candidates as not wanted. What was picked stays so.
void skip(Document& document, const QList<CandidateRef>& candidates);

/// Marks candidates for later, or takes that mark off; of what was picked, the event is starred.
void star(Document& document, const QList<CandidateRef>& candidates, bool starred = true);

/// Takes off every mark of these candidates; what they were picked into is removed, as removeEvents() does.
void takeBack(Document& document, const QList<CandidateRef>& candidates);

} // namespace afterword::story
