// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourcepreview.h"

#include <QAbstractTableModel>

namespace afterword {

/// The first records of a source as they would come in, or the series of its charts.
class PreviewTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DoubtRole = Qt::UserRole ///< the time is that of the record before
    };

    enum Column { TimeColumn, WhoColumn, TextColumn, KindColumn, WrittenColumn, RecordColumns };

    enum SeriesColumn { SeriesNameColumn, PointsColumn, SpanColumn, RangeColumn, SeriesColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SourcePreview& source);

    /// The rows are series, not records.
    [[nodiscard]] bool showsSeries() const { return m_showsSeries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant recordData(const PreviewRow& row, int column, int role) const;
    [[nodiscard]] QVariant seriesData(const SeriesInfo& series, int column, int role) const;

    QList<PreviewRow> m_rows;
    QList<SeriesInfo> m_series;
    Zone m_zone;
    bool m_showsSeries = false;
};

} // namespace afterword
