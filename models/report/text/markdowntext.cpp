// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowntext.h"

#include <QRegularExpression>

namespace afterword {

namespace {

/// Every line of `text` behind `first`, the others behind `rest`.
QString indented(const QString& text, const QString& first, const QString& rest) {
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& indent = i == 0 ? first : rest;
        lines[i] = lines[i].isEmpty() && i > 0 && rest.trimmed().isEmpty() ? QString() : QString(indent + lines[i]);
    }
    return lines.join(u'\n');
}

/// A fence or a span needs more backticks than its text has in a row.
QString ticksAround(const QString& text, int least) {
    int longest = 0;
    int current = 0;
    for (const QChar c : text) {
        current = c == u'`' ? current + 1 : 0;
        longest = std::max(longest, current);
    }
    return QString(std::max(longest + 1, least), u'`');
}

QString codeSpan(const QString& text) {
    const QString ticks = ticksAround(text, 1);
    const QString space = text.startsWith(u'`') || text.endsWith(u'`') ? QStringLiteral(" ") : QString();
    QString inner = text;
    return ticks + space + inner.replace(u'\n', u' ') + space + ticks;
}

QString marked(const QString& text, const QString& mark) {
    // Marks must touch a letter, so spaces go outside.
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && text[begin].isSpace()) {
        ++begin;
    }
    while (end > begin && text[end - 1].isSpace()) {
        --end;
    }
    if (begin == end) {
        return text;
    }
    return text.first(begin) + mark + text.sliced(begin, end - begin) + mark + text.sliced(end);
}

QString cellOf(const Runs& runs) {
    return markdownOf(runs, QStringLiteral("<br>")).replace(u'\n', u' ');
}

QString alignmentOf(const TableBlock::Column& column) {
    switch (column.align) {
    case TableBlock::Align::Centre:
        return QStringLiteral(":---:");
    case TableBlock::Align::Right:
        return QStringLiteral("---:");
    case TableBlock::Align::Left:
        return QStringLiteral("---");
    }
    return {};
}

} // namespace

QString markdownEscaped(const QString& text) {
    static const QString special = QStringLiteral("\\`*_[]<>&|~#");
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        if (special.contains(c)) {
            escaped.append(u'\\');
        }
        escaped.append(c);
    }
    return escaped;
}

QString markdownOf(const Runs& runs, const QString& lineBreak) {
    static const QRegularExpression lineStart(QStringLiteral("^(\\s*)([-+=]|\\d{1,9}[.)])"));
    QString line;
    for (const Run& run : runs) {
        if (run.lineBreak) {
            line += lineBreak;
            continue;
        }
        QString text = run.code ? codeSpan(run.text) : markdownEscaped(run.text);
        if (run.strike) {
            text = marked(text, QStringLiteral("~~"));
        }
        if (run.emphasis) {
            text = marked(text, QStringLiteral("*"));
        }
        if (run.strong) {
            text = marked(text, QStringLiteral("**"));
        }
        // References into the report have no anchors in Markdown.
        if (!run.href.isEmpty() && !run.href.startsWith(u'#')) {
            QString address = run.href;
            text = u'[' + text + QStringLiteral("](<") + address.replace(u'<', QStringLiteral("%3C")) +
                   QStringLiteral(">)");
        }
        line += text;
    }
    const QRegularExpressionMatch match = lineStart.match(line);
    if (match.hasMatch()) {
        line.insert(match.capturedEnd(2) - 1, u'\\');
    }
    return line;
}

QString MarkdownText::blocks(const QList<Block>& blocks) {
    QStringList texts;
    for (const Block& each : blocks) {
        const QString text = block(each);
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts.join(QStringLiteral("\n\n"));
}

QString MarkdownText::block(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
        return markdownOf(paragraph->runs, QStringLiteral("  \n"));
    }
    if (const auto* heading = std::get_if<Heading>(&block.content)) {
        return QString(heading->level + 1, u'#') + u' ' + markdownOf(heading->runs, QStringLiteral(" "));
    }
    if (const auto* items = std::get_if<ListBlock>(&block.content)) {
        return list(*items);
    }
    if (const auto* code = std::get_if<CodeBlock>(&block.content)) {
        const QString fence = ticksAround(code->text, 3);
        return fence + u'\n' + code->text + u'\n' + fence;
    }
    if (const auto* quote = std::get_if<QuoteBlock>(&block.content)) {
        return indented(blocks(quote->blocks), QStringLiteral("> "), QStringLiteral("> "));
    }
    if (const auto* cells = std::get_if<TableBlock>(&block.content)) {
        return table(*cells);
    }
    if (const auto* known = std::get_if<FactsBlock>(&block.content)) {
        return facts(*known);
    }
    if (const auto* drawn = std::get_if<FigureBlock>(&block.content)) {
        return figure(*drawn);
    }
    if (const auto* shown = std::get_if<PictureBlock>(&block.content)) {
        return picture(*shown);
    }
    const auto& notice = std::get<NoticeBlock>(block.content);
    return QStringLiteral("> **") + markdownOf(notice.runs, QStringLiteral(" ")) + QStringLiteral("**");
}

QString MarkdownText::list(const ListBlock& list) {
    QStringList lines;
    int number = list.start;
    for (const ListBlock::Item& item : list.items) {
        QString mark = list.ordered ? QString(QString::number(number++) + QStringLiteral(". ")) : QStringLiteral("- ");
        const QString indent(mark.size(), u' ');
        if (item.checked) {
            mark += *item.checked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        }
        lines.append(indented(blocks(item.blocks), mark, indent));
    }
    return lines.join(u'\n');
}

QString MarkdownText::table(const TableBlock& table) {
    QStringList titles;
    QStringList rules;
    for (const TableBlock::Column& column : table.columns) {
        titles.append(markdownEscaped(column.title));
        rules.append(alignmentOf(column));
    }
    const auto line = [](const QStringList& cells) -> QString {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    };
    QStringList lines{line(titles), line(rules)};
    for (const TableBlock::Row& row : table.rows) {
        QStringList cells;
        const bool spans = row.cells.size() == 1 && table.columns.size() > 1;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString cell = cellOf(row.cells.value(i));
            cells.append(spans && i == 0 ? marked(cell, QStringLiteral("**")) : cell);
        }
        lines.append(line(cells));
    }
    return lines.join(u'\n');
}

QString MarkdownText::facts(const FactsBlock& facts) {
    QStringList lines;
    for (const FactsBlock::Fact& fact : facts.facts) {
        QString line = QStringLiteral("- **") + markdownEscaped(fact.label) + QStringLiteral(":** ") +
                       markdownOf(fact.value, QStringLiteral("; "));
        if (!fact.note.isEmpty()) {
            line += QStringLiteral(" (") + markdownEscaped(fact.note) + u')';
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace afterword
