// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rangebar.h"

#include "appearance.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace afterword {

RangeBar::RangeBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("rangeBar"));
    setAccessibleName(tr("Marked range"));
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_NoMousePropagation);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.3), em(this, 0.3), em(this, 0.3));
    layout->setSpacing(em(this, 0.2));
    m_text->setObjectName(QStringLiteral("rangeText"));
    layout->addWidget(m_text);
    layout->addSpacing(em(this, 0.5));
    QPushButton* zoom = addButton(QStringLiteral("rangeZoom"), tr("Zoom"), tr("Show nothing but this range"));
    zoom->setIcon(iconOf(Icon::ZoomIn));
    m_impact = addButton(QStringLiteral("rangeImpact"), tr("Impact window"), {});
    m_impact->setIcon(iconOf(Icon::Impact));
    m_star = addButton(QStringLiteral("rangeStar"), tr("Star"), {});
    m_star->setIcon(iconOf(Icon::Star));
    m_note = addButton(QStringLiteral("rangeNote"), tr("Note as event"), {});
    m_note->setIcon(iconOf(Icon::Add));
    QPushButton* close = addButton(QStringLiteral("rangeClose"), {}, tr("Unmark the range (Esc)"));
    close->setIcon(iconOf(Icon::Close));
    close->setAccessibleName(tr("Unmark the range"));
    connect(zoom, &QPushButton::clicked, this, &RangeBar::zoomChosen);
    connect(m_impact, &QPushButton::clicked, this, [this] { Q_EMIT actionChosen(RangeAction::ImpactWindow); });
    connect(m_star, &QPushButton::clicked, this, [this] { Q_EMIT actionChosen(RangeAction::Star); });
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT actionChosen(RangeAction::Note); });
    connect(close, &QPushButton::clicked, this, &RangeBar::dismissed);
    hide();
    refresh();
}

QPushButton* RangeBar::addButton(const QString& name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setFlat(true);
    button->setToolTip(tip);
    layout()->addWidget(button);
    return button;
}

void RangeBar::say(const QString& text, bool hasEvents, int x, int y) {
    m_text->setText(text);
    m_hasEvents = hasEvents;
    refresh();
    adjustSize();
    const int room = parentWidget()->width() - width();
    move(std::clamp(x - width() / 2, 0, std::max(0, room)), y - height());
    show();
    raise();
}

void RangeBar::setReadOnly(const QString& reason) {
    m_readOnlyReason = reason;
    refresh();
}

void RangeBar::refresh() {
    const auto set = [&](QPushButton* button, const QString& why, const QString& tip) {
        const QString& reason = m_readOnlyReason.isEmpty() ? why : m_readOnlyReason;
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? tip : reason);
    };
    set(m_impact, {}, tr("Make an impact window of this range"));
    set(m_star, m_hasEvents ? QString() : tr("No event begins in this range."), tr("Star the events of this range"));
    set(m_note, {}, tr("Write an event that lasts as long as this range"));
}

void RangeBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.theme()[Tint::Border], 1));
    painter.setBrush(m_appearance.theme()[Tint::Raised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void RangeBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword
