// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palettedelegate.h"

#include "appearance.h"

#include <QApplication>
#include <QPainter>

namespace afterword {

PaletteDelegate::PaletteDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {0, option.fontMetrics.height() * 2};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int height = option.fontMetrics.height();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme[Tint::Selected]);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 5, 5);
    }
    const QRect inner = option.rect.adjusted(height, 0, -height, 0);
    const QRect icon(inner.left(), inner.center().y() - height / 2, height, height);
    const bool isOn = index.data(IsOn).toBool();
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, inner, icon), Qt::AlignCenter,
               !isOn ? QIcon::Disabled : (isChosen ? QIcon::Selected : QIcon::Normal));
    const QString remark = index.data(Remark).toString();
    const int remarkWidth = option.fontMetrics.horizontalAdvance(remark);
    const QRect remarkRect(inner.right() - remarkWidth, inner.top(), remarkWidth + 1, inner.height());
    const int left = icon.right() + height * 2 / 3;
    const QRect textRect(left, inner.top(), remarkRect.left() - left - height / 2, inner.height());
    painter->setPen(theme[!isOn ? Tint::Disabled : (isChosen ? Tint::SelectedText : Tint::Text)]);
    painter->drawText(QStyle::visualRect(option.direction, inner, textRect), Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
    painter->setPen(theme[isChosen ? Tint::SelectedHint : Tint::Hint]);
    painter->drawText(QStyle::visualRect(option.direction, inner, remarkRect), Qt::AlignVCenter | Qt::AlignLeading,
                      remark);
    painter->restore();
}

} // namespace afterword
