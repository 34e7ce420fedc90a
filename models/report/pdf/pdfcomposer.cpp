// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfcomposer.h"

#include <algorithm>

namespace afterword {

PdfComposer::PdfComposer(PdfContent& content, const PdfGeometry& pageGeometry)
    : geometry(pageGeometry)
    , m_content(content) {}

std::shared_ptr<const PdfText> PdfComposer::text(const Runs& runs, const PdfLook& look, double width) {
    return std::make_shared<const PdfText>(runs, look, width, emoji);
}

void PdfComposer::space(double points) {
    m_gap = std::max(m_gap, pt(points));
}

void PdfComposer::anchor(const QString& anchor) {
    if (!anchor.isEmpty()) {
        m_anchors.append(anchor);
    }
}

PdfStrip& PdfComposer::addStrip(double height) {
    PdfStrip& strip = m_content.strips.emplace_back();
    strip.gap = m_gap;
    strip.height = height;
    strip.breakBefore = m_breakBefore;
    strip.anchors = m_anchors;
    strip.boxes = m_boxes;
    m_gap = 0;
    m_breakBefore = false;
    m_anchors.clear();
    return strip;
}

void PdfComposer::addText(const Runs& runs, const PdfLook& look, double x, double width, const TextPlan& plan) {
    const auto paragraph = text(runs, look, width);
    const int tag = plan.role != nullptr ? openTag(plan.role) : m_tag;
    const int lines = paragraph->lineCount();
    for (int line = 0; line < lines; ++line) {
        PdfStrip& strip = addStrip(paragraph->lineHeight(line));
        const bool orphan = line == 0 && lines > 1;
        const bool widow = line == lines - 2;
        strip.keepWithNext = plan.keepWithNext || orphan || widow;
        addLine(strip, paragraph, line, QPointF(x, 0), tag);
    }
    if (plan.role != nullptr) {
        closeTag();
    }
}

void PdfComposer::addLine(PdfStrip& strip, const std::shared_ptr<const PdfText>& text, int line, QPointF topLeft,
                          int tag) {
    const QRectF area(topLeft, QSizeF(text->usedWidth(), text->lineHeight(line)));
    strip.pieces.push_back(pdfPiece(area, PdfTextLine{text, line}, tag));
}

int PdfComposer::openTag(const char* role, const QString& alt) {
    m_content.tags.push_back({role, m_tag, alt});
    m_tag = static_cast<int>(m_content.tags.size()) - 1;
    return m_tag;
}

void PdfComposer::closeTag() {
    m_tag = m_content.tags[static_cast<size_t>(m_tag)].parent;
}

void PdfComposer::openBox(const PdfBox& box) {
    m_content.boxes.push_back(box);
    m_boxes.push_back(static_cast<int>(m_content.boxes.size()) - 1);
}

void PdfComposer::closeBox() {
    m_boxes.pop_back();
}

} // namespace afterword
