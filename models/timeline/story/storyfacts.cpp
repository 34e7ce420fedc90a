// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfacts.h"

#include "storychange.h"
#include "timelinetext.h"

#include <QCoreApplication>

namespace afterword::story {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(afterword::StoryFacts)
};

const Milestone* milestoneOf(const Document& document, MilestoneKind kind) {
    for (const Milestone& milestone : document.postmortem().milestones) {
        if (milestone.kind == kind) {
            return &milestone;
        }
    }
    return nullptr;
}

/// Changes the milestone of this kind, which is made where there is none.
template <class Edit>
void editMilestone(Document& document, MilestoneKind kind, const Edit& edit) {
    const Milestone* before = milestoneOf(document, kind);
    StoryChange change(document);
    Milestone milestone = before ? *before : Milestone();
    milestone.kind = kind;
    edit(milestone);
    if (before) {
        change.update(*before, milestone);
    } else {
        milestone.id = MilestoneId::create();
        change.add(milestone);
    }
    change.done(Text::tr("Set milestone “%1”").arg(TimelineText::milestone(kind)));
}

} // namespace

void setMilestone(Document& document, MilestoneKind kind, const TypedTime& time) {
    editMilestone(document, kind, [&](Milestone& milestone) {
        milestone.at = time.at;
        milestone.timeText = time.text;
        milestone.zone = time.zoneName;
    });
}

void setMilestone(Document& document, MilestoneKind kind, Instant at) {
    editMilestone(document, kind, [&](Milestone& milestone) {
        milestone.at = at;
        milestone.timeText.clear();
        milestone.zone.clear();
    });
}

void setMilestone(Document& document, MilestoneKind kind, EventId id) {
    const auto* event = document.find<TimelineEvent>(id);
    if (!event) {
        return;
    }
    editMilestone(document, kind, [&](Milestone& milestone) {
        milestone.at = event->happenedAt;
        milestone.timeText = event->source ? event->source->timeText : QString();
        milestone.zone = event->source ? event->source->zone : QString();
        for (const EvidenceId& evidence : event->evidence) {
            if (!milestone.evidence.contains(evidence)) {
                milestone.evidence.append(evidence);
            }
        }
    });
}

void setMilestoneNote(Document& document, MilestoneKind kind, const QString& note, Pace pace) {
    if (const Milestone* before = milestoneOf(document, kind)) {
        Milestone milestone = *before;
        milestone.note = note;
        const QString key = pace == Pace::Typing ? QStringLiteral("story/milestone/") + toKey(kind) : QString();
        document.update(Text::tr("Edit note of milestone “%1”").arg(TimelineText::milestone(kind)), milestone, key);
    }
}

void setMilestoneEvidence(Document& document, MilestoneKind kind, const QList<EvidenceId>& evidence) {
    if (const Milestone* before = milestoneOf(document, kind)) {
        Milestone milestone = *before;
        milestone.evidence = evidence;
        document.update(Text::tr("Change evidence of milestone “%1”").arg(TimelineText::milestone(kind)), milestone);
    }
}

void clearMilestone(Document& document, MilestoneKind kind) {
    if (const Milestone* milestone = milestoneOf(document, kind)) {
        document.remove<Milestone>(Text::tr("Clear milestone “%1”").arg(TimelineText::milestone(kind)), milestone->id);
    }
}

ImpactWindowId addImpactWindow(Document& document, ImpactWindow window) {
    window.id = window.id.isNull() ? ImpactWindowId::create() : window.id;
    document.add(Text::tr("Add impact window"), window);
    return document.find<ImpactWindow>(window.id) ? window.id : ImpactWindowId();
}

void editImpactWindow(Document& document, const ImpactWindow& window, Pace pace) {
    const QString key =
        pace == Pace::Typing ? QString(QStringLiteral("story/window/") + window.id.toString()) : QString();
    document.update(Text::tr("Edit impact window"), window, key);
}

void removeImpactWindows(Document& document, const QList<ImpactWindowId>& ids) {
    StoryChange change(document);
    int count = 0;
    for (const ImpactWindow& window : document.postmortem().impactWindows) {
        if (ids.contains(window.id)) {
            change.remove(window);
            ++count;
        }
    }
    change.done(Text::tr("Remove %n impact window(s)", nullptr, count));
}

} // namespace afterword::story
