// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurebutton.h"

#include "emof.h"
#include "icons.h"

#include <QPainter>

namespace afterword {

FigureButton::FigureButton(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FigureButton::setImage(const QImage& image) {
    m_image = image;
    update();
}

QSize FigureButton::sizeHint() const {
    return {emOf(m_appearance, 15), emOf(m_appearance, 9)};
}

QSize FigureButton::minimumSizeHint() const {
    return {emOf(m_appearance, 9), emOf(m_appearance, 6)};
}

void FigureButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureButton::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(theme[hasFocus() ? Tint::Accent : Tint::Line], hasFocus() ? 2 : 1));
    painter.setBrush(theme[Tint::Panel]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    if (!m_image.isNull()) {
        const QSizeF size = QSizeF(m_image.size()).scaled(this->size() - QSize(8, 8), Qt::KeepAspectRatio);
        QRectF shown(QPointF(), size);
        shown.moveCenter(QRectF(rect()).center());
        painter.drawImage(shown, m_image);
    }
    if (underMouse() || hasFocus() || m_image.isNull()) {
        const int side = emOf(m_appearance, 1.2);
        const QRect sign(width() - side - 10, height() - side - 10, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[Tint::Raised]);
        painter.drawRoundedRect(sign.adjusted(-4, -4, 4, 4), 4, 4);
        painter.drawPixmap(sign, iconPixmap(Icon::ZoomIn, side, theme[Tint::Text], devicePixelRatioF()));
    }
}

} // namespace afterword
