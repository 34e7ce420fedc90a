// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsplace.h"

#include "appearance.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace afterword {

SettingsPlace::SettingsPlace(Appearance& appearance, QWidget* parent)
    : Place(parent)
    , m_appearance(appearance)
    , m_title(new QLabel(tr("Settings"), this))
    , m_scheme(new QComboBox(this))
    , m_textSize(new QSpinBox(this)) {
    setObjectName(QStringLiteral("settingsPlace"));
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_scheme->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_scheme->setCurrentIndex(static_cast<int>(m_appearance.wish()));
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_textSize->setRange(80, 200);
    m_textSize->setSingleStep(10);
    m_textSize->setSuffix(tr(" %"));
    m_textSize->setValue(m_appearance.textSize());
    auto* heading = new QLabel(tr("Appearance"), this);
    m_headings.append(heading);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(em(this, 1));
    form->addRow(tr("&Colours:"), m_scheme);
    form->addRow(tr("&Text size:"), m_textSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 2), em(this, 1.5), em(this, 2), em(this, 1.5));
    layout->addWidget(m_title);
    layout->addSpacing(em(this, 0.5));
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addStretch();
    connect(m_scheme, &QComboBox::activated, this,
            [this](int row) { m_appearance.setWish(static_cast<Appearance::Wish>(row)); });
    connect(m_textSize, &QSpinBox::valueChanged, &m_appearance, &Appearance::setTextSize);
    connect(&m_appearance, &Appearance::changed, this, &SettingsPlace::dress);
    dress();
}

QList<QWidget*> SettingsPlace::panes() const {
    return {m_scheme};
}

void SettingsPlace::enter() {
    m_scheme->setFocus();
}

void SettingsPlace::dress() {
    m_title->setFont(m_appearance.font(Appearance::Type::Page, true));
    for (QLabel* heading : m_headings) {
        heading->setFont(m_appearance.font(Appearance::Type::Section, true));
    }
    const QSignalBlocker quiet(m_textSize);
    m_textSize->setValue(m_appearance.textSize());
    m_scheme->setCurrentIndex(static_cast<int>(m_appearance.wish()));
}

} // namespace afterword
