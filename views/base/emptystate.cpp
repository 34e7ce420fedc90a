// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "appearance.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

EmptyState::EmptyState(Icon icon, const QString& title, const QString& text, const NoticeAction& action,
                       const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_appearance(appearance)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, 0.5));
    layout->addStretch(2);
    for (QLabel* label : {m_picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    setTexts(title, text);
    if (action.run) {
        auto* button = new QPushButton(action.text, this);
        button->setObjectName(QStringLiteral("emptyStateAction"));
        button->setProperty("meant", true);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        layout->addSpacing(em(this, 0.5));
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
    connect(&m_appearance, &Appearance::changed, this, &EmptyState::dress);
    dress();
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::dress() {
    const ColourTheme& theme = m_appearance.theme();
    m_picture->setPixmap(iconPixmap(m_icon, em(this, 2.5), theme[Tint::Hint], devicePixelRatioF()));
    m_title->setFont(m_appearance.font(Appearance::Type::Section, true));
    m_text->setFont(m_appearance.font(Appearance::Type::Body));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme[Tint::Secondary]);
    m_text->setPalette(palette);
    settle();
}

void EmptyState::settle() {
    // Lines are short enough to be read at a glance, and the picture gives way to the words.
    const int side = std::max(em(this, 0.7), (width() - em(this, 26)) / 2);
    layout()->setContentsMargins(side, 0, side, 0);
    m_picture->setVisible(height() > em(this, 12));
}

void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    settle();
}

} // namespace afterword
