// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldout.h"

#include "appearance.h"
#include "icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

FoldOut::FoldOut(QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.35));
    layout->addWidget(m_button);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setIcon(iconOf(Icon::Right));
    connect(m_button, &QToolButton::toggled, this, &FoldOut::setOpen);
}

void FoldOut::setTitle(const QString& title) {
    m_title = title;
    m_button->setToolTip(title);
    m_button->setAccessibleName(title);
    elide();
}

void FoldOut::setContent(QWidget* content) {
    m_content = content;
    layout()->addWidget(content);
    content->setVisible(isOpen());
}

bool FoldOut::isOpen() const {
    return m_button->isChecked();
}

void FoldOut::setOpen(bool isOpen) {
    m_button->setChecked(isOpen);
    m_button->setIcon(iconOf(isOpen ? Icon::Down : Icon::Right));
    if (m_content) {
        m_content->setVisible(isOpen);
    }
}

void FoldOut::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide();
}

void FoldOut::elide() {
    const int room = width() - m_button->iconSize().width() - em(this, 1.2);
    const QString text = m_button->fontMetrics().elidedText(m_title, Qt::ElideRight, room);
    m_button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
}

} // namespace afterword
