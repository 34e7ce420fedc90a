// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factfield.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace afterword {

namespace {

bool isUndo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

FactField::FactField(const QString& name, QWidget* parent)
    : QLineEdit(parent) {
    setAccessibleName(name);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        const QScopedValueRollback<bool> guard(m_isTelling, true);
        Q_EMIT typed(text);
    });
}

void FactField::follow(const QString& text) {
    if (!m_isTelling && text != this->text()) {
        const int caret = cursorPosition();
        setText(text);
        setCursorPosition(std::min(caret, static_cast<int>(text.size())));
    }
}

bool FactField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isUndo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void FactField::keyPressEvent(QKeyEvent* event) {
    if (isUndo(*event)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FactField::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo") {
            menu->removeAction(action);
        }
    }
    menu->exec(event->globalPos());
}

} // namespace afterword
