// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewtext.h"

#include "appearance.h"

#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace afterword {

using Type = Appearance::Type;

PreviewText::PreviewText(QTextDocument& document, const Appearance& appearance, int width, QHash<QString, QSize> shapes)
    : m_document(document)
    , m_appearance(appearance)
    , m_width(width)
    , m_shapes(std::move(shapes))
    , m_cursor(&document) {}

void PreviewText::write(const QString& title, const QList<Block>& blocks, const QString& remark) {
    m_document.clear();
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock();
    beginBlock(spaced(0, 0.6), look(static_cast<int>(Type::Page), true));
    m_cursor.insertText(title);
    write(blocks);
    if (!remark.isEmpty()) {
        QTextCharFormat quiet = look(static_cast<int>(Type::Body));
        quiet.setForeground(m_appearance.theme()[Tint::Hint]);
        quiet.setFontItalic(true);
        beginBlock(spaced(0.8, 0), quiet);
        m_cursor.insertText(remark);
    }
    m_cursor.endEditBlock();
}

QTextCharFormat PreviewText::look(int type, bool bold) const {
    QTextCharFormat format;
    format.setFont(m_appearance.font(static_cast<Type>(type), bold));
    format.setForeground(m_appearance.theme()[m_isQuoted ? Tint::Secondary : Tint::Text]);
    return format;
}

QTextBlockFormat PreviewText::spaced(double above, double below) const {
    const double line = m_appearance.font(Type::Field).pixelSize();
    QTextBlockFormat format;
    format.setTopMargin(above * line);
    format.setBottomMargin(below * line);
    format.setLeftMargin((m_indent + (m_isQuoted ? 1 : 0)) * line * 1.2);
    format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    return format;
}

void PreviewText::beginBlock(QTextBlockFormat format, const QTextCharFormat& look) {
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(look);
        m_cursor.setCharFormat(look);
        m_isFresh = false;
    } else {
        m_cursor.insertBlock(format, look);
    }
}

void PreviewText::write(const QList<Block>& blocks) {
    for (const Block& block : blocks) {
        std::visit([this](const auto& content) { write(content); }, block.content);
    }
}

void PreviewText::write(const Runs& runs, const QTextCharFormat& base) {
    const ColourTheme& theme = m_appearance.theme();
    for (const Run& run : runs) {
        if (run.lineBreak) {
            m_cursor.insertText(QString(QChar::LineSeparator), base);
            continue;
        }
        QTextCharFormat format = base;
        if (run.strong) {
            format.setFontWeight(QFont::DemiBold);
        }
        if (run.emphasis) {
            format.setFontItalic(true);
        }
        if (run.strike) {
            format.setFontStrikeOut(true);
        }
        if (run.code) {
            format.setFontFamilies(m_appearance.fixedFont().families());
            format.setBackground(theme[Tint::Panel]);
        }
        if (!run.href.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(run.href);
            format.setForeground(theme[Tint::Accent]);
            format.setFontUnderline(true);
        }
        m_cursor.insertText(run.text, format);
    }
}

void PreviewText::write(const Paragraph& paragraph) {
    const QTextCharFormat base = look(static_cast<int>(Type::Field));
    beginBlock(spaced(0, 0.7), base);
    write(paragraph.runs, base);
}

void PreviewText::write(const Heading& heading) {
    const Type type = heading.level <= 2 ? Type::Section : Type::Field;
    const QTextCharFormat base = look(static_cast<int>(type), true);
    beginBlock(spaced(heading.level <= 2 ? 0.9 : 0.6, 0.4), base);
    write(heading.runs, base);
}

void PreviewText::write(const ListBlock& list) {
    const QTextCharFormat base = look(static_cast<int>(Type::Field));
    int number = list.start;
    for (const ListBlock::Item& item : list.items) {
        const double line = m_appearance.font(Type::Field).pixelSize();
        QTextBlockFormat format = spaced(0, 0.25);
        format.setLeftMargin(format.leftMargin() + line * 1.6);
        format.setTextIndent(-line * 1.3);
        QTextOption::Tab tab(line * 1.3, QTextOption::LeftTab);
        format.setTabPositions({tab});
        beginBlock(format, base);
        const QString mark = item.checked   ? QString(*item.checked ? QChar(0x2611) : QChar(0x2610))
                             : list.ordered ? QString(QString::number(number++) + u'.')
                                            : QString(QChar(0x2022));
        QTextCharFormat markLook = base;
        markLook.setForeground(m_appearance.theme()[Tint::Hint]);
        m_cursor.insertText(mark + u'\t', markLook);
        const bool isPlain = !item.blocks.isEmpty() && std::holds_alternative<Paragraph>(item.blocks.first().content);
        if (isPlain) {
            write(std::get<Paragraph>(item.blocks.first().content).runs, base);
        }
        ++m_indent;
        write(isPlain ? item.blocks.sliced(1) : item.blocks);
        --m_indent;
    }
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(m_appearance.font(Type::Field).pixelSize() * 0.7);
    m_cursor.setBlockFormat(last);
}

void PreviewText::write(const CodeBlock& code) {
    QTextCharFormat base = look(static_cast<int>(Type::Body));
    base.setFont(m_appearance.fixedFont());
    QTextBlockFormat format = spaced(0, 0.7);
    format.setBackground(m_appearance.theme()[Tint::Panel]);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    beginBlock(format, base);
    QString text = code.text;
    m_cursor.insertText(text.replace(u'\n', QChar::LineSeparator), base);
}

void PreviewText::write(const QuoteBlock& quote) {
    const bool wasQuoted = m_isQuoted;
    m_isQuoted = true;
    write(quote.blocks);
    m_isQuoted = wasQuoted;
}

void PreviewText::write(const NoticeBlock& notice) {
    QTextCharFormat base = look(static_cast<int>(Type::Field));
    base.setForeground(m_appearance.theme()[Tint::Caution]);
    beginBlock(spaced(0, 0.7), base);
    write(notice.runs, base);
}

void PreviewText::write(const DividerBlock& /*divider*/) {
    QTextBlockFormat format = spaced(0.2, 0.9);
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    beginBlock(format, look(static_cast<int>(Type::Body)));
}

void PreviewText::write(const TableBlock& table) {
    if (table.columns.isEmpty()) {
        return;
    }
    const double line = m_appearance.font(Type::Field).pixelSize();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(line * 0.3);
    format.setCellSpacing(0);
    format.setTopMargin(line * 0.5);
    format.setBottomMargin(line * 0.7);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    QTextTable* grid =
        m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, static_cast<int>(table.columns.size()), format);
    for (int row = 0; row < grid->rows(); ++row) {
        writeRow(table, *grid, row);
    }
    m_cursor = grid->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFresh = true;
}

void PreviewText::writeRow(const TableBlock& table, QTextTable& grid, int row) {
    const ColourTheme& theme = m_appearance.theme();
    QTextCharFormat base = look(static_cast<int>(Type::Body), row == 0);
    if (row == 0) {
        base.setForeground(theme[Tint::Secondary]);
    }
    for (int column = 0; column < grid.columns(); ++column) {
        QTextTableCell cell = grid.cellAt(row, column);
        QTextTableCellFormat frame;
        frame.setBottomBorder(1);
        frame.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        frame.setBottomBorderBrush(theme[row == 0 ? Tint::Border : Tint::Line]);
        cell.setFormat(frame);
        m_cursor = cell.firstCursorPosition();
        QTextBlockFormat format;
        const TableBlock::Align align = table.columns[column].align;
        format.setAlignment(align == TableBlock::Align::Right    ? Qt::AlignRight
                            : align == TableBlock::Align::Centre ? Qt::AlignHCenter
                                                                 : Qt::AlignLeading);
        m_cursor.setBlockFormat(format);
        if (row == 0) {
            m_cursor.insertText(table.columns[column].title, base);
        } else {
            write(table.rows[row - 1].cells.value(column), base);
        }
    }
}

void PreviewText::write(const PictureBlock& picture) {
    const QSize shape = m_shapes.value(picture.anchor, picture.size);
    QSize size = shape.isEmpty() ? QSize(m_width, m_width * 9 / 16) : shape;
    if (size.width() > m_width || picture.size.isEmpty()) {
        size = QSize(m_width, std::max(1, size.height() * m_width / size.width()));
    }
    m_figures.append({picture.anchor, size});
    QTextImageFormat image;
    image.setName(QStringLiteral("figure:") + picture.anchor);
    image.setWidth(size.width());
    image.setHeight(size.height());
    image.setToolTip(picture.alt);
    beginBlock(spaced(0.3, 0.3), look(static_cast<int>(Type::Body)));
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLineHeight(0, QTextBlockFormat::SingleHeight);
    m_cursor.setBlockFormat(format);
    m_cursor.insertImage(image);
    const QTextCharFormat base = look(static_cast<int>(Type::Body));
    QTextCharFormat number = base;
    number.setFontWeight(QFont::DemiBold);
    number.setForeground(m_appearance.theme()[Tint::Secondary]);
    beginBlock(spaced(0, 0.9), base);
    m_cursor.insertText(picture.number + u' ', number);
    write(picture.caption, base);
}

} // namespace afterword
