// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdffigures.h"

#include "chartlayout.h"
#include "timelinelayout.h"

#include <algorithm>

namespace afterword {

namespace {

Runs captionRuns(const QString& number, const Runs& caption) {
    Runs runs;
    if (!number.isEmpty()) {
        runs.append(Run{.text = number, .strong = true, .href = {}});
        if (!caption.isEmpty()) {
            runs.append(Run{.text = QStringLiteral("\u2002"), .href = {}});
        }
    }
    return runs + caption;
}

/// The caption below what was set last, and its source in small print.
void composeCaption(PdfComposer& composer, const QString& number, const Runs& caption, const QString& source, double x,
                    double width) {
    const Runs runs = captionRuns(number, caption);
    PdfStrip& above = composer.content().strips.back();
    above.keepWithNext = !runs.isEmpty() || !source.isEmpty();
    if (!runs.isEmpty()) {
        composer.space(6);
        composer.addText(runs, composer.looks.caption, x, width, {"Caption", !source.isEmpty()});
    }
    if (!source.isEmpty()) {
        composer.space(runs.isEmpty() ? 6 : 1);
        composer.addText(plainRuns(source), composer.looks.source, x, width, {});
    }
}

/// As high as it was laid out, at the full width: what is drawn fills the strip.
double figureHeight(const FigureBlock& figure, double width) {
    if (const auto* timeline = std::get_if<TimelineFigure>(&figure.figure)) {
        const TimelineLayout layout = timelineLayout(*timeline);
        return width * layout.height / layout.width;
    }
    const ChartLayout layout = chartLayout(std::get<ChartFigure>(figure.figure));
    return width * layout.height / layout.width;
}

QString altOf(const FigureBlock& figure) {
    return std::visit([](const auto& value) { return value.alt; }, figure.figure);
}

/// At 96 pixels per inch, or smaller where that is too wide or too high.
QSizeF pictureSize(const QSize& pixels, double width) {
    constexpr double tallest = pt(320);
    QSizeF size = QSizeF(std::max(1, pixels.width()), std::max(1, pixels.height())) * pt(0.75);
    if (size.width() > width || size.height() > tallest) {
        size.scale(width, tallest, Qt::KeepAspectRatio);
    }
    return QSizeF(std::max(size.width(), pt(2)), std::max(size.height(), pt(2)));
}

} // namespace

void composeFigure(PdfComposer& composer, const FigureBlock& figure, double x, double width) {
    composer.space(14);
    composer.anchor(figure.anchor);
    const int tag = composer.openTag("Figure", altOf(figure));
    composer.closeTag();
    PdfStrip& strip = composer.addStrip(figureHeight(figure, width));
    strip.pieces.push_back(pdfPiece(QRectF(x, 0, width, strip.height), &figure, tag));
    composeCaption(composer, figure.number, figure.caption, figure.source, x, width);
    composer.space(18);
}

void composePicture(PdfComposer& composer, const PictureBlock& picture, double x, double width) {
    composer.space(14);
    composer.anchor(picture.anchor);
    const int tag = composer.openTag("Figure", picture.alt);
    composer.closeTag();
    const QSizeF size = pictureSize(picture.size, width);
    PdfStrip& strip = composer.addStrip(size.height());
    strip.pieces.push_back(pdfPiece(QRectF(QPointF(x, 0), size), &picture, tag));
    composeCaption(composer, picture.number, picture.caption, picture.source, x, width);
    composer.space(18);
}

} // namespace afterword
