// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textbox.h"

#include "appearance.h"
#include "linefield.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QTextBlock>

namespace afterword {

TextBox::TextBox(const QString& name, QWidget* parent)
    : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    // The frame is that of an entry field; see event().
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::edited);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextBox::fit);
    dress();
}

void TextBox::setLines(int least, int most) {
    m_least = least;
    m_most = most;
    fit();
}

void TextBox::setPrompt(const QString& prompt) {
    m_prompt = prompt;
    setPlaceholderText(m_isSeveral ? severalText() : m_prompt);
    fit();
}

void TextBox::follow(const QString& text, bool isSeveral) {
    m_shown = isSeveral ? QString() : text;
    m_isSeveral = isSeveral;
    setPlaceholderText(isSeveral ? severalText() : m_prompt);
    if (!m_isPending) {
        put(m_shown);
    }
}

void TextBox::put(const QString& text) {
    const QString now = toPlainText();
    if (now == text) {
        return;
    }
    // Only what differs is replaced: cursor and scroll position stay where they are.
    const qsizetype shorter = std::min(now.size(), text.size());
    qsizetype same = 0;
    while (same < shorter && now[same] == text[same]) {
        ++same;
    }
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same && now[now.size() - 1 - sameEnd] == text[text.size() - 1 - sameEnd]) {
        ++sameEnd;
    }
    m_isPutting = true;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(same));
    cursor.setPosition(static_cast<int>(now.size() - sameEnd), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(same, text.size() - same - sameEnd));
    m_isPutting = false;
}

void TextBox::edited() {
    // Also told where nothing but the look has changed.
    const QString text = toPlainText();
    if (m_isPutting || (text == m_shown && !m_isEdited)) {
        return;
    }
    m_isEdited = true;
    m_isPending = m_isSeveral && text != m_shown;
    if (!m_isSeveral && text != m_shown) {
        Q_EMIT typed(text);
    }
}

void TextBox::commit() {
    if (!std::exchange(m_isEdited, false)) {
        return;
    }
    if (std::exchange(m_isPending, false) || !m_isSeveral) {
        Q_EMIT committed(toPlainText());
    }
    put(m_shown);
}

void TextBox::forget() {
    m_isEdited = false;
    if (std::exchange(m_isPending, false)) {
        put(m_shown);
    }
}

void TextBox::setReadOnly(const QString& reason) {
    QPlainTextEdit::setReadOnly(!reason.isEmpty());
    setToolTip(reason);
    update();
}

bool TextBox::event(QEvent* event) {
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        QStyleOptionFrame option;
        option.initFrom(this);
        option.lineWidth = 1;
        option.state.setFlag(QStyle::State_ReadOnly, isReadOnly());
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        dress();
    }
    return QPlainTextEdit::event(event);
}

void TextBox::dress() {
    const int side = em(this, 0.25);
    const int edge = std::max(2, em(this, 0.15));
    setViewportMargins(side, edge, side, edge);
    document()->setDocumentMargin(em(this, 0.2));
    fit();
}

void TextBox::fit() {
    const double line = QFontMetricsF(font()).lineSpacing();
    const double most = m_most * line;
    double text = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && text <= most; block = block.next()) {
        text += blockBoundingRect(block).height();
    }
    if (toPlainText().isEmpty()) {
        const QRect room(0, 0, viewport()->width() - qCeil(2 * document()->documentMargin()), QWIDGETSIZE_MAX);
        text = fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholderText()).height();
    }
    setVerticalScrollBarPolicy(text > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const double inner = std::clamp(text, m_least * line, most) + 2 * document()->documentMargin();
    const int height = qCeil(inner) + viewportMargins().top() + viewportMargins().bottom();
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
}

void TextBox::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_isPending) {
        forget();
        return;
    }
    if (isEnter && (m_isOneParagraph || event->modifiers().testFlag(Qt::ControlModifier))) {
        commit();
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextBox::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextBox::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
    }
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void TextBox::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextBox::insertFromMimeData(const QMimeData* source) {
    if (m_isOneParagraph) {
        insertPlainText(source->text().simplified());
    } else {
        insertPlainText(source->text());
    }
}

} // namespace afterword
