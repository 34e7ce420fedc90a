// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choicefield.h"

#include "linefield.h"

#include <QWheelEvent>

namespace afterword {

ChoiceField::ChoiceField(const QString& name, QWidget* parent)
    : QComboBox(parent) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(5);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (const QVariant value = itemData(index); value.isValid()) {
            Q_EMIT chosen(value.toInt());
        }
    });
}

void ChoiceField::addChoice(int value, const QString& text, Icon icon) {
    addItem(icon == Icon::None ? QIcon() : iconOf(icon), text, value);
}

void ChoiceField::follow(std::optional<int> value) {
    setPlaceholderText(severalText());
    setCurrentIndex(value ? findData(*value) : -1);
}

void ChoiceField::setReadOnly(const QString& reason) {
    setEnabled(reason.isEmpty());
    setToolTip(reason);
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace afterword
