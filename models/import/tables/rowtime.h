// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "celltime.h"
#include "readoptions.h"
#include "sourceoutput.h"
#include "tableshape.h"

#include <string>

namespace afterword {

/// Reads the time of a table's rows, from one column or from a date and a time of day beside each other.
class RowTime {
public:
    /// `--map time=...` decides where it is given, else what the table's shape shows. Fails with Usage for a column
    /// that is not there, and with BadInput for a table without a time column, one whose times cannot be read, or whose
    /// order of day and month is not evident.
    [[nodiscard]] static Result<RowTime> create(const TableShape& shape, const ReadOptions& options);

    /// Microseconds since 1970 UTC; null where it cannot be read, see text().
    [[nodiscard]] std::optional<qint64> read(const std::vector<std::string_view>& fields);

    /// The time as it is written in the row.
    [[nodiscard]] std::string_view text(const std::vector<std::string_view>& fields) const;

    [[nodiscard]] int column() const { return m_column; }

    /// Fills in the zone of the source, after the last row.
    void describe(Source& source, const ReadOptions& options) const;

private:
    RowTime(CellTime times, int column, int clockColumn)
        : m_times(std::move(times))
        , m_column(column)
        , m_clockColumn(clockColumn) {}

    CellTime m_times;
    int m_column;
    int m_clockColumn;
    bool m_headerNamesUtc = false;
    std::string m_joined;
};

/// Index of the column that `--map ROLE=...` names; -1 where it was not given. Fails with Usage where it is not there.
[[nodiscard]] Result<int> mappedColumn(const TableShape& shape, const ReadOptions& options, const QString& role);

} // namespace afterword
