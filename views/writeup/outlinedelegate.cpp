// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlinedelegate.h"

#include "appearance.h"
#include "enums.h"
#include "icons.h"
#include "outlinemodel.h"

#include <QPainter>

namespace afterword {

OutlineDelegate::OutlineDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

QString OutlineDelegate::stateOf(const QModelIndex& index) {
    const qsizetype missing = index.data(OutlineModel::MissingRole).toStringList().size();
    if (missing > 0) {
        return tr("%n missing", nullptr, static_cast<int>(missing));
    }
    const int words = index.data(OutlineModel::WordsRole).toInt();
    if (words > 0) {
        return QLocale().toString(words);
    }
    return index.data(OutlineModel::EmptyRole).toBool() ? tr("still empty") : QString();
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
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
    const QString state = stateOf(index);
    const bool needsWords =
        index.data(OutlineModel::EmptyRole).toBool() || !index.data(OutlineModel::MissingRole).toStringList().isEmpty();
    const QFont small = m_appearance.font(Appearance::Type::Hint);
    const int stateWidth = QFontMetrics(small).horizontalAdvance(state);
    int right = row.right() - height / 2;
    painter->setFont(small);
    painter->setPen(isChosen && !needsWords ? theme[Tint::SelectedHint]
                                            : theme[needsWords ? Tint::Caution : Tint::Hint]);
    painter->drawText(placed({right - stateWidth, row.top(), stateWidth + 1, row.height()}),
                      Qt::AlignVCenter | Qt::AlignTrailing, state);
    right -= stateWidth + height / 2;
    const auto visibility = static_cast<Visibility>(index.data(OutlineModel::VisibilityRole).toInt());
    if (visibility != Visibility::Public) {
        const Icon icon = visibility == Visibility::Internal ? Icon::Locked : Icon::Skip;
        painter->drawPixmap(placed({right - height, row.center().y() - height / 2 + 1, height, height}),
                            iconPixmap(icon, height, theme[isChosen ? Tint::SelectedHint : Tint::Hint],
                                       painter->device()->devicePixelRatioF()));
        right -= height * 4 / 3;
    }
    const bool isFacts = index.data(OutlineModel::SectionRole).toUuid().isNull();
    const QFont font = m_appearance.font(Appearance::Type::Body, isFacts);
    const QRect text(row.left() + height * 3 / 4, row.top(), right - row.left() - height * 3 / 4, row.height());
    painter->setFont(font);
    painter->setPen(theme[isChosen ? Tint::SelectedText : Tint::Text]);
    painter->drawText(placed(text), Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme[Tint::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.fontMetrics.height() * 12, option.fontMetrics.height() * 2};
}

} // namespace afterword
