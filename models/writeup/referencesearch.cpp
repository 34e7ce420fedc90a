// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referencesearch.h"

#include "referencenames.h"

#include <QSet>

namespace afterword {

namespace {

/// Nothing of it fits; it is in it; a word begins with it.
enum class Fit { None, Inside, Begins };

Fit fitOf(const QString& text, const QString& word) {
    Fit best = Fit::None;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber()) {
            return Fit::Begins;
        }
        best = Fit::Inside;
    }
    return best;
}

Fit fitOf(const ReferenceSearch::Proposal& proposal, const QStringList& words) {
    Fit worst = Fit::Begins;
    for (const QString& word : words) {
        worst = std::min(worst, std::max(fitOf(proposal.text, word), fitOf(proposal.hint, word)));
    }
    return worst;
}

} // namespace

QList<ReferenceSearch::Proposal> ReferenceSearch::find(const Postmortem& postmortem, QChar trigger,
                                                       const QString& typed, const Zone& zone, qsizetype limit) {
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<Proposal> begin;
    QList<Proposal> inside;
    const QList<Proposal> proposals = all(postmortem, trigger, zone);
    for (const Proposal& proposal : proposals) {
        const Fit fit = fitOf(proposal, words);
        if (fit == Fit::Begins && begin.size() < limit) {
            begin.append(proposal);
        } else if (fit == Fit::Inside && inside.size() < limit) {
            inside.append(proposal);
        }
    }
    begin += inside;
    return begin.first(std::min(limit, begin.size()));
}

QStringList ReferenceSearch::people(const Postmortem& postmortem) {
    QStringList names;
    QSet<QString> known;
    const auto add = [&](const QString& name) {
        const QString whole = name.simplified();
        if (!whole.isEmpty() && !known.contains(whole.toCaseFolded())) {
            known.insert(whole.toCaseFolded());
            names.append(whole);
        }
    };
    const Incident& incident = postmortem.incident;
    add(incident.leadInvestigator);
    add(incident.facilitator);
    add(incident.noteTaker);
    for (const RoleName& name : incident.roleNames) {
        add(name.name);
    }
    for (const Participant& participant : postmortem.participants) {
        add(participant.name);
    }
    for (const ActionItem& action : postmortem.actions) {
        add(action.owner);
    }
    for (const TimelineEvent& event : postmortem.events) {
        // What raises alerts and makes changes by itself is a system.
        if (event.kind != EventKind::Alert && event.kind != EventKind::Change) {
            add(event.who);
        }
    }
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return names;
}

QList<ReferenceSearch::Proposal> ReferenceSearch::all(const Postmortem& postmortem, QChar trigger, const Zone& zone) {
    QList<Proposal> proposals;
    if (trigger == u'@') {
        const QStringList names = people(postmortem);
        for (const QString& name : names) {
            proposals.append({name, {}, {}, {}, {}});
        }
    } else if (trigger == u'#') {
        appendStory(proposals, postmortem, zone);
    } else if (trigger == u'!') {
        appendEvidence(proposals, postmortem);
    }
    return proposals;
}

void ReferenceSearch::appendStory(QList<Proposal>& proposals, const Postmortem& postmortem, const Zone& zone) {
    const ReferenceNames names(postmortem, zone);
    QList<Milestone> milestones = postmortem.milestones;
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone& a, const Milestone& b) { return a.at < b.at; });
    for (const Milestone& milestone : std::as_const(milestones)) {
        proposals.append({ReferenceNames::of(milestone.kind),
                          names.time(milestone.at),
                          TextReference{ReferenceKind::Milestone, toKey(milestone.kind), {}, false},
                          {},
                          {}});
    }
    QList<TimelineEvent> events = postmortem.events;
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
        return a.happenedAt != b.happenedAt ? a.happenedAt < b.happenedAt : a.order < b.order;
    });
    for (const TimelineEvent& event : std::as_const(events)) {
        proposals.append({event.text.simplified(),
                          names.time(event.happenedAt),
                          TextReference{ReferenceKind::Event, event.id.toString(), {}, false},
                          event.kind,
                          {}});
    }
    for (const ActionItem& action : postmortem.actions) {
        proposals.append({action.title.simplified(),
                          tr("Action"),
                          TextReference{ReferenceKind::Action, action.id.toString(), {}, false},
                          {},
                          {}});
    }
    for (const Cause& cause : postmortem.causes) {
        proposals.append({cause.text.simplified(),
                          tr("Cause"),
                          TextReference{ReferenceKind::Cause, cause.id.toString(), {}, false},
                          {},
                          {}});
    }
}

void ReferenceSearch::appendEvidence(QList<Proposal>& proposals, const Postmortem& postmortem) {
    QList<Evidence> evidence = postmortem.evidence;
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const Evidence& a, const Evidence& b) { return a.position < b.position; });
    for (const Evidence& piece : std::as_const(evidence)) {
        const QString name = ReferenceNames::of(piece);
        const QString caption = piece.caption.simplified();
        proposals.append({name,
                          caption == name ? QString() : caption,
                          TextReference{ReferenceKind::Evidence, piece.id.toString(), {}, false},
                          {},
                          piece.kind});
    }
}

} // namespace afterword
