// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "completeness.h"

#include "sectionorder.h"

namespace afterword {

namespace {

qsizetype causesOf(const Postmortem& postmortem, bool isTrigger) {
    return std::count_if(postmortem.causes.begin(), postmortem.causes.end(),
                         [&](const Cause& cause) { return (cause.kind == CauseKind::Trigger) == isTrigger; });
}

template <class V>
int shown(const QList<V>& values) {
    return static_cast<int>(std::count_if(values.begin(), values.end(),
                                          [](const V& value) { return value.visibility != Visibility::Hidden; }));
}

qsizetype valuesFor(const Postmortem& postmortem, QStringView key) {
    if (key == u"impact") {
        return postmortem.impactWindows.size();
    }
    if (key == u"trigger" || key == u"rootCause") {
        return causesOf(postmortem, key == u"trigger");
    }
    if (key == u"timeline") {
        return shown(postmortem.events) + postmortem.milestones.size();
    }
    if (key == u"actions") {
        return shown(postmortem.actions);
    }
    if (key == u"ifWeHaveTime") {
        return postmortem.aspirations.size();
    }
    return key == u"data" ? shown(postmortem.evidence) : 0;
}

} // namespace

bool Completeness::isEmpty(const Postmortem& postmortem, const Section& section) {
    return section.markdown.trimmed().isEmpty() && valuesFor(postmortem, section.key) == 0;
}

QList<SectionId> Completeness::emptySections(const Postmortem& postmortem) {
    QList<SectionId> empty;
    const QList<Section> sections = sectionsInOrder(postmortem);
    for (const Section& section : sections) {
        if (isEmpty(postmortem, section)) {
            empty.append(section.id);
        }
    }
    return empty;
}

QString Completeness::addedByReport(const Postmortem& postmortem, const Section& section) {
    const int count = static_cast<int>(valuesFor(postmortem, section.key));
    if (count == 0) {
        return {};
    }
    if (section.key == u"impact") {
        return tr("The report adds %n impact window(s) here.", nullptr, count);
    }
    if (section.key == u"trigger") {
        return tr("The report adds %n trigger(s) here.", nullptr, count);
    }
    if (section.key == u"rootCause") {
        return tr("The report adds %n cause(s) here.", nullptr, count);
    }
    if (section.key == u"timeline") {
        return tr("The report adds the timeline here: %n event(s) and milestone(s).", nullptr, count);
    }
    if (section.key == u"actions") {
        return tr("The report adds %n action(s) here.", nullptr, count);
    }
    if (section.key == u"ifWeHaveTime") {
        return tr("The report adds %n wish(es) here.", "things to do if there is time", count);
    }
    return tr("The report adds the evidence here that no other section shows.");
}

QStringList Completeness::missingFacts(const Incident& incident) {
    QStringList missing;
    const auto need = [&](bool isThere, const QString& name) {
        if (!isThere) {
            missing.append(name);
        }
    };
    need(!incident.title.trimmed().isEmpty(), tr("title"));
    need(!incident.severity.trimmed().isEmpty(), tr("severity"));
    need(!incident.leadInvestigator.trimmed().isEmpty(), tr("lead investigator"));
    need(!incident.facilitator.trimmed().isEmpty(), tr("facilitator"));
    need(!incident.noteTaker.trimmed().isEmpty(), tr("note-taker"));
    need(!incident.services.isEmpty(), tr("services"));
    need(!incident.summary.trimmed().isEmpty(), tr("summary"));
    return missing;
}

bool Completeness::leadAlsoFacilitates(const Incident& incident) {
    const QString lead = incident.leadInvestigator.simplified();
    return !lead.isEmpty() && lead.compare(incident.facilitator.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace afterword
