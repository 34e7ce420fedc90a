// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdftext.h"

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace afterword {

/// A line of a text.
struct PdfTextLine {
    std::shared_ptr<const PdfText> text;
    int line = 0;
};

/// A filled rectangle.
struct PdfFill {
    QColor colour;
    double radius = 0;
};

/// The box of a task.
struct PdfCheck {
    bool checked = false;
};

/// The dots of a line of the contents.
struct PdfLeader {};

/// The number of the page on which the anchor is, to the right.
struct PdfPageNumber {
    QString anchor;
    PdfLook look;
};

/// Part of a strip; `area` is relative to the strip's top and the left edge of the page's body.
struct PdfPiece {
    QRectF area;
    std::variant<PdfTextLine, PdfFill, PdfCheck, PdfLeader, PdfPageNumber, const PictureBlock*, const FigureBlock*>
        content;
    int tag = -1; ///< into PdfContent::tags; none: decoration
    QString href; ///< where the whole area leads
};

/// A piece of `content`, which is none of the text unless it has a tag.
template <class Content>
[[nodiscard]] PdfPiece pdfPiece(const QRectF& area, Content content, int tag = -1) {
    return PdfPiece{area, std::move(content), tag, {}};
}

/// What is never split over pages: a line of text, a row of a table, a figure.
struct PdfStrip {
    double gap = 0; ///< before it, unless it begins a page
    double height = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    double reserve = 0; ///< it begins a page if less than this is left
    int head = -1;      ///< into PdfContent::heads: the head of the table that it continues
    QStringList anchors;
    std::vector<PdfPiece> pieces;
    std::vector<int> boxes; ///< into PdfContent::boxes, from the outside in
};

/// A ground, a bar on the left, or both, behind consecutive strips.
struct PdfBox {
    double x = 0;
    double width = 0;
    QColor ground; ///< invalid: none
    QColor bar;    ///< invalid: none
};

/// An element of the structure tree.
struct PdfTag {
    const char* role = "P";
    int parent = -1;
    QString alt;
};

struct PdfOutlineEntry {
    int level = 1;
    QString title;
    QString anchor;
};

/// The whole report as strips from top to bottom, before it is broken into pages.
struct PdfContent {
    std::vector<PdfStrip> strips;
    std::vector<PdfStrip> heads;
    std::vector<PdfBox> boxes;
    std::vector<PdfTag> tags;
    std::vector<PdfOutlineEntry> outline;
};

} // namespace afterword
