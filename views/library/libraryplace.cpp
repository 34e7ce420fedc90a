// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryplace.h"

#include "appearance.h"
#include "icons.h"
#include "searchfield.h"
#include "timeaxis.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace afterword {

LibraryPlace::LibraryPlace(const Surroundings& surroundings, QWidget* parent)
    : Place(parent)
    , m_surroundings(surroundings)
    , m_model(new IncidentListModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(new QLabel(tr("Library"), this))
    , m_search(new SearchField(tr("Search incidents"), this))
    , m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("libraryPlace"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(IncidentListModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_table->setObjectName(QStringLiteral("incidents"));
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(IncidentListModel::Key, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(IncidentListModel::Title, QHeaderView::Stretch);
    auto* begin = new QPushButton(iconOf(Icon::New), tr("New incident"), this);
    begin->setObjectName(QStringLiteral("newIncident"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_search);
    top->addWidget(begin);
    m_search->setMinimumWidth(em(this, 9));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 1.5), em(this, 1), em(this, 1.5), em(this, 1));
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(begin, &QPushButton::clicked, this, &LibraryPlace::newWanted);
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QTableView::activated, this, &LibraryPlace::openCurrent);
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this,
            [this] { m_model->setZone(m_surroundings.axis.zone()); });
    connect(&m_surroundings.appearance, &Appearance::changed, this, &LibraryPlace::dress);
    m_model->setZone(m_surroundings.axis.zone());
    dress();
}

void LibraryPlace::setIncidents(const QList<IncidentSummary>& incidents) {
    m_model->setIncidents(incidents);
    for (int column = 0; column < IncidentListModel::ColumnCount; ++column) {
        if (column != IncidentListModel::Title) {
            m_table->resizeColumnToContents(column);
        }
    }
    m_table->selectRow(0);
}

QList<QWidget*> LibraryPlace::panes() const {
    return {m_search, m_table};
}

void LibraryPlace::enter() {
    Q_EMIT entered();
    m_table->setFocus();
}

void LibraryPlace::dress() {
    m_title->setFont(m_surroundings.appearance.font(Appearance::Type::Page, true));
    m_table->verticalHeader()->setDefaultSectionSize(em(this, 2));
}

void LibraryPlace::openCurrent() {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        Q_EMIT incidentWanted(IncidentId(index.data(IncidentListModel::IdRole).toUuid()));
    }
}

} // namespace afterword
