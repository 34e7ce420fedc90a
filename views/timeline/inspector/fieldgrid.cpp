// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldgrid.h"

#include "appearance.h"
#include "tonelabel.h"

#include <QGridLayout>

namespace afterword {

FieldGrid::FieldGrid(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this)) {
    m_grid->setColumnStretch(1, 1);
    connect(&m_appearance, &Appearance::changed, this, &FieldGrid::dress);
    dress();
}

ToneLabel* FieldGrid::nameOf(const QString& text, QWidget* field, bool isBeside) {
    auto* label = new ToneLabel(ToneLabel::Tone::Caption, m_appearance, this);
    label->setText(text);
    label->setBuddy(field);
    label->setWordWrap(!isBeside);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(QString(text).remove(u'&'));
    }
    return label;
}

void FieldGrid::addRow(const QString& name, QWidget* field) {
    const int row = m_grid->rowCount();
    auto* label = nameOf(name, field, true);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_rows.append({label, field, true});
    dress();
}

void FieldGrid::addTall(const QString& name, QWidget* field) {
    const int row = m_grid->rowCount();
    auto* label = nameOf(name, field, false);
    m_grid->addWidget(label, row, 0, 1, 2);
    m_grid->addWidget(field, row + 1, 0, 1, 2);
    m_rows.append({label, field, false});
    dress();
}

void FieldGrid::addWide(QWidget* field) {
    m_grid->addWidget(field, m_grid->rowCount(), 0, 1, 2);
}

void FieldGrid::addGroup(const QString& heading) {
    const int gap = m_grid->rowCount();
    m_grid->addItem(new QSpacerItem(0, 0), gap, 0, 1, 2);
    m_gaps.append(gap);
    if (!heading.isEmpty()) {
        auto* label = new ToneLabel(ToneLabel::Tone::Heading, m_appearance, this);
        label->setText(heading);
        addWide(label);
    }
    dress();
}

void FieldGrid::setShown(QWidget* field, bool isShown) {
    field->setVisible(isShown);
    for (const Row& row : std::as_const(m_rows)) {
        if (row.field == field) {
            row.name->setVisible(isShown);
        }
    }
}

void FieldGrid::setFlush(bool isFlush) {
    m_isFlush = isFlush;
    dress();
}

void FieldGrid::dress() {
    const int side = m_isFlush ? 0 : em(this, 0.75);
    m_grid->setContentsMargins(side, side, side, side);
    m_grid->setHorizontalSpacing(em(this, 0.6));
    m_grid->setVerticalSpacing(em(this, 0.35));
    for (const int gap : std::as_const(m_gaps)) {
        m_grid->setRowMinimumHeight(gap, em(this, 0.5));
    }
    for (const Row& row : std::as_const(m_rows)) {
        // In the middle of the first line of its field.
        row.name->setMinimumHeight(row.isBeside ? em(this, 1.75) : 0);
    }
}

} // namespace afterword
