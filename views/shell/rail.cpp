// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rail.h"

#include "appearance.h"
#include "railbutton.h"

#include <QAction>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

Rail::Rail(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_places(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_buttons(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Places"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em(this, 0.4), 1, em(this, 0.4));
    layout->addLayout(m_places);
    layout->addStretch();
    layout->addLayout(m_foot);
    for (QVBoxLayout* part : {m_places, m_foot}) {
        part->setSpacing(2);
    }
    connect(&m_appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void Rail::add(QAction* action, Icon icon, const QString& word, bool atFoot) {
    auto* button = new RailButton(m_appearance, icon, word, this);
    button->setObjectName(action->objectName() + QStringLiteral(".rail"));
    button->setToolTip(action->toolTip());
    button->setProperty("action", QVariant::fromValue(action));
    m_buttons->addButton(button);
    (atFoot ? m_foot : m_places)->addWidget(button);
    connect(button, &RailButton::clicked, action, &QAction::trigger);
}

void Rail::clear() {
    for (QAbstractButton* button : m_buttons->buttons()) {
        m_buttons->removeButton(button);
        button->hide();
        button->deleteLater();
    }
}

void Rail::setCurrent(const QAction* action) {
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setChecked(button->property("action").value<QAction*>() == action);
    }
}

void Rail::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme[Tint::Panel]);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), theme[Tint::Line]);
}

} // namespace afterword
