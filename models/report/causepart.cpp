// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportparts.h"
#include "reportwords.h"

namespace afterword {

namespace {

constexpr int deepestWhy = 12;

QString anchorOf(qsizetype index) {
    return QStringLiteral("cause-%1").arg(index + 1);
}

qsizetype indexOf(const QList<Cause>& causes, CauseId id) {
    const auto found = std::find_if(causes.begin(), causes.end(), [&](const Cause& cause) { return cause.id == id; });
    return found == causes.end() ? -1 : found - causes.begin();
}

bool isBehindAnother(const QList<Cause>& causes, const Cause& cause) {
    return std::any_of(causes.begin(), causes.end(),
                       [&](const Cause& other) { return other.id != cause.id && other.becauseOf.contains(cause.id); });
}

/// One cause and, nested, the causes behind it; `above` keeps a circle from running for ever.
ListBlock::Item whyItem(const ReportContext& context, qsizetype index, QList<qsizetype> above) {
    const QList<Cause>& causes = context.causes();
    const Cause& cause = causes[index];
    ListBlock::Item item;
    item.blocks.append(paragraph({linkRun(context.names().masked(cause.text), QString(u'#' + anchorOf(index))),
                                  textRun(QString(u" \u2014 " + ReportWords::of(cause.kind)))}));
    above.append(index);
    ListBlock behind;
    for (const CauseId& id : cause.becauseOf) {
        const qsizetype next = indexOf(causes, id);
        if (next >= 0 && !above.contains(next) && above.size() < deepestWhy) {
            behind.items.append(whyItem(context, next, above));
        }
    }
    if (!behind.items.isEmpty()) {
        item.blocks.append({behind});
    }
    return item;
}

} // namespace

QList<Block> CausePart::triggers(const ReportContext& context) {
    QList<Block> blocks;
    for (qsizetype i = 0; i < context.causes().size(); ++i) {
        if (context.causes()[i].kind == CauseKind::Trigger) {
            appendCause(blocks, context, i);
        }
    }
    return blocks;
}

QList<Block> CausePart::roots(const ReportContext& context) {
    QList<Block> blocks;
    for (const CauseKind kind : {CauseKind::Root, CauseKind::Contributing}) {
        for (qsizetype i = 0; i < context.causes().size(); ++i) {
            if (context.causes()[i].kind == kind) {
                appendCause(blocks, context, i);
            }
        }
    }
    return blocks + whyChain(context) + hypotheses(context);
}

void CausePart::appendCause(QList<Block>& blocks, const ReportContext& context, qsizetype index) {
    const Cause& cause = context.causes()[index];
    const QString text = context.names().masked(cause.text);
    const QString title = cause.kind == CauseKind::Trigger
                              ? text
                              : tr("%1: %2", "kind of cause, cause").arg(ReportWords::of(cause.kind), text);
    blocks.append(heading(2, title, anchorOf(index)));
    blocks += context.markdownWithoutFigures(cause.note);
    Runs evidence = context.evidenceLinks(cause.evidence);
    const Runs events = context.eventLinks(cause.events);
    if (!evidence.isEmpty() && !events.isEmpty()) {
        evidence.append(textRun(QStringLiteral(", ")));
    }
    evidence += events;
    if (!evidence.isEmpty()) {
        blocks.append(paragraph(Runs{strongRun(tr("Evidence:") + QChar(u' '))} + evidence));
    }
    if (cause.kind != CauseKind::Trigger) {
        blocks += coverage(context, cause);
    }
}

QList<Block> CausePart::coverage(const ReportContext& context, const Cause& cause) {
    ListBlock list;
    const QList<ActionItem>& actions = context.actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (actions[i].causes.contains(cause.id)) {
            const QString href = QStringLiteral("#action-%1").arg(i + 1);
            list.items.append({{paragraph({strongRun(ReportWords::of(actions[i].type) + u": "),
                                           linkRun(context.names().masked(actions[i].title), href),
                                           textRun(QString(u" \u2014 " + ReportWords::of(actions[i].state)))})},
                               {}});
        }
    }
    if (!list.items.isEmpty()) {
        return {paragraph({strongRun(tr("What is done about it:"))}), {list}};
    }
    if (!cause.notActing.isEmpty()) {
        return {paragraph(Runs{strongRun(tr("Decided not to act:") + QChar(u' '))} + context.plain(cause.notActing))};
    }
    return {};
}

QList<Block> CausePart::whyChain(const ReportContext& context) {
    const QList<Cause>& causes = context.causes();
    ListBlock list;
    for (qsizetype i = 0; i < causes.size(); ++i) {
        if (!causes[i].becauseOf.isEmpty() && !isBehindAnother(causes, causes[i])) {
            list.items.append(whyItem(context, i, {}));
        }
    }
    if (list.items.isEmpty()) {
        return {};
    }
    return {heading(2, tr("How one led to the other")),
            note(tr("Read downwards: each line happened because of the lines below it.")),
            {list}};
}

QList<Block> CausePart::hypotheses(const ReportContext& context) {
    QList<Hypothesis> hypotheses = context.postmortem().hypotheses;
    if (hypotheses.isEmpty() || context.isPublic()) {
        return {};
    }
    std::stable_sort(hypotheses.begin(), hypotheses.end(),
                     [](const Hypothesis& a, const Hypothesis& b) { return a.position < b.position; });
    TableBlock table;
    table.label = tr("Hypotheses");
    table.columns = {{tr("Hypothesis"), {}, TableBlock::Role::Text, 0.45},
                     {tr("Fate"), {}, TableBlock::Role::Badge, 0.15},
                     {tr("Because"), {}, TableBlock::Role::Text, 0.4}};
    for (const Hypothesis& hypothesis : std::as_const(hypotheses)) {
        TableBlock::Row row;
        Runs because = context.plain(hypothesis.because);
        const Runs evidence = context.evidenceLinks(hypothesis.evidence);
        if (!because.isEmpty() && !evidence.isEmpty()) {
            because.append(breakRun());
        }
        row.cells = {context.plain(hypothesis.text), {textRun(ReportWords::of(hypothesis.fate))}, because + evidence};
        row.badges = {{}, toKey(hypothesis.fate)};
        table.rows.append(row);
    }
    return {heading(2, tr("Hypotheses and what became of them")), {table}};
}

} // namespace afterword
