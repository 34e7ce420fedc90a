// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionitem.h"
#include "agendaitem.h"
#include "aspiration.h"
#include "candidatemark.h"
#include "cause.h"
#include "checklistitem.h"
#include "comment.h"
#include "contribution.h"
#include "contributionrequest.h"
#include "debriefnote.h"
#include "evidence.h"
#include "hypothesis.h"
#include "impactwindow.h"
#include "incident.h"
#include "lane.h"
#include "link.h"
#include "milestone.h"
#include "parkeditem.h"
#include "participant.h"
#include "section.h"
#include "source.h"
#include "theme.h"
#include "timelineevent.h"

#include <variant>

namespace afterword {

/// One incident, whole: all its values, as they are held in memory. Candidates, points of series and attachments are
/// not here; they stay in the library file.
struct Postmortem {
    Incident incident;
    QList<Milestone> milestones;
    QList<ImpactWindow> impactWindows;
    QList<Lane> lanes;
    QList<Source> sources;
    QList<TimelineEvent> events;
    QList<CandidateMark> candidateMarks;
    QList<Evidence> evidence;
    QList<Section> sections;
    QList<Hypothesis> hypotheses;
    QList<Cause> causes;
    QList<ActionItem> actions;
    QList<Aspiration> aspirations;
    QList<ChecklistItem> checklist;
    QList<AgendaItem> agenda;
    QList<Participant> participants;
    QList<DebriefNote> debriefNotes;
    QList<ParkedItem> parkingLot;
    QList<Theme> themes;
    QList<ContributionRequest> contributionRequests;
    QList<Contribution> contributions;
    QList<Comment> comments;
    QList<Link> links;

    /// Calls `each(list)` for every list, in an order in which each list only names members of earlier ones.
    template <class Self, class Each>
    static void visitLists(Self& self, Each&& each) {
        each(self.milestones);
        each(self.impactWindows);
        each(self.lanes);
        each(self.sources);
        each(self.events);
        each(self.candidateMarks);
        each(self.evidence);
        each(self.sections);
        each(self.hypotheses);
        each(self.causes);
        each(self.actions);
        each(self.aspirations);
        each(self.checklist);
        each(self.agenda);
        each(self.participants);
        each(self.debriefNotes);
        each(self.parkingLot);
        each(self.themes);
        each(self.contributionRequests);
        each(self.contributions);
        each(self.comments);
        each(self.links);
    }

    bool operator==(const Postmortem&) const = default;
};

/// Any one value of a postmortem.
using AnyValue =
    std::variant<Incident, Milestone, ImpactWindow, Lane, Source, TimelineEvent, CandidateMark, Evidence, Section,
                 Hypothesis, Cause, ActionItem, Aspiration, ChecklistItem, AgendaItem, Participant, DebriefNote,
                 ParkedItem, Theme, ContributionRequest, Contribution, Comment, Link>;

/// The list of a postmortem that holds values of type V.
template <class V, class P>
[[nodiscard]] auto& listOf(P& postmortem) {
    if constexpr (std::is_same_v<V, Milestone>) {
        return postmortem.milestones;
    } else if constexpr (std::is_same_v<V, ImpactWindow>) {
        return postmortem.impactWindows;
    } else if constexpr (std::is_same_v<V, Lane>) {
        return postmortem.lanes;
    } else if constexpr (std::is_same_v<V, Source>) {
        return postmortem.sources;
    } else if constexpr (std::is_same_v<V, TimelineEvent>) {
        return postmortem.events;
    } else if constexpr (std::is_same_v<V, CandidateMark>) {
        return postmortem.candidateMarks;
    } else if constexpr (std::is_same_v<V, Evidence>) {
        return postmortem.evidence;
    } else if constexpr (std::is_same_v<V, Section>) {
        return postmortem.sections;
    } else if constexpr (std::is_same_v<V, Hypothesis>) {
        return postmortem.hypotheses;
    } else if constexpr (std::is_same_v<V, Cause>) {
        return postmortem.causes;
    } else if constexpr (std::is_same_v<V, ActionItem>) {
        return postmortem.actions;
    } else if constexpr (std::is_same_v<V, Aspiration>) {
        return postmortem.aspirations;
    } else if constexpr (std::is_same_v<V, ChecklistItem>) {
        return postmortem.checklist;
    } else if constexpr (std::is_same_v<V, AgendaItem>) {
        return postmortem.agenda;
    } else if constexpr (std::is_same_v<V, Participant>) {
        return postmortem.participants;
    } else if constexpr (std::is_same_v<V, DebriefNote>) {
        return postmortem.debriefNotes;
    } else if constexpr (std::is_same_v<V, ParkedItem>) {
        return postmortem.parkingLot;
    } else if constexpr (std::is_same_v<V, Theme>) {
        return postmortem.themes;
    } else if constexpr (std::is_same_v<V, ContributionRequest>) {
        return postmortem.contributionRequests;
    } else if constexpr (std::is_same_v<V, Contribution>) {
        return postmortem.contributions;
    } else if constexpr (std::is_same_v<V, Comment>) {
        return postmortem.comments;
    } else if constexpr (std::is_same_v<V, Link>) {
        return postmortem.links;
    }
}

} // namespace afterword
