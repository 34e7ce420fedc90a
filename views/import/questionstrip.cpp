// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionstrip.h"

#include "appearance.h"
#include "icons.h"
#include "labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace afterword {

QuestionStrip::QuestionStrip(QWidget* field, const QString& use, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_sign(new QLabel(this))
    , m_text(textLabel(this))
    , m_field(field)
    , m_use(new QPushButton(use, this))
    , m_change(new QPushButton(tr("Change"), this)) {
    m_use->setObjectName(QStringLiteral("use"));
    m_change->setObjectName(QStringLiteral("change"));
    m_change->setFlat(true);
    m_change->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.8), em(this, 0.35), em(this, 0.8), em(this, 0.35));
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_field);
    layout->addWidget(m_use);
    layout->addWidget(m_change);
    connect(m_use, &QPushButton::clicked, this, &QuestionStrip::answered);
    connect(m_change, &QPushButton::clicked, this, [this] {
        open(true);
        turnTo();
    });
    connect(&m_appearance, &Appearance::changed, this, &QuestionStrip::dress);
    open(true);
}

void QuestionStrip::ask(const QString& question) {
    m_text->setText(question);
    setAccessibleName(question);
    open(true);
}

void QuestionStrip::tell(const QString& answer) {
    m_text->setText(answer);
    setAccessibleName(answer);
    open(false);
}

void QuestionStrip::turnTo() {
    m_field->setFocus(Qt::TabFocusReason);
}

void QuestionStrip::open(bool isOpen) {
    m_isOpen = isOpen;
    m_field->setVisible(isOpen);
    m_use->setVisible(isOpen);
    m_change->setVisible(!isOpen);
    dress();
}

void QuestionStrip::dress() {
    const Tint tint = m_isOpen ? Tint::CautionText : Tint::Secondary;
    dressLabel(m_text, m_appearance, Appearance::Type::Body, tint);
    m_sign->setPixmap(iconPixmap(m_isOpen ? Icon::Question : Icon::Done, em(this, 1.15), m_appearance.theme()[tint],
                                 devicePixelRatioF()));
    update();
}

void QuestionStrip::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme[m_isOpen ? Tint::CautionGround : Tint::Panel]);
    if (m_isOpen) {
        painter.fillRect(QRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height()), theme[Tint::CautionText]);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Tint::Line]);
}

} // namespace afterword
