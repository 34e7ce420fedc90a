// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markpainter.h"

#include "canvastext.h"

#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>

#include <cmath>

namespace afterword {

namespace {

enum class Picture : quint64 { Sign, UnsureSign, Pill, FlatPill, Star, BarBegin, BarEnd, FlatBarBegin, FlatBarEnd };

quint64 keyOf(Picture picture, int colour, int count = 0) {
    return static_cast<quint64>(count) << 8 | static_cast<quint64>(colour) << 4 | static_cast<quint64>(picture);
}

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

constexpr double edgeOpacity = 0.75;

} // namespace

MarkPainter::MarkPainter(QPainter& painter, const CanvasScene& scene, const CanvasLayout& layout,
                         const CanvasLook& look)
    : m_painter(painter)
    , m_scene(scene)
    , m_layout(layout)
    , m_look(look)
    , m_ratio(painter.device()->devicePixelRatio())
    , m_barOpacity(look.theme().isDark() ? 0.32 : 0.18) {}

double MarkPainter::onPixel(double at) const {
    return std::round(at * m_ratio) / m_ratio;
}

void MarkPainter::centred(QPointF at, quint64 key, QSizeF size, const std::function<void(QPainter&)>& draw) {
    // An odd number of pixels, so that there is one in the middle.
    const auto pixels = [&](double length) {
        return static_cast<int>(std::ceil(length * m_ratio / 2)) * 2 + 1;
    };
    const QSize whole(pixels(size.width()), pixels(size.height()));
    const QPointF middle = QPointF(whole.width(), whole.height()) / m_ratio / 2;
    const QPixmap& picture = m_look.picture(key, whole, m_ratio, [&](QPainter& painter) {
        painter.translate(middle);
        draw(painter);
    });
    m_painter.drawPixmap(QPointF(onPixel(at.x() - middle.x()), onPixel(at.y() - middle.y())), picture);
}

void MarkPainter::paint(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark) {
    const CanvasEvent& event = m_scene.events()[mark.event];
    const int colour = m_scene.lanes()[static_cast<std::size_t>(row.lane)].colour;
    const bool isFaint = mark.count == 1 && event.visibility == Visibility::Hidden;
    if (isFaint) {
        m_painter.setOpacity(0.45);
    }
    if (mark.isBar && event.isUnsure()) {
        paintUnsureBar(row, mark, m_look.series(colour));
    } else if (mark.isBar) {
        paintBar(row, mark, colour);
    } else if (mark.count > 1) {
        paintPill(row, mark, colour);
    } else {
        paintSign(row, mark, colour);
    }
    if (isFaint) {
        m_painter.setOpacity(1);
    }
    if (m_scene.events()[mark.shown].starred) {
        const QRectF rect = m_layout.markRect(row, mark);
        const double size = 0.75 * m_look.height();
        centred(rect.topRight() + QPointF(0, rect.height() * 0.08), keyOf(Picture::Star, 0), QSizeF(size, size) * 1.2,
                [&](QPainter& painter) { m_look.star(painter, {}, size); });
    }
}

void MarkPainter::paintBar(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark, int colourRow) {
    const QColor colour = m_look.series(colourRow);
    const QRectF exact = m_layout.markRect(row, mark);
    const double cap = std::ceil(m_look.height() / 2 * m_ratio) / m_ratio;
    const double left = onPixel(exact.left());
    const double right = std::max(onPixel(exact.right()), left + 2 * cap);
    const double top = onPixel(exact.top());
    const double height = onPixel(exact.height());
    const double hair = 1 / m_ratio;
    const auto capOf = [&](Picture picture, double shift, bool hasHead) -> const QPixmap& {
        const QSize pixels(qRound(cap * m_ratio), qRound(height * m_ratio));
        return m_look.picture(keyOf(picture, colourRow), pixels, m_ratio, [&](QPainter& painter) {
            const double corner = height / 5;
            const QRectF bar(shift, 0, 3 * cap, height);
            painter.setPen(QPen(faded(colour, edgeOpacity), hair));
            painter.setBrush(faded(colour, m_barOpacity));
            painter.drawRoundedRect(bar.adjusted(hair / 2, hair / 2, -hair / 2, -hair / 2), corner, corner);
            if (hasHead) {
                const double width = m_look.height() / 4;
                painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
                painter.drawLine(QPointF(width / 2, width / 2), QPointF(width / 2, height - width / 2));
            }
        });
    };
    m_painter.drawPixmap(QPointF(left, top),
                         capOf(row.isCollapsed ? Picture::FlatBarBegin : Picture::BarBegin, 0, true));
    m_painter.drawPixmap(QPointF(right - cap, top),
                         capOf(row.isCollapsed ? Picture::FlatBarEnd : Picture::BarEnd, -2 * cap, false));
    const double middle = right - left - 2 * cap;
    if (middle > 0) {
        m_painter.fillRect(QRectF(left + cap, top + hair, middle, height - 2 * hair), faded(colour, m_barOpacity));
        m_painter.fillRect(QRectF(left + cap, top, middle, hair), faded(colour, edgeOpacity));
        m_painter.fillRect(QRectF(left + cap, top + height - hair, middle, hair), faded(colour, edgeOpacity));
    }
}

/// Nobody knows where it begins and ends, so it does not have edges.
void MarkPainter::paintUnsureBar(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark, const QColor& colour) {
    const QRectF rect = m_layout.markRect(row, mark);
    const double soft = std::min(0.4, 1.5 * m_look.height() / std::max(1.0, rect.width()));
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0, faded(colour, 0));
    gradient.setColorAt(soft, faded(colour, m_barOpacity * 1.3));
    gradient.setColorAt(1 - soft, faded(colour, m_barOpacity * 1.3));
    gradient.setColorAt(1, faded(colour, 0));
    m_painter.fillRect(rect, gradient);
    m_painter.setPen(QPen(colour, std::max(1.5, m_look.height() / 10), Qt::DotLine, Qt::RoundCap));
    m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void MarkPainter::paintPill(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark, int colour) {
    const QRectF rect = m_layout.markRect(row, mark);
    const auto key = keyOf(row.isCollapsed ? Picture::FlatPill : Picture::Pill, colour, mark.count);
    centred(rect.center(), key, rect.size(), [&](QPainter& painter) {
        const QRectF pill = QRectF({-rect.width() / 2, -rect.height() / 2}, rect.size()).adjusted(1.5, 1, -1.5, -1);
        painter.setPen(QPen(m_look.series(colour), std::max(1.5, m_look.height() / 10)));
        painter.setBrush(m_look.colour(Tint::Ground));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        const QString text = row.isCollapsed ? QString() : CanvasText::clusterCount(mark.count);
        m_look.text(painter, {-m_look.width(text, CanvasLook::Face::Bold) / 2, 0}, text, m_look.colour(Tint::Text),
                    CanvasLook::Face::Bold);
    });
}

void MarkPainter::paintSign(const CanvasLayout::Row& row, const CanvasLayout::Mark& mark, int colour) {
    const bool isUnsure = m_scene.events()[mark.event].isUnsure();
    const double size = m_layout.markHeight;
    const double reach = (isUnsure ? 2.3 : 1.4) * size;
    const auto key = keyOf(isUnsure ? Picture::UnsureSign : Picture::Sign, colour);
    centred({mark.x, row.y}, key, {reach, reach}, [&](QPainter& painter) {
        if (isUnsure) {
            QRadialGradient glow(QPointF(), size * 1.1);
            glow.setColorAt(0.3, faded(m_look.series(colour), 0.5));
            glow.setColorAt(1, faded(m_look.series(colour), 0));
            painter.setPen(Qt::NoPen);
            painter.setBrush(glow);
            painter.drawEllipse(QPointF(), size * 1.1, size * 1.1);
        }
        m_look.sign(painter, shapeOf(colour), {}, size, m_look.series(colour), isUnsure);
    });
}

} // namespace afterword
