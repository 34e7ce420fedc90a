// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdffacts.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr double gutter = pt(18);
constexpr double rule = pt(0.5);

void addLines(PdfStrip& strip, const std::shared_ptr<const PdfText>& text, QPointF topLeft, int tag) {
    for (int line = 0; line < text->lineCount(); ++line) {
        PdfComposer::addLine(strip, text, line, topLeft, tag);
        topLeft.ry() += text->lineHeight(line);
    }
}

void addRule(PdfStrip& strip, double x, double y, double width, double thickness, QRgb colour) {
    strip.pieces.push_back(pdfPiece(QRectF(x, y, width, thickness), PdfFill{QColor::fromRgba(colour), 0}));
}

/// A value in the largest size in which it stays on one line, or else broken.
std::shared_ptr<const PdfText> bigValue(PdfComposer& composer, const Runs& value, double width) {
    PdfLook look = composer.looks.factBig;
    auto text = composer.text(value, look, width);
    for (const double points : {16.0, 13.0, 11.0}) {
        if (text->lineCount() == 1) {
            break;
        }
        look = pdfLook(points, points * 1.3, look.colour, QFont::DemiBold);
        text = composer.text(value, look, width);
    }
    return text;
}

struct BigFact {
    std::shared_ptr<const PdfText> label;
    std::shared_ptr<const PdfText> value;
    std::shared_ptr<const PdfText> note;
};

int paragraphTag(PdfComposer& composer) {
    const int tag = composer.openTag("P");
    composer.closeTag();
    return tag;
}

void composeBigRow(PdfComposer& composer, const QList<FactsBlock::Fact>& facts, double x, double width, int columns) {
    const double cell = (width - gutter * (columns - 1)) / columns;
    std::vector<BigFact> row;
    double labelHeight = 0;
    double valueHeight = 0;
    double noteHeight = 0;
    for (const FactsBlock::Fact& fact : facts) {
        BigFact big;
        big.label = composer.text(plainRuns(fact.label), composer.looks.factLabel, cell);
        big.value = bigValue(composer, fact.value, cell);
        labelHeight = std::max(labelHeight, big.label->height());
        valueHeight = std::max(valueHeight, big.value->height());
        if (!fact.note.isEmpty()) {
            big.note = composer.text(plainRuns(fact.note), composer.looks.factNote, cell);
            noteHeight = std::max(noteHeight, big.note->height() + pt(2));
        }
        row.push_back(std::move(big));
    }
    constexpr double top = pt(7);
    PdfStrip& strip = composer.addStrip(top + labelHeight + valueHeight + noteHeight + pt(4));
    double left = x;
    for (const BigFact& big : row) {
        addRule(strip, left, 0, cell, pt(1), ink::rule);
        addLines(strip, big.label, QPointF(left, top), paragraphTag(composer));
        addLines(strip, big.value, QPointF(left, top + labelHeight), paragraphTag(composer));
        if (big.note) {
            addLines(strip, big.note, QPointF(left, top + labelHeight + valueHeight + pt(2)), paragraphTag(composer));
        }
        left += cell + gutter;
    }
}

/// As many in a row as have room for their values, at most four.
int columnsFor(const FactsBlock& facts, double width) {
    const int most = static_cast<int>(std::min<qsizetype>(facts.facts.size(), 4));
    const int byRoom = std::max(1, static_cast<int>(width / pt(95)));
    int columns = std::max(1, std::min(most, byRoom));
    // Two rows of three look better than one of four and one of two.
    if (facts.facts.size() == 5 || facts.facts.size() == 6 || facts.facts.size() == 9) {
        columns = std::min(columns, 3);
    }
    return columns;
}

void composeFact(PdfComposer& composer, const FactsBlock::Fact& fact, double x, double width, bool isFirst) {
    const double labelWidth = std::min(width * 0.32, pt(150));
    const double valueX = x + labelWidth + gutter / 2;
    const double valueWidth = width - labelWidth - gutter / 2;
    const int labelTag = paragraphTag(composer);
    const int valueTag = paragraphTag(composer);
    const auto label = composer.text(plainRuns(fact.label), composer.looks.factLabel, labelWidth);
    const auto value = composer.text(fact.value, composer.looks.factValue, valueWidth);
    const auto note = composer.text(plainRuns(fact.note), composer.looks.factNote, valueWidth);
    constexpr double padding = pt(3.5);
    if (isFirst) {
        PdfStrip& top = composer.addStrip(rule);
        top.keepWithNext = true;
        addRule(top, x, 0, width, rule, ink::hairline);
    }
    // The first line of the value stands beside the whole label; long values go on over the page.
    for (int line = 0; line < value->lineCount(); ++line) {
        const double above = line == 0 ? padding : 0;
        double height = above + value->lineHeight(line);
        if (line == 0 && value->lineCount() == 1) {
            height = std::max(height, above + label->height());
        }
        PdfStrip& strip = composer.addStrip(height);
        if (line == 0) {
            addLines(strip, label, QPointF(x, padding + pt(1.2)), labelTag);
        }
        PdfComposer::addLine(strip, value, line, QPointF(valueX, above), valueTag);
        strip.keepWithNext = line == 0 || line == value->lineCount() - 2 || line == value->lineCount() - 1;
    }
    const bool hasNote = !fact.note.isEmpty();
    PdfStrip& last = composer.addStrip((hasNote ? note->height() : 0) + padding + rule);
    if (hasNote) {
        addLines(last, note, QPointF(valueX, 0), paragraphTag(composer));
    }
    addRule(last, x, last.height - rule, width, rule, ink::hairline);
}

} // namespace

void composeFacts(PdfComposer& composer, const FactsBlock& facts, double x, double width) {
    if (!facts.prominent) {
        bool isFirst = true;
        for (const FactsBlock::Fact& fact : facts.facts) {
            composeFact(composer, fact, x, width, isFirst);
            isFirst = false;
        }
        return;
    }
    const int columns = columnsFor(facts, width);
    for (qsizetype first = 0; first < facts.facts.size(); first += columns) {
        composer.space(10);
        composeBigRow(composer, facts.facts.mid(first, columns), x, width, columns);
    }
}

} // namespace afterword
