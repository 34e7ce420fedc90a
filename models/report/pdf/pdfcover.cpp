// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfcover.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr double factGap = pt(15);

/// What has one line on the cover, however long it is.
Runs shortened(const QString& text) {
    constexpr qsizetype longest = 400;
    return plainRuns(text.left(longest));
}

/// One page, set from its two ends: a dark panel with the title above, facts in two columns and the small print below.
class Cover {
public:
    Cover(PdfComposer& composer, const Report& report)
        : m_composer(composer)
        , m_report(report)
        , m_width(composer.measure())
        , m_panelBottom(composer.geometry.page.height() * 0.47 - composer.geometry.body.top())
        , m_strip(composer.addStrip(composer.geometry.body.height())) {}

    FactsBlock compose() {
        composePanel();
        const FactsBlock left = composeFacts(footTop());
        composeFoot();
        return left;
    }

private:
    void composePanel() {
        const QRectF& body = m_composer.geometry.body;
        addFill(QRectF(-body.left(), -body.top(), m_composer.geometry.page.width(), m_panelBottom + body.top()),
                QColor::fromRgba(ink::coverGround));
        const PdfLooks& looks = m_composer.looks;
        addText(shortened(m_report.kindLine), looks.coverKind, QRectF(0, 0, m_width * 0.65, 0), "P", 2);
        const auto key = text(shortened(m_report.key), looks.coverKey, m_width * 0.33);
        addLines(key, QPointF(m_width * 0.67, pt(0)), tag("P"), 1);

        const double stateTop = m_panelBottom - pt(52);
        const double room = stateTop - pt(64);
        const auto title = titleText(room);
        const int lines = linesWithin(*title, room);
        double height = 0;
        for (int line = 0; line < lines; ++line) {
            height += title->lineHeight(line);
        }
        addLines(title, QPointF(0, stateTop - pt(20) - height), tag("Title"), lines);
        composeState(stateTop);
    }

    /// The severity as a coloured word, then the state.
    void composeState(double y) {
        double x = 0;
        if (!m_report.severity.isEmpty()) {
            PdfLook look = m_composer.looks.coverState;
            look.font.setWeight(QFont::DemiBold);
            look.colour = QColor::fromRgba(ink::coverGround);
            const auto severity = text(shortened(m_report.severity), look, m_width * 0.6);
            const double width = severity->usedWidth() + pt(16);
            addFill(QRectF(0, y - pt(3), width, severity->lineHeight(0) + pt(6)), QColor(0xff, 0xd1, 0x66), pt(4));
            addLines(severity, QPointF(pt(8), y), tag("P"), 1);
            x = width + pt(12);
        }
        addText(shortened(m_report.stateLine), m_composer.looks.coverState, QRectF(x, y, m_width - x, 0), "P", 1);
    }

    [[nodiscard]] std::shared_ptr<const PdfText> titleText(double room) {
        // No title is a megabyte long; what is, is not set whole.
        const Runs runs = plainRuns(m_report.title.left(2000));
        auto title = text(runs, m_composer.looks.coverTitle, m_width);
        for (const double points : {26.0, 21.0, 17.0, 13.0}) {
            if (title->height() <= room) {
                break;
            }
            const QColor colour = m_composer.looks.coverTitle.colour;
            title = text(runs, pdfLook(points, points * 1.25, colour, QFont::DemiBold), m_width);
        }
        return title;
    }

    [[nodiscard]] static int linesWithin(const PdfText& text, double room) {
        int lines = 0;
        for (double height = 0; lines < text.lineCount(); ++lines) {
            height += text.lineHeight(lines);
            if (height > room) {
                break;
            }
        }
        return lines;
    }

    [[nodiscard]] QStringList footLines() const {
        QStringList lines{m_report.editionLine, m_report.zoneLine, m_report.generatedLine};
        lines.removeAll(QString());
        return lines;
    }

    [[nodiscard]] double footTop() const {
        const double height = m_composer.looks.coverFoot.lead * static_cast<double>(footLines().size());
        return m_composer.geometry.body.height() - height;
    }

    void composeFoot() {
        const PdfLook& look = m_composer.looks.coverFoot;
        double y = footTop();
        for (const QString& line : footLines()) {
            Runs runs = shortened(line);
            runs.first().strong = line == m_report.editionLine;
            addText(runs, look, QRectF(0, y, m_width, 0), "P", 1);
            y += look.lead;
        }
    }

    using FactTexts = std::vector<std::shared_ptr<const PdfText>>;

    struct FactRow {
        std::vector<FactTexts> facts;
        double height = 0;
    };

    /// The rows that fit above `bottom`.
    [[nodiscard]] std::vector<FactRow> factRows(int columns, double width, double bottom) {
        std::vector<FactRow> rows;
        double y = factsTop();
        const QList<FactsBlock::Fact>& facts = m_report.facts.facts;
        for (qsizetype first = 0; first < facts.size(); first += columns) {
            FactRow row;
            for (const FactsBlock::Fact& fact : facts.mid(first, columns)) {
                row.facts.push_back(factTexts(fact, width));
                double height = 0;
                for (const auto& part : row.facts.back()) {
                    height += part->height();
                }
                row.height = std::max(row.height, height);
            }
            if (y + row.height > bottom - pt(14)) {
                break;
            }
            y += row.height + factGap;
            rows.push_back(std::move(row));
        }
        return rows;
    }

    /// In two columns, or in three where they do not fit. Gives what does not fit even then.
    FactsBlock composeFacts(double bottom) {
        constexpr double gutter = pt(24);
        const qsizetype count = m_report.facts.facts.size();
        int columns = 2;
        double width = (m_width - gutter) / 2;
        auto rows = factRows(columns, width, bottom);
        if (static_cast<qsizetype>(rows.size()) * columns < count) {
            columns = 3;
            width = (m_width - 2 * gutter) / 3;
            rows = factRows(columns, width, bottom);
        }
        double y = factsTop();
        for (const FactRow& row : rows) {
            double x = 0;
            for (const FactTexts& fact : row.facts) {
                double top = y;
                for (const auto& part : fact) {
                    addLines(part, QPointF(x, top), tag("P"), part->lineCount());
                    top += part->height();
                }
                x += width + gutter;
            }
            y += row.height + factGap;
        }
        FactsBlock rest = m_report.facts;
        rest.prominent = false;
        rest.facts.remove(0, std::min(count, static_cast<qsizetype>(rows.size()) * columns));
        return rest;
    }

    [[nodiscard]] double factsTop() const { return m_panelBottom + pt(34); }

    [[nodiscard]] FactTexts factTexts(const FactsBlock::Fact& fact, double width) {
        FactTexts texts{text(plainRuns(fact.label), m_composer.looks.coverLabel, width),
                        text(fact.value, m_composer.looks.coverValue, width)};
        if (!fact.note.isEmpty()) {
            texts.push_back(text(plainRuns(fact.note), m_composer.looks.factNote, width));
        }
        return texts;
    }

    [[nodiscard]] std::shared_ptr<const PdfText> text(const Runs& runs, const PdfLook& look, double width) {
        return m_composer.text(runs, look, width);
    }

    int tag(const char* role) {
        const int tag = m_composer.openTag(role);
        m_composer.closeTag();
        return tag;
    }

    void addText(const Runs& runs, const PdfLook& look, const QRectF& area, const char* role, int mostLines) {
        const auto block = text(runs, look, area.width());
        addLines(block, area.topLeft(), tag(role), std::min(mostLines, block->lineCount()));
    }

    void addLines(const std::shared_ptr<const PdfText>& block, QPointF topLeft, int element, int lines) {
        for (int line = 0; line < lines; ++line) {
            PdfComposer::addLine(m_strip, block, line, topLeft, element);
            topLeft.ry() += block->lineHeight(line);
        }
    }

    void addFill(const QRectF& area, const QColor& colour, double radius = 0) {
        m_strip.pieces.push_back(pdfPiece(area, PdfFill{colour, radius}));
    }

    PdfComposer& m_composer;
    const Report& m_report;
    double m_width;
    double m_panelBottom;
    PdfStrip& m_strip; ///< the only one that is added meanwhile
};

} // namespace

FactsBlock composeCover(PdfComposer& composer, const Report& report) {
    return Cover(composer, report).compose();
}

} // namespace afterword
