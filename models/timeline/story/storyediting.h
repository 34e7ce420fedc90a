// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "twoclocks.h"
#include "typedtime.h"

namespace afterword::story {

/// What the window does to the events of a story. Each call is one step that can be undone, with a name that says what
/// and how many; a call that changes nothing makes no step. Ids that the story does not have are passed over. A
/// document that cannot be changed refuses, and says so itself.
///
/// Fields of events, lanes, milestones and impact windows: storyfields.h, storylanes.h, storyfacts.h. Candidates:
/// storypicking.h.

/// Whether a field is still being typed in: then steps in it that follow within a second become one.
enum class Pace { Done, Typing };

/// Adds it as it is but for the id, which it is given where it has none; its place among events of the same moment;
/// and its lane, which is added where there is none of that name. Gives the id; null where the document refuses.
EventId addEvent(Document& document, TimelineEvent event);

/// An event that somebody writes.
EventId addEvent(Document& document, Instant at, const QString& text = {});

/// In the middle of two, rounded to the minute, second or millisecond where that is still between them. Of the same
/// moment or a microsecond apart: the first.
[[nodiscard]] Instant momentBetween(Instant first, Instant second);

/// About halfway between two events, right behind the first where both are of the same moment; in their lane where
/// they share one. Null where one of them is unknown.
EventId addEventBetween(Document& document, EventId first, EventId second, const QString& text = {});

/// And all that names them: links, comments, mentions in causes, hypotheses, actions and notes. The candidates that
/// they were picked from can be picked again.
void removeEvents(Document& document, const QList<EventId>& ids);

/// Each copy stands right behind its original. Gives the copies' ids.
QList<EventId> duplicateEvents(Document& document, const QList<EventId>& ids);

/// Moves what `clock` shows: where they happened with their ends, or when they became known. False, with nothing
/// changed, where one would leave the years 1 to 9999.
bool moveEvents(Document& document, const QList<EventId>& ids, Duration by, StoryClock clock = StoryClock::Happened);

/// Sets time and precision, or, for the clock of what was known, when they became known. What lasted keeps its length.
/// Where it came from keeps the time as it was read.
void setTime(Document& document, const QList<EventId>& ids, const TypedTime& time,
             StoryClock clock = StoryClock::Happened);

/// Where it began, by the clock of what happened; its end stays where it is.
void setStart(Document& document, EventId id, Instant at);

/// Null: what happened did not last. An end before the beginning is kept and found by findings().
void setEnd(Document& document, const QList<EventId>& ids, std::optional<Instant> endsAt);

/// `latestAt` counts for TimePrecision::Between alone.
void setPrecision(Document& document, const QList<EventId>& ids, TimePrecision precision,
                  std::optional<Instant> latestAt = {});

/// Null: at once.
void setKnownAt(Document& document, const QList<EventId>& ids, std::optional<Instant> knownAt);

/// Moves an event by this many places among those of the same moment; positive: later.
void moveAmongEquals(Document& document, EventId id, int places);

/// Sets what is added to the times of a source's clock, and moves all of its events in the story by the difference.
/// The texts that the times were read from stay. False, with nothing changed, for an unknown source, or where an event
/// would leave the years 1 to 9999.
bool setClockOffset(Document& document, SourceId source, Duration offset);

} // namespace afterword::story
