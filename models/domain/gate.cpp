// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gate.h"

#include "metrics.h"

namespace afterword {

namespace {

bool isWritten(const Postmortem& postmortem, QStringView key) {
    return std::any_of(postmortem.sections.begin(), postmortem.sections.end(), [&](const Section& section) {
        return section.key == key && !section.markdown.trimmed().isEmpty();
    });
}

int rank(IncidentState state) {
    return state == IncidentState::Reopened ? 0 : static_cast<int>(state);
}

bool hasCause(const Postmortem& postmortem, CauseKind kind) {
    return std::any_of(postmortem.causes.begin(), postmortem.causes.end(),
                       [&](const Cause& cause) { return cause.kind == kind; });
}

} // namespace

bool Gate::hasPermanentFix(const Postmortem& postmortem, const Cause& root) {
    return std::any_of(postmortem.actions.begin(), postmortem.actions.end(), [&](const ActionItem& action) {
        return action.type == ActionType::Prevent && action.state == ActionState::Verified && !action.proof.isEmpty() &&
               action.causes.contains(root.id);
    });
}

QStringList Gate::missingFor(const Postmortem& postmortem, IncidentState wanted, Instant now) {
    QStringList missing;
    const Incident& incident = postmortem.incident;
    const auto need = [&](bool fulfilled, const QString& sentence) {
        if (!fulfilled) {
            missing.append(sentence);
        }
    };
    const int steps = wanted == IncidentState::Reopened ? 0 : rank(wanted);
    if (steps <= rank(incident.state)) {
        return missing;
    }
    if (steps >= rank(IncidentState::ReadyForDebrief)) {
        need(!incident.leadInvestigator.isEmpty(), tr("A lead investigator is named."));
        need(milestoneAt(postmortem, MilestoneKind::ImpactStart).has_value(), tr("The start of the impact is set."));
        need(milestoneAt(postmortem, MilestoneKind::Detected).has_value(), tr("The time of detection is set."));
        need(!postmortem.events.isEmpty(), tr("The timeline has events."));
        need(isWritten(postmortem, u"impact"), tr("The impact is described."));
    }
    if (steps >= rank(IncidentState::Debriefed)) {
        need(incident.debriefAt.has_value(), tr("The date of the debrief is set."));
    }
    if (steps >= rank(IncidentState::Shared)) {
        need(hasCause(postmortem, CauseKind::Root) || isWritten(postmortem, u"rootCause"),
             tr("A root cause is named."));
        need(!postmortem.actions.isEmpty(), tr("There are action items."));
    }
    if (steps >= rank(IncidentState::Watching)) {
        need(hasCause(postmortem, CauseKind::Root),
             tr("A root cause is recorded as a cause, so that fixes can be linked to it."));
        for (const Cause& cause : postmortem.causes) {
            need(cause.kind != CauseKind::Root || hasPermanentFix(postmortem, cause),
                 tr("The root cause “%1” has a permanent fix: a prevent action that was verified with proof.")
                     .arg(cause.text));
        }
    }
    if (steps >= rank(IncidentState::Closed)) {
        const bool isOver = incident.watchStartedAt && *incident.watchStartedAt + days(incident.watchWindow) <= now;
        need(isOver, tr("The watch window of %n day(s) has passed without recurrence.", nullptr, incident.watchWindow));
    }
    return missing;
}

} // namespace afterword
