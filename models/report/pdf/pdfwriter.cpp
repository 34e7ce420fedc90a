// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfwriter.h"

#include "pdfassembly.h"
#include "pdfpagepainter.h"
#include "pdfreportflow.h"

#include <QBuffer>
#include <QPdfWriter>

namespace afterword {

namespace {

Result<PdfRecord> paintPages(const PdfPages& pages, PdfOptions::PageSize size, ReportMedia& media,
                             FigurePainter& figures, QByteArray& written) {
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(size == PdfOptions::PageSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    PdfPagePainter painter(pages, media, figures);
    return painter.paint(writer);
}

} // namespace

Result<> writePdf(const Report& report, ReportMedia& media, FigurePainter& figures, const PdfOptions& options,
                  QIODevice& out) {
    const Report named = withAnchors(report);
    const PdfGeometry geometry = pdfGeometry(options.pageSize);
    const PdfContent content = composeReport(named, geometry);
    const std::vector<PdfPlace> places = paginate(content, geometry.body.height());
    QByteArray written;
    auto record = paintPages({named, geometry, content, places}, options.pageSize, media, figures, written);
    if (!record) {
        return failure(record.error());
    }
    return assemblePdf(written, {named, content, *record, options}, out);
}

} // namespace afterword
