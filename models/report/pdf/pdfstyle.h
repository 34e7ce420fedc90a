// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfwriter.h"

#include <QColor>
#include <QFont>
#include <QRectF>

namespace afterword {

/// Pages are laid out in units of the PDF writer's device.
constexpr int pdfResolution = 1200;

/// Points to units.
constexpr double pt(double points) {
    return points * pdfResolution / 72.0;
}

/// A page and what of it is for text, in units.
struct PdfGeometry {
    QSizeF page;
    QRectF body;
};

[[nodiscard]] PdfGeometry pdfGeometry(PdfOptions::PageSize size);

/// How a stretch of text is set.
struct PdfLook {
    QFont font;
    QColor colour;
    double lead = 0; ///< from line to line, in units
    Qt::Alignment alignment = Qt::AlignLeft;
};

[[nodiscard]] PdfLook pdfLook(double points, double lead, const QColor& colour, QFont::Weight weight = QFont::Normal);
[[nodiscard]] PdfLook pdfMonospaceLook(double points, double lead, const QColor& colour);

/// The font of code within text of `font`.
[[nodiscard]] QFont pdfCodeFont(const QFont& font);

/// The colours of print (ux.md 7.2, light).
namespace ink {
constexpr QRgb text = 0xff1b1f24;
constexpr QRgb secondary = 0xff4a5560;
constexpr QRgb hint = 0xff66717d;
constexpr QRgb accent = 0xff0b5cad;
constexpr QRgb hairline = 0xffd5dae0;
constexpr QRgb rule = 0xff1b1f24;
constexpr QRgb ground = 0xfff4f6f8;
constexpr QRgb emphasis = 0xffeef5fc;
constexpr QRgb coverGround = 0xff0e2238;
constexpr QRgb coverText = 0xffffffff;
constexpr QRgb coverSecondary = 0xffb9d3ee;
} // namespace ink

/// The looks of the report, in one place.
struct PdfLooks {
    PdfLooks();

    PdfLook body, lead, note, quote;
    PdfLook pageTitle, partTitle;
    PdfLook heading2, heading3, heading4;
    PdfLook code;
    PdfLook tableHead, tableCell, tableStrong, tableCode, badge;
    PdfLook caption, source;
    PdfLook factLabel, factValue, factBig, factNote;
    PdfLook contentsPart, contentsHeading;
    PdfLook running;
    PdfLook coverKind, coverKey, coverTitle, coverState, coverLabel, coverValue, coverFoot;
};

/// Ground and text of a coloured word.
struct PdfBadgeColours {
    QColor ground;
    QColor text;
};

[[nodiscard]] PdfBadgeColours pdfBadgeColours(const QString& key);

} // namespace afterword
