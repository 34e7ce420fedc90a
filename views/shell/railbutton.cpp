// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "railbutton.h"

#include "appearance.h"

#include <QPainter>

namespace afterword {

RailButton::RailButton(const Appearance& appearance, Icon icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_icon(icon) {
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const {
    const QFontMetrics metrics(m_appearance.font(Appearance::Type::Hint));
    return {std::max(metrics.horizontalAdvance(text()) + metrics.height(), metrics.height() * 5), metrics.height() * 4};
}

void RailButton::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_appearance.font(Appearance::Type::Hint, isChecked());
    const int line = QFontMetrics(font).height();
    const QRectF tile = QRectF(rect()).adjusted(5, 2, -5, -2);
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(theme[Tint::AccentSoft]);
        painter.drawRoundedRect(tile, 6, 6);
        painter.setBrush(theme[Tint::Accent]);
        const double edge = isRightToLeft() ? width() - 3 : 0;
        painter.drawRoundedRect(QRectF(edge, tile.top() + line * 0.7, 3, tile.height() - line * 1.4), 1.5, 1.5);
    } else if (underMouse()) {
        painter.setBrush(theme[Tint::Hover]);
        painter.drawRoundedRect(tile, 6, 6);
    }
    const QColor colour = theme[isChecked() ? Tint::Accent : Tint::Secondary];
    const int size = line * 3 / 2;
    const int top = height() / 2 - (size + line + line / 4) / 2;
    painter.drawPixmap((width() - size) / 2, top, iconPixmap(m_icon, size, colour, devicePixelRatioF()));
    painter.setFont(font);
    painter.setPen(isChecked() ? theme[Tint::Accent] : theme[Tint::Text]);
    painter.drawText(QRect(0, top + size + line / 4, width(), line), Qt::AlignHCenter | Qt::TextSingleLine, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme[Tint::Accent], 2));
        painter.drawRoundedRect(tile, 6, 6);
    }
}

} // namespace afterword
