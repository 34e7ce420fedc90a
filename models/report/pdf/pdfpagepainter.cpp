// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpagepainter.h"

#include "pdfmarks.h"

#include <QPdfWriter>

#include <algorithm>
#include <map>
#include <type_traits>

namespace afterword {

PdfPagePainter::PdfPagePainter(const PdfPages& pages, ReportMedia& media, FigurePainter& figures)
    : m_pages(pages)
    , m_media(media)
    , m_figures(figures) {}

Result<PdfRecord> PdfPagePainter::paint(QPdfWriter& writer) {
    noteDestinations();
    if (!m_painter.begin(&writer)) {
        return failure(ErrorCode::Internal, {}, QStringLiteral("the PDF writer refused to begin"));
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    const std::vector<PdfPlace>& places = m_pages.places;
    for (size_t first = 0; first < places.size();) {
        size_t end = first;
        while (end < places.size() && places[end].page == places[first].page) {
            ++end;
        }
        if (first > 0) {
            writer.newPage();
        }
        m_page = places[first].page;
        if (auto painted = paintPage(first, end); !painted) {
            m_painter.end();
            return failure(painted.error());
        }
        first = end;
    }
    m_painter.end();
    return std::move(m_record);
}

void PdfPagePainter::noteDestinations() {
    const auto& strips = m_pages.content.strips;
    for (size_t i = 0; i < strips.size(); ++i) {
        const PdfPlace& place = m_pages.places[i];
        for (const QString& anchor : strips[i].anchors) {
            if (!m_record.destinations.contains(anchor)) {
                m_record.destinations.insert(anchor, {place.page, m_pages.geometry.body.top() + place.y - pt(8)});
            }
        }
    }
    m_record.pageCount = m_pages.places.empty() ? 0 : m_pages.places.back().page + 1;
    m_record.marksOnPage.assign(static_cast<size_t>(m_record.pageCount), 0);
}

Result<> PdfPagePainter::paintPage(size_t first, size_t end) {
    if (m_page > 0) {
        paintFrame();
    }
    paintBoxes(first, end);
    const PdfPlace& top = m_pages.places[first];
    const PdfStrip& topStrip = m_pages.content.strips[first];
    if (top.headAbove) {
        const PdfStrip& head = m_pages.content.heads[static_cast<size_t>(topStrip.head)];
        if (auto painted = paintStrip(head, top.y - head.height); !painted) {
            return painted;
        }
    }
    for (size_t i = first; i < end; ++i) {
        if (auto painted = paintStrip(m_pages.content.strips[i], m_pages.places[i].y); !painted) {
            return painted;
        }
    }
    setTag(-1);
    return {};
}

/// Running head and foot.
void PdfPagePainter::paintFrame() {
    const QRectF& body = m_pages.geometry.body;
    const Report& report = m_pages.report;
    const PdfLook& left = m_looks.running;
    PdfLook right = left;
    right.alignment = Qt::AlignRight;
    const double headY = body.top() - pt(35);
    const double footY = body.bottom() + pt(24);
    const double half = body.width() * 0.68;
    const double rest = body.width() - half;
    const double height = left.lead;
    drawText(report.title, left, QRectF(body.left(), headY, half, height));
    QStringList marks;
    for (const QString& mark : {report.key, report.editionLine}) {
        if (!mark.isEmpty()) {
            marks.append(mark);
        }
    }
    drawText(marks.join(QStringLiteral("  \u00b7  ")), right, QRectF(body.left() + half, headY, rest, height));
    drawText(report.zoneLine, left, QRectF(body.left(), footY, half, height));
    if (!report.pageOf.isEmpty()) {
        drawText(report.pageOf.arg(m_page + 1).arg(m_record.pageCount), right,
                 QRectF(body.left() + half, footY, rest, height));
    }
    m_painter.fillRect(QRectF(body.left(), headY + height + pt(5), body.width(), pt(0.5)),
                       QColor::fromRgba(ink::hairline));
}

/// One line, shortened where it has no room.
void PdfPagePainter::drawText(const QString& text, const PdfLook& look, const QRectF& area) {
    constexpr qsizetype longest = 400;
    QString shown = text.left(longest);
    std::optional<PdfText> line;
    line.emplace(plainRuns(shown), look, area.width(), m_emoji);
    while (line->lineCount() > 1 && !shown.isEmpty()) {
        shown = shown.left(std::max<qsizetype>(0, line->lineEnd(0) - 2)).trimmed();
        line.emplace(plainRuns(shown + QChar(0x2026)), look, area.width(), m_emoji);
    }
    line->drawLine(m_painter, 0, area.topLeft());
}

void PdfPagePainter::paintBoxes(size_t first, size_t end) {
    struct Extent {
        double top = 0;
        double bottom = 0;
    };

    std::map<int, Extent> extents; // in the order from the outside in
    for (size_t i = first; i < end; ++i) {
        const PdfStrip& strip = m_pages.content.strips[i];
        const double top = m_pages.places[i].y;
        for (const int box : strip.boxes) {
            const auto [found, isNew] = extents.try_emplace(box, Extent{top, top});
            found->second.bottom = top + strip.height;
        }
    }
    const QPointF origin = m_pages.geometry.body.topLeft();
    for (const auto& [index, extent] : extents) {
        const PdfBox& box = m_pages.content.boxes[static_cast<size_t>(index)];
        const QRectF area(origin.x() + box.x, origin.y() + extent.top, box.width, extent.bottom - extent.top);
        if (box.ground.isValid()) {
            m_painter.fillRect(area, box.ground);
        }
        if (box.bar.isValid()) {
            m_painter.fillRect(QRectF(area.topLeft(), QSizeF(pt(2.5), area.height())), box.bar);
        }
    }
}

Result<> PdfPagePainter::paintStrip(const PdfStrip& strip, double y) {
    const QPointF origin = m_pages.geometry.body.topLeft() + QPointF(0, y);
    for (const PdfPiece& piece : strip.pieces) {
        if (auto painted = paintPiece(piece, piece.area.translated(origin)); !painted) {
            return painted;
        }
    }
    return {};
}

Result<> PdfPagePainter::paintPiece(const PdfPiece& piece, const QRectF& area) {
    setTag(piece.tag);
    if (!piece.href.isEmpty()) {
        m_record.links.push_back({m_page, area, piece.href});
    }
    return std::visit(
        [&](const auto& content) -> Result<> {
            if constexpr (std::is_same_v<std::decay_t<decltype(content)>, const PictureBlock*>) {
                return paintPicture(*content, area);
            } else {
                paint(content, area);
                return {};
            }
        },
        piece.content);
}

void PdfPagePainter::paint(const PdfTextLine& line, const QRectF& area) {
    line.text->drawLine(m_painter, line.line, area.topLeft());
    for (const PdfText::Link& link : line.text->links(line.line)) {
        m_record.links.push_back({m_page, link.area.translated(area.topLeft()), link.href});
    }
}

void PdfPagePainter::paint(const PdfFill& fill, const QRectF& area) {
    if (fill.radius <= 0) {
        m_painter.fillRect(area, fill.colour);
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill.colour);
    m_painter.drawRoundedRect(area, fill.radius, fill.radius);
}

void PdfPagePainter::paint(const PdfCheck& check, const QRectF& area) {
    m_painter.setPen(QPen(QColor::fromRgba(ink::secondary), pt(0.8)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(area, pt(1.5), pt(1.5));
    if (check.checked) {
        m_painter.setPen(QPen(QColor::fromRgba(ink::accent), pt(1.3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return area.topLeft() + QPointF(area.width() * x, area.height() * y);
        };
        m_painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.74), at(0.8, 0.26)});
    }
}

void PdfPagePainter::paint(const PdfLeader&, const QRectF& area) {
    QPen pen(QColor::fromRgba(0xff9aa5b1), pt(0.8));
    pen.setDashPattern({1, 4});
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    const double y = area.top() + area.height() * 0.69;
    m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

void PdfPagePainter::paint(const PdfPageNumber& number, const QRectF& area) {
    const auto found = m_record.destinations.constFind(number.anchor);
    if (found != m_record.destinations.cend()) {
        PdfLook look = number.look;
        look.alignment = Qt::AlignRight;
        drawText(QString::number(found->page + 1), look, area);
    }
}

void PdfPagePainter::paint(const FigureBlock* figure, const QRectF& area) {
    m_painter.save();
    std::visit([&](const auto& value) { m_figures.paint(m_painter, area, pt(1), value); }, figure->figure);
    m_painter.restore();
}

Result<> PdfPagePainter::paintPicture(const PictureBlock& picture, const QRectF& area) {
    if (const auto known = m_standIns.constFind(picture.sha256); known != m_standIns.cend()) {
        m_painter.drawImage(area, *known);
    } else {
        auto bytes = m_media.attachment(picture.sha256);
        if (!bytes) {
            const ErrorCode code = bytes.error().code;
            if (code != ErrorCode::NotFound && code != ErrorCode::Damaged) {
                return failure(bytes.error());
            }
            paintMissing(picture, area);
            return {};
        }
        QImage image;
        if (auto stream = pdfPngStream(*bytes)) {
            image = QImage(pdfStandIn(static_cast<int>(m_record.pictures.size())), QImage::Format_RGB32);
            image.fill(Qt::white);
            m_record.pictures.push_back(std::move(*stream));
        } else {
            image = QImage::fromData(*bytes);
        }
        if (image.isNull()) {
            paintMissing(picture, area);
            return {};
        }
        m_painter.drawImage(area, image);
        m_standIns.insert(picture.sha256, image);
    }
    m_painter.setPen(QPen(QColor::fromRgba(ink::hairline), pt(0.5)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(area);
    return {};
}

/// An empty frame with the description, so that a reader sees that something is not there.
void PdfPagePainter::paintMissing(const PictureBlock& picture, const QRectF& area) {
    QPen pen(QColor::fromRgba(ink::hint), pt(0.7));
    pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(area);
    PdfLook look = m_looks.caption;
    look.colour = QColor::fromRgba(ink::hint);
    look.alignment = Qt::AlignHCenter;
    const QRectF line(area.left() + pt(6), area.center().y() - look.lead / 2, area.width() - pt(12), look.lead);
    if (line.width() > pt(20)) {
        drawText(picture.alt, look, line);
    }
}

void PdfPagePainter::setTag(int tag) {
    if (tag == m_tag) {
        return;
    }
    if (m_tag >= 0) {
        drawMark(m_tag, false);
    }
    m_tag = tag;
    if (m_tag >= 0) {
        drawMark(m_tag, true);
        ++m_record.marksOnPage[static_cast<size_t>(m_page)];
    }
}

void PdfPagePainter::drawMark(int tag, bool begins) {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::white);
    m_painter.drawRect(pdfMarkArea(tag, begins));
}

} // namespace afterword
