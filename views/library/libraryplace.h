// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentlistmodel.h"
#include "place.h"
#include "surroundings.h"

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace afterword {

class SearchField;

/// All incidents of the open library: to look for one, to open it, to begin a new one.
class LibraryPlace final : public Place {
    Q_OBJECT

public:
    explicit LibraryPlace(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setIncidents(const QList<IncidentSummary>& incidents);

    QList<QWidget*> panes() const override;
    void enter() override;

Q_SIGNALS:
    /// The list is about to be seen: it may be out of date.
    void entered();
    void incidentWanted(afterword::IncidentId incident);
    void newWanted();

private:
    void dress();
    void openCurrent();

    Surroundings m_surroundings;
    IncidentListModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLabel* m_title;
    SearchField* m_search;
    QTableView* m_table;
};

} // namespace afterword
