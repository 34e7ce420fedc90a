// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pickedevent.h"

namespace afterword {

PickedEvent pickedEvent(const Candidate& candidate, const Source& source) {
    PickedEvent picked;
    TimelineEvent& event = picked.event;
    event.id = EventId::create();
    event.happenedAt = candidate.happenedAt;
    event.precision = candidate.timeAssumed ? TimePrecision::About : TimePrecision::Exact;
    event.kind = candidate.kind;
    // A table of events names the lane in a column of its own; elsewhere the place is a file.
    const bool isTable = source.format == u"csv" || source.format == u"jsonl";
    event.lane = isTable && !candidate.place.isEmpty() ? candidate.place : source.name;
    const QString text = candidate.text.trimmed();
    const qsizetype lineEnd = text.indexOf(u'\n');
    event.text = lineEnd < 0 ? text : text.first(lineEnd).trimmed();
    event.note = lineEnd < 0 ? QString() : text.sliced(lineEnd + 1).trimmed();
    event.who = candidate.author;
    event.source = EventSource{source.id,     candidate.record,   source.name, source.format, whereText(candidate),
                               candidate.raw, candidate.timeText, source.zone};
    picked.mark = {CandidateMarkId::create(), source.id, candidate.record, CandidateFate::Picked, event.id};
    return picked;
}

} // namespace afterword
