// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source.h"

#include <QAbstractTableModel>
#include <QList>

namespace afterword {

/// Places that were not read, and why.
class SkippedListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhereColumn, WhyColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<Source>& sources);
    void show(const QList<SkippedPlace>& places);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SkippedPlace> m_places;
};

} // namespace afterword
