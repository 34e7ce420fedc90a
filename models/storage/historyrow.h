// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "revision.h"

namespace afterword {

/// One commit as it is kept.
struct HistoryRow {
    qint64 revision = 0;
    IncidentId incident;
    Instant at;
    QString who;
    QString label;
    QString kind;
    std::optional<qint64> step;
    std::optional<QByteArray> packedChanges;

    [[nodiscard]] static HistoryRow make(qint64 revision, IncidentId incident, Instant at, Revision::Kind kind,
                                         const QString& label, const std::optional<QList<ValueChange>>& changes,
                                         std::optional<qint64> step);

    /// The row that begins at column `first` of `row`: the columns of historyColumns().
    [[nodiscard]] static HistoryRow read(const QSqlQuery& row, int first = 0);

    [[nodiscard]] Result<> insert(SqlDatabase& database) const;
    [[nodiscard]] QByteArray seal() const;

    /// Damaged where there are none, or they cannot be read.
    [[nodiscard]] Result<QList<ValueChange>> changes() const;
};

/// For SELECT, without the seal: "h.revision, h.incident, ..." for a prefix "h.".
[[nodiscard]] QString historyColumns(const QString& prefix = {});

} // namespace afterword
