// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "reportparts.h"
#include "reportwords.h"

namespace afterword {

namespace {

QString numberText(const ReportContext& context, double value) {
    const bool isWhole = value == static_cast<double>(static_cast<qint64>(value));
    return context.request().locale.toString(value, 'f', isWhole ? 0 : 2);
}

QString amountText(const ReportContext& context, const ImpactWindow& window) {
    const QString number = numberText(context, window.amount);
    return window.unit.isEmpty() ? number : QString(number + QChar(QChar::Nbsp) + window.unit);
}

} // namespace

QStringList ImpactPart::amounts(const ReportContext& context) {
    QStringList texts;
    for (const ImpactWindow& window : context.postmortem().impactWindows) {
        const QString scope = context.names().masked(window.scope);
        if (window.amount <= 0) {
            if (!scope.isEmpty() && !texts.contains(scope)) {
                texts.append(scope);
            }
            continue;
        }
        const QString what = ReportWords::of(window.measure);
        texts.append(
            scope.isEmpty()
                ? tr("%1: %2", "impact: measure, amount").arg(what, amountText(context, window))
                : tr("%1: %2 (%3)", "impact: measure, amount, scope").arg(what, amountText(context, window), scope));
    }
    return texts;
}

QList<Block> ImpactPart::blocks(const ReportContext& context) {
    QList<Block> blocks;
    QList<ImpactWindow> windows = context.postmortem().impactWindows;
    std::stable_sort(windows.begin(), windows.end(),
                     [](const ImpactWindow& a, const ImpactWindow& b) { return a.from < b.from; });
    if (!windows.isEmpty()) {
        TableBlock table;
        table.label = tr("Impact windows");
        table.columns = {{tr("From", "begin of an impact window"), {}, TableBlock::Role::Time, 0},
                         {tr("To", "end of an impact window"), {}, TableBlock::Role::Time, 0},
                         {tr("Length"), {}, TableBlock::Role::Text, 0},
                         {tr("Scope"), {}, TableBlock::Role::Text, 1},
                         {tr("Measure"), {}, TableBlock::Role::Text, 0},
                         {tr("Amount"), TableBlock::Align::Right, TableBlock::Role::Number, 0}};
        for (const ImpactWindow& window : std::as_const(windows)) {
            TableBlock::Row row;
            Runs scope = context.plain(window.scope);
            const Runs extra = context.inlineMarkdown(window.note);
            if (!extra.isEmpty() && !scope.isEmpty()) {
                scope.append(breakRun());
            }
            row.cells = {{textRun(context.dateTime(window.from))},
                         {textRun(window.to ? context.dateTime(*window.to) : tr("ongoing"))},
                         {textRun(window.to ? toDurationText(*window.to - window.from) : QString())},
                         scope + extra,
                         {textRun(window.amount > 0 ? ReportWords::of(window.measure) : QString())},
                         {textRun(window.amount > 0 ? amountText(context, window) : QString())}};
            table.rows.append(row);
        }
        blocks.append({table});
    }
    const CostOfIncident& cost = context.postmortem().incident.cost;
    FactsBlock facts;
    const auto addFact = [&](const QString& label, double value, const QString& unit) {
        if (value > 0) {
            const QString number = numberText(context, value);
            const QString text = unit.isEmpty() ? number : QString(number + QChar(QChar::Nbsp) + unit);
            facts.facts.append({label, {textRun(text)}, {}});
        }
    };
    if (!context.isPublic()) {
        addFact(tr("Responders"), cost.people, {});
        addFact(tr("Hours each"), cost.hours, {});
        addFact(tr("Lost revenue"), cost.lostRevenue, cost.currency);
        addFact(tr("Tickets"), static_cast<double>(cost.tickets), {});
        addFact(tr("Accounts"), static_cast<double>(cost.accounts), {});
    }
    if (!facts.facts.isEmpty()) {
        blocks.append(heading(2, tr("What it cost")));
        blocks.append({facts});
    }
    return blocks;
}

} // namespace afterword
