// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QList>

namespace afterword {

using LibraryId = Id<struct LibraryTag>;
using IncidentId = Id<struct IncidentTag>;
using MilestoneId = Id<struct MilestoneTag>;
using ImpactWindowId = Id<struct ImpactWindowTag>;
using LaneId = Id<struct LaneTag>;
using EventId = Id<struct EventTag>;
using SourceId = Id<struct SourceTag>;
using CandidateMarkId = Id<struct CandidateMarkTag>;
using EvidenceId = Id<struct EvidenceTag>;
using SeriesId = Id<struct SeriesTag>;
using SectionId = Id<struct SectionTag>;
using HypothesisId = Id<struct HypothesisTag>;
using CauseId = Id<struct CauseTag>;
using ActionId = Id<struct ActionTag>;
using AspirationId = Id<struct AspirationTag>;
using ChecklistItemId = Id<struct ChecklistItemTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using ParticipantId = Id<struct ParticipantTag>;
using DebriefNoteId = Id<struct DebriefNoteTag>;
using ParkedItemId = Id<struct ParkedItemTag>;
using ThemeId = Id<struct ThemeTag>;
using RequestId = Id<struct RequestTag>;
using ContributionId = Id<struct ContributionTag>;
using CommentId = Id<struct CommentTag>;
using LinkId = Id<struct LinkTag>;

} // namespace afterword
