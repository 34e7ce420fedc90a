// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcelistmodel.h"

#include "importwords.h"

namespace afterword {

SourceListModel::SourceListModel(ImportDraft& draft, QObject* parent)
    : QAbstractListModel(parent)
    , m_draft(draft) {
    connect(&m_draft, &ImportDraft::aboutToAdd, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(&m_draft, &ImportDraft::added, this, [this] { endInsertRows(); });
    connect(&m_draft, &ImportDraft::changed, this, [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
}

int SourceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_draft.sources().size());
}

QVariant SourceListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const SourcePreview& source = m_draft.sources().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return source.name;
    case Qt::ToolTipRole:
        return source.path;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name of a source, what it is").arg(source.name, ImportWords::line(source));
    case Qt::CheckStateRole:
        return canComeIn(source.state) ? QVariant(m_draft.isIncluded(index.row()) ? Qt::Checked : Qt::Unchecked)
                                       : QVariant();
    case LineRole:
        return ImportWords::line(source);
    case StateRole:
        return QVariant::fromValue(source.state);
    case FormatRole:
        return source.format;
    case SecretsRole:
        return source.secrets.size();
    case KnownRole:
        return source.isKnown;
    default:
        return {};
    }
}

bool SourceListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || !canComeIn(m_draft.sources().at(index.row()).state)) {
        return false;
    }
    m_draft.setIncluded(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SourceListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return canComeIn(m_draft.sources().at(index.row()).state) ? all | Qt::ItemIsUserCheckable : all;
}

} // namespace afterword
