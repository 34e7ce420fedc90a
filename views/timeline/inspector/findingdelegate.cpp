// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingdelegate.h"

#include "appearance.h"
#include "findingsmodel.h"
#include "icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace afterword {

namespace {

constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

bool beginsGroup(const QModelIndex& index) {
    return index.row() == 0 || index.siblingAtRow(index.row() - 1).data(FindingsModel::SeverityRole) !=
                                   index.data(FindingsModel::SeverityRole);
}

std::pair<Icon, Tint> signOf(const QModelIndex& index) {
    switch (static_cast<FindingSeverity>(index.data(FindingsModel::SeverityRole).toInt())) {
    case FindingSeverity::Contradiction:
        return {Icon::Error, Tint::Bad};
    case FindingSeverity::Doubt:
        return {Icon::Question, Tint::Caution};
    case FindingSeverity::Gap:
        return {Icon::Gap, Tint::Hint};
    }
    return {Icon::Info, Tint::Hint};
}

} // namespace

FindingDelegate::FindingDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

int FindingDelegate::lineHeight() const {
    return QFontMetrics(m_appearance.font(Appearance::Type::Body)).height();
}

int FindingDelegate::headHeight(const QModelIndex& index) const {
    return beginsGroup(index) ? lineHeight() * 9 / 4 : 0;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int line = lineHeight();
    const QRect room(0, 0, width - line * 3, 100 * line);
    const QFontMetrics metrics(m_appearance.font(Appearance::Type::Body));
    const int text = metrics.boundingRect(room, textFlags, index.data().toString()).height();
    return {width, headHeight(index) + text + line * 2 / 3};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ColourTheme& theme = m_appearance.theme();
    const int line = lineHeight();
    const int head = headHeight(index);
    painter->save();
    if (head > 0) {
        painter->setFont(m_appearance.font(Appearance::Type::Field, true));
        painter->setPen(theme[Tint::Text]);
        painter->drawText(option.rect.adjusted(line * 3 / 4, line * 3 / 4, -line * 3 / 4, 0), textFlags,
                          index.data(FindingsModel::GroupRole).toString());
    }
    QStyleOptionViewItem row = option;
    row.rect.setTop(option.rect.top() + head);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto [icon, tint] = signOf(index);
    const QRect sign(row.rect.left() + line * 3 / 4, row.rect.top() + line / 3, line, line);
    painter->drawPixmap(
        QStyle::visualRect(option.direction, row.rect, sign).topLeft(),
        iconPixmap(icon, line, theme[isChosen ? Tint::SelectedText : tint], painter->device()->devicePixelRatio()));
    const QRect text = row.rect.adjusted(line * 9 / 4, line / 3, -line * 3 / 4, 0);
    painter->setFont(m_appearance.font(Appearance::Type::Body));
    painter->setPen(theme[isChosen ? Tint::SelectedText : Tint::Text]);
    painter->drawText(QStyle::visualRect(option.direction, row.rect, text), textFlags, index.data().toString());
    painter->restore();
}

} // namespace afterword
