// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "zone.h"

#include <QAbstractTableModel>

namespace afterword {

/// The incidents of a library, one a row.
class IncidentListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Key, Title, Severity, State, ImpactStart, OpenActions, ColumnCount };

    enum Role { IdRole = Qt::UserRole + 1, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setIncidents(const QList<IncidentSummary>& incidents);

    /// Of the times that are shown.
    void setZone(const Zone& zone);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString stateWord(IncidentState state);

private:
    [[nodiscard]] QString text(const IncidentSummary& incident, int column) const;
    [[nodiscard]] static QVariant sortKey(const IncidentSummary& incident, int column);

    QList<IncidentSummary> m_incidents;
    Zone m_zone;
};

} // namespace afterword
