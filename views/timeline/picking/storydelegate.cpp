// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storydelegate.h"

#include "appearance.h"
#include "enums.h"
#include "icons.h"
#include "kindicon.h"
#include "signshape.h"
#include "storyroles.h"

#include <QApplication>
#include <QPainter>

namespace afterword {

StoryDelegate::StoryDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void StoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int side = option.fontMetrics.height() / 2;
    const QRect area = option.rect.adjusted(side, 0, -side / 2, 0);
    const int size = option.fontMetrics.height() * 7 / 8;
    const auto picture = [&](Icon icon, Tint tint, int left) {
        painter->drawPixmap(
            left, area.center().y() - size / 2,
            iconPixmap(icon, size, theme[isChosen ? Tint::SelectedText : tint], painter->device()->devicePixelRatio()));
    };
    painter->save();
    painter->setFont(option.font);
    painter->setPen(theme[isChosen ? Tint::SelectedText : Tint::Text]);
    switch (static_cast<StoryColumn>(index.column())) {
    case StoryColumn::Time:
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        break;
    case StoryColumn::Lane:
        paintLane(*painter, option, index, area);
        break;
    case StoryColumn::Kind:
        picture(kindIcon(static_cast<EventKind>(index.data(storyrole::Kind).toInt())), Tint::Secondary, area.left());
        break;
    case StoryColumn::Text:
        paintText(*painter, option, index, area);
        break;
    case StoryColumn::Star:
        if (index.data(storyrole::Starred).toBool()) {
            picture(Icon::Star, Tint::Star, area.left());
        }
        break;
    case StoryColumn::Elapsed:
    case StoryColumn::SecondTime:
    case StoryColumn::Who:
    case StoryColumn::Evidence:
        painter->setPen(theme[isChosen ? Tint::SelectedHint : Tint::Secondary]);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        break;
    }
    painter->restore();
}

void StoryDelegate::paintLane(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              QRect area) const {
    const ColourTheme& theme = m_appearance.theme();
    const int colour = index.data(storyrole::LaneColour).toInt();
    const int height = option.fontMetrics.height();
    if (colour >= 0) {
        const QPointF middle(area.left() + height * 0.35, area.center().y() + 0.5);
        const double size = height * 0.55;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor fill = theme.series(colour);
        const MarkShape shape = shapeOf(colour);
        painter.setPen(shape == MarkShape::Ring ? QPen(fill, 2) : QPen(Qt::NoPen));
        painter.setBrush(shape == MarkShape::Ring ? QBrush(Qt::NoBrush) : QBrush(fill));
        const QList<QPointF> corners = signCorners(shape, middle, size);
        if (corners.isEmpty()) {
            painter.drawEllipse(middle, size / 2, size / 2);
        } else {
            painter.drawPolygon(QPolygonF(corners));
        }
        painter.restore();
    }
    area.adjust(height, 0, 0, 0);
    painter.drawText(
        area, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data(storyrole::Lane).toString(), Qt::ElideRight, area.width()));
}

void StoryDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              QRect area) const {
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int size = option.fontMetrics.height() * 7 / 8;
    const auto sign = [&](Icon icon, Tint tint) {
        area.adjust(0, 0, -size * 3 / 2, 0);
        painter.drawPixmap(
            area.right() + size / 2, area.center().y() - size / 2,
            iconPixmap(icon, size, theme[isChosen ? Tint::SelectedText : tint], painter.device()->devicePixelRatio()));
    };
    if (!index.data(storyrole::Problems).toStringList().isEmpty()) {
        sign(Icon::Warning, Tint::Caution);
    }
    if (index.data(storyrole::HasQuestion).toBool()) {
        sign(Icon::Question, Tint::Accent);
    }
    if (static_cast<Visibility>(index.data(storyrole::Visibility).toInt()) != Visibility::Public) {
        sign(Icon::Locked, Tint::Hint);
    }
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

} // namespace afterword
