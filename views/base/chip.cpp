// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chip.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace afterword {

Chip::Chip(const QString& text, QWidget* parent)
    : QToolButton(parent) {
    setText(text);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
}

void Chip::setActive(bool isActive) {
    m_isActive = isActive;
    update();
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(font());
    const int arrow = menu() ? metrics.height() : 0;
    return {metrics.horizontalAdvance(text()) + metrics.height() * 3 / 2 + arrow, metrics.height() * 7 / 4};
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QPalette colours = palette();
    const bool isOn = isActive();
    QColor fill = colours.color(QPalette::Base);
    if (isOn) {
        fill = colours.color(QPalette::Highlight);
    } else if (option.state.testFlag(QStyle::State_MouseOver) && isEnabled()) {
        fill = colours.color(QPalette::Midlight);
    }
    const QRectF body = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setBrush(fill);
    painter.setPen(QPen(colours.color(isOn ? QPalette::Link : QPalette::Mid), 1));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.color(QPalette::Link), 2));
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), body.height() / 2, body.height() / 2);
    }
    const int height = fontMetrics().height();
    QRect text = rect().adjusted(height * 3 / 4, 0, -height * 3 / 4, 0);
    if (menu()) {
        const QRect arrow = QStyle::visualRect(layoutDirection(), rect(),
                                               {rect().right() - height * 5 / 4, 0, height, rect().height()});
        text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(height * 3 / 4, 0, -height * 5 / 4, 0));
        QStyleOption mark;
        mark.initFrom(this);
        mark.rect = arrow;
        style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &mark, &painter, this);
    }
    painter.setPen(colours.color(isEnabled() ? QPalette::Normal : QPalette::Disabled,
                                 isOn ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, this->text());
}

} // namespace afterword
