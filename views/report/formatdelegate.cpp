// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formatdelegate.h"

#include "appearance.h"
#include "icons.h"

#include <QPainter>

namespace afterword {

FormatDelegate::FormatDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void FormatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int height = option.fontMetrics.height();
    const QRect row = option.rect;
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    if (isChosen) {
        painter->fillRect(row, theme[Tint::Selected]);
        painter->fillRect(placed({row.left(), row.top(), 3, row.height()}), theme[Tint::Accent]);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, theme[Tint::Hover]);
    }
    const bool isOff = !option.state.testFlag(QStyle::State_Enabled);
    const int size = height * 5 / 4;
    const auto icon = static_cast<Icon>(index.data(IconRole).toInt());
    painter->drawPixmap(
        placed({row.left() + height, row.center().y() - size / 2, size, size}),
        iconPixmap(icon, size, theme[isOff ? Tint::Disabled : Tint::Accent], painter->device()->devicePixelRatioF()));
    const QFont name = m_appearance.font(Appearance::Type::Field, true);
    const QFont about = m_appearance.font(Appearance::Type::Hint);
    const int nameHeight = QFontMetrics(name).height();
    const int aboutHeight = QFontMetrics(about).height();
    const int left = row.left() + height * 2 + size;
    QRect text(left, row.center().y() - (nameHeight + aboutHeight) / 2, row.right() - left - height / 2, nameHeight);
    painter->setFont(name);
    painter->setPen(theme[isOff ? Tint::Disabled : isChosen ? Tint::SelectedText : Tint::Text]);
    painter->drawText(placed(text), Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    text = QRect(left, text.bottom() + 1, text.width(), aboutHeight);
    painter->setFont(about);
    painter->setPen(theme[isOff ? Tint::Disabled : isChosen ? Tint::SelectedHint : Tint::Secondary]);
    painter->drawText(placed(text), Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(about).elidedText(index.data(AboutRole).toString(), Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme[Tint::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
}

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int height = option.fontMetrics.height();
    const int about =
        QFontMetrics(m_appearance.font(Appearance::Type::Hint)).horizontalAdvance(index.data(AboutRole).toString());
    return {about + height * 4, height * 7 / 2};
}

} // namespace afterword
