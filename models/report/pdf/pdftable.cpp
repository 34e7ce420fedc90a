// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftable.h"

#include "pdfcolumns.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr double padding = pt(4);
constexpr double columnGap = pt(11);
constexpr double overhang = pt(5); ///< of the ground of an emphasised row
constexpr double hairline = pt(0.5);
constexpr double headRule = pt(0.9);

PdfFill fill(QRgb colour, double radius = 0) {
    return {QColor::fromRgba(colour), radius};
}

class TableComposer {
public:
    TableComposer(PdfComposer& composer, const TableBlock& table, double x, double width)
        : m_composer(composer)
        , m_table(table)
        , m_x(x)
        , m_width(width)
        , m_columns(pdfColumns(table, composer.looks, width, columnGap)) {}

    void compose() {
        m_composer.openTag("Table", m_table.label);
        composeHead();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            composeRow(row);
        }
        m_composer.closeTag();
    }

private:
    struct Cell {
        std::shared_ptr<const PdfText> text;
        int tag = -1;
    };

    [[nodiscard]] PdfLook lookOf(qsizetype column, bool emphasised) const {
        const PdfLooks& looks = m_composer.looks;
        const TableBlock::Column& settings = m_table.columns[column];
        using Role = TableBlock::Role;
        PdfLook look = settings.role == Role::Time || settings.role == Role::Code ? looks.tableCode
                       : settings.role == Role::Badge                             ? looks.badge
                       : emphasised                                               ? looks.tableStrong
                                                                                  : looks.tableCell;
        look.alignment = alignmentOf(settings);
        return look;
    }

    [[nodiscard]] static Qt::Alignment alignmentOf(const TableBlock::Column& column) {
        if (column.role == TableBlock::Role::Number || column.align == TableBlock::Align::Right) {
            return Qt::AlignRight;
        }
        return column.align == TableBlock::Align::Centre ? Qt::AlignHCenter : Qt::AlignLeft;
    }

    void composeHead() {
        std::vector<Cell> cells;
        m_composer.openTag("TR");
        double height = 0;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            PdfLook look = m_composer.looks.tableHead;
            look.alignment = alignmentOf(m_table.columns[column]);
            Cell cell;
            cell.tag = m_composer.openTag("TH");
            m_composer.closeTag();
            cell.text = m_composer.text(plainRuns(m_table.columns[column].title), look, columnAt(column).width);
            height = std::max(height, cell.text->height());
            cells.push_back(std::move(cell));
        }
        m_composer.closeTag();
        if (height > m_composer.geometry.body.height() / 3) {
            addSplitRow({}, cells); // too tall to be repeated
            return;
        }
        PdfStrip& strip = m_composer.addStrip(height + 2 * padding);
        strip.keepWithNext = !m_table.rows.isEmpty();
        for (size_t column = 0; column < cells.size(); ++column) {
            const PdfText& text = *cells[column].text;
            const double top = padding + height - text.height();
            for (int line = 0; line < text.lineCount(); ++line) {
                addLine(strip, cells[column], column, line, top + lineTop(text, line));
            }
        }
        strip.pieces.push_back(pdfPiece(QRectF(m_x, strip.height - headRule, m_width, headRule), fill(ink::rule)));
        m_head = static_cast<int>(m_composer.content().heads.size());
        m_composer.content().heads.push_back(strip);
        for (PdfPiece& piece : m_composer.content().heads.back().pieces) {
            piece.tag = -1; // read once, at the table's beginning
        }
    }

    void composeRow(qsizetype index) {
        const TableBlock::Row& row = m_table.rows[index];
        std::vector<Cell> cells;
        m_composer.openTag("TR");
        double height = m_composer.looks.tableCell.lead;
        // A heading among the rows has one cell, as wide as the table.
        const bool isHeading = row.emphasised && row.cells.size() == 1;
        for (qsizetype column = 0; column < (isHeading ? 1 : m_table.columns.size()); ++column) {
            Cell cell;
            cell.tag = m_composer.openTag("TD");
            m_composer.closeTag();
            cell.text = isHeading ? m_composer.text(row.cells.constFirst(), m_composer.looks.tableStrong, m_width)
                                  : cellText(row, column);
            height = std::max(height, cell.text->height());
            cells.push_back(std::move(cell));
        }
        m_composer.closeTag();
        m_composer.anchor(row.anchor);
        const double room = m_composer.geometry.body.height() - headHeight();
        if (height + 2 * padding <= room) {
            addWholeRow(row, cells, height);
            const qsizetype rows = m_table.rows.size();
            m_composer.content().strips.back().keepWithNext = rows > 2 && (index == 0 || index == rows - 2);
        } else {
            addSplitRow(row, cells);
        }
    }

    [[nodiscard]] std::shared_ptr<const PdfText> cellText(const TableBlock::Row& row, qsizetype column) {
        PdfLook look = lookOf(column, row.emphasised);
        double width = columnAt(column).width;
        if (m_table.columns[column].role == TableBlock::Role::Badge) {
            look.colour = pdfBadgeColours(row.badges.value(column)).text;
            width = std::max(width - 2 * badgeInset, pt(6));
        }
        return m_composer.text(row.cells.value(column), look, width);
    }

    void addWholeRow(const TableBlock::Row& row, const std::vector<Cell>& cells, double height) {
        PdfStrip& strip = m_composer.addStrip(height + 2 * padding);
        strip.head = m_head;
        if (row.emphasised) {
            strip.pieces.push_back(
                pdfPiece(QRectF(m_x - overhang, 0, m_width + 2 * overhang, strip.height), fill(ink::emphasis, 0)));
        }
        for (size_t column = 0; column < cells.size(); ++column) {
            const PdfText& text = *cells[column].text;
            addBadge(strip, row, column, text);
            for (int line = 0; line < text.lineCount(); ++line) {
                addLine(strip, cells[column], column, line, padding + lineTop(text, line));
            }
        }
        addHairline(strip);
    }

    /// A row that is taller than a page, line by line.
    void addSplitRow(const TableBlock::Row& row, const std::vector<Cell>& cells) {
        int lines = 0;
        for (const Cell& cell : cells) {
            lines = std::max(lines, cell.text->lineCount());
        }
        for (int line = 0; line < lines; ++line) {
            double height = m_composer.looks.tableCell.lead;
            for (const Cell& cell : cells) {
                height = std::max(height, line < cell.text->lineCount() ? cell.text->lineHeight(line) : 0);
            }
            const double top = line == 0 ? padding : 0;
            PdfStrip& strip = m_composer.addStrip(top + height + (line == lines - 1 ? padding : 0));
            strip.head = m_head;
            for (size_t column = 0; column < cells.size(); ++column) {
                if (line == 0) {
                    addBadge(strip, row, column, *cells[column].text);
                }
                if (line < cells[column].text->lineCount()) {
                    addLine(strip, cells[column], column, line, top);
                }
            }
            if (line == lines - 1) {
                addHairline(strip);
            }
        }
    }

    void addHairline(PdfStrip& strip) const {
        strip.pieces.push_back(pdfPiece(QRectF(m_x, strip.height - hairline, m_width, hairline), fill(ink::hairline)));
    }

    void addBadge(PdfStrip& strip, const TableBlock::Row& row, size_t column, const PdfText& text) const {
        const bool isBadge = m_table.columns[static_cast<qsizetype>(column)].role == TableBlock::Role::Badge;
        if (!isBadge || text.usedWidth() <= 0) {
            return;
        }
        const QRectF area(m_x + m_columns[column].x, padding, text.usedWidth() + 2 * badgeInset, text.height());
        const QColor ground = pdfBadgeColours(row.badges.value(static_cast<qsizetype>(column))).ground;
        strip.pieces.push_back(pdfPiece(area, PdfFill{ground, pt(3)}));
    }

    void addLine(PdfStrip& strip, const Cell& cell, size_t column, int line, double y) const {
        const bool isBadge = m_table.columns[static_cast<qsizetype>(column)].role == TableBlock::Role::Badge;
        const double x = m_x + m_columns[column].x + (isBadge && cell.text->usedWidth() > 0 ? badgeInset : 0);
        PdfComposer::addLine(strip, cell.text, line, QPointF(x, y), cell.tag);
    }

    [[nodiscard]] static double lineTop(const PdfText& text, int line) {
        double top = 0;
        for (int i = 0; i < line; ++i) {
            top += text.lineHeight(i);
        }
        return top;
    }

    [[nodiscard]] const PdfColumn& columnAt(qsizetype column) const { return m_columns[static_cast<size_t>(column)]; }

    [[nodiscard]] double headHeight() const {
        return m_head < 0 ? 0 : m_composer.content().heads[static_cast<size_t>(m_head)].height;
    }

    static constexpr double badgeInset = pt(5);

    PdfComposer& m_composer;
    const TableBlock& m_table;
    double m_x;
    double m_width;
    std::vector<PdfColumn> m_columns;
    int m_head = -1;
};

} // namespace

void composeTable(PdfComposer& composer, const TableBlock& table, double x, double width) {
    if (!table.columns.isEmpty()) {
        TableComposer(composer, table, x, width).compose();
    }
}

} // namespace afterword
