// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentimport.h"

#include <QAbstractTableModel>

namespace afterword {

/// What came of each source.
class ImportResultModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FormatColumn, AddedColumn, AlreadyThereColumn, OutsideColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Imported& imported);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Source> m_sources; ///< without those that are there for their skipped places alone
    QHash<SourceId, LeftOut> m_leftOut;
};

} // namespace afterword
