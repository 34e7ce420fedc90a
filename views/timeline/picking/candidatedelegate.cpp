// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatedelegate.h"

#include "appearance.h"
#include "candidatemodel.h"
#include "icons.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace afterword {

namespace {

using namespace candidateroles;

std::optional<CandidateFate> fateOf(const QModelIndex& index) {
    const QVariant fate = index.data(FateRole);
    return fate.isValid() ? std::optional(fate.value<CandidateFate>()) : std::nullopt;
}

} // namespace

CandidateDelegate::CandidateDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    row.widget = option.widget;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto fate = fateOf(index);
    const bool isQuiet = fate == CandidateFate::Skipped || fate == CandidateFate::Picked ||
                         index.data(ContextRole).toBool() || index.data(DamagedRole).toBool();
    const int side = option.fontMetrics.height() / 2;
    QRect area = option.rect.adjusted(side, 0, -side / 2, 0);
    painter->save();
    painter->setFont(option.font);
    switch (index.column()) {
    case CandidateModel::TimeColumn:
        area.adjust(paintFold(*painter, option, index, area), 0, 0, 0);
        painter->setPen(theme[isChosen ? Tint::SelectedText : (isQuiet ? Tint::Hint : Tint::Text)]);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        break;
    case CandidateModel::TextColumn:
        paintFate(*painter, option, index, area);
        painter->setPen(theme[isChosen ? Tint::SelectedText : (isQuiet ? Tint::Hint : Tint::Text)]);
        paintText(*painter, option, index, area);
        break;
    default:
        painter->setPen(theme[isChosen ? Tint::SelectedHint : (isQuiet ? Tint::Hint : Tint::Secondary)]);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }
    painter->restore();
}

int CandidateDelegate::paintFold(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const QRect& area) const {
    const int size = option.fontMetrics.height() * 3 / 4;
    const bool isFolded = index.data(FoldedRole).toBool();
    if (isFolded || index.data(RepliesRole).toInt() > 0) {
        const Icon icon = isFolded ? Icon::Right : Icon::Down;
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const ColourTheme& theme = m_appearance.theme();
        painter.drawPixmap(area.left() - size / 3, area.center().y() - size / 2,
                           iconPixmap(icon, size, theme[isChosen ? Tint::SelectedText : Tint::Secondary],
                                      painter.device()->devicePixelRatio()));
    }
    return size;
}

void CandidateDelegate::paintFate(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                  QRect& area) const {
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int height = option.fontMetrics.height();
    area.adjust(index.data(DepthRole).toInt() * height, 0, 0, 0);
    const auto fate = fateOf(index);
    if (fate) {
        const Icon icon = *fate == CandidateFate::Picked    ? Icon::Pick
                          : *fate == CandidateFate::Starred ? Icon::Star
                                                            : Icon::Skip;
        const Tint tint = *fate == CandidateFate::Picked    ? Tint::Good
                          : *fate == CandidateFate::Starred ? Tint::Star
                                                            : Tint::Hint;
        const int size = height * 7 / 8;
        painter.drawPixmap(
            area.left(), area.center().y() - size / 2,
            iconPixmap(icon, size, theme[isChosen ? Tint::SelectedText : tint], painter.device()->devicePixelRatio()));
    }
    // Texts begin at one edge, whether there is a sign before them or not.
    area.adjust(height * 5 / 4, 0, 0, 0);
    const int replies = index.data(RepliesRole).toInt();
    if (replies > 0) {
        const QString text = tr("%Ln reply(ies)", nullptr, replies);
        const int width = option.fontMetrics.horizontalAdvance(text) + height;
        const QRectF pill(area.right() - width, area.center().y() - height * 0.6, width, height * 1.2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[Tint::Pressed]);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(theme[Tint::Text]);
        painter.drawText(pill, Qt::AlignCenter, text);
        area.setRight(static_cast<int>(pill.left()) - height / 2);
    }
}

void CandidateDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                  QRect area) const {
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
    if (!m_searched.isEmpty()) {
        QColor mark = m_appearance.theme()[Tint::Star];
        mark.setAlphaF(0.35F);
        for (qsizetype at = text.indexOf(m_searched, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(m_searched, at + m_searched.size(), Qt::CaseInsensitive)) {
            const int left = option.fontMetrics.horizontalAdvance(text.first(at));
            const int width =
                option.fontMetrics.horizontalAdvance(text.sliced(at, std::min(m_searched.size(), text.size() - at)));
            painter.fillRect(area.left() + left, area.top() + 2, width, area.height() - 4, mark);
        }
    }
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace afterword
