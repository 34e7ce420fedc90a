// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcedelegate.h"

#include "appearance.h"
#include "sourcelistmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace afterword {

namespace {

struct Look {
    Icon icon;
    Tint tint; ///< of the picture and the second line
};

Look lookOf(const QModelIndex& index) {
    switch (index.data(SourceListModel::StateRole).value<SourceState>()) {
    case SourceState::Ready:
        return {iconOfFormat(index.data(SourceListModel::FormatRole).toString()), Tint::Hint};
    case SourceState::Asking:
        return {Icon::Question, Tint::Caution};
    case SourceState::Locked:
        return {Icon::Locked, Tint::Caution};
    case SourceState::Closed:
    case SourceState::Damaged:
    case SourceState::TooLarge:
        return {Icon::Error, Tint::Bad};
    case SourceState::Refused:
        return {Icon::Warning, Tint::Caution};
    case SourceState::Empty:
    case SourceState::Unknown:
        break;
    }
    return {Icon::File, Tint::Hint};
}

} // namespace

Icon iconOfFormat(const QString& format) {
    if (format == u"log") {
        return Icon::Log;
    }
    if (format == u"slack") {
        return Icon::Communication;
    }
    if (format == u"csv" || format == u"jsonl") {
        return Icon::Table;
    }
    if (format == u"image") {
        return Icon::Picture;
    }
    if (format == u"postmortem") {
        return Icon::WriteUp;
    }
    return format.isEmpty() ? Icon::File : Icon::Chart;
}

SourceDelegate::SourceDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const int height = option.fontMetrics.height();
    return {height * 10, height * 7 / 2};
}

QRect SourceDelegate::checkRect(const QStyleOptionViewItem& option) const {
    const int height = option.fontMetrics.height();
    const QRect box(option.rect.left() + height * 3 / 4, option.rect.center().y() - height / 2, height, height);
    return QStyle::visualRect(option.direction, option.rect, box);
}

void SourceDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid()) {
        return;
    }
    QStyleOptionViewItem box = option;
    box.rect = checkRect(option);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int height = option.fontMetrics.height();
    const QRect row = option.rect;
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    painter->save();
    if (isChosen) {
        painter->fillRect(row, theme[Tint::Selected]);
        painter->fillRect(placed({row.left(), row.top(), 3, row.height()}), theme[Tint::Accent]);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, theme[Tint::Hover]);
    }
    paintCheck(*painter, option, index);
    const Look look = lookOf(index);
    const bool isOut = index.data(Qt::CheckStateRole).toInt() != Qt::Checked;
    const qreal ratio = painter->device()->devicePixelRatioF();
    int left = row.left() + height * 9 / 4;
    const int top = row.top() + height / 2;
    const Tint plain = isChosen ? Tint::SelectedHint : Tint::Hint;
    const Tint tint = look.tint == Tint::Hint || isChosen ? plain : look.tint;
    painter->drawPixmap(placed({left, top, height, height}), iconPixmap(look.icon, height, theme[tint], ratio));
    left += height * 3 / 2;
    int right = row.right() - height / 2;
    if (index.data(SourceListModel::SecretsRole).toInt() > 0) {
        right -= height;
        painter->drawPixmap(placed({right, top, height, height}),
                            iconPixmap(Icon::Secret, height, theme[isChosen ? plain : Tint::Caution], ratio));
        right -= height / 2;
    }
    const QFont name = m_appearance.font(Appearance::Type::Body, !isOut);
    painter->setFont(name);
    painter->setPen(theme[isChosen ? Tint::SelectedText : isOut ? Tint::Secondary : Tint::Text]);
    painter->drawText(placed({left, top, right - left, height}), Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideMiddle, right - left));
    const QFont small = m_appearance.font(Appearance::Type::Hint);
    const QRect line(left, top + height * 5 / 4, row.right() - height / 2 - left, height * 5 / 4);
    painter->setFont(small);
    painter->setPen(theme[tint]);
    painter->drawText(
        placed(line), Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(small).elidedText(index.data(SourceListModel::LineRole).toString(), Qt::ElideRight, line.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme[Tint::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool SourceDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    const QVariant check = index.data(Qt::CheckStateRole);
    if (event->type() != QEvent::MouseButtonRelease || !check.isValid()) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const int room = option.fontMetrics.height() / 2;
    if (mouse->button() != Qt::LeftButton ||
        !checkRect(option).adjusted(-room, -room, room, room).contains(mouse->position().toPoint())) {
        return false;
    }
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace afterword
