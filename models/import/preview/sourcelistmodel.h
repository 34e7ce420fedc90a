// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importdraft.h"

#include <QAbstractListModel>

namespace afterword {

/// The sources of a draft, each with a check where it can come in.
class SourceListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        LineRole = Qt::UserRole, ///< what it is, or why it does not come in
        StateRole,               ///< SourceState
        FormatRole,
        SecretsRole, ///< how many were found
        KnownRole    ///< it was imported before
    };

    /// The draft outlives this.
    explicit SourceListModel(ImportDraft& draft, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    ImportDraft& m_draft;
};

} // namespace afterword
