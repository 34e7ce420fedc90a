// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figuretile.h"

#include "labels.h"

#include <QLocale>
#include <QVBoxLayout>

namespace afterword {

FigureTile::FigureTile(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_number(new QLabel(this))
    , m_what(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, em(this, 1.5), 0);
    layout->setSpacing(0);
    layout->addWidget(m_number);
    layout->addWidget(m_what);
    connect(&m_appearance, &Appearance::changed, this, &FigureTile::dress);
    dress();
}

void FigureTile::show(qint64 number, const QString& what) {
    m_number->setText(QLocale().toString(number));
    m_what->setText(what);
    setAccessibleName(tr("%1: %2", "what is counted, its number").arg(what, m_number->text()));
}

void FigureTile::dress() {
    dressLabel(m_number, m_appearance, Appearance::Type::Page, Tint::Text, true);
    dressLabel(m_what, m_appearance, Appearance::Type::Hint, Tint::Secondary);
}

} // namespace afterword
