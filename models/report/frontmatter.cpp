// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "metrics.h"
#include "reportparts.h"
#include "reportwords.h"

namespace afterword {

namespace {

std::optional<Instant> beginOf(const Postmortem& postmortem) {
    if (const auto at = milestoneAt(postmortem, MilestoneKind::ImpactStart)) {
        return at;
    }
    return milestoneAt(postmortem, MilestoneKind::Started);
}

void addFact(FactsBlock& facts, const QString& label, const QString& value) {
    if (!value.isEmpty()) {
        facts.facts.append({label, {textRun(value)}, {}});
    }
}

} // namespace

void FrontMatter::fill(Report& report, const ReportContext& context) {
    fillFrame(report, context);
    report.facts = coverFacts(context);
    appendNotices(report.summary, context);
    QList<Block> written = context.markdownWithoutFigures(context.postmortem().incident.summary);
    if (!written.isEmpty() && std::holds_alternative<Paragraph>(written.first().content)) {
        std::get<Paragraph>(written.first().content).role = Paragraph::Role::Lead;
    }
    if (written.isEmpty() && !context.isPublic()) {
        written.append(note(ReportWords::nothingWritten()));
    }
    report.summary += written;
    report.summary.append({metricFacts(context)});
}

void FrontMatter::fillFrame(Report& report, const ReportContext& context) {
    const ReportRequest& request = context.request();
    const Incident& incident = context.postmortem().incident;
    const ReportNames& names = context.names();
    report.title = incident.title.isEmpty() ? tr("Untitled incident") : names.masked(incident.title);
    report.key = incident.key;
    report.kindLine = incident.isDrill      ? tr("Drill postmortem")
                      : incident.isNearMiss ? tr("Near miss postmortem")
                                            : tr("Incident postmortem");
    report.edition = request.edition;
    report.editionLine = context.isPublic() ? tr("Public edition") : tr("Internal edition");
    report.language = request.locale.bcp47Name();
    report.zoneName = request.zone.name();
    const auto begin = beginOf(context.postmortem());
    const QString letters = request.zone.abbreviationAt(begin.value_or(request.now));
    report.zoneLine = letters == report.zoneName
                          ? tr("All times in %1").arg(report.zoneName)
                          : tr("All times in %1 (%2)", "zone, abbreviation").arg(report.zoneName, letters);
    report.generatedLine =
        tr("Made with Afterword %1 on %2 %3", "version, time, zone")
            .arg(request.programVersion, toLocalText({request.now.us / 1'000'000 * 1'000'000}, request.zone),
                 request.zone.abbreviationAt(request.now));
    report.author = context.isPublic() ? QString() : incident.leadInvestigator;
    report.subject = tr("Postmortem of %1").arg(report.title);
    report.severity = incident.severity;
    report.stateLine = ReportWords::of(incident.state);
    report.isRestricted = incident.sensitivity == Sensitivity::Restricted;
    report.contentsTitle = tr("Contents");
    report.summaryTitle = tr("Summary");
    report.pageOf = tr("Page %1 of %2");
}

FactsBlock FrontMatter::coverFacts(const ReportContext& context) {
    const Postmortem& postmortem = context.postmortem();
    const Incident& incident = postmortem.incident;
    FactsBlock facts;
    addFact(facts, tr("Severity"), incident.severity);
    if (const auto length = durationOf(postmortem)) {
        addFact(facts, tr("Duration"), toDurationText(*length));
    }
    const QStringList amounts = ImpactPart::amounts(context);
    Runs impact;
    for (const QString& amount : amounts) {
        if (!impact.isEmpty()) {
            impact.append(breakRun());
        }
        impact.append(textRun(amount));
    }
    if (!impact.isEmpty()) {
        facts.facts.append({tr("Impact"), impact, {}});
    }
    addFact(facts, tr("State"), ReportWords::of(incident.state));
    if (!context.isPublic()) {
        addFact(facts, tr("Lead investigator"), incident.leadInvestigator);
        addFact(facts, tr("Facilitator"), incident.facilitator);
        addFact(facts, tr("Note-taker"), incident.noteTaker);
    }
    if (const auto begin = beginOf(postmortem)) {
        addFact(facts, tr("Began"), context.dateTime(*begin));
    }
    if (incident.debriefAt && !context.isPublic()) {
        addFact(facts, tr("Debrief"), context.dateTime(*incident.debriefAt));
    }
    addFact(facts, tr("Time zone"), context.request().zone.name());
    addFact(facts, tr("Services"), context.names().masked(incident.services.join(QStringLiteral(", "))));
    return facts;
}

FactsBlock FrontMatter::metricFacts(const ReportContext& context) {
    FactsBlock facts;
    facts.prominent = true;
    const auto label = [](QStringView name) {
        return name == u"TTD"   ? tr("Time to detect")
               : name == u"TTA" ? tr("Time to acknowledge")
               : name == u"TTM" ? tr("Time to mitigate")
                                : tr("Time to resolve");
    };
    const QList<Metric> metrics = metricsOf(context.postmortem());
    for (const Metric& metric : metrics) {
        FactsBlock::Fact fact;
        const QString name = QString::fromUtf16(metric.name);
        const QString from = ReportWords::of(metric.from);
        const QString to = ReportWords::of(metric.to);
        fact.label = label(name);
        fact.note = tr("%1 = %2 \u2212 %3", "metric = milestone minus milestone").arg(name, to, from);
        switch (metric.status) {
        case MetricStatus::Ok:
            fact.value = {textRun(toDurationText(metric.length))};
            break;
        case MetricStatus::NotApplicable: {
            fact.value = {textRun(tr("Not applicable"))};
            const bool hasFrom = milestoneAt(context.postmortem(), metric.from).has_value();
            fact.note += QString(u". " + tr("Not set: %1", "milestone").arg(hasFrom ? to : from));
            break;
        }
        case MetricStatus::Invalid:
            fact.value = {textRun(tr("Invalid"))};
            fact.note += QString(u". " + tr("%1 is before %2", "two milestones").arg(to, from));
            break;
        }
        facts.facts.append(fact);
    }
    return facts;
}

void FrontMatter::appendNotices(QList<Block>& blocks, const ReportContext& context) {
    const Incident& incident = context.postmortem().incident;
    const auto add = [&](NoticeBlock::Kind kind, const QString& text) {
        blocks.append({NoticeBlock{kind, {textRun(text)}}});
    };
    if (incident.sensitivity == Sensitivity::Restricted) {
        add(NoticeBlock::Kind::Warning, tr("Restricted: for named readers only. Do not pass it on."));
    }
    if (incident.isDrill) {
        add(NoticeBlock::Kind::Info, tr("This was an exercise."));
    }
    if (!incident.recurrenceOf.isNull()) {
        add(NoticeBlock::Kind::Warning, tr("This is a recurrence: an earlier incident had the same cause."));
    }
    if (!incident.gateOverride.isEmpty() && !context.isPublic()) {
        add(NoticeBlock::Kind::Warning,
            tr("Closed although something was missing. The reason given: %1").arg(incident.gateOverride));
    }
}

} // namespace afterword
