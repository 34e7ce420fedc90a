// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfpaginator.h"
#include "pdfrecord.h"

#include <QPainter>

class QPdfWriter;

namespace afterword {

/// What the pages are painted from.
struct PdfPages {
    const Report& report;
    const PdfGeometry& geometry;
    const PdfContent& content;
    const std::vector<PdfPlace>& places;
};

/// Paints the pages and notes where everything is.
class PdfPagePainter {
public:
    PdfPagePainter(const PdfPages& pages, ReportMedia& media, FigurePainter& figures);

    [[nodiscard]] Result<PdfRecord> paint(QPdfWriter& writer);

private:
    void noteDestinations();
    Result<> paintPage(size_t first, size_t end);
    void paintFrame();
    void paintBoxes(size_t first, size_t end);
    Result<> paintStrip(const PdfStrip& strip, double y);
    Result<> paintPiece(const PdfPiece& piece, const QRectF& area);

    void paint(const PdfTextLine& line, const QRectF& area);
    void paint(const PdfFill& fill, const QRectF& area);
    void paint(const PdfCheck& check, const QRectF& area);
    void paint(const PdfLeader& leader, const QRectF& area);
    void paint(const PdfPageNumber& number, const QRectF& area);
    void paint(const FigureBlock* figure, const QRectF& area);
    Result<> paintPicture(const PictureBlock& picture, const QRectF& area);
    void paintMissing(const PictureBlock& picture, const QRectF& area);

    void setTag(int tag);
    void drawMark(int tag, bool begins);
    void drawText(const QString& text, const PdfLook& look, const QRectF& area);

    const PdfPages& m_pages;
    ReportMedia& m_media;
    FigurePainter& m_figures;
    PdfLooks m_looks;
    EmojiPictures m_emoji;
    QPainter m_painter;
    PdfRecord m_record;
    int m_page = 0;
    int m_tag = -1;
    QHash<QString, QImage> m_standIns; ///< by the picture's SHA-256
};

} // namespace afterword
