// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedelegate.h"

#include "appearance.h"
#include "evidenceedits.h"
#include "evidencelistmodel.h"
#include "icons.h"
#include "isotime.h"
#include "timeaxis.h"

#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>

namespace afterword {

namespace {

Icon iconOfKind(EvidenceKind kind) {
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

const Evidence* evidenceOf(const QModelIndex& index) {
    const QModelIndex source = qobject_cast<const QSortFilterProxyModel*>(index.model())
                                   ? qobject_cast<const QSortFilterProxyModel*>(index.model())->mapToSource(index)
                                   : index;
    const auto* model = qobject_cast<const EvidenceListModel*>(source.model());
    return model ? model->evidenceAt(source.row()) : nullptr;
}

} // namespace

EvidenceDelegate::EvidenceDelegate(const Appearance& appearance, const TimeAxis& axis, ThumbnailStore& thumbnails,
                                   QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_axis(axis)
    , m_thumbnails(thumbnails) {}

QString EvidenceDelegate::factsOf(const Evidence& evidence) const {
    QStringList facts{EvidenceEdits::kindName(evidence.kind)};
    if (evidence.takenAt) {
        facts.append(toLocalText(*evidence.takenAt, m_axis.zone()));
    }
    if (evidence.bytes > 0) {
        facts.append(QLocale().formattedDataSize(evidence.bytes, 0, QLocale::DataSizeSIFormat));
    }
    if (evidence.kind == EvidenceKind::Chart) {
        qint64 points = 0;
        for (const SeriesInfo& series : evidence.series) {
            points += series.points;
        }
        facts.append(tr("%n point(s)", nullptr, static_cast<int>(std::min<qint64>(points, 1 << 30))));
    }
    if (evidence.kind == EvidenceKind::Log) {
        facts.append(tr("%n line(s)", nullptr, static_cast<int>(evidence.text.count(u'\n')) + 1));
    }
    if (evidence.kind == EvidenceKind::Link) {
        facts.append(evidence.url);
    }
    return facts.join(QStringLiteral(" \u00b7 "));
}

void EvidenceDelegate::paintThumbnail(QPainter& painter, const QRect& rect, const Evidence& evidence) const {
    const ColourTheme& theme = m_appearance.theme();
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(theme[Tint::Line], 1));
    painter.setBrush(theme[Tint::Panel]);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QImage image = m_thumbnails.image(evidence, rect.size() * ratio);
    if (image.isNull()) {
        const int size = rect.height() / 2;
        painter.drawPixmap(rect.center() - QPoint(size / 2 - 1, size / 2 - 1),
                           iconPixmap(iconOfKind(evidence.kind), size, theme[Tint::Secondary], ratio));
    } else {
        const QSizeF size = QSizeF(image.size()).scaled(rect.size() - QSize(4, 4), Qt::KeepAspectRatio);
        QRectF shown(QPointF(), size);
        shown.moveCenter(QRectF(rect).center());
        painter.drawImage(shown, image);
    }
    painter.restore();
}

void EvidenceDelegate::paintBadges(QPainter& painter, QRect& room, const Evidence& evidence, bool isChosen) const {
    const ColourTheme& theme = m_appearance.theme();
    const QFont small = m_appearance.font(Appearance::Type::Hint);
    const QFontMetrics metrics(small);
    const auto badge = [&](const QString& text, const QColor& ink) {
        const int width = metrics.horizontalAdvance(text);
        painter.setFont(small);
        painter.setPen(ink);
        painter.drawText(QRect(room.right() - width, room.top(), width + 1, room.height()),
                         Qt::AlignVCenter | Qt::AlignRight, text);
        room.setRight(room.right() - width - metrics.height() * 2 / 3);
    };
    if (evidence.visibility != Visibility::Public) {
        const int size = metrics.height();
        const Icon icon = evidence.visibility == Visibility::Internal ? Icon::Locked : Icon::Skip;
        painter.drawPixmap(room.right() - size, room.center().y() - size / 2 + 1,
                           iconPixmap(icon, size, theme[isChosen ? Tint::SelectedHint : Tint::Hint],
                                      painter.device()->devicePixelRatioF()));
        room.setRight(room.right() - size - metrics.height() / 2);
    }
    if (EvidenceEdits::lacksCaption(evidence)) {
        badge(tr("no caption"), theme[Tint::Caution]);
    }
}

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Evidence* evidence = evidenceOf(index);
    if (!evidence) {
        return;
    }
    const ColourTheme& theme = m_appearance.theme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int height = option.fontMetrics.height();
    const QRect row = option.rect;
    if (isChosen) {
        painter->fillRect(row, theme[Tint::Selected]);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, theme[Tint::Hover]);
    }
    const int thumbHeight = row.height() - height * 2 / 3;
    const QRect thumb(row.left() + height / 2, row.top() + height / 3, thumbHeight * 8 / 5, thumbHeight);
    paintThumbnail(*painter, QStyle::visualRect(option.direction, row, thumb), *evidence);
    QRect text(thumb.right() + height * 2 / 3, row.top() + height / 3, 0, height * 5 / 4);
    text.setRight(row.right() - height / 2);
    QRect first = text;
    paintBadges(*painter, first, *evidence, isChosen);
    painter->setFont(option.font);
    painter->setPen(theme[isChosen ? Tint::SelectedText : Tint::Text]);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    QRect second = text.translated(0, height * 5 / 4);
    const QFont small = m_appearance.font(Appearance::Type::Hint);
    const QFontMetrics metrics(small);
    const bool isUsed = index.data(EvidenceListModel::UsesRole).toInt() > 0;
    const QString use = index.data(EvidenceListModel::UseRole).toString();
    const int useWidth = std::min(metrics.horizontalAdvance(use) + 1, second.width() / 2);
    painter->setFont(small);
    painter->setPen(theme[!isUsed ? Tint::Caution : isChosen ? Tint::SelectedHint : Tint::Secondary]);
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(use, Qt::ElideRight, useWidth));
    second.setRight(second.right() - useWidth - metrics.height() / 2);
    painter->setPen(theme[isChosen ? Tint::SelectedHint : Tint::Hint]);
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(factsOf(*evidence), Qt::ElideRight, second.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme[Tint::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const int height = option.fontMetrics.height();
    return {height * 16, height * 5 / 2 + height * 2 / 3};
}

} // namespace afterword
