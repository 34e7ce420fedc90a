// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyediting.h"

namespace afterword::story {

// One field of any number of events; see storyediting.h for what all of these promise.

/// One line: line breaks become spaces, unless it is still being typed.
void setText(Document& document, const QList<EventId>& ids, const QString& text, Pace pace = Pace::Done);
/// Markdown.
void setNote(Document& document, const QList<EventId>& ids, const QString& note, Pace pace = Pace::Done);
void setWho(Document& document, const QList<EventId>& ids, const QString& who, Pace pace = Pace::Done);
/// For the debrief; empty: none.
void setQuestion(Document& document, const QList<EventId>& ids, const QString& question, Pace pace = Pace::Done);
/// Null: none.
void setDecision(Document& document, const QList<EventId>& ids, const std::optional<DecisionDetails>& decision,
                 Pace pace = Pace::Done);

void setKind(Document& document, const QList<EventId>& ids, EventKind kind);
/// Adds the lane where there is none of that name; empty: none.
void setLane(Document& document, const QList<EventId>& ids, const QString& lane);
void setStarred(Document& document, const QList<EventId>& ids, bool starred);
void setVisibility(Document& document, const QList<EventId>& ids, Visibility visibility);

/// Trimmed, empty ones left out, each once.
void setTags(Document& document, const QList<EventId>& ids, const QStringList& tags);
void addTags(Document& document, const QList<EventId>& ids, const QStringList& tags);
void removeTags(Document& document, const QList<EventId>& ids, const QStringList& tags);

void setEvidence(Document& document, const QList<EventId>& ids, const QList<EvidenceId>& evidence);
void attachEvidence(Document& document, const QList<EventId>& ids, const QList<EvidenceId>& evidence);
void detachEvidence(Document& document, const QList<EventId>& ids, const QList<EvidenceId>& evidence);

} // namespace afterword::story
