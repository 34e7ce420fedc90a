// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurecanvas.h"

#include "signshape.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace afterword {

FigureCanvas::FigureCanvas(QPainter& painter, const QRectF& area, QSizeF size, const Palette& palette)
    : m_painter(painter)
    , m_palette(palette)
    , m_origin(area.topLeft())
    , m_scale(std::min(area.width() / std::max(1.0, size.width()), area.height() / std::max(1.0, size.height()))) {
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QPen FigureCanvas::pen(quint32 colour, double width, const QList<double>& dashes) const {
    QPen pen(colourOf(colour), width * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!dashes.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
        QList<double> pattern;
        for (const double dash : dashes) {
            pattern.append(dash / width); // Qt counts dashes in widths of the pen
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

QFont FigureCanvas::fontOf(const Type& type) const {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(std::max(1, qRound(type.size * m_scale)));
    font.setWeight(type.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double FigureCanvas::widthOf(const QString& text, const Type& type) const {
    return QFontMetricsF(fontOf(type), m_painter.device()).horizontalAdvance(text) / m_scale;
}

void FigureCanvas::text(QPointF at, const QString& text, const Type& type) {
    if (text.isEmpty()) {
        return;
    }
    const QFont font = fontOf(type);
    QPointF start = mapped(at);
    if (type.align != Align::Left) {
        const double width = QFontMetricsF(font, m_painter.device()).horizontalAdvance(text);
        start.rx() -= type.align == Align::Right ? width : width / 2;
    }
    if (type.halo) {
        QPainterPath outline;
        outline.addText(start, font, text);
        m_painter.strokePath(outline, pen(m_palette.ground, 3));
    }
    m_painter.setFont(font);
    m_painter.setPen(colourOf(type.colour));
    m_painter.drawText(start, text);
}

void FigureCanvas::line(QPointF from, QPointF to, const QPen& pen) {
    m_painter.setPen(pen);
    m_painter.drawLine(mapped(from), mapped(to));
}

void FigureCanvas::rect(const QRectF& area, quint32 fill) {
    m_painter.fillRect(mapped(area), colourOf(fill));
}

void FigureCanvas::roundRect(const QRectF& area, double radius, quint32 fill, const QPen& pen) {
    m_painter.setPen(pen);
    m_painter.setBrush(colourOf(fill));
    m_painter.drawRoundedRect(mapped(area), radius * m_scale, radius * m_scale);
}

void FigureCanvas::sign(MarkShape shape, QPointF at, double size, quint32 colour, bool isHollow, bool hasRim) {
    const bool isRing = shape == MarkShape::Ring;
    const bool isOpen = isHollow || isRing;
    m_painter.setPen(isOpen ? pen(colour, 2) : hasRim ? pen(m_palette.ground, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(colourOf(isOpen ? m_palette.ground : colour));
    if (shape == MarkShape::Circle || isRing) {
        const double radius = (isRing ? size * 0.42 : size / 2) * m_scale;
        m_painter.drawEllipse(mapped(at), radius, radius);
        return;
    }
    QPolygonF corners;
    for (const QPointF& corner : signCorners(shape, at, size)) {
        corners.append(mapped(corner));
    }
    m_painter.drawPolygon(corners);
}

} // namespace afterword
