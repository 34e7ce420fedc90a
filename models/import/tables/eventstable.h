// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventrecord.h"
#include "rowtime.h"

namespace afterword {

/// Reads the rows of a table of events into candidates.
class EventsTable {
    Q_DECLARE_TR_FUNCTIONS(EventsTable)

public:
    EventsTable(const ReadOptions& options, SourceOutput& output);

    /// Reads everything. Fails with BadInput where no row has a time, Usage where `--map` names a column that is not
    /// there.
    [[nodiscard]] Result<> read(TextInput& in, const TableShape& shape);

private:
    [[nodiscard]] Result<> findColumns(const TableShape& shape);
    void tellColumns(const TableShape& shape) const;
    [[nodiscard]] Result<int> findColumn(const TableShape& shape, EventRole role);
    [[nodiscard]] Result<> readRow(const CsvTokenizer& tokens);
    [[nodiscard]] QByteArrayView field(const CsvTokenizer& tokens, EventRole role) const;

    const ReadOptions& m_options;
    SourceOutput& m_output;
    std::optional<RowTime> m_time;
    std::array<int, eventRoles> m_columns{};
    QStringList m_names;
    qint64 m_rows = 0;
    std::optional<qint64> m_lastAt;
    std::optional<Error> m_firstBadTime;
};

} // namespace afterword
