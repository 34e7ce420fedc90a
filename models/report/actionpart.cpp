// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "reportparts.h"
#include "reportwords.h"

namespace afterword {

Runs ActionPart::whatCell(const ReportContext& context, const ActionItem& action) {
    Runs runs;
    if (!action.title.isEmpty()) {
        runs.append(strongRun(context.names().masked(action.title)));
    }
    const auto addLine = [&](const Runs& line) {
        if (!line.isEmpty()) {
            runs.append(breakRun());
            runs += line;
        }
    };
    addLine(context.inlineMarkdown(action.note));
    if (action.state == ActionState::NotDoing && !action.notDoingReason.isEmpty()) {
        addLine(Runs{strongRun(tr("Why not:") + QChar(u' '))} + context.plain(action.notDoingReason));
    }
    const Runs proofLinks = context.evidenceLinks(action.proofEvidence);
    if (!action.proof.isEmpty() || !proofLinks.isEmpty()) {
        Runs proof{strongRun(tr("Proof:") + QChar(u' '))};
        proof += context.plain(action.proof);
        if (!action.proof.isEmpty() && !proofLinks.isEmpty()) {
            proof.append(textRun(QStringLiteral(" ")));
        }
        addLine(proof + proofLinks);
    }
    return runs;
}

QList<Block> ActionPart::actions(const ReportContext& context) {
    const QList<ActionItem>& actions = context.actions();
    if (actions.isEmpty()) {
        return {};
    }
    const bool hasTickets =
        std::any_of(actions.begin(), actions.end(), [](const ActionItem& a) { return !a.trackerKey.isEmpty(); });
    TableBlock table;
    table.label = tr("Action items");
    table.columns = {{tr("Action"), {}, TableBlock::Role::Text, 1},
                     {tr("Type"), {}, TableBlock::Role::Badge, 0},
                     {tr("Owner"), {}, TableBlock::Role::Text, 0},
                     {tr("Due"), {}, TableBlock::Role::Time, 0},
                     {tr("State"), {}, TableBlock::Role::Badge, 0}};
    if (hasTickets) {
        table.columns.append({tr("Ticket"), {}, TableBlock::Role::Text, 0});
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const ActionItem& action = actions[i];
        TableBlock::Row row;
        row.anchor = QStringLiteral("action-%1").arg(i + 1);
        row.cells = {whatCell(context, action),
                     {textRun(ReportWords::of(action.type))},
                     {textRun(context.names().person(action.owner))},
                     {textRun(action.due.isValid() ? action.due.toString(Qt::ISODate) : QString())},
                     {textRun(ReportWords::of(action.state))}};
        row.badges = {{}, toKey(action.type), {}, {}, toKey(action.state)};
        if (hasTickets) {
            const bool isSafe = MarkdownReader::isAllowedAddress(action.trackerUrl);
            row.cells.append(Runs{linkRun(action.trackerKey, isSafe ? action.trackerUrl : QString())});
        }
        table.rows.append(row);
    }
    return {{table}};
}

QList<Block> ActionPart::aspirations(const ReportContext& context) {
    QList<Aspiration> aspirations = context.postmortem().aspirations;
    std::stable_sort(aspirations.begin(), aspirations.end(),
                     [](const Aspiration& a, const Aspiration& b) { return a.position < b.position; });
    ListBlock list;
    for (const Aspiration& aspiration : std::as_const(aspirations)) {
        list.items.append({{paragraph(context.plain(aspiration.text))}, {}});
    }
    return list.items.isEmpty() ? QList<Block>() : QList<Block>{{list}};
}

} // namespace afterword
