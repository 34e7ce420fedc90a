// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedfield.h"

#include "appearance.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace afterword {

TypedField::TypedField(const QString& name, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_line(new QLineEdit(this))
    , m_message(new ToneLabel(ToneLabel::Tone::Remark, appearance, this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(em(this, 0.15));
    m_column->addWidget(m_line);
    m_column->addWidget(m_message);
    m_line->setAccessibleName(name);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &TypedField::typed);
}

void TypedField::setPrompt(const QString& prompt) {
    m_line->setPlaceholderText(prompt);
}

void TypedField::typed() {
    m_isPending = m_line->text() != m_shown;
    if (!m_isPending) {
        say(m_tone, m_remark);
    } else if (m_line->text().trimmed().isEmpty()) {
        say(ToneLabel::Tone::Remark, {});
    } else {
        const Reading reading = read(m_line->text(), false);
        say(reading.isUnderstood ? ToneLabel::Tone::Remark : ToneLabel::Tone::Caution, reading.text);
    }
    messageChanged();
}

void TypedField::commit() {
    if (!m_isPending) {
        return;
    }
    if (m_line->text().trimmed().isEmpty()) {
        const bool means = m_canBeEmptied && !m_shown.isEmpty();
        forget();
        if (means) {
            Q_EMIT emptied();
        }
        return;
    }
    const Reading reading = read(m_line->text(), true);
    if (!reading.isUnderstood) {
        say(ToneLabel::Tone::Caution, reading.text);
        messageChanged();
        return;
    }
    // From here on the field follows the document again.
    m_isPending = false;
    take();
    m_line->setText(m_shown);
    say(m_tone, m_remark);
    messageChanged();
}

void TypedField::forget() {
    if (m_isPending) {
        m_isPending = false;
        m_line->setText(m_shown);
        say(m_tone, m_remark);
        messageChanged();
    }
}

QString TypedField::pendingText() const {
    return m_isPending ? m_line->text() : QString();
}

void TypedField::setReadOnly(const QString& reason) {
    m_readOnlyReason = reason;
    m_line->setReadOnly(!reason.isEmpty());
    m_line->setToolTip(reason);
}

void TypedField::present(const QString& text, ToneLabel::Tone tone, const QString& remark) {
    m_shown = text;
    m_tone = tone;
    m_remark = remark;
    if (m_isPending) {
        return;
    }
    if (m_line->text() != text) {
        m_line->setText(text);
    }
    say(tone, remark);
}

void TypedField::say(ToneLabel::Tone tone, const QString& text) {
    m_message->say(tone, text);
    m_line->setAccessibleDescription(text);
}

bool TypedField::handleKey(int key) {
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_isPending) {
        commit();
        m_line->selectAll();
        return true;
    }
    if (key == Qt::Key_Escape && m_isPending) {
        forget();
        m_line->selectAll();
        return true;
    }
    return false;
}

bool TypedField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        if (handleKey(static_cast<QKeyEvent*>(event)->key())) {
            return true;
        }
    } else if (watched == m_line && event->type() == QEvent::FocusOut) {
        // On to what is asked about it: it is not left yet.
        if (!isAncestorOf(QApplication::focusWidget())) {
            commit();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
