// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlblocks.h"

#include "markdownreader.h"
#include "svgwriter.h"

namespace afterword {

namespace {

/// Above this, the rows of a table become cards on a phone; below, the table fits or is scrolled.
constexpr qsizetype columnsOnAPhone = 3;

QString classOf(TableBlock::Role role) {
    switch (role) {
    case TableBlock::Role::Time:
        return QStringLiteral("time");
    case TableBlock::Role::Number:
        return QStringLiteral("number");
    case TableBlock::Role::Badge:
        return QStringLiteral("kind");
    case TableBlock::Role::Code:
        return QStringLiteral("code");
    case TableBlock::Role::Text:
        return QStringLiteral("words");
    }
    return {};
}

QString classOf(const TableBlock::Column& column) {
    const QString role = classOf(column.role);
    switch (column.align) {
    case TableBlock::Align::Centre:
        return role + QStringLiteral(" centre");
    case TableBlock::Align::Right:
        return role + QStringLiteral(" right");
    case TableBlock::Align::Left:
        return role;
    }
    return role;
}

bool isAnchor(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool saysNothing(const Runs& cell) {
    return std::all_of(cell.begin(), cell.end(), [](const Run& run) { return run.text.trimmed().isEmpty(); });
}

/// A null string leaves the attribute out.
QString orNone(const QString& text) {
    return text.isEmpty() ? QString() : text;
}

QString number(int value) {
    return value > 0 ? QString::number(value) : QString();
}

} // namespace

QString className(const QString& prefix, const QString& key) {
    QString name = prefix;
    for (const QChar c : key) {
        const bool isWord = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        name.append(isWord ? c : QChar(u'-'));
    }
    return name;
}

HtmlBlocks::HtmlBlocks(HtmlStream& out, ReportMedia& media, SvgOptions drawing)
    : m_out(out)
    , m_media(media)
    , m_drawing(std::move(drawing)) {}

void HtmlBlocks::write(const QList<Block>& blocks) {
    for (const Block& block : blocks) {
        std::visit([this](const auto& content) { write(content); }, block.content);
    }
}

void HtmlBlocks::write(const Runs& runs) {
    for (const Run& run : runs) {
        write(run);
    }
}

void HtmlBlocks::write(const Run& run) {
    if (run.lineBreak) {
        m_out.single("br");
        return;
    }
    const bool leadsInside = run.href.startsWith(u'#') && isAnchor(QStringView(run.href).sliced(1));
    const bool leadsOutside = !leadsInside && MarkdownReader::isAllowedAddress(run.href);
    if (leadsInside) {
        m_out.open("a", {{"href", run.href}});
    } else if (leadsOutside) {
        m_out.open("a", {{"href", run.href}, {"rel", QStringLiteral("noopener noreferrer")}});
    }
    const std::pair<bool, const char*> looks[] = {
        {run.strong, "strong"}, {run.emphasis, "em"}, {run.strike, "s"}, {run.code, "code"}};
    for (const auto& [isOn, element] : looks) {
        if (isOn) {
            m_out.open(element);
        }
    }
    m_out.text(run.text);
    for (auto look = std::rbegin(looks); look != std::rend(looks); ++look) {
        if (look->first) {
            m_out.close(look->second);
        }
    }
    if (leadsInside || leadsOutside) {
        m_out.close("a");
    }
}

void HtmlBlocks::write(const Paragraph& paragraph) {
    QString role;
    switch (paragraph.role) {
    case Paragraph::Role::Body:
        break;
    case Paragraph::Role::Lead:
        role = QStringLiteral("lead");
        break;
    case Paragraph::Role::Note:
        role = QStringLiteral("note");
        break;
    }
    m_out.open("p", {{"class", role}, {"dir", QStringLiteral("auto")}});
    write(paragraph.runs);
    m_out.close("p");
}

void HtmlBlocks::write(const Heading& heading) {
    // The title is level 1 and the parts are level 2.
    const char* element = heading.level <= 2 ? "h3" : heading.level == 3 ? "h4" : "h5";
    m_out.open(element, {{"id", orNone(heading.anchor)}, {"dir", QStringLiteral("auto")}});
    write(heading.runs);
    m_out.close(element);
}

void HtmlBlocks::write(const ListBlock& list) {
    const char* element = list.ordered ? "ol" : "ul";
    m_out.open(element, {{"start", list.ordered && list.start != 1 ? QString::number(list.start) : QString()}});
    for (const ListBlock::Item& item : list.items) {
        const QString done = item.checked.value_or(false) ? QStringLiteral("done") : QStringLiteral("undone");
        m_out.open("li", {{"class", item.checked ? done : QString()}, {"dir", QStringLiteral("auto")}});
        const bool isPlain = item.blocks.size() >= 1 && std::holds_alternative<Paragraph>(item.blocks.first().content);
        if (item.checked) {
            m_out.element("span", *item.checked ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 "),
                          {{"class", QStringLiteral("box")}});
        }
        if (isPlain) {
            write(std::get<Paragraph>(item.blocks.first().content).runs);
            write(item.blocks.sliced(1));
        } else {
            write(item.blocks);
        }
        m_out.close("li");
    }
    m_out.close(element);
}

void HtmlBlocks::write(const CodeBlock& code) {
    m_out.open("pre", {{"tabindex", QStringLiteral("0")}, {"dir", QStringLiteral("ltr")}});
    m_out.element("code", code.text);
    m_out.close("pre");
}

void HtmlBlocks::write(const QuoteBlock& quote) {
    m_out.open("blockquote");
    write(quote.blocks);
    m_out.close("blockquote");
}

void HtmlBlocks::write(const DividerBlock& /*divider*/) {
    m_out.single("hr");
}

void HtmlBlocks::write(const NoticeBlock& notice) {
    m_out.open("p", {{"class", notice.kind == NoticeBlock::Kind::Warning ? QStringLiteral("notice warning")
                                                                         : QStringLiteral("notice info")},
                     {"dir", QStringLiteral("auto")}});
    write(notice.runs);
    m_out.close("p");
}

void HtmlBlocks::write(const FactsBlock& facts) {
    m_out.open("dl", {{"class", facts.prominent ? QStringLiteral("figures") : QStringLiteral("facts")}});
    for (const FactsBlock::Fact& fact : facts.facts) {
        m_out.open("div");
        m_out.element("dt", fact.label);
        m_out.open("dd", {{"dir", QStringLiteral("auto")}});
        write(fact.value);
        m_out.close("dd");
        if (!fact.note.isEmpty()) {
            m_out.element("dd", fact.note, {{"class", QStringLiteral("formula")}});
        }
        m_out.close("div");
    }
    m_out.close("dl");
}

void HtmlBlocks::write(const TableBlock& table) {
    const bool stacks = table.columns.size() > columnsOnAPhone;
    // A numbered list of moments is set like a log where it stacks: number, time and kind in one line, without labels.
    const bool isLog =
        stacks && table.columns[0].role == TableBlock::Role::Number && table.columns[1].role == TableBlock::Role::Time;
    const QString kind = isLog    ? QStringLiteral("table stacks log")
                         : stacks ? QStringLiteral("table stacks")
                                  : QStringLiteral("table");
    m_out.open("div", {{"class", kind},
                       {"role", table.label.isEmpty() ? QString() : QStringLiteral("region")},
                       {"aria-label", orNone(table.label)},
                       {"tabindex", QStringLiteral("0")}});
    // The roles keep the table a table for screen readers where styles make cards of its rows.
    m_out.open("table", {{"role", stacks ? QStringLiteral("table") : QString()}});
    if (!table.label.isEmpty()) {
        m_out.element("caption", table.label);
    }
    writeHead(table);
    m_out.open("tbody", {{"role", stacks ? QStringLiteral("rowgroup") : QString()}});
    for (const TableBlock::Row& row : table.rows) {
        writeRow(table, row, stacks);
    }
    m_out.close("tbody");
    m_out.close("table");
    m_out.close("div");
}

void HtmlBlocks::writeHead(const TableBlock& table) {
    const bool stacks = table.columns.size() > columnsOnAPhone;
    m_out.open("thead", {{"role", stacks ? QStringLiteral("rowgroup") : QString()}});
    m_out.open("tr", {{"role", stacks ? QStringLiteral("row") : QString()}});
    for (const TableBlock::Column& column : table.columns) {
        m_out.element("th", column.title,
                      {{"scope", QStringLiteral("col")},
                       {"class", classOf(column)},
                       {"role", stacks ? QStringLiteral("columnheader") : QString()}});
    }
    m_out.close("tr");
    m_out.close("thead");
}

void HtmlBlocks::writeRow(const TableBlock& table, const TableBlock::Row& row, bool stacks) {
    const QString role = stacks ? QStringLiteral("row") : QString();
    if (row.cells.size() == 1 && table.columns.size() > 1) {
        m_out.open("tr", {{"id", orNone(row.anchor)}, {"class", QStringLiteral("day")}, {"role", role}});
        m_out.open("th", {{"colspan", QString::number(table.columns.size())},
                          {"scope", QStringLiteral("rowgroup")},
                          {"role", stacks ? QStringLiteral("rowheader") : QString()}});
        write(row.cells.first());
        m_out.close("th");
        m_out.close("tr");
        return;
    }
    m_out.open(
        "tr",
        {{"id", orNone(row.anchor)}, {"class", row.emphasised ? QStringLiteral("strong") : QString()}, {"role", role}});
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        writeCell(table.columns[i], row.cells.value(i), row.badges.value(i), stacks);
    }
    m_out.close("tr");
}

void HtmlBlocks::writeCell(const TableBlock::Column& column, const Runs& cell, const QString& badge, bool stacks) {
    m_out.open("td", {{"class", saysNothing(cell) ? QString(classOf(column) + u" empty") : classOf(column)},
                      {"data-label", stacks ? column.title : QString()},
                      {"role", stacks ? QStringLiteral("cell") : QString()},
                      {"dir", column.role == TableBlock::Role::Text ? QStringLiteral("auto") : QString()}});
    const bool isBadge = column.role == TableBlock::Role::Badge && !badge.isEmpty() && !cell.isEmpty();
    if (isBadge) {
        m_out.open("span", {{"class", className(QStringLiteral("badge k-"), badge)}});
    }
    if (stacks && !isBadge) {
        m_out.open("span", {{"class", QStringLiteral("cell")}});
    }
    write(cell);
    if (stacks || isBadge) {
        m_out.close("span");
    }
    m_out.close("td");
}

void HtmlBlocks::writeCaption(const QString& number, const Runs& caption, const QString& source) {
    m_out.open("figcaption", {{"dir", QStringLiteral("auto")}});
    m_out.element("span", number, {{"class", QStringLiteral("label")}});
    m_out.text(QStringLiteral(" "));
    write(caption);
    if (!source.isEmpty()) {
        m_out.element("span", source, {{"class", QStringLiteral("source")}});
    }
    m_out.close("figcaption");
}

void HtmlBlocks::write(const FigureBlock& figure) {
    const bool isTimeline = std::holds_alternative<TimelineFigure>(figure.figure);
    m_out.open("figure", {{"id", orNone(figure.anchor)},
                          {"class", isTimeline ? QStringLiteral("wide") : QStringLiteral("chart")}});
    m_out.open("div", {{"class", QStringLiteral("drawing figure-scroll")}, {"tabindex", QStringLiteral("0")}});
    m_drawing.id = QStringLiteral("drawing-%1").arg(++m_drawings);
    m_out.trusted(std::visit([&](const auto& value) { return svgOf(value, m_drawing); }, figure.figure));
    m_out.close("div");
    writeCaption(figure.number, figure.caption, figure.source);
    m_out.close("figure");
}

void HtmlBlocks::write(const PictureBlock& picture) {
    m_out.open("figure", {{"id", orNone(picture.anchor)}, {"class", QStringLiteral("picture")}});
    const Result<QByteArray> bytes = m_media.attachment(picture.sha256);
    if (!bytes) {
        m_failure = m_failure ? m_failure : bytes.error();
    } else if (bytes->startsWith("\x89PNG\r\n\x1a\n")) {
        m_out.image(*bytes, {{"alt", picture.alt.isNull() ? QStringLiteral("") : picture.alt},
                             {"width", number(picture.size.width())},
                             {"height", number(picture.size.height())},
                             {"loading", QStringLiteral("lazy")},
                             {"decoding", QStringLiteral("async")}});
    } else {
        m_out.element("p", picture.alt, {{"class", QStringLiteral("note")}});
    }
    writeCaption(picture.number, picture.caption, picture.source);
    m_out.close("figure");
}

} // namespace afterword
