// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importresultmodel.h"

#include "importwords.h"

#include <QLocale>

namespace afterword {

void ImportResultModel::show(const Imported& imported) {
    beginResetModel();
    m_sources = imported.sources;
    m_sources.removeIf([](const Source& source) { return source.format.isEmpty(); });
    m_leftOut = imported.leftOut;
    endResetModel();
}

int ImportResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int ImportResultModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant ImportResultModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() >= AddedColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    const Source& source = m_sources.at(index.row());
    if (role == Qt::ToolTipRole) {
        return source.path;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const LeftOut left = m_leftOut.value(source.id);
    const auto number = [](qint64 count) {
        return count == 0 ? QStringLiteral("\u2013") : QLocale().toString(count);
    };
    switch (index.column()) {
    case NameColumn:
        return source.name;
    case FormatColumn:
        return ImportWords::format(source.format);
    case AddedColumn:
        return number(source.candidates + source.evidence);
    case AlreadyThereColumn:
        return number(left.alreadyThere);
    case OutsideColumn:
        return number(left.outside);
    default:
        return {};
    }
}

QVariant ImportResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section >= AddedColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Source");
    case FormatColumn:
        return tr("Format");
    case AddedColumn:
        return tr("Added");
    case AlreadyThereColumn:
        return tr("Already there");
    case OutsideColumn:
        return tr("Outside the time");
    default:
        return {};
    }
}

} // namespace afterword
