// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lanespage.h"

#include "appearance.h"
#include "clockrow.h"
#include "document.h"
#include "emptystate.h"
#include "fieldgrid.h"
#include "fieldkeeper.h"
#include "lanerow.h"
#include "scrollpage.h"
#include "storylanes.h"
#include "taborder.h"
#include "tonelabel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace afterword {

namespace {

/// The row of this id, taken out of `rows`; null where there is none yet.
template <class Row, class I>
Row* takeRow(QList<Row*>& rows, const I& id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row* row) { return row->id() == id; });
    if (found == rows.end()) {
        return nullptr;
    }
    Row* row = *found;
    rows.erase(found);
    return row;
}

template <class Row>
void place(QVBoxLayout* layout, Row* row, qsizetype at) {
    if (layout->indexOf(row) != at) {
        layout->insertWidget(static_cast<int>(at), row);
    }
    row->show();
}

template <class Row>
void drop(const QList<Row*>& rows) {
    for (Row* row : rows) {
        row->hide();
        row->deleteLater();
    }
}

} // namespace

LanesPage::LanesPage(Document& document, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_keeper(new FieldKeeper(document, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Lane, tr("No lanes yet"),
                             tr("An event gets into a lane by its name: a team, a system, or what customers saw."), {},
                             surroundings.appearance, m_stack))
    , m_page(new ScrollPage(m_stack))
    , m_grid(new FieldGrid(surroundings.appearance, m_page))
    , m_laneArea(new QWidget(m_grid))
    , m_clockArea(new QWidget(m_grid))
    , m_lanes(new QVBoxLayout(m_laneArea))
    , m_clocks(new QVBoxLayout(m_clockArea)) {
    setObjectName(QStringLiteral("lanesPage"));
    m_lanes->setContentsMargins(0, 0, 0, 0);
    m_clocks->setContentsMargins(0, 0, 0, 0);
    m_grid->addGroup(tr("Lanes"));
    m_grid->addWide(m_laneArea);
    m_grid->addGroup(tr("Clocks of the sources"));
    m_grid->addWide(m_clockArea);
    m_page->setWidget(m_grid);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&m_document, &Document::changed, this, &LanesPage::follow);
    dress();
    refresh();
}

void LanesPage::refresh() {
    showLanes();
    showClocks();
    chainInReadingOrder(m_grid);
    m_keeper->setReadOnly(m_document.readOnlyReason());
    const bool isEmpty = m_laneRows.isEmpty() && m_clockRows.isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_page);
}

void LanesPage::showLanes() {
    QHash<QString, int> counts;
    for (const TimelineEvent& event : m_document.postmortem().events) {
        ++counts[event.lane];
    }
    const QList<Lane> lanes = story::lanesInOrder(m_document.postmortem());
    QList<LaneRow*> rows;
    for (const Lane& lane : lanes) {
        LaneRow* row = takeRow(m_laneRows, lane.id);
        row = row ? row : new LaneRow(lane.id, m_document, m_surroundings, *m_keeper, m_laneArea);
        place(m_lanes, row, rows.size());
        row->refresh(lane, static_cast<int>(rows.size()), static_cast<int>(lanes.size()), counts.value(lane.name),
                     m_document.readOnlyReason());
        rows.append(row);
    }
    drop(m_laneRows);
    m_laneRows = rows;
}

void LanesPage::showClocks() {
    QHash<SourceId, int> counts;
    for (const TimelineEvent& event : m_document.postmortem().events) {
        if (event.source) {
            ++counts[event.source->source];
        }
    }
    QList<ClockRow*> rows;
    for (const Source& source : m_document.postmortem().sources) {
        if (source.removed) {
            continue;
        }
        ClockRow* row = takeRow(m_clockRows, source.id);
        row = row ? row : new ClockRow(source.id, m_document, m_surroundings.appearance, *m_keeper, m_clockArea);
        place(m_clocks, row, rows.size());
        row->refresh(source, counts.value(source.id));
        rows.append(row);
    }
    drop(m_clockRows);
    m_clockRows = rows;
}

void LanesPage::follow() {
    if (isVisible()) {
        refresh();
    }
}

void LanesPage::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void LanesPage::settle() {
    m_keeper->settle();
}

void LanesPage::hideEvent(QHideEvent* event) {
    settle();
    QWidget::hideEvent(event);
}

void LanesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

void LanesPage::dress() {
    m_lanes->setSpacing(em(this, 0.5));
    m_clocks->setSpacing(em(this, 0.7));
}

} // namespace afterword
