// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingspage.h"

#include "appearance.h"
#include "emptystate.h"
#include "findingdelegate.h"
#include "findingswatch.h"
#include "selection.h"
#include "timeaxis.h"

#include <QListView>

namespace afterword {

FindingsPage::FindingsPage(FindingsWatch& watch, const Surroundings& surroundings, QWidget* parent)
    : QStackedWidget(parent)
    , m_watch(watch)
    , m_surroundings(surroundings)
    , m_list(new QListView(this))
    , m_empty(new EmptyState(Icon::Done, tr("Nothing found"),
                             tr("No gaps, nothing that contradicts itself, and each milestone has its evidence."), {},
                             surroundings.appearance, this)) {
    setObjectName(QStringLiteral("findingsPage"));
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Gaps and contradictions"));
    m_list->setModel(&m_watch.all());
    m_list->setItemDelegate(new FindingDelegate(surroundings.appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    addWidget(m_empty);
    addWidget(m_list);
    connect(m_list, &QListView::activated, this, &FindingsPage::go);
    connect(m_list, &QListView::clicked, this, &FindingsPage::go);
    connect(&m_watch.all(), &QAbstractItemModel::modelAboutToBeReset, this, &FindingsPage::remember);
    connect(&m_watch.all(), &QAbstractItemModel::modelReset, this, &FindingsPage::follow);
    follow();
}

int FindingsPage::count() const {
    return static_cast<int>(m_watch.all().findings().size());
}

void FindingsPage::remember() {
    m_row = m_list->currentIndex().row();
}

void FindingsPage::follow() {
    setCurrentWidget(count() == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    if (m_row >= 0 && count() > 0) {
        m_list->setCurrentIndex(m_watch.all().index(std::min(m_row, count() - 1)));
    }
    Q_EMIT countChanged();
}

void FindingsPage::go(const QModelIndex& index) {
    if (!index.isValid() || index.row() >= count()) {
        return;
    }
    const Finding finding = m_watch.all().findings()[index.row()];
    m_surroundings.axis.reveal(finding.from);
    if (finding.events.isEmpty()) {
        m_surroundings.axis.point(finding.from);
        return;
    }
    QList<QUuid> ids;
    for (const EventId& id : finding.events) {
        ids.append(id.uuid());
    }
    m_surroundings.selection.select(ids, ids.constFirst());
}

} // namespace afterword
