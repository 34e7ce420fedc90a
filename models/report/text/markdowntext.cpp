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

/// Addresses with blanks or brackets need brackets of their own.
QString linkTarget(QString address) {
    static const QRegularExpression plain(QStringLiteral("^[^\\s<>()|]+$"));
    if (plain.match(address).hasMatch()) {
        return address;
    }
    return u'<' + address.replace(u'<', QStringLiteral("%3C")) + u'>';
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
        return QStringLiteral("***"); // dashes behind the mark of a list item would swallow it
    }
    return {};
}

} // namespace

QString markdownEscaped(const QString& text) {
    static const QString special = QStringLiteral("\\`*_[]<>&|~#");
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isInWord =
            i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
        if (special.contains(text[i]) && !(text[i] == u'_' && isInWord)) {
            escaped.append(u'\\');
        }
        escaped.append(text[i]);
    }
    return escaped;
}

QString markdownOf(const Runs& runs, const QString& lineBreak) {
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
            text = u'[' + text + QStringLiteral("](") + linkTarget(run.href) + u')';
        }
        line += text;
    }
    return line;
}

QString markdownParagraph(const Runs& runs) {
    static const QRegularExpression lineStart(QStringLiteral("^(\\s*)([-+=]|\\d{1,9}(?=[.)]))"),
                                              QRegularExpression::MultilineOption);
    QString text = markdownOf(runs, QStringLiteral("  \n"));
    QList<qsizetype> places;
    for (auto match = lineStart.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const bool isNumber = found.captured(2).front().isDigit();
        places.prepend(isNumber ? found.capturedEnd(2) : found.capturedStart(2));
    }
    for (const qsizetype place : std::as_const(places)) {
        text.insert(place, u'\\');
    }
    return text;
}

QString MarkdownText::blocks(const QList<Block>& blocks) {
    return joined(blocks, false);
}

QString MarkdownText::joined(const QList<Block>& blocks, bool isTight) {
    QString all;
    for (const Block& each : blocks) {
        const QString text = block(each);
        if (!text.isEmpty()) {
            const bool isNear = isTight && std::holds_alternative<ListBlock>(each.content);
            all += all.isEmpty() ? text : QString((isNear ? u"\n" : u"\n\n") + text);
        }
    }
    return all;
}

QString MarkdownText::block(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
        return markdownParagraph(paragraph->runs);
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
    if (std::holds_alternative<DividerBlock>(block.content)) {
        return QStringLiteral("***"); // dashes behind the mark of a list item would swallow it
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
        lines.append(indented(joined(item.blocks, true), mark, indent));
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
