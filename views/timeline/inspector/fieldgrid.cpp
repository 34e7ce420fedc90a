// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldgrid.h"

#include "appearance.h"
#include "tonelabel.h"

#include <QEvent>
#include <QGridLayout>

namespace afterword {

namespace {

/// Takes the room that is left over.
constexpr int lastRow = 1000;

} // namespace

FieldGrid::FieldGrid(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this)) {
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(lastRow, 1);
    dress();
}

void FieldGrid::setFlush(bool isFlush) {
    m_isFlush = isFlush;
    dress();
}

void FieldGrid::setLeastField(double ems) {
    m_leastField = ems;
    arrange();
}

void FieldGrid::add(const QString& text, QWidget* field, bool isTall) {
    auto* label = new ToneLabel(ToneLabel::Tone::Caption, m_appearance, this);
    label->setText(text);
    label->setBuddy(field);
    label->setWordWrap(false);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(QString(text).remove(u'&'));
    }
    m_rows.append({label, field, m_next, isTall});
    m_next += 2;
    put(m_rows.constLast());
    dress();
}

void FieldGrid::put(const Row& row) {
    const bool isAbove = row.isTall || m_isNarrow;
    m_grid->removeWidget(row.name);
    m_grid->removeWidget(row.field);
    row.name->setWordWrap(isAbove);
    row.name->setAlignment(Qt::AlignLeading | (isAbove ? Qt::AlignBottom : Qt::AlignVCenter));
    if (isAbove) {
        m_grid->addWidget(row.name, row.place, 0, 1, 2);
        m_grid->addWidget(row.field, row.place + 1, 0, 1, 2);
    } else {
        m_grid->addWidget(row.name, row.place, 0, Qt::AlignTop);
        m_grid->addWidget(row.field, row.place, 1);
    }
    // Beside it: in the middle of the first line of the field.
    row.name->setMinimumHeight(em(this, isAbove ? 1.3 : 1.75));
}

void FieldGrid::addRow(const QString& name, QWidget* field) {
    add(name, field, false);
}

void FieldGrid::addTall(const QString& name, QWidget* field) {
    add(name, field, true);
}

void FieldGrid::addWide(QWidget* field, Qt::Alignment alignment) {
    m_grid->addWidget(field, m_next++, 0, 1, 2, alignment);
}

void FieldGrid::addGroup(const QString& heading) {
    if (m_next > 0) {
        m_grid->addItem(new QSpacerItem(0, 0), m_next, 0, 1, 2);
        m_gaps.append(m_next++);
    }
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

QSize FieldGrid::minimumSizeHint() const {
    // Below the width of two columns it is arranged in one.
    QSize size = QWidget::minimumSizeHint();
    if (!m_isNarrow) {
        int width = 0;
        for (const Row& row : m_rows) {
            width = std::max(width, row.field->isHidden() ? 0 : row.field->minimumSizeHint().width());
        }
        const QMargins margins = m_grid->contentsMargins();
        size.setWidth(std::min(size.width(), width + margins.left() + margins.right()));
    }
    return size;
}

void FieldGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FieldGrid::arrange() {
    int names = 0;
    for (const Row& row : std::as_const(m_rows)) {
        names = std::max(names, row.isTall ? 0 : row.name->fontMetrics().horizontalAdvance(row.name->text()));
    }
    const QMargins margins = m_grid->contentsMargins();
    // On a page that scrolls, what is seen counts, not what the fields of now would like to have.
    const int seen = parentWidget() ? std::min(width(), parentWidget()->width()) : width();
    const int room = seen - margins.left() - margins.right() - names - m_grid->horizontalSpacing();
    const bool isNarrow = names > 0 && room < em(this, m_leastField);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        for (const Row& row : std::as_const(m_rows)) {
            put(row);
        }
    }
}

void FieldGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        dress();
    }
    QWidget::changeEvent(event);
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
        row.name->setMinimumHeight(em(this, row.isTall || m_isNarrow ? 1.3 : 1.75));
    }
    arrange();
}

} // namespace afterword
