// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linefield.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace afterword {

LineField::LineField(const QString& name, QWidget* parent)
    : QLineEdit(parent) {
    setAccessibleName(name);
    connect(this, &QLineEdit::textEdited, this, &LineField::edited);
}

void LineField::setPrompt(const QString& prompt) {
    m_prompt = prompt;
    setPlaceholderText(m_isSeveral ? severalText() : m_prompt);
}

void LineField::follow(const QString& text, bool isSeveral) {
    m_shown = isSeveral ? QString() : text;
    m_isSeveral = isSeveral;
    setPlaceholderText(isSeveral ? severalText() : m_prompt);
    if (!m_isPending && this->text() != m_shown) {
        // Somewhere else it was changed: the cursor stays as near as it can.
        const int cursor = cursorPosition();
        setText(m_shown);
        setCursorPosition(hasFocus() ? cursor : 0);
    }
}

void LineField::edited(const QString& text) {
    m_isEdited = true;
    m_isPending = (m_waits || m_isSeveral) && text != m_shown;
    if (!m_waits && !m_isSeveral) {
        Q_EMIT typed(text);
    }
}

void LineField::commit() {
    if (!std::exchange(m_isEdited, false)) {
        return;
    }
    // Of several things that differ, none is emptied by a text that was typed and deleted again.
    if (std::exchange(m_isPending, false) || !(m_waits || m_isSeveral)) {
        Q_EMIT committed(text());
    }
    if (text() != m_shown) {
        setText(m_shown);
    }
}

void LineField::forget() {
    m_isEdited = false;
    if (std::exchange(m_isPending, false)) {
        setText(m_shown);
    }
}

void LineField::setReadOnly(const QString& reason) {
    QLineEdit::setReadOnly(!reason.isEmpty());
    setToolTip(reason);
}

void LineField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_isPending) {
        forget();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::focusOutEvent(QFocusEvent* event) {
    commit();
    QLineEdit::focusOutEvent(event);
}

QString severalText() {
    return QCoreApplication::translate("afterword::LineField", "(several)",
                                       "in place of a value, where those of several events differ");
}

} // namespace afterword
