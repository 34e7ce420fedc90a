// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidenttext.h"

#include "isotime.h"
#include "metrics.h"

namespace afterword {

namespace {

Zone zoneOf(const Postmortem& postmortem) {
    return Zone::fromName(postmortem.incident.zone).value_or(Zone());
}

} // namespace

void IncidentText::print(const Postmortem& postmortem, Console& console) {
    printHead(postmortem, console);
    printStory(postmortem, console);
    printSections(postmortem, console);
}

void IncidentText::printHead(const Postmortem& postmortem, Console& console) {
    const Incident& incident = postmortem.incident;
    const Zone zone = zoneOf(postmortem);
    console.line(incident.key + u"  " + (incident.title.isEmpty() ? tr("(no title yet)") : incident.title));
    console.line(tr("Severity %1, state %2, lead investigator %3, times in %4")
                     .arg(incident.severity.isEmpty() ? tr("not set") : incident.severity, toKey(incident.state),
                          incident.leadInvestigator.isEmpty() ? tr("not named") : incident.leadInvestigator,
                          zone.name()));
    QList<Milestone> milestones = postmortem.milestones;
    std::sort(milestones.begin(), milestones.end(), [](const Milestone& a, const Milestone& b) { return a.at < b.at; });
    for (const Milestone& milestone : milestones) {
        console.line(QStringLiteral("  %1  %2").arg(toLocalText(milestone.at, zone), -22).arg(toKey(milestone.kind)));
    }
    for (const Metric& metric : metricsOf(postmortem)) {
        const QString value = metric.status == MetricStatus::Ok        ? toDurationText(metric.length)
                              : metric.status == MetricStatus::Invalid ? tr("invalid: it would be negative")
                                                                       : tr("not applicable");
        console.line(QStringLiteral("  %1 = %2 - %3: %4")
                         .arg(QString::fromUtf16(metric.name), toKey(metric.to), toKey(metric.from), value));
    }
}

void IncidentText::printStory(const Postmortem& postmortem, Console& console) {
    qint64 candidates = 0;
    for (const Source& source : postmortem.sources) {
        candidates += source.removed ? 0 : source.candidates;
    }
    console.line(tr("%n source(s)", nullptr, static_cast<int>(postmortem.sources.size())) + u", " +
                 tr("%n candidate(s)", nullptr, static_cast<int>(candidates)) + u", " +
                 tr("%n piece(s) of evidence", nullptr, static_cast<int>(postmortem.evidence.size())) + u", " +
                 tr("%n event(s) in the story", nullptr, static_cast<int>(postmortem.events.size())));
    QList<TimelineEvent> events = postmortem.events;
    std::stable_sort(events.begin(), events.end(),
                     [](const auto& a, const auto& b) { return a.happenedAt < b.happenedAt; });
    const Zone zone = zoneOf(postmortem);
    for (const TimelineEvent& event : events) {
        console.line(QStringLiteral("  %1 %2 %3")
                         .arg(QLatin1Char(event.starred ? '*' : ' '))
                         .arg(toLocalText(event.happenedAt, zone), -22)
                         .arg(event.text));
    }
}

void IncidentText::printSections(const Postmortem& postmortem, Console& console) {
    QList<Section> sections = postmortem.sections;
    std::sort(sections.begin(), sections.end(),
              [](const Section& a, const Section& b) { return a.position < b.position; });
    for (const Section& section : sections) {
        const qsizetype words = section.markdown.split(u' ', Qt::SkipEmptyParts).size();
        console.line(QStringLiteral("  section.%1  %2")
                         .arg(section.key, -16)
                         .arg(words == 0 ? tr("empty") : tr("%n word(s)", nullptr, static_cast<int>(words))));
    }
}

} // namespace afterword
