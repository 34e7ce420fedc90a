// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "reportfigures.h"
#include "reportparts.h"

namespace afterword {

namespace {

QString anchorOf(qsizetype index) {
    return QStringLiteral("evidence-%1").arg(index + 1);
}

} // namespace

QList<Block> DataPart::blocks(ReportContext& context) {
    QList<Block> blocks = context.remainingFigures();
    appendLogs(blocks, context);
    appendLinks(blocks, context);
    return blocks;
}

void DataPart::appendLogs(QList<Block>& blocks, const ReportContext& context) {
    const QList<Evidence>& evidence = context.evidence();
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        const Evidence& piece = evidence[i];
        if (piece.kind != EvidenceKind::Log || !piece.inReport) {
            continue;
        }
        const QString title = piece.title.isEmpty() ? tr("Log excerpt") : context.names().masked(piece.title);
        blocks.append(heading(2, title, anchorOf(i)));
        blocks += context.markdownWithoutFigures(piece.caption);
        blocks.append({CodeBlock{context.names().masked(piece.text)}});
        QStringList small;
        if (piece.takenAt) {
            small.append(tr("Taken at %1").arg(context.dateTime(*piece.takenAt)));
        }
        if (!piece.origin.isEmpty() && !context.isPublic()) {
            small.append(tr("From %1", "where a log excerpt comes from").arg(piece.origin));
        }
        if (!small.isEmpty()) {
            blocks.append(note(small.join(QStringLiteral(" \u00b7 "))));
        }
    }
}

void DataPart::appendLinks(QList<Block>& blocks, const ReportContext& context) {
    const QList<Evidence>& evidence = context.evidence();
    TableBlock table;
    table.label = tr("Links and files");
    table.columns = {{tr("What"), {}, TableBlock::Role::Text, 0.4}, {tr("Where"), {}, TableBlock::Role::Text, 0.6}};
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        const Evidence& piece = evidence[i];
        const bool isListed = piece.kind == EvidenceKind::Link || piece.kind == EvidenceKind::File;
        if (!isListed || !piece.inReport) {
            continue;
        }
        TableBlock::Row row;
        row.anchor = anchorOf(i);
        Runs what = context.plain(piece.title);
        const Runs caption = context.inlineMarkdown(piece.caption);
        if (!what.isEmpty() && !caption.isEmpty()) {
            what.append(breakRun());
        }
        Runs where;
        if (!piece.url.isEmpty()) {
            where = {linkRun(piece.url, MarkdownReader::isAllowedAddress(piece.url) ? piece.url : QString())};
        } else if (!context.isPublic()) {
            const QString size = context.request().locale.formattedDataSize(piece.bytes);
            where = {textRun(piece.bytes > 0 ? QString(piece.origin + u" (" + size + u')') : piece.origin)};
        }
        row.cells = {what + caption, where};
        table.rows.append(row);
    }
    if (!table.rows.isEmpty()) {
        blocks.append(heading(2, tr("Links and files")));
        blocks.append({table});
    }
}

} // namespace afterword
