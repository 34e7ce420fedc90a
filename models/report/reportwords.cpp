// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportwords.h"

#include "timelinetext.h"

namespace afterword {

QString ReportWords::of(IncidentState state) {
    switch (state) {
    case IncidentState::Investigating:
        return tr("Investigating");
    case IncidentState::ReadyForDebrief:
        return tr("Ready for debrief");
    case IncidentState::Debriefed:
        return tr("Debriefed");
    case IncidentState::Shared:
        return tr("Shared");
    case IncidentState::Watching:
        return tr("Watching");
    case IncidentState::Closed:
        return tr("Closed");
    case IncidentState::Reopened:
        return tr("Reopened");
    }
    return {};
}

QString ReportWords::of(MilestoneKind kind) {
    return TimelineText::milestone(kind);
}

QString ReportWords::of(EventKind kind) {
    switch (kind) {
    case EventKind::Alert:
        return tr("Alert");
    case EventKind::Observation:
        return tr("Observation");
    case EventKind::Hypothesis:
        return tr("Hypothesis");
    case EventKind::Decision:
        return tr("Decision");
    case EventKind::Action:
        return tr("Action");
    case EventKind::Communication:
        return tr("Communication");
    case EventKind::CustomerReport:
        return tr("Customer report");
    case EventKind::Change:
        return tr("Change");
    }
    return {};
}

QString ReportWords::of(ActionType type) {
    switch (type) {
    case ActionType::Prevent:
        return tr("Prevent", "type of an action item");
    case ActionType::Detect:
        return tr("Detect", "type of an action item");
    case ActionType::Mitigate:
        return tr("Mitigate", "type of an action item");
    case ActionType::Process:
        return tr("Process", "type of an action item");
    case ActionType::Repair:
        return tr("Repair", "type of an action item");
    }
    return {};
}

QString ReportWords::of(ActionState state) {
    switch (state) {
    case ActionState::Proposed:
        return tr("Proposed", "state of an action item");
    case ActionState::Open:
        return tr("Open", "state of an action item");
    case ActionState::InProgress:
        return tr("In progress", "state of an action item");
    case ActionState::Done:
        return tr("Done", "state of an action item");
    case ActionState::Verified:
        return tr("Verified", "state of an action item");
    case ActionState::NotDoing:
        return tr("Not doing", "state of an action item");
    }
    return {};
}

QString ReportWords::of(Priority priority) {
    switch (priority) {
    case Priority::High:
        return tr("High", "priority");
    case Priority::Medium:
        return tr("Medium", "priority");
    case Priority::Low:
        return tr("Low", "priority");
    }
    return {};
}

QString ReportWords::of(CauseKind kind) {
    switch (kind) {
    case CauseKind::Trigger:
        return tr("Trigger");
    case CauseKind::Contributing:
        return tr("Contributing factor");
    case CauseKind::Root:
        return tr("Root cause");
    }
    return {};
}

QString ReportWords::of(HypothesisFate fate) {
    switch (fate) {
    case HypothesisFate::Open:
        return tr("Open", "fate of a hypothesis");
    case HypothesisFate::Confirmed:
        return tr("Confirmed", "fate of a hypothesis");
    case HypothesisFate::Refuted:
        return tr("Refuted", "fate of a hypothesis");
    case HypothesisFate::Abandoned:
        return tr("Abandoned", "fate of a hypothesis");
    }
    return {};
}

QString ReportWords::of(DebriefNoteKind kind) {
    switch (kind) {
    case DebriefNoteKind::Learning:
        return tr("Learning");
    case DebriefNoteKind::Question:
        return tr("Question");
    case DebriefNoteKind::WentWell:
        return tr("Went well");
    case DebriefNoteKind::DidNotGoWell:
        return tr("Did not go well");
    case DebriefNoteKind::Lucky:
        return tr("Lucky");
    case DebriefNoteKind::Correction:
        return tr("Correction");
    }
    return {};
}

QString ReportWords::of(ImpactMeasure measure) {
    switch (measure) {
    case ImpactMeasure::Users:
        return tr("Users");
    case ImpactMeasure::Accounts:
        return tr("Accounts");
    case ImpactMeasure::Tickets:
        return tr("Tickets");
    case ImpactMeasure::Requests:
        return tr("Requests");
    case ImpactMeasure::Money:
        return tr("Money");
    case ImpactMeasure::Other:
        return tr("Other");
    }
    return {};
}

QString ReportWords::sectionTitle(QStringView key) {
    static constexpr std::pair<const char16_t*, const char*> titles[] = {
        {u"impact", QT_TR_NOOP("Impact and scope")},
        {u"trigger", QT_TR_NOOP("Trigger")},
        {u"resolution", QT_TR_NOOP("Resolution")},
        {u"timeline", QT_TR_NOOP("Timeline of events")},
        {u"rootCause", QT_TR_NOOP("Root cause")},
        {u"wentWell", QT_TR_NOOP("What went well")},
        {u"didNotGoWell", QT_TR_NOOP("What did not go well")},
        {u"lucky", QT_TR_NOOP("Where we got lucky")},
        {u"actions", QT_TR_NOOP("Action items")},
        {u"ifWeHaveTime", QT_TR_NOOP("Things to do if we have time")},
        {u"data", QT_TR_NOOP("Data and analysis")},
    };
    for (const auto& [name, title] : titles) {
        if (key == QStringView(name)) {
            return tr(title);
        }
    }
    return {};
}

} // namespace afterword
