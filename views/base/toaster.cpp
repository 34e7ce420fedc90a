// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toaster.h"

#include "appearance.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace afterword {

using namespace std::chrono_literals;

Toaster::Toaster(const Appearance& appearance, QWidget* over)
    : QFrame(over)
    , m_appearance(appearance)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this)) {
    setObjectName(QStringLiteral("toast"));
    m_button->setObjectName(QStringLiteral("toastAction"));
    m_button->setAccessibleName(tr("Act on this message"));
    m_button->setFlat(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 1), em(this, 0.4), em(this, 0.6), em(this, 0.4));
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        m_run();
    });
    connect(&m_appearance, &Appearance::changed, this, &Toaster::dress);
    over->installEventFilter(this);
    hide();
    dress();
}

void Toaster::say(const QString& text, const NoticeAction& action) {
    m_text->setText(text);
    m_run = action.run;
    m_button->setText(action.text);
    m_button->setVisible(m_run != nullptr);
    setAccessibleName(text);
    show();
    raise();
    settle();
    m_timer.start();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Toaster::dress() {
    const ColourTheme& theme = m_appearance.theme();
    // The other way round than the window, so that it is seen.
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme[Tint::Ground]);
    palette.setColor(QPalette::ButtonText, theme[Tint::InfoGround]);
    m_text->setPalette(palette);
    QFont bold = m_appearance.font(Appearance::Type::Body, true);
    m_button->setFont(bold);
    m_button->setPalette(palette);
    settle();
}

void Toaster::settle() {
    adjustSize();
    const QWidget* over = parentWidget();
    move((over->width() - width()) / 2, over->height() - height() - em(this, 3));
}

void Toaster::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.theme()[Tint::Text]);
    painter.drawRoundedRect(rect(), 6, 6);
}

void Toaster::enterEvent(QEnterEvent* event) {
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toaster::leaveEvent(QEvent* event) {
    m_timer.start();
    QFrame::leaveEvent(event);
}

bool Toaster::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) {
        settle();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace afterword
