// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownblocks.h"

#include "markdownsource.h"

namespace afterword {

namespace {

/// Lists and quotes nested deeper than this are joined with the level above; nobody reads that, and what walks the tree
/// need not fear for its stack.
constexpr size_t deepest = 24;

QString textOf(const MD_ATTRIBUTE& attribute) {
    QString text;
    for (int i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const QByteArrayView part(attribute.text + begin,
                                  static_cast<qsizetype>(attribute.substr_offsets[i + 1] - begin));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : QString::fromUtf8(part);
    }
    return text;
}

TableBlock::Align alignOf(MD_ALIGN align) {
    switch (align) {
    case MD_ALIGN_CENTER:
        return TableBlock::Align::Centre;
    case MD_ALIGN_RIGHT:
        return TableBlock::Align::Right;
    case MD_ALIGN_DEFAULT:
    case MD_ALIGN_LEFT:
        return TableBlock::Align::Left;
    }
    return TableBlock::Align::Left;
}

/// Scheme of a reference into the report, and its id; empty where it is none.
QStringView referenceScheme(const QString& address, QString& id) {
    for (const char16_t* scheme : {u"event", u"milestone", u"evidence", u"action", u"cause"}) {
        const QStringView name(scheme);
        if (address.startsWith(name) && address.size() > name.size() && address[name.size()] == u':') {
            id = address.sliced(name.size() + 1);
            return name;
        }
    }
    return {};
}

} // namespace

MarkdownBlocks::MarkdownBlocks(MarkdownReferences& references)
    : m_references(references) {
    m_frames.emplace_back();
}

QList<Block> MarkdownBlocks::takeResult() {
    flushRuns(m_frames.front());
    return std::move(m_frames.front().blocks);
}

void MarkdownBlocks::enterBlock(MD_BLOCKTYPE type, const void* detail) {
    if (type == MD_BLOCK_DOC) {
        return;
    }
    flushRuns(m_frames.back());
    if (type == MD_BLOCK_HR) {
        add({DividerBlock{}});
        return;
    }
    const bool inHead = m_frames.back().inHead || type == MD_BLOCK_THEAD;
    Frame frame;
    frame.type = type;
    frame.inHead = inHead;
    if (type == MD_BLOCK_H) {
        frame.level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
    } else if (type == MD_BLOCK_OL) {
        frame.list.ordered = true;
        frame.list.start = static_cast<int>(static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start);
    } else if (type == MD_BLOCK_LI) {
        const auto* item = static_cast<const MD_BLOCK_LI_DETAIL*>(detail);
        if (item->is_task != 0) {
            frame.checked = item->task_mark != ' ';
        }
    } else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
        TableBlock::Column column;
        column.align = alignOf(static_cast<const MD_BLOCK_TD_DETAIL*>(detail)->align);
        frame.table.columns.append(column);
    }
    m_frames.push_back(std::move(frame));
}

void MarkdownBlocks::leaveBlock(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_HR) {
        return;
    }
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    switch (type) {
    case MD_BLOCK_P:
        flushRuns(frame);
        splice(std::move(frame.blocks));
        break;
    case MD_BLOCK_H:
        add({Heading{frame.level, std::move(frame.runs), {}}});
        break;
    case MD_BLOCK_CODE: {
        QString text = plainText(frame.runs);
        if (text.endsWith(u'\n')) {
            text.chop(1);
        }
        add({CodeBlock{text}});
        break;
    }
    case MD_BLOCK_QUOTE:
        flushRuns(frame);
        if (m_frames.size() > deepest) {
            splice(std::move(frame.blocks));
        } else {
            add({QuoteBlock{std::move(frame.blocks)}});
        }
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (m_frames.size() > deepest) {
            for (ListBlock::Item& item : frame.list.items) {
                splice(std::move(item.blocks));
            }
        } else {
            add({std::move(frame.list)});
        }
        break;
    case MD_BLOCK_LI:
        closeItem(std::move(frame));
        break;
    case MD_BLOCK_TABLE:
        add({std::move(frame.table)});
        break;
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        m_frames.back().table.columns += frame.table.columns;
        m_frames.back().table.rows += frame.table.rows;
        break;
    case MD_BLOCK_TR:
        closeRow(std::move(frame));
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        closeCell(std::move(frame));
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
        break;
    }
}

void MarkdownBlocks::closeItem(Frame item) {
    flushRuns(item);
    m_frames.back().list.items.append({std::move(item.blocks), item.checked});
}

void MarkdownBlocks::closeCell(Frame cell) {
    Frame& row = m_frames.back();
    TableBlock::Column column = cell.table.columns.value(0);
    if (cell.inHead) {
        column.title = plainText(cell.runs);
        row.table.columns.append(column);
    } else {
        row.row.cells.append(cell.runs);
    }
}

void MarkdownBlocks::closeRow(Frame row) {
    Frame& table = m_frames.back();
    if (row.inHead) {
        table.table.columns += row.table.columns;
    } else {
        table.table.rows.append(std::move(row.row));
    }
}

void MarkdownBlocks::add(Block block) {
    m_frames.back().blocks.append(std::move(block));
}

void MarkdownBlocks::splice(QList<Block> blocks) {
    m_frames.back().blocks += std::move(blocks);
}

void MarkdownBlocks::flushRuns(Frame& frame) {
    // Cells and headings keep their runs; code is one text.
    if (frame.runs.isEmpty() || frame.type == MD_BLOCK_TH || frame.type == MD_BLOCK_TD || frame.type == MD_BLOCK_H) {
        return;
    }
    Paragraph paragraph;
    paragraph.runs = std::move(frame.runs);
    frame.runs.clear();
    frame.blocks.append({std::move(paragraph)});
}

void MarkdownBlocks::enterSpan(MD_SPANTYPE type, const void* detail) {
    switch (type) {
    case MD_SPAN_EM:
        ++m_emphasis;
        break;
    case MD_SPAN_STRONG:
        ++m_strong;
        break;
    case MD_SPAN_DEL:
        ++m_strike;
        break;
    case MD_SPAN_A: {
        const auto* link = static_cast<const MD_SPAN_A_DETAIL*>(detail);
        m_links.push_back({textOf(link->href), textOf(link->title), m_frames.back().runs.size()});
        break;
    }
    case MD_SPAN_IMG: {
        const auto* picture = static_cast<const MD_SPAN_IMG_DETAIL*>(detail);
        m_pictures.push_back({textOf(picture->src), textOf(picture->title), {}});
        break;
    }
    case MD_SPAN_CODE:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U:
        break;
    }
}

void MarkdownBlocks::leaveSpan(MD_SPANTYPE type) {
    switch (type) {
    case MD_SPAN_EM:
        --m_emphasis;
        break;
    case MD_SPAN_STRONG:
        --m_strong;
        break;
    case MD_SPAN_DEL:
        --m_strike;
        break;
    case MD_SPAN_A:
        closeLink();
        break;
    case MD_SPAN_IMG:
        closePicture();
        break;
    case MD_SPAN_CODE:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U:
        break;
    }
}

QString MarkdownBlocks::hrefOf(const QString& address, MarkdownReferences::Target& target) const {
    QString id;
    const QStringView scheme = referenceScheme(address, id);
    if (!scheme.isEmpty()) {
        target = m_references.target(scheme, id);
        return target.anchor.isEmpty() ? QString() : QString(u'#' + target.anchor);
    }
    return MarkdownReader::isAllowedAddress(address) ? address : QString();
}

void MarkdownBlocks::closeLink() {
    const Link link = std::move(m_links.back());
    m_links.pop_back();
    MarkdownReferences::Target target;
    QString id;
    const QString href = hrefOf(link.address, target);
    const bool isReference = !referenceScheme(link.address, id).isEmpty();
    Runs& runs = m_frames.back().runs;
    const qsizetype firstRun = std::min(link.firstRun, runs.size());
    const QString mark = u'[' + target.label + u']';
    const QString name = !isReference ? link.address : target.isMissing ? mark : target.label;
    if (firstRun == runs.size() && !name.isEmpty()) {
        runs.append(runOf(name));
        target.isMissing = false;
    }
    QString text;
    for (qsizetype i = firstRun; i < runs.size(); ++i) {
        runs[i].href = href;
        text += runs[i].text;
    }
    if (href.isEmpty() && !isReference && !link.address.isEmpty() && text != link.address) {
        addRun(QString(u" (" + link.address + u')'));
    }
    if (target.isMissing) {
        addRun(QString(u' ' + mark));
    }
    if (!link.title.isEmpty()) {
        addRun(QString(u" (" + link.title + u')'));
    }
}

void MarkdownBlocks::closePicture() {
    const Picture picture = std::move(m_pictures.back());
    m_pictures.pop_back();
    if (!m_pictures.empty()) { // a picture inside the description of another one
        m_pictures.back().alt += picture.alt;
        return;
    }
    Frame& frame = m_frames.back();
    QString id;
    const bool isEvidence = referenceScheme(picture.address, id) == u"evidence";
    const bool canHoldBlocks = frame.type == MD_BLOCK_P || frame.type == MD_BLOCK_LI;
    if (isEvidence && canHoldBlocks && m_links.empty()) {
        QList<Block> figure = m_references.figure(EvidenceId::fromString(id), picture.alt);
        if (!figure.isEmpty()) {
            flushRuns(frame);
            frame.blocks += std::move(figure);
            return;
        }
    }
    MarkdownReferences::Target target;
    Run run;
    run.href = hrefOf(picture.address, target);
    const QString mark = u'[' + target.label + u']';
    const QString fallback = !isEvidence ? picture.address : target.isMissing ? mark : target.label;
    run.text = picture.alt.isEmpty() ? fallback : picture.alt;
    if (target.isMissing && !picture.alt.isEmpty()) {
        run.text += QString(u' ' + mark);
    }
    if (!isEvidence && run.href.isEmpty() && !picture.alt.isEmpty()) {
        run.text += QString(u" (" + picture.address + u')');
    }
    if (!picture.title.isEmpty()) {
        run.text += QString(u" (" + picture.title + u')');
    }
    if (!run.text.isEmpty()) {
        frame.runs.append(run);
    }
}

Run MarkdownBlocks::runOf(const QString& text) const {
    Run run;
    run.text = text;
    run.strong = m_strong > 0;
    run.emphasis = m_emphasis > 0;
    run.strike = m_strike > 0;
    return run;
}

void MarkdownBlocks::addRun(const QString& text, bool code) {
    if (text.isEmpty()) {
        return;
    }
    Run run = runOf(text);
    run.code = code;
    Runs& runs = m_frames.back().runs;
    const bool beginsLink = !m_links.empty() && m_links.back().firstRun == runs.size();
    if (!runs.isEmpty() && !beginsLink) {
        Run& last = runs.last();
        Run sameLook = last;
        sameLook.text = text;
        if (sameLook == run) {
            last.text += text;
            return;
        }
    }
    runs.append(run);
}

void MarkdownBlocks::addText(MD_TEXTTYPE type, QByteArrayView utf8) {
    QString text;
    switch (type) {
    case MD_TEXT_NULLCHAR:
        text = QString(QChar::ReplacementCharacter);
        break;
    case MD_TEXT_SOFTBR:
        text = QStringLiteral(" ");
        break;
    case MD_TEXT_ENTITY:
        text = entityText(utf8);
        break;
    case MD_TEXT_BR: {
        Run run;
        run.lineBreak = true;
        if (m_pictures.empty()) {
            m_frames.back().runs.append(run);
        }
        return;
    }
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH:
        text = QString::fromUtf8(utf8);
        break;
    }
    if (!m_pictures.empty()) {
        m_pictures.back().alt += text;
    } else {
        addRun(text, type == MD_TEXT_CODE);
    }
}

} // namespace afterword
