// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfield.h"

#include "icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>

namespace afterword {

SearchField::SearchField(const QString& prompt, QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    setClearButtonEnabled(true);
    addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition)->setEnabled(false);
    const auto buttons = findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        button->setAccessibleName(button == buttons.constFirst() ? tr("Empty the field") : prompt);
    }
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace afterword
