// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingform.h"

#include "appearance.h"
#include "flowlayout.h"
#include "importdraft.h"
#include "importwords.h"
#include "labels.h"
#include "readers.h"
#include "zonefield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace afterword {

namespace {

const QStringList& roles() {
    static const QStringList keys{QStringLiteral("time"), QStringLiteral("text"), QStringLiteral("author"),
                                  QStringLiteral("kind"), QStringLiteral("lane")};
    return keys;
}

bool isTable(const SourcePreview& source) {
    return (source.format == u"csv" || source.format == u"jsonl") && !source.columns.names.isEmpty();
}

} // namespace

ReadingForm::ReadingForm(ImportDraft& draft, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_appearance(appearance)
    , m_format(new QComboBox)
    , m_zone(new ZoneField(tr("%1, as for all").arg(draft.zone().name())))
    , m_year(new QSpinBox)
    , m_offset(new QLineEdit)
    , m_order(new QComboBox) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* layout = new FlowLayout;
    auto* columns = new FlowLayout;
    for (FlowLayout* row : {layout, columns}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(em(this, 0.7));
        rows->addLayout(row);
    }
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(15);
    m_format->setObjectName(QStringLiteral("format"));
    m_zone->setObjectName(QStringLiteral("sourceZone"));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(1969, 2100);
    m_year->setSpecialValueText(tr("As found"));
    m_offset->setObjectName(QStringLiteral("offset"));
    m_offset->setPlaceholderText(QStringLiteral("+00:00:00"));
    m_order->setObjectName(QStringLiteral("dateOrder"));
    m_order->addItem(tr("Choose\u2026"), static_cast<int>(DateOrder::Unknown));
    m_order->addItem(tr("Day first: 31/12"), static_cast<int>(DateOrder::DayFirst));
    m_order->addItem(tr("Month first: 12/31"), static_cast<int>(DateOrder::MonthFirst));
    m_formatPart = addPart(layout, tr("Read as"), m_format);
    m_orderPart = addPart(layout, tr("Dates begin with the"), m_order);
    m_zonePart = addPart(layout, tr("Zone"), m_zone);
    m_yearPart = addPart(layout, tr("Year"), m_year);
    m_offsetPart = addPart(layout, tr("Clock corrected by"), m_offset);
    m_offset->setToolTip(tr("Added to every time, because the clock of this source was wrong: +7m, -90s, +00:07:00"));
    const QStringList words{tr("Time"), tr("Text"), tr("Who"), tr("Kind"), tr("Lane")};
    for (qsizetype i = 0; i < roles().size(); ++i) {
        auto* column = new QComboBox;
        column->setObjectName(u"column." + roles().at(i));
        column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        column->setMinimumContentsLength(7);
        m_columns.append(column);
        m_columnParts.append(addPart(columns, tr("Column: %1").arg(words.at(i)), column));
        connect(column, &QComboBox::activated, this,
                [this, column, i] { m_draft.setColumn(m_row, roles().at(i), column->currentData().toString()); });
    }
    connect(m_format, &QComboBox::activated, this,
            [this] { m_draft.setFormat(m_row, m_format->currentData().toString()); });
    connect(m_zone, &ZoneField::zoneChosen, this, [this] { m_draft.setZone(m_row, m_zone->zone()); });
    connect(m_year, &QSpinBox::editingFinished, this, [this] {
        const int year = m_year->value();
        const auto chosen = year == m_year->minimum() ? std::nullopt : std::optional(year);
        if (chosen != m_draft.sources().at(m_row).choice.year) {
            m_draft.setYear(m_row, chosen);
        }
    });
    connect(m_offset, &QLineEdit::editingFinished, this, &ReadingForm::chooseOffset);
    connect(m_order, &QComboBox::activated, this,
            [this] { m_draft.setDateOrder(m_row, static_cast<DateOrder>(m_order->currentData().toInt())); });
    connect(&m_appearance, &Appearance::changed, this, &ReadingForm::dress);
    dress();
}

ReadingForm::Part ReadingForm::addPart(FlowLayout* layout, const QString& name, QWidget* field) {
    Part part{new QWidget(this), nullptr};
    part.name = new QLabel(name, part.box);
    part.name->setBuddy(field);
    field->setAccessibleName(name);
    auto* column = new QVBoxLayout(part.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.2));
    column->addWidget(part.name);
    column->addWidget(field);
    layout->addWidget(part.box);
    m_names.append(part.name);
    return part;
}

void ReadingForm::show(int row) {
    m_row = row;
    const SourcePreview& source = m_draft.sources().at(row);
    showFormats(source);
    showColumns(source);
    const bool isChat = source.format == u"slack";
    const bool isUnderstood = canComeIn(source.state);
    m_zonePart.box->setVisible(isUnderstood && !isChat);
    m_offsetPart.box->setVisible(isUnderstood);
    m_zone->setNone(tr("%1, as for all").arg(m_draft.zone().name()));
    m_zone->setZone(source.choice.zone);
    m_yearPart.box->setVisible(source.year != 0 || source.choice.year);
    m_year->setValue(source.choice.year.value_or(m_year->minimum()));
    m_year->setSpecialValueText(tr("%1, as found").arg(source.year));
    const QString offset = source.choice.offset ? ImportWords::offset(*source.choice.offset) : QString();
    if (m_offset->text() != offset && !m_offset->hasFocus()) {
        m_offset->setText(offset);
    }
    m_orderPart.box->setVisible(source.columns.orderUnknown);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(source.choice.dateOrder)));
}

void ReadingForm::showFormats(const SourcePreview& source) {
    m_format->clear();
    QStringList shown;
    for (const FormatGuess& guess : source.guesses) {
        m_format->addItem(ImportWords::format(guess.format), guess.format);
        shown.append(guess.format);
    }
    if (shown.isEmpty()) {
        m_format->addItem(tr("Choose\u2026"), QString());
    }
    m_format->insertSeparator(m_format->count());
    for (const QString& format : readerFormats()) {
        if (!shown.contains(format)) {
            m_format->addItem(ImportWords::format(format), format);
        }
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(source.format)));
    m_format->setEnabled(source.collection.isEmpty());
    const bool isChosen = !source.choice.format.isEmpty() || source.format.isEmpty();
    m_formatPart.name->setText(isChosen ? tr("Read as")
                                        : tr("Read as (%1)", "how sure it is").arg(ImportWords::sureness(source.sure)));
}

void ReadingForm::showColumns(const SourcePreview& source) {
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        QComboBox* column = m_columns.at(i);
        m_columnParts.at(i).box->setVisible(canComeIn(source.state) && isTable(source));
        column->clear();
        column->addItem(i == 0 ? tr("Choose\u2026") : tr("None"), QString());
        for (const QString& name : source.columns.names) {
            column->addItem(name, name);
        }
        column->setCurrentIndex(std::max(0, column->findData(source.columns.roles.value(roles().at(i)))));
    }
}

void ReadingForm::chooseOffset() {
    const QString text = m_offset->text().trimmed();
    const auto offset = text.isEmpty() ? std::optional(Duration{}) : offsetFrom(text);
    m_offset->setProperty("invalid", !offset);
    if (!offset) {
        m_offset->setText(ImportWords::offset(m_draft.sources().at(m_row).choice.offset.value_or(Duration{})));
    } else if (*offset != m_draft.sources().at(m_row).choice.offset.value_or(Duration{})) {
        m_draft.setOffset(m_row, *offset);
    }
}

void ReadingForm::turnToQuestion() {
    QWidget* field = m_order->isVisible() && m_order->currentIndex() == 0 ? m_order : m_columns.constFirst();
    field->setFocus(Qt::TabFocusReason);
}

void ReadingForm::dress() {
    for (QLabel* name : std::as_const(m_names)) {
        dressLabel(name, m_appearance, Appearance::Type::Hint, Tint::Secondary);
    }
    m_offset->setFixedWidth(em(this, 7));
}

} // namespace afterword
