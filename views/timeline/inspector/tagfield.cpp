// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tagfield.h"

#include "appearance.h"
#include "chip.h"
#include "flowlayout.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QStringListModel>

namespace afterword {

TagField::TagField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this)) {
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(em(this, 0.25));
    flow->addWidget(m_line);
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setFixedWidth(em(this, 6.5));
    m_line->installEventFilter(this);
    m_line->setCompleter(new QCompleter(new QStringListModel(m_line), m_line));
    m_line->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith(u',')) {
            commit();
        }
    });
}

void TagField::follow(const QStringList& tags, const QStringList& partly) {
    if (tags == m_tags && partly == m_partly) {
        return;
    }
    m_tags = tags;
    m_partly = partly;
    for (QWidget* chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    layout()->removeWidget(m_line);
    for (const QString& tag : tags) {
        addChip(tag, false);
    }
    for (const QString& tag : partly) {
        addChip(tag, true);
    }
    layout()->addWidget(m_line);
    // Told by hand: a widget that only changes its place is nothing new to a layout.
    layout()->update();
}

void TagField::addChip(const QString& tag, bool isPartly) {
    //: A tag that only some of the selected events have
    auto* chip = new Chip(isPartly ? tr("%1 (some)").arg(tag) : tag, this);
    chip->setText(chip->text() + QStringLiteral("  \u00d7"));
    // Not that of an ampersand in a tag.
    chip->setShortcut(QKeySequence());
    chip->setObjectName(QStringLiteral("tag"));
    chip->setActive(!isPartly);
    chip->setEnabled(m_readOnlyReason.isEmpty());
    chip->setAccessibleName(tr("Remove tag %1").arg(tag));
    chip->setToolTip(m_readOnlyReason.isEmpty() ? tr("Remove tag %1").arg(tag) : m_readOnlyReason);
    connect(chip, &Chip::clicked, this, [this, tag] {
        m_line->setFocus();
        Q_EMIT removed(tag);
    });
    layout()->addWidget(chip);
    m_chips.append(chip);
}

void TagField::setKnown(const QStringList& tags) {
    static_cast<QStringListModel*>(m_line->completer()->model())->setStringList(tags);
}

bool TagField::isPending() const {
    return !m_line->text().trimmed().isEmpty();
}

void TagField::commit() {
    const QStringList typed = m_line->text().split(u',', Qt::SkipEmptyParts);
    if (isPending()) {
        m_line->clear();
        Q_EMIT added(typed);
    }
}

void TagField::forget() {
    m_line->clear();
}

QString TagField::pendingText() const {
    return m_line->text();
}

void TagField::setReadOnly(const QString& reason) {
    m_readOnlyReason = reason;
    m_line->setReadOnly(!reason.isEmpty());
    m_line->setToolTip(reason);
    for (QWidget* chip : std::as_const(m_chips)) {
        chip->setEnabled(reason.isEmpty());
    }
}

void TagField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        m_line->setFixedWidth(em(this, 6.5));
    }
    QWidget::changeEvent(event);
}

bool TagField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isPending()) {
            commit();
            return true;
        }
        if (key == Qt::Key_Escape && isPending()) {
            forget();
            return true;
        }
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty() && m_readOnlyReason.isEmpty()) {
            const QString last = m_tags.constLast();
            Q_EMIT removed(last);
            return true;
        }
    } else if (watched == m_line && event->type() == QEvent::FocusOut &&
               static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        commit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
