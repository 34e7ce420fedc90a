// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referencechips.h"

#include "appearance.h"
#include "icons.h"

#include <QPainter>
#include <QTextDocument>

namespace afterword {

namespace {

enum Property { KindProperty = QTextFormat::UserProperty + 1, IdProperty, WordsProperty, FigureProperty };

Icon iconFor(const TextReference& reference, bool isDeleted) {
    if (isDeleted) {
        return Icon::Warning;
    }
    switch (reference.kind) {
    case ReferenceKind::Event:
        return Icon::Clock;
    case ReferenceKind::Milestone:
        return Icon::Milestone;
    case ReferenceKind::Evidence:
        return reference.isFigure ? Icon::Picture : Icon::Evidence;
    case ReferenceKind::Action:
        return Icon::Actions;
    case ReferenceKind::Cause:
        return Icon::Thread;
    }
    return Icon::Link;
}

} // namespace

void ChipLayout::resizeInlineObject(QTextInlineObject item, int position, const QTextFormat& format) {
    QPlainTextDocumentLayout::resizeInlineObject(item, position, format);
    const QFontMetricsF metrics(document()->defaultFont());
    item.setAscent(metrics.ascent());
    item.setDescent(metrics.descent());
}

ReferenceChips::ReferenceChips(const Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance) {}

ReferenceChips::Label ReferenceChips::labelOf(const TextReference& reference) const {
    return m_namer ? m_namer(reference) : Label{reference.id, false};
}

QTextCharFormat ReferenceChips::formatOf(const TextReference& reference) {
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
    format.setProperty(KindProperty, static_cast<int>(reference.kind));
    format.setProperty(IdProperty, reference.id);
    format.setProperty(WordsProperty, reference.words);
    format.setProperty(FigureProperty, reference.isFigure);
    return format;
}

std::optional<TextReference> ReferenceChips::referenceOf(const QTextFormat& format) {
    if (format.objectType() != objectType) {
        return {};
    }
    return TextReference{static_cast<ReferenceKind>(format.intProperty(KindProperty)),
                         format.stringProperty(IdProperty), format.stringProperty(WordsProperty),
                         format.boolProperty(FigureProperty)};
}

QSizeF ReferenceChips::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format) {
    const auto reference = referenceOf(format);
    const QFontMetricsF metrics(document->defaultFont());
    const QString text = reference ? labelOf(*reference).text : QString();
    const double width = metrics.horizontalAdvance(text) + metrics.height() * 1.9;
    return {std::min(width, std::max(m_widest, metrics.height() * 4)), metrics.height()};
}

void ReferenceChips::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int /*position*/,
                                const QTextFormat& format) {
    const auto reference = referenceOf(format);
    if (!reference) {
        return;
    }
    const Label label = labelOf(*reference);
    const ColourTheme& theme = m_appearance.theme();
    const QFontMetricsF metrics(document->defaultFont());
    const QRectF plate(rect.left() + 1, rect.top(), rect.width() - 2, metrics.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme[label.isDeleted ? Tint::Bad : Tint::AccentSoft], 1));
    painter->setBrush(theme[label.isDeleted ? Tint::BadGround : Tint::AccentSoft]);
    painter->drawRoundedRect(plate, plate.height() / 4, plate.height() / 4);
    const QColor ink = theme[label.isDeleted ? Tint::BadText : Tint::Accent];
    const int size = qRound(metrics.height() * 0.85);
    const QPixmap icon =
        iconPixmap(iconFor(*reference, label.isDeleted), size, ink, painter->device()->devicePixelRatioF());
    const QPointF iconAt(plate.left() + metrics.height() * 0.35, plate.center().y() - size / 2.0);
    painter->drawPixmap(iconAt, icon);
    QFont font = document->defaultFont();
    font.setStrikeOut(label.isDeleted);
    painter->setFont(font);
    painter->setPen(ink);
    const double left = iconAt.x() + size + metrics.height() * 0.25;
    const QString text =
        metrics.elidedText(label.text, Qt::ElideRight, plate.right() - metrics.height() * 0.3 - left + 1);
    painter->drawText(QPointF(left, rect.top() + metrics.ascent()), text);
    painter->restore();
}

} // namespace afterword
