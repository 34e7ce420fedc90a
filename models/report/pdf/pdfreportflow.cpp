// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfreportflow.h"

#include "pdfblocks.h"
#include "pdfcover.h"
#include "pdffacts.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr QLatin1String summaryAnchor("summary");

QString plainText(const Runs& runs) {
    QString text;
    for (const Run& run : runs) {
        text += run.lineBreak ? QStringLiteral(" ") : run.text;
    }
    return text;
}

class ReportFlow {
public:
    ReportFlow(const Report& report, PdfContent& content, const PdfGeometry& geometry)
        : m_report(report)
        , m_content(content)
        , m_composer(content, geometry) {}

    void compose() {
        m_composer.openTag("Document");
        const FactsBlock left = composeCover(m_composer, m_report);
        m_composer.breakPage();
        composeSummary(left);
        composeContents();
        for (const ReportPart& part : m_report.parts) {
            composePart(part, &part == &m_report.parts.first());
        }
        m_composer.closeTag();
    }

private:
    void composeSummary(const FactsBlock& left) {
        if (m_report.summary.isEmpty() && left.facts.isEmpty()) {
            return;
        }
        m_composer.openTag("Sect");
        m_composer.anchor(summaryAnchor);
        m_content.outline.push_back({1, m_report.summaryTitle, summaryAnchor});
        m_composer.addText(plainRuns(m_report.summaryTitle), m_composer.looks.pageTitle, 0, m_composer.measure(),
                           {"H1", true});
        m_composer.space(12);
        if (!left.facts.isEmpty()) {
            composeFacts(m_composer, left, 0, m_composer.measure());
            m_composer.space(14);
        }
        composeBlocks(m_composer, m_report.summary, 0, m_composer.measure());
        m_composer.closeTag();
    }

    struct Entry {
        int level = 1;
        QString title;
        QString anchor;
    };

    /// The parts, and the headings of the second level where they do not make it too long.
    [[nodiscard]] std::vector<Entry> contentsEntries() const {
        constexpr size_t most = 42;
        std::vector<Entry> parts;
        std::vector<Entry> all;
        for (const ReportPart& part : m_report.parts) {
            parts.push_back({1, part.title, part.anchor});
            all.push_back(parts.back());
            for (const Block& block : part.blocks) {
                const auto* heading = std::get_if<Heading>(&block.content);
                if (heading != nullptr && heading->level <= 2) {
                    all.push_back({2, plainText(heading->runs), heading->anchor});
                }
            }
        }
        return all.size() <= most ? all : parts;
    }

    void composeContents() {
        const std::vector<Entry> entries = contentsEntries();
        if (entries.empty()) {
            return;
        }
        m_composer.space(44);
        const size_t first = m_content.strips.size();
        m_composer.addText(plainRuns(m_report.contentsTitle), m_composer.looks.pageTitle, 0, m_composer.measure(),
                           {"P", true});
        m_composer.space(16);
        m_composer.openTag("TOC");
        for (const Entry& entry : entries) {
            composeEntry(entry);
        }
        m_composer.closeTag();
        // Below the summary where there is room for all of it, or else on a page of its own.
        double height = 0;
        for (size_t i = first; i < m_content.strips.size(); ++i) {
            height += m_content.strips[i].gap + m_content.strips[i].height;
        }
        m_content.strips[first].reserve = height;
    }

    void composeEntry(const Entry& entry) {
        const bool isPart = entry.level == 1;
        const PdfLook& look = isPart ? m_composer.looks.contentsPart : m_composer.looks.contentsHeading;
        const double x = isPart ? 0 : pt(14);
        constexpr double numberWidth = pt(34);
        const double width = m_composer.measure() - x - numberWidth;
        const auto title = m_composer.text(plainRuns(entry.title), look, width);
        const int tag = m_composer.openTag("TOCI");
        m_composer.closeTag();
        m_composer.space(isPart ? 8 : 1.5);
        const int last = title->lineCount() - 1;
        for (int line = 0; line <= last; ++line) {
            PdfStrip& strip = m_composer.addStrip(title->lineHeight(line));
            strip.keepWithNext = line < last;
            PdfComposer::addLine(strip, title, line, QPointF(x, 0), tag);
            strip.pieces.back().href = QLatin1Char('#') + entry.anchor;
            strip.pieces.back().area = QRectF(x, 0, m_composer.measure() - x, strip.height);
        }
        addNumber(m_content.strips.back(), entry, look, x + title->lineArea(last).right(), tag);
    }

    void addNumber(PdfStrip& strip, const Entry& entry, const PdfLook& look, double textEnd, int tag) const {
        constexpr double numberWidth = pt(24);
        const double right = m_composer.measure();
        const QRectF leader(QPointF(textEnd + pt(6), 0), QPointF(right - numberWidth, strip.height));
        if (leader.width() > 0) {
            strip.pieces.push_back(pdfPiece(leader, PdfLeader{}));
        }
        const QRectF number(right - numberWidth, 0, numberWidth, strip.height);
        strip.pieces.push_back(pdfPiece(number, PdfPageNumber{entry.anchor, look}, tag));
    }

    void composePart(const ReportPart& part, bool isFirst) {
        m_composer.openTag("Sect");
        if (isFirst) {
            m_composer.breakPage();
        }
        m_composer.space(36);
        m_composer.anchor(part.anchor);
        m_content.outline.push_back({1, part.title, part.anchor});
        PdfStrip& bar = m_composer.addStrip(pt(10));
        bar.keepWithNext = true;
        bar.reserve = pt(120);
        bar.pieces.push_back(pdfPiece(QRectF(0, 0, pt(28), pt(2.5)), PdfFill{QColor::fromRgba(ink::accent), 0}));
        m_composer.addText(plainRuns(part.title), m_composer.looks.partTitle, 0, m_composer.measure(), {"H1", true});
        m_composer.space(8);
        for (const Block& block : part.blocks) {
            const auto* heading = std::get_if<Heading>(&block.content);
            if (heading != nullptr) {
                m_content.outline.push_back({heading->level, plainText(heading->runs), heading->anchor});
            }
        }
        composeBlocks(m_composer, part.blocks, 0, m_composer.measure());
        if (part.blocks.isEmpty()) {
            m_content.strips.back().keepWithNext = false;
        }
        m_composer.closeTag();
    }

    const Report& m_report;
    PdfContent& m_content;
    PdfComposer m_composer;
};

} // namespace

Report withAnchors(const Report& report) {
    Report named = report;
    int number = 0;
    for (ReportPart& part : named.parts) {
        if (part.anchor.isEmpty()) {
            part.anchor = QStringLiteral("part-%1").arg(++number);
        }
        for (Block& block : part.blocks) {
            auto* heading = std::get_if<Heading>(&block.content);
            if (heading != nullptr && heading->anchor.isEmpty()) {
                heading->anchor = QStringLiteral("heading-%1").arg(++number);
            }
        }
    }
    return named;
}

PdfContent composeReport(const Report& report, const PdfGeometry& geometry) {
    PdfContent content;
    ReportFlow(report, content, geometry).compose();
    return content;
}

} // namespace afterword
