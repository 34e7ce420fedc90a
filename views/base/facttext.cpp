// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOptionFrame>

#include <memory>

namespace afterword {

namespace {

bool isUndo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

FactText::FactText(const QString& name, QWidget* parent)
    : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(3, 3, 3, 3);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const QScopedValueRollback<bool> guard(m_isTelling, true);
        if (!m_isFollowing) {
            Q_EMIT typed(toPlainText());
        }
    });
}

void FactText::follow(const QString& text) {
    if (m_isTelling || text == toPlainText()) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_isFollowing, true);
    const int caret = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(cursor);
}

bool FactText::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isUndo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Paint) { // of the frame; the text has its viewport
        QPainter painter(this);
        QStyleOptionFrame option;
        option.initFrom(this);
        option.lineWidth = 1;
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void FactText::keyPressEvent(QKeyEvent* event) {
    if (isUndo(*event)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void FactText::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo") {
            menu->removeAction(action);
        }
    }
    menu->exec(event->globalPos());
}

void FactText::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void FactText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

bool FactText::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() && !source->hasUrls();
}

} // namespace afterword
