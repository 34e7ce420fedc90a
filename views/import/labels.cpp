// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labels.h"

namespace afterword {

void dressLabel(QLabel* label, const Appearance& appearance, Appearance::Type type, Tint tint, bool bold) {
    label->setFont(appearance.font(type, bold));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, appearance.theme()[tint]);
    label->setPalette(palette);
}

QLabel* textLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace afterword
