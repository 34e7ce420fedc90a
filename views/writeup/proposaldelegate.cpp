// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposaldelegate.h"

#include "appearance.h"

#include <QPainter>

namespace afterword {

namespace {

Icon iconOfEvent(EventKind kind) {
    switch (kind) {
    case EventKind::Alert:
        return Icon::Alert;
    case EventKind::Observation:
        return Icon::Observation;
    case EventKind::Hypothesis:
        return Icon::Hypothesis;
    case EventKind::Decision:
        return Icon::Decision;
    case EventKind::Action:
        return Icon::Action;
    case EventKind::Communication:
        return Icon::Communication;
    case EventKind::CustomerReport:
        return Icon::CustomerReport;
    case EventKind::Change:
        return Icon::Change;
    }
    return Icon::None;
}

Icon iconOfEvidence(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Image:
        return Icon::Picture;
    case EvidenceKind::Chart:
        return Icon::Chart;
    case EvidenceKind::Log:
        return Icon::Log;
    case EvidenceKind::Link:
        return Icon::Link;
    case EvidenceKind::File:
        return Icon::File;
    }
    return Icon::None;
}

} // namespace

ProposalDelegate::ProposalDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

Icon ProposalDelegate::iconFor(const ReferenceSearch::Proposal& proposal) {
    if (proposal.event) {
        return iconOfEvent(*proposal.event);
    }
    if (proposal.evidence) {
        return iconOfEvidence(*proposal.evidence);
    }
    if (!proposal.reference) {
        return Icon::Person;
    }
    switch (proposal.reference->kind) {
    case ReferenceKind::Milestone:
        return Icon::Milestone;
    case ReferenceKind::Action:
        return Icon::Actions;
    case ReferenceKind::Cause:
        return Icon::Thread;
    case ReferenceKind::Event:
    case ReferenceKind::Evidence:
        break;
    }
    return Icon::None;
}

void ProposalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int height = option.fontMetrics.height();
    const QRect row = option.rect;
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    if (isChosen) {
        painter->fillRect(row, theme[Tint::Selected]);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, theme[Tint::Hover]);
    }
    const int size = height + height / 8;
    const QRect icon = placed({row.left() + height / 2, row.center().y() - size / 2 + 1, size, size});
    const auto meaning = static_cast<Icon>(index.data(IconRole).toInt());
    painter->drawPixmap(icon, iconPixmap(meaning, size, theme[isChosen ? Tint::SelectedHint : Tint::Secondary],
                                         painter->device()->devicePixelRatioF()));
    const QString hint = index.data(HintRole).toString();
    const int room = row.width() - size - height * 2;
    const int hintWidth = std::min(option.fontMetrics.horizontalAdvance(hint), room / 2);
    const int left = row.left() + height + size;
    const QRect text(left, row.top(), room - hintWidth - (hintWidth > 0 ? height / 2 : 0) + height / 2, row.height());
    const QRect hintRect(row.right() - height / 2 - hintWidth, row.top(), hintWidth + 1, row.height());
    painter->setFont(option.font);
    painter->setPen(theme[isChosen ? Tint::SelectedText : Tint::Text]);
    painter->drawText(placed(text), Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setPen(theme[isChosen ? Tint::SelectedHint : Tint::Hint]);
    painter->drawText(placed(hintRect), Qt::AlignVCenter | Qt::AlignTrailing,
                      option.fontMetrics.elidedText(hint, Qt::ElideRight, hintWidth + 1));
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.fontMetrics.height() * 20, option.fontMetrics.height() * 7 / 4};
}

} // namespace afterword
