// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textkey.h"

namespace afterword {

/// States of an incident, in their order; Reopened follows Closed through a recurrence.
enum class IncidentState { Investigating, ReadyForDebrief, Debriefed, Shared, Watching, Closed, Reopened };

/// Restricted: for named readers only; every export asks and says so.
enum class Sensitivity { Normal, Restricted };

/// Into which editions of the report a part goes.
enum class Visibility { Public, Internal, Hidden };

/// The points that metrics are computed from, in the order in which they are expected to happen.
enum class MilestoneKind {
    Started,
    ImpactStart,
    Detected,
    Declared,
    Acknowledged,
    Identified,
    Mitigated,
    Recovered,
    Resolved,
    ImpactEnd,
    MadePublic
};

/// What the extent of an impact window is counted in.
enum class ImpactMeasure { Users, Accounts, Tickets, Requests, Money, Other };

/// How sure the time of an event is.
enum class TimePrecision { Exact, Minute, About, Between };

/// What sort of thing happened.
enum class EventKind { Alert, Observation, Hypothesis, Decision, Action, Communication, CustomerReport, Change };

/// What became of an imported record.
enum class CandidateFate { Picked, Skipped, Starred };

/// What sort of evidence it is.
enum class EvidenceKind { Image, Chart, Log, Link, File };

/// How a chart draws its series.
enum class ChartStyle { Line, Step, Area, Scatter, Bars };

/// Trigger: set it off. Contributing: one of several conditions. Root: what, if removed, prevents the class of
/// incident.
enum class CauseKind { Trigger, Contributing, Root };

/// What became of a hypothesis.
enum class HypothesisFate { Open, Confirmed, Refuted, Abandoned };

/// What an action is for.
enum class ActionType { Prevent, Detect, Mitigate, Process, Repair };

/// States of an action. NotDoing needs a reason; Verified needs proof.
enum class ActionState { Proposed, Open, InProgress, Done, Verified, NotDoing };

/// How urgent an action is.
enum class Priority { High, Medium, Low };

/// When in the process an item is due.
enum class ChecklistPhase { DayZero, Investigation, DayBefore, Debrief, After };

/// What was captured during the meeting.
enum class DebriefNoteKind { Learning, Question, WentWell, DidNotGoWell, Lucky, Correction };

/// How far a contribution request is.
enum class RequestState { Draft, Asked, Answered, Withdrawn };

/// What became of what came back.
enum class ContributionState { Received, Accepted, PartlyAccepted, Declined };

/// What a link says of its two ends.
enum class LinkRole { CausedBy, Supports, Refutes, Mentions };

} // namespace afterword

AFTERWORD_KEYS(IncidentState, {afterword::IncidentState::Investigating, u"investigating"},
               {afterword::IncidentState::ReadyForDebrief, u"readyForDebrief"},
               {afterword::IncidentState::Debriefed, u"debriefed"}, {afterword::IncidentState::Shared, u"shared"},
               {afterword::IncidentState::Watching, u"watching"}, {afterword::IncidentState::Closed, u"closed"},
               {afterword::IncidentState::Reopened, u"reopened"})
AFTERWORD_KEYS(Sensitivity, {afterword::Sensitivity::Normal, u"normal"},
               {afterword::Sensitivity::Restricted, u"restricted"})
AFTERWORD_KEYS(Visibility, {afterword::Visibility::Public, u"public"}, {afterword::Visibility::Internal, u"internal"},
               {afterword::Visibility::Hidden, u"hidden"})
AFTERWORD_KEYS(MilestoneKind, {afterword::MilestoneKind::Started, u"started"},
               {afterword::MilestoneKind::ImpactStart, u"impactStart"},
               {afterword::MilestoneKind::Detected, u"detected"}, {afterword::MilestoneKind::Declared, u"declared"},
               {afterword::MilestoneKind::Acknowledged, u"acknowledged"},
               {afterword::MilestoneKind::Identified, u"identified"},
               {afterword::MilestoneKind::Mitigated, u"mitigated"}, {afterword::MilestoneKind::Recovered, u"recovered"},
               {afterword::MilestoneKind::Resolved, u"resolved"}, {afterword::MilestoneKind::ImpactEnd, u"impactEnd"},
               {afterword::MilestoneKind::MadePublic, u"madePublic"})
AFTERWORD_KEYS(ImpactMeasure, {afterword::ImpactMeasure::Users, u"users"},
               {afterword::ImpactMeasure::Accounts, u"accounts"}, {afterword::ImpactMeasure::Tickets, u"tickets"},
               {afterword::ImpactMeasure::Requests, u"requests"}, {afterword::ImpactMeasure::Money, u"money"},
               {afterword::ImpactMeasure::Other, u"other"})
AFTERWORD_KEYS(TimePrecision, {afterword::TimePrecision::Exact, u"exact"},
               {afterword::TimePrecision::Minute, u"minute"}, {afterword::TimePrecision::About, u"about"},
               {afterword::TimePrecision::Between, u"between"})
AFTERWORD_KEYS(EventKind, {afterword::EventKind::Alert, u"alert"}, {afterword::EventKind::Observation, u"observation"},
               {afterword::EventKind::Hypothesis, u"hypothesis"}, {afterword::EventKind::Decision, u"decision"},
               {afterword::EventKind::Action, u"action"}, {afterword::EventKind::Communication, u"communication"},
               {afterword::EventKind::CustomerReport, u"customerReport"}, {afterword::EventKind::Change, u"change"})
AFTERWORD_KEYS(CandidateFate, {afterword::CandidateFate::Picked, u"picked"},
               {afterword::CandidateFate::Skipped, u"skipped"}, {afterword::CandidateFate::Starred, u"starred"})
AFTERWORD_KEYS(EvidenceKind, {afterword::EvidenceKind::Image, u"image"}, {afterword::EvidenceKind::Chart, u"chart"},
               {afterword::EvidenceKind::Log, u"log"}, {afterword::EvidenceKind::Link, u"link"},
               {afterword::EvidenceKind::File, u"file"})
AFTERWORD_KEYS(ChartStyle, {afterword::ChartStyle::Line, u"line"}, {afterword::ChartStyle::Step, u"step"},
               {afterword::ChartStyle::Area, u"area"}, {afterword::ChartStyle::Scatter, u"scatter"},
               {afterword::ChartStyle::Bars, u"bars"})
AFTERWORD_KEYS(CauseKind, {afterword::CauseKind::Trigger, u"trigger"},
               {afterword::CauseKind::Contributing, u"contributing"}, {afterword::CauseKind::Root, u"root"})
AFTERWORD_KEYS(HypothesisFate, {afterword::HypothesisFate::Open, u"open"},
               {afterword::HypothesisFate::Confirmed, u"confirmed"}, {afterword::HypothesisFate::Refuted, u"refuted"},
               {afterword::HypothesisFate::Abandoned, u"abandoned"})
AFTERWORD_KEYS(ActionType, {afterword::ActionType::Prevent, u"prevent"}, {afterword::ActionType::Detect, u"detect"},
               {afterword::ActionType::Mitigate, u"mitigate"}, {afterword::ActionType::Process, u"process"},
               {afterword::ActionType::Repair, u"repair"})
AFTERWORD_KEYS(ActionState, {afterword::ActionState::Proposed, u"proposed"}, {afterword::ActionState::Open, u"open"},
               {afterword::ActionState::InProgress, u"inProgress"}, {afterword::ActionState::Done, u"done"},
               {afterword::ActionState::Verified, u"verified"}, {afterword::ActionState::NotDoing, u"notDoing"})
AFTERWORD_KEYS(Priority, {afterword::Priority::High, u"high"}, {afterword::Priority::Medium, u"medium"},
               {afterword::Priority::Low, u"low"})
AFTERWORD_KEYS(ChecklistPhase, {afterword::ChecklistPhase::DayZero, u"dayZero"},
               {afterword::ChecklistPhase::Investigation, u"investigation"},
               {afterword::ChecklistPhase::DayBefore, u"dayBefore"}, {afterword::ChecklistPhase::Debrief, u"debrief"},
               {afterword::ChecklistPhase::After, u"after"})
AFTERWORD_KEYS(DebriefNoteKind, {afterword::DebriefNoteKind::Learning, u"learning"},
               {afterword::DebriefNoteKind::Question, u"question"}, {afterword::DebriefNoteKind::WentWell, u"wentWell"},
               {afterword::DebriefNoteKind::DidNotGoWell, u"didNotGoWell"},
               {afterword::DebriefNoteKind::Lucky, u"lucky"}, {afterword::DebriefNoteKind::Correction, u"correction"})
AFTERWORD_KEYS(RequestState, {afterword::RequestState::Draft, u"draft"}, {afterword::RequestState::Asked, u"asked"},
               {afterword::RequestState::Answered, u"answered"}, {afterword::RequestState::Withdrawn, u"withdrawn"})
AFTERWORD_KEYS(ContributionState, {afterword::ContributionState::Received, u"received"},
               {afterword::ContributionState::Accepted, u"accepted"},
               {afterword::ContributionState::PartlyAccepted, u"partlyAccepted"},
               {afterword::ContributionState::Declined, u"declined"})
AFTERWORD_KEYS(LinkRole, {afterword::LinkRole::CausedBy, u"causedBy"}, {afterword::LinkRole::Supports, u"supports"},
               {afterword::LinkRole::Refutes, u"refutes"}, {afterword::LinkRole::Mentions, u"mentions"})
