// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretlistmodel.h"

namespace afterword {

SecretListModel::SecretListModel(ImportDraft& draft, QObject* parent)
    : QAbstractTableModel(parent)
    , m_draft(draft) {
    load();
}

void SecretListModel::load() {
    beginResetModel();
    m_secrets = m_draft.secrets();
    endResetModel();
}

int SecretListModel::replacedCount() const {
    return static_cast<int>(std::count_if(m_secrets.begin(), m_secrets.end(), [this](const FoundSecret& secret) {
        return !m_draft.isKept(secret.digest);
    }));
}

void SecretListModel::setAll(bool replace) {
    for (const FoundSecret& secret : std::as_const(m_secrets)) {
        m_draft.setKept(secret.digest, !replace);
    }
    if (!m_secrets.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

int SecretListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_secrets.size());
}

int SecretListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant SecretListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const FoundSecret& secret = m_secrets.at(index.row());
    if (role == Qt::DisplayRole) {
        return text(secret, index.column());
    }
    if (role == Qt::CheckStateRole && index.column() == DecisionColumn) {
        return m_draft.isKept(secret.digest) ? Qt::Unchecked : Qt::Checked;
    }
    if (role == Qt::AccessibleTextRole) {
        return tr("%1 in %2: %3", "kind of secret, place, replaced or kept")
            .arg(secret.rule, text(secret, WhereColumn), text(secret, DecisionColumn));
    }
    return {};
}

QString SecretListModel::text(const FoundSecret& secret, int column) const {
    switch (column) {
    case DecisionColumn:
        return m_draft.isKept(secret.digest) ? tr("Keep") : tr("Replace");
    case RuleColumn:
        return secret.rule;
    case WhereColumn: {
        const QString first = secret.where.isEmpty()
                                  ? secret.source
                                  : tr("%1, %2", "source, place in it").arg(secret.source, secret.where);
        return secret.count > 1 ? tr("%1 and %Ln more place(s)", nullptr, secret.count - 1).arg(first) : first;
    }
    case ContextColumn:
        return secret.before + secret.masked + secret.after;
    default:
        return {};
    }
}

bool SecretListModel::setData(const QModelIndex& changed, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !changed.isValid() || changed.column() != DecisionColumn) {
        return false;
    }
    m_draft.setKept(m_secrets.at(changed.row()).digest, value.toInt() != Qt::Checked);
    Q_EMIT dataChanged(index(changed.row(), 0), index(changed.row(), Columns - 1));
    return true;
}

Qt::ItemFlags SecretListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == DecisionColumn ? all | Qt::ItemIsUserCheckable : all;
}

QVariant SecretListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DecisionColumn:
        return tr("Decision");
    case RuleColumn:
        return tr("What it looks like");
    case WhereColumn:
        return tr("Where");
    case ContextColumn:
        return tr("In its line");
    default:
        return {};
    }
}

} // namespace afterword
