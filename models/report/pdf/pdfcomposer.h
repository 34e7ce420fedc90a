// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfstrip.h"

namespace afterword {

/// What the composers of the report's pieces share: the strips so far, and what goes with the next one.
class PdfComposer {
public:
    PdfComposer(PdfContent& content, const PdfGeometry& geometry);

    /// How a text goes into the flow.
    struct TextPlan {
        const char* role = "P"; ///< of the tag; null: none of its own
        bool keepWithNext = false;
    };

    const PdfLooks looks;
    const PdfGeometry geometry;
    EmojiPictures emoji;

    [[nodiscard]] double measure() const { return geometry.body.width(); }

    [[nodiscard]] PdfContent& content() { return m_content; }

    /// A broken paragraph in the width that is given.
    [[nodiscard]] std::shared_ptr<const PdfText> text(const Runs& runs, const PdfLook& look, double width);

    /// At least this much room, in points, before the next strip.
    void space(double points);

    /// The next strip is where `anchor` leads.
    void anchor(const QString& anchor);

    /// The next strip begins a page.
    void breakPage() { m_breakBefore = true; }

    PdfStrip& addStrip(double height);

    /// A paragraph, line by line, without widows and orphans.
    void addText(const Runs& runs, const PdfLook& look, double x, double width, const TextPlan& plan);

    /// Adds a line of `text` to `strip`, at `topLeft`.
    static void addLine(PdfStrip& strip, const std::shared_ptr<const PdfText>& text, int line, QPointF topLeft,
                        int tag);

    /// Elements of the structure tree; what is added between belongs to them.
    int openTag(const char* role, const QString& alt = {});
    void closeTag();

    void openBox(const PdfBox& box);
    void closeBox();

private:
    PdfContent& m_content;
    double m_gap = 0;
    bool m_breakBefore = false;
    QStringList m_anchors;
    int m_tag = -1;
    std::vector<int> m_boxes;
};

} // namespace afterword
