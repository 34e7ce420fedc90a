// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfblocks.h"

#include "pdffacts.h"
#include "pdffigures.h"
#include "pdftable.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr double listIndent = pt(18);
constexpr size_t shortItem = 3; ///< lines

class BlockComposer {
public:
    BlockComposer(PdfComposer& composer, double x, double width)
        : m_composer(composer)
        , m_x(x)
        , m_width(width) {}

    void operator()(const Paragraph& paragraph) const {
        const PdfLooks& looks = m_composer.looks;
        const bool isLead = paragraph.role == Paragraph::Role::Lead;
        const bool isNote = paragraph.role == Paragraph::Role::Note;
        m_composer.space(isNote ? 5 : 8);
        m_composer.addText(paragraph.runs, isLead ? looks.lead : isNote ? looks.note : looks.body, m_x, m_width, {});
        m_composer.space(isNote ? 5 : 8);
    }

    void operator()(const Heading& heading) const {
        const PdfLooks& looks = m_composer.looks;
        m_composer.space(heading.level <= 2 ? 20 : 14);
        m_composer.anchor(heading.anchor);
        const PdfLook& look = heading.level <= 2   ? looks.heading2
                              : heading.level == 3 ? looks.heading3
                                                   : looks.heading4;
        const char* role = heading.level <= 2 ? "H2" : heading.level == 3 ? "H3" : "H4";
        m_composer.addText(heading.runs, look, m_x, m_width, {role, true});
        m_composer.space(heading.level <= 2 ? 5 : 3);
    }

    void operator()(const ListBlock& list) const {
        m_composer.space(6);
        m_composer.openTag("L");
        const auto& strips = m_composer.content().strips;
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const size_t first = strips.size();
            composeItem(list, i);
            // No item stands alone above or below a break, unless it is as good as a paragraph.
            const bool isAtAnEnd = i == 0 || i == list.items.size() - 2;
            if (isAtAnEnd && i < list.items.size() - 1 && strips.size() - first <= shortItem) {
                m_composer.content().strips.back().keepWithNext = true;
            }
        }
        m_composer.closeTag();
        m_composer.space(8);
    }

    void operator()(const CodeBlock& code) const {
        m_composer.space(10);
        openGround(QColor::fromRgba(ink::ground), QColor());
        m_composer.openTag("Code");
        constexpr double inset = pt(10);
        // A line is broken in bounded pieces, so that a megabyte without an end costs no more than one with many.
        constexpr qsizetype bound = 4000;
        const QStringList lines = withoutLastBreak(code.text).split(QLatin1Char('\n'));
        for (const QString& line : lines) {
            for (qsizetype at = 0; at == 0 || at < line.size(); at += bound) {
                const QString piece = expandTabs(line.mid(at, bound));
                m_composer.addText(plainRuns(piece), m_composer.looks.code, m_x + inset, m_width - 2 * inset,
                                   {nullptr, false});
            }
        }
        m_composer.closeTag();
        closeGround();
        m_composer.space(10);
    }

    void operator()(const QuoteBlock& quote) const {
        m_composer.space(8);
        m_composer.openBox({m_x, m_width, QColor(), QColor::fromRgba(ink::hairline)});
        m_composer.openTag("BlockQuote");
        composeBlocks(m_composer, quote.blocks, m_x + pt(14), m_width - pt(14));
        m_composer.closeTag();
        m_composer.closeBox();
        m_composer.space(8);
    }

    void operator()(const TableBlock& table) const {
        m_composer.space(10);
        composeTable(m_composer, table, m_x, m_width);
        m_composer.space(14);
    }

    void operator()(const FactsBlock& facts) const {
        m_composer.space(10);
        composeFacts(m_composer, facts, m_x, m_width);
        m_composer.space(14);
    }

    void operator()(const FigureBlock& figure) const { composeFigure(m_composer, figure, m_x, m_width); }

    void operator()(const PictureBlock& picture) const { composePicture(m_composer, picture, m_x, m_width); }

    void operator()(const DividerBlock& /*divider*/) const {
        m_composer.space(14);
        PdfStrip& strip = m_composer.addStrip(pt(1));
        const QRectF line(m_x, 0, std::min(m_width, pt(72)), strip.height);
        strip.pieces.push_back(pdfPiece(line, PdfFill{QColor::fromRgba(ink::hairline), 0}));
        m_composer.space(14);
    }

    void operator()(const NoticeBlock& notice) const {
        const bool isWarning = notice.kind == NoticeBlock::Kind::Warning;
        PdfLook look = m_composer.looks.body;
        look.colour = QColor::fromRgba(isWarning ? 0xff5e3a00 : 0xff0a3f77);
        m_composer.space(10);
        openGround(QColor::fromRgba(isWarning ? 0xfffff4df : 0xffe7f1fb),
                   QColor::fromRgba(isWarning ? 0xffcd7a0b : ink::accent));
        m_composer.addText(notice.runs, look, m_x + pt(14), m_width - pt(26), {});
        closeGround();
        m_composer.space(12);
    }

private:
    void openGround(const QColor& ground, const QColor& bar) const {
        m_composer.openBox({m_x, m_width, ground, bar});
        m_composer.addStrip(pt(7)).keepWithNext = true;
    }

    void closeGround() const {
        PdfStrip& last = m_composer.content().strips.back();
        last.keepWithNext = true;
        m_composer.addStrip(pt(7));
        m_composer.closeBox();
    }

    void composeItem(const ListBlock& list, qsizetype index) const {
        const ListBlock::Item& item = list.items[index];
        if (index > 0) {
            m_composer.space(3);
        }
        m_composer.openTag("LI");
        const int label = m_composer.openTag("Lbl");
        m_composer.closeTag();
        m_composer.openTag("LBody");
        auto& strips = m_composer.content().strips;
        const size_t first = strips.size();
        composeItemBlocks(item);
        if (strips.size() == first) {
            m_composer.addStrip(m_composer.looks.body.lead);
        }
        addMark(strips[first], list, index, label);
        m_composer.closeTag();
        m_composer.closeTag();
    }

    /// The first paragraph stands beside the mark; the room between paragraphs is that of a list.
    void composeItemBlocks(const ListBlock::Item& item) const {
        const double x = m_x + listIndent;
        const double width = m_width - listIndent;
        for (qsizetype i = 0; i < item.blocks.size(); ++i) {
            const auto* paragraph = std::get_if<Paragraph>(&item.blocks[i].content);
            if (paragraph != nullptr) {
                m_composer.space(i == 0 ? 0 : 4);
                m_composer.addText(paragraph->runs, m_composer.looks.body, x, width, {});
            } else {
                composeBlocks(m_composer, {item.blocks[i]}, x, width);
            }
        }
    }

    void addMark(PdfStrip& strip, const ListBlock& list, qsizetype index, int tag) const {
        const PdfLook& body = m_composer.looks.body;
        const std::optional<bool> checked = list.items[index].checked;
        if (checked) {
            const QRectF area(m_x, (body.lead - pt(8)) / 2, pt(8), pt(8));
            strip.pieces.push_back(pdfPiece(area, PdfCheck{*checked}));
            return;
        }
        PdfLook look = body;
        look.colour = QColor::fromRgba(ink::secondary);
        const QString mark =
            list.ordered ? QString::number(list.start + index) + QLatin1Char('.') : QString(QChar(0x2022));
        const auto text = m_composer.text(plainRuns(mark), look, listIndent);
        PdfComposer::addLine(strip, text, 0, QPointF(m_x + (list.ordered ? 0 : pt(3)), 0), tag);
    }

    [[nodiscard]] static QString withoutLastBreak(const QString& text) {
        return text.endsWith(QLatin1Char('\n')) ? text.chopped(1) : text;
    }

    [[nodiscard]] static QString expandTabs(QString line) {
        return line.remove(QLatin1Char('\r')).replace(QLatin1Char('\t'), QStringLiteral("    "));
    }

    PdfComposer& m_composer;
    double m_x;
    double m_width;
};

} // namespace

void composeBlocks(PdfComposer& composer, const QList<Block>& blocks, double x, double width) {
    // What is nested deeper than the page is wide is set in what is left of it.
    const double usable = std::max(width, pt(60));
    const double left = x + width - usable;
    for (const Block& block : blocks) {
        std::visit(BlockComposer(composer, left, usable), block.content);
    }
}

} // namespace afterword
