// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "skippedlistmodel.h"

namespace afterword {

void SkippedListModel::show(const QList<Source>& sources) {
    QList<SkippedPlace> places;
    for (const Source& source : sources) {
        for (const SkippedPlace& place : source.skipped) {
            const bool isNamed = place.where.isEmpty() || place.where == source.name || source.format.isEmpty();
            places.append({isNamed ? (place.where.isEmpty() ? source.name : place.where)
                                   : tr("%1, %2", "source, place in it").arg(source.name, place.where),
                           place.why});
        }
    }
    show(places);
}

void SkippedListModel::show(const QList<SkippedPlace>& places) {
    beginResetModel();
    m_places = places;
    endResetModel();
}

int SkippedListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int SkippedListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant SkippedListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const SkippedPlace& place = m_places.at(index.row());
    return index.column() == WhereColumn ? place.where : place.why;
}

QVariant SkippedListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == WhereColumn ? tr("Where") : tr("Why");
}

} // namespace afterword
