// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include "appearance.h"
#include "icons.h"
#include "searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace afterword {

FindBar::FindBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_field(new SearchField(tr("Find in all sections"), this))
    , m_count(new QLabel(this)) {
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_count->setObjectName(QStringLiteral("findCount"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.8), em(this, 0.3), em(this, 0.5), em(this, 0.3));
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    m_previous = addButton(QStringLiteral("findPrevious"), tr("Previous match (Shift+F3)"), *layout);
    m_next = addButton(QStringLiteral("findNext"), tr("Next match (F3)"), *layout);
    m_close = addButton(QStringLiteral("findClose"), tr("Close (Esc)"), *layout);
    m_previous->setIcon(iconOf(Icon::Up));
    m_next->setIcon(iconOf(Icon::Down));
    m_close->setIcon(iconOf(Icon::Close));
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wantedChanged);
    connect(m_field, &SearchField::left, this, &FindBar::closed);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

QToolButton* FindBar::addButton(const QString& name, const QString& tip, QHBoxLayout& layout) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    layout.addWidget(button);
    return button;
}

void FindBar::open(const QString& wanted) {
    show();
    if (!wanted.isEmpty()) {
        m_field->setText(wanted);
    }
    m_field->setFocus();
    m_field->selectAll();
}

QString FindBar::wanted() const {
    return m_field->text();
}

void FindBar::setMatches(qsizetype current, qsizetype count) {
    const bool hasWanted = !wanted().isEmpty();
    m_count->setText(!hasWanted     ? QString()
                     : count == 0   ? tr("Not found")
                     : current >= 0 ? tr("%1 of %2", "which match, of how many").arg(current + 1).arg(count)
                                    : tr("%n match(es)", nullptr, static_cast<int>(count)));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText,
                     m_appearance.theme()[hasWanted && count == 0 ? Tint::Caution : Tint::Secondary]);
    m_count->setPalette(palette);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT previousWanted();
        } else {
            Q_EMIT nextWanted();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme()[Tint::Panel]);
    painter.setPen(m_appearance.theme()[Tint::Line]);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace afterword
