// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"
#include "candidatemark.h"
#include "source.h"
#include "timelineevent.h"

namespace afterword {

/// What picking a candidate adds to the story.
struct PickedEvent {
    TimelineEvent event;
    CandidateMark mark;
};

/// The first line of the candidate's text becomes the event's text, the rest its note; the source's name becomes its
/// lane.
[[nodiscard]] PickedEvent pickedEvent(const Candidate& candidate, const Source& source);

} // namespace afterword
