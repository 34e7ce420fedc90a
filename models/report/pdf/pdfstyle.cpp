// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfstyle.h"

#include <QHash>

namespace afterword {

namespace {

QFont fontOf(const QString& family, double points, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PdfBadgeColours badge(QRgb ground, QRgb text) {
    return {QColor::fromRgba(ground), QColor::fromRgba(text)};
}

} // namespace

PdfGeometry pdfGeometry(PdfOptions::PageSize size) {
    constexpr double margin = pt(25 / 25.4 * 72);
    const QSizeF page = size == PdfOptions::PageSize::A4 ? QSizeF(pt(595), pt(842)) : QSizeF(pt(612), pt(792));
    return {page, QRectF(QPointF(0, 0), page).adjusted(margin, margin, -margin, -margin)};
}

PdfLook pdfLook(double points, double lead, const QColor& colour, QFont::Weight weight) {
    return {fontOf(QStringLiteral("Afterword Sans"), points, weight), colour, pt(lead), Qt::AlignLeft};
}

PdfLook pdfMonospaceLook(double points, double lead, const QColor& colour) {
    return {fontOf(QStringLiteral("Afterword Mono"), points, QFont::Normal), colour, pt(lead), Qt::AlignLeft};
}

QFont pdfCodeFont(const QFont& font) {
    QFont code(QStringLiteral("Afterword Mono"));
    code.setPixelSize(qRound(font.pixelSize() * 0.93));
    code.setHintingPreference(QFont::PreferNoHinting);
    return code;
}

PdfLooks::PdfLooks()
    : body(pdfLook(10.5, 15.5, ink::text))
    , lead(pdfLook(12.5, 18.5, ink::text))
    , note(pdfLook(9, 13, ink::secondary))
    , quote(pdfLook(10.5, 15.5, ink::secondary))
    , pageTitle(pdfLook(24, 30, ink::text, QFont::DemiBold))
    , partTitle(pdfLook(17, 22, ink::text, QFont::DemiBold))
    , heading2(pdfLook(13, 18, ink::text, QFont::DemiBold))
    , heading3(pdfLook(10.5, 15.5, ink::text, QFont::DemiBold))
    , heading4(pdfLook(9.5, 14, ink::secondary, QFont::DemiBold))
    , code(pdfMonospaceLook(8.5, 12.5, ink::text))
    , tableHead(pdfLook(8, 11, ink::secondary, QFont::DemiBold))
    , tableCell(pdfLook(9, 12.5, ink::text))
    , tableStrong(pdfLook(9, 12.5, ink::text, QFont::DemiBold))
    , tableCode(pdfMonospaceLook(8.5, 12.5, ink::text))
    , badge(pdfLook(7.5, 12.5, ink::text, QFont::DemiBold))
    , caption(pdfLook(8.5, 12, ink::text))
    , source(pdfLook(7.5, 11, ink::hint))
    , factLabel(pdfLook(8.5, 12.5, ink::secondary))
    , factValue(pdfLook(10, 14.5, ink::text))
    , factBig(pdfLook(19, 24, ink::text, QFont::DemiBold))
    , factNote(pdfLook(7.5, 10.5, ink::hint))
    , contentsPart(pdfLook(10.5, 15.5, ink::text, QFont::DemiBold))
    , contentsHeading(pdfLook(9.5, 14, ink::secondary))
    , running(pdfLook(8, 11, ink::hint))
    , coverKind(pdfLook(11, 15, ink::coverSecondary, QFont::DemiBold))
    , coverKey(pdfMonospaceLook(10.5, 15, ink::coverSecondary))
    , coverTitle(pdfLook(31, 38, ink::coverText, QFont::DemiBold))
    , coverState(pdfLook(11, 16, ink::coverSecondary))
    , coverLabel(pdfLook(8.5, 12, ink::hint))
    , coverValue(pdfLook(12, 16.5, ink::text, QFont::DemiBold))
    , coverFoot(pdfLook(8.5, 13, ink::secondary)) {
    coverKey.alignment = Qt::AlignRight;
}

PdfBadgeColours pdfBadgeColours(const QString& key) {
    static const PdfBadgeColours red = badge(0xfffdecea, 0xff7a1a14);
    static const PdfBadgeColours amber = badge(0xfffff4df, 0xff5e3a00);
    static const PdfBadgeColours green = badge(0xffe6f4ea, 0xff124d2a);
    static const PdfBadgeColours blue = badge(0xffe7f1fb, 0xff0a3f77);
    static const PdfBadgeColours grey = badge(0xffedf0f3, 0xff4a5560);
    static const QHash<QString, PdfBadgeColours> known{
        {QStringLiteral("alert"), red},
        {QStringLiteral("high"), red},
        {QStringLiteral("trigger"), red},
        {QStringLiteral("overdue"), red},
        {QStringLiteral("root"), red},
        {QStringLiteral("hypothesis"), amber},
        {QStringLiteral("open"), amber},
        {QStringLiteral("medium"), amber},
        {QStringLiteral("change"), amber},
        {QStringLiteral("contributing"), amber},
        {QStringLiteral("customerReport"), amber},
        {QStringLiteral("action"), green},
        {QStringLiteral("done"), green},
        {QStringLiteral("verified"), green},
        {QStringLiteral("confirmed"), green},
        {QStringLiteral("prevent"), green},
        {QStringLiteral("decision"), blue},
        {QStringLiteral("communication"), blue},
        {QStringLiteral("inProgress"), blue},
        {QStringLiteral("detect"), blue},
        {QStringLiteral("mitigate"), blue},
    };
    return known.value(key, grey);
}

} // namespace afterword
