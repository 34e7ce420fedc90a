// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "svgcanvas.h"

#include "signshape.h"
#include "svgpath.h"

namespace afterword {

QByteArray svgEscaped(const QString& text) {
    QString escaped;
    escaped.reserve(text.size() + 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += u"&amp;";
            break;
        case u'<':
            escaped += u"&lt;";
            break;
        case u'>':
            escaped += u"&gt;";
            break;
        case u'"':
            escaped += u"&quot;";
            break;
        case u'\'':
            escaped += u"&#39;";
            break;
        default:
            // What XML cannot hold in any form; line breaks it can, and they stay in tooltips.
            if (c.unicode() >= 0xfffe) {
                escaped += QChar(QChar::ReplacementCharacter);
            } else if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') {
                escaped += c;
            }
        }
    }
    return escaped.toUtf8();
}

SvgCanvas::SvgCanvas(const QString& id, double width, double height, const QString& title, const QString& description,
                     bool hasLinks)
    : m_id(svgEscaped(id)) {
    m_svg.reserve(16 * 1024);
    // A picture's children do not exist for screen readers, so one with links is a group.
    m_svg += "<svg class=\"fig\" viewBox=\"0 0 " + svgNumber(width) + ' ' + svgNumber(height) + "\" role=\"" +
             (hasLinks ? "group" : "img") + "\" aria-labelledby=\"" + this->id("t") + "\" aria-describedby=\"" +
             this->id("d") + "\"><title id=\"" + this->id("t") + "\">" + svgEscaped(title) + "</title><desc id=\"" +
             this->id("d") + "\">" + svgEscaped(description) + "</desc>\n";
}

QByteArray SvgCanvas::finished() {
    return m_svg + "</svg>";
}

QByteArray SvgCanvas::id(const char* part) const {
    return m_id + '-' + part;
}

void SvgCanvas::open(const char* element, const QByteArray& attributes) {
    m_svg += '<';
    m_svg += element;
    if (!attributes.isEmpty()) {
        m_svg += ' ' + attributes;
    }
    m_svg += '>';
}

void SvgCanvas::close(const char* element) {
    m_svg += "</";
    m_svg += element;
    m_svg += ">\n";
}

void SvgCanvas::title(const QString& text) {
    m_svg += "<title>" + svgEscaped(text) + "</title>";
}

void SvgCanvas::text(QPointF at, const QString& text, const QByteArray& classes) {
    if (text.isEmpty()) {
        return;
    }
    m_svg += "<text x=\"" + svgNumber(at.x()) + "\" y=\"" + svgNumber(at.y()) + '"';
    if (!classes.isEmpty()) {
        m_svg += " class=\"" + classes + '"';
    }
    m_svg += '>' + svgEscaped(text) + "</text>\n";
}

void SvgCanvas::line(QPointF from, QPointF to, const char* classes) {
    SvgPath data;
    data.moveTo(from);
    data.lineTo(to);
    path(data.data(), classes);
}

void SvgCanvas::rect(const QRectF& area, const QByteArray& classes, double radius) {
    m_svg += "<rect";
    if (!classes.isEmpty()) {
        m_svg += " class=\"" + classes + '"';
    }
    m_svg += " x=\"" + svgNumber(area.x()) + "\" y=\"" + svgNumber(area.y()) + "\" width=\"" + svgNumber(area.width()) +
             "\" height=\"" + svgNumber(area.height()) + '"';
    if (radius > 0) {
        m_svg += " rx=\"" + svgNumber(radius) + '"';
    }
    m_svg += "/>\n";
}

void SvgCanvas::path(const QByteArray& data, const QByteArray& classes, const QByteArray& attributes) {
    m_svg += "<path class=\"" + classes + '"';
    if (!attributes.isEmpty()) {
        m_svg += ' ' + attributes;
    }
    m_svg += " d=\"" + data + "\"/>\n";
}

void SvgCanvas::sign(MarkShape shape, QPointF at, double size, bool isHollow) {
    const bool isRing = shape == MarkShape::Ring;
    const char* classes = isHollow || isRing ? "o" : "f";
    if (shape == MarkShape::Circle || isRing) {
        m_svg += QByteArray("<circle class=\"") + classes + "\" cx=\"" + svgNumber(at.x()) + "\" cy=\"" +
                 svgNumber(at.y()) + "\" r=\"" + svgNumber(isRing ? size * 0.42 : size / 2) + "\"/>\n";
        return;
    }
    path(signPath(shape, at, size), classes);
}

QByteArray signPath(MarkShape shape, QPointF at, double size) {
    SvgPath data;
    const QList<QPointF> corners = signCorners(shape, at, size);
    for (const QPointF& corner : corners) {
        if (data.isEmpty()) {
            data.moveTo(corner);
        } else {
            data.lineTo(corner);
        }
    }
    if (!corners.isEmpty()) {
        data.close();
    }
    return data.data();
}

} // namespace afterword
