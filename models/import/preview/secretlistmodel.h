// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importdraft.h"

#include <QAbstractTableModel>

namespace afterword {

/// The possible secrets of a draft; checked: it is replaced before anything is stored.
class SecretListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DecisionColumn, RuleColumn, WhereColumn, ContextColumn, Columns };

    /// The draft outlives this.
    explicit SecretListModel(ImportDraft& draft, QObject* parent = nullptr);

    /// Takes what the draft has found by now.
    void load();

    /// How many are replaced.
    [[nodiscard]] int replacedCount() const;

    void setAll(bool replace);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const FoundSecret& secret, int column) const;

    ImportDraft& m_draft;
    QList<FoundSecret> m_secrets;
};

} // namespace afterword
