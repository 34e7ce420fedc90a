// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultpage.h"

#include "figuretile.h"
#include "flowlayout.h"
#include "importcounts.h"
#include "importresultmodel.h"
#include "labels.h"
#include "skippedlistmodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace afterword {

namespace {

void makeList(QTableView* table, QAbstractItemModel* model, int wideColumn) {
    table->setModel(model);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
}

} // namespace

ResultPage::ResultPage(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new QLabel(this))
    , m_added(new FigureTile(appearance, this))
    , m_evidence(new FigureTile(appearance, this))
    , m_alreadyThere(new FigureTile(appearance, this))
    , m_outside(new FigureTile(appearance, this))
    , m_skipped(new FigureTile(appearance, this))
    , m_replaced(new FigureTile(appearance, this))
    , m_sources(new ImportResultModel(this))
    , m_sourceTable(new QTableView(this))
    , m_placesTitle(new QLabel(this))
    , m_places(new SkippedListModel(this))
    , m_placeTable(new QTableView(this)) {
    m_title->setObjectName(QStringLiteral("resultTitle"));
    m_sourceTable->setObjectName(QStringLiteral("resultSources"));
    m_sourceTable->setAccessibleName(tr("What came of each source"));
    m_placeTable->setObjectName(QStringLiteral("skipped"));
    makeList(m_sourceTable, m_sources, ImportResultModel::NameColumn);
    makeList(m_placeTable, m_places, SkippedListModel::WhyColumn);
    auto* figures = new FlowLayout;
    figures->setSpacing(em(this, 0.5));
    for (FigureTile* tile : {m_added, m_evidence, m_alreadyThere, m_outside, m_skipped, m_replaced}) {
        figures->addWidget(tile);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(figures);
    layout->addWidget(m_sourceTable, 3);
    layout->addWidget(m_placesTitle);
    layout->addWidget(m_placeTable, 2);
    connect(&m_appearance, &Appearance::changed, this, &ResultPage::dress);
    dress();
}

void ResultPage::show(const Imported& imported) {
    const ImportCounts counts = ImportCounts::of(imported);
    const auto number = [](qint64 count) {
        return static_cast<int>(std::min<qint64>(count, 1'000'000'000));
    };
    m_title->setText(imported.changes.isEmpty() ? tr("There is nothing new in it") : tr("The import is done"));
    m_added->show(counts.added, tr("candidate(s) added", nullptr, number(counts.added)));
    m_evidence->show(counts.evidence, tr("piece(s) of evidence", nullptr, number(counts.evidence)));
    m_alreadyThere->show(counts.alreadyThere, tr("already there"));
    m_outside->show(counts.outside, tr("outside of the time"));
    m_skipped->show(counts.skipped, tr("remark(s)", nullptr, number(counts.skipped)));
    m_replaced->show(counts.replaced, tr("secret(s) replaced", nullptr, number(counts.replaced)));
    m_evidence->setVisible(counts.evidence > 0);
    m_alreadyThere->setVisible(counts.alreadyThere > 0);
    m_outside->setVisible(counts.outside > 0);
    m_skipped->setVisible(counts.skipped > 0);
    m_replaced->setVisible(counts.replaced > 0);
    m_sources->show(imported);
    m_places->show(imported.sources);
    const bool hasPlaces = m_places->rowCount() > 0;
    m_placesTitle->setText(tr("Skipped or doubtful"));
    m_placeTable->setAccessibleName(m_placesTitle->text());
    m_placesTitle->setVisible(hasPlaces);
    m_placeTable->setVisible(hasPlaces);
    m_sourceTable->setColumnHidden(ImportResultModel::OutsideColumn, counts.outside == 0);
    m_sourceTable->setColumnHidden(ImportResultModel::AlreadyThereColumn, counts.alreadyThere == 0);
}

void ResultPage::dress() {
    dressLabel(m_title, m_appearance, Appearance::Type::Section, Tint::Text, true);
    dressLabel(m_placesTitle, m_appearance, Appearance::Type::Body, Tint::Text, true);
}

} // namespace afterword
