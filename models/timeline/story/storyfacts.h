// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyediting.h"

namespace afterword::story {

/// Sets a milestone to a time that was typed; text and zone are kept with it.
void setMilestone(Document& document, MilestoneKind kind, const TypedTime& time);

/// Moves or sets it, as on the canvas; no text was read then.
void setMilestone(Document& document, MilestoneKind kind, Instant at);

/// Sets it to where an event stands, with the event's evidence and the text that its time was read from.
void setMilestone(Document& document, MilestoneKind kind, EventId event);

void setMilestoneNote(Document& document, MilestoneKind kind, const QString& note, Pace pace = Pace::Done);
void setMilestoneEvidence(Document& document, MilestoneKind kind, const QList<EvidenceId>& evidence);
void clearMilestone(Document& document, MilestoneKind kind);

/// Gives its id, made where it has none; null where the document refuses.
ImpactWindowId addImpactWindow(Document& document, ImpactWindow window);

/// Puts it in the place of the one with its id. An end before its start is kept and found by findings().
void editImpactWindow(Document& document, const ImpactWindow& window, Pace pace = Pace::Done);
void removeImpactWindows(Document& document, const QList<ImpactWindowId>& ids);

} // namespace afterword::story
