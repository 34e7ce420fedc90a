// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "starttile.h"

#include "appearance.h"

#include <QPainter>
#include <QStyle>

namespace afterword {

StartTile::StartTile(const Appearance& appearance, Icon icon, const QString& text, const QString& remark, bool isMeant,
                     QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_icon(icon)
    , m_remark(remark)
    , m_isMeant(isMeant) {
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(remark);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartTile::sizeHint() const {
    const int line = QFontMetrics(m_appearance.font(Appearance::Type::Field)).height();
    const QFontMetrics remark(m_appearance.font(Appearance::Type::Hint));
    const QFontMetrics title(m_appearance.font(Appearance::Type::Field, true));
    return {std::max(remark.horizontalAdvance(m_remark), title.horizontalAdvance(text())) + line * 5, line * 7 / 2};
}

void StartTile::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = underMouse() || isDown();
    const QColor ground =
        m_isMeant ? theme[isActive ? Tint::AccentHover : Tint::Accent] : theme[isActive ? Tint::Hover : Tint::Ground];
    painter.setBrush(ground);
    painter.setPen(m_isMeant ? QPen(Qt::NoPen) : QPen(theme[Tint::Line], 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QColor front = theme[m_isMeant ? Tint::OnAccent : Tint::Text];
    const QFont titleFont = m_appearance.font(Appearance::Type::Field, true);
    const QFont remarkFont = m_appearance.font(Appearance::Type::Hint);
    const int line = QFontMetrics(titleFont).height();
    const int iconSize = line * 3 / 2;
    const QRect icon =
        QStyle::visualRect(layoutDirection(), rect(), {line, (height() - iconSize) / 2, iconSize, iconSize});
    painter.drawPixmap(icon.topLeft(),
                       iconPixmap(m_icon, iconSize, m_isMeant ? front : theme[Tint::Accent], devicePixelRatioF()));
    const int left = line * 2 + iconSize;
    const int textHeight = line + QFontMetrics(remarkFont).height() + 2;
    QRect text(left, (height() - textHeight) / 2, width() - left - line, line);
    painter.setFont(titleFont);
    painter.setPen(front);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(titleFont).elidedText(this->text(), Qt::ElideRight, text.width()));
    text.translate(0, line + 2);
    painter.setFont(remarkFont);
    painter.setPen(m_isMeant ? front : theme[Tint::Secondary]);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(remarkFont).elidedText(m_remark, Qt::ElideRight, text.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme[m_isMeant ? Tint::OnAccent : Tint::Accent], 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);
    }
}

} // namespace afterword
