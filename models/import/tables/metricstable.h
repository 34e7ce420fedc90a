// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartwriter.h"
#include "rowtime.h"

#include <QHash>

namespace afterword {

/// Reads the rows of a table of metrics into series: one for each column of numbers, and where columns of text tell
/// rows apart, one for each of their combinations too.
class MetricsTable {
    Q_DECLARE_TR_FUNCTIONS(MetricsTable)

public:
    MetricsTable(const ReadOptions& options, SourceOutput& output);

    /// Reads everything. Fails with BadInput where no point comes out, naming the first time that cannot be read.
    [[nodiscard]] Result<> read(TextInput& in, const TableShape& shape);

private:
    using Columns = std::vector<SeriesColumn*>; ///< one for each of m_columns.values

    [[nodiscard]] Result<> readRow(const CsvTokenizer& tokens);
    void readValues(const CsvTokenizer& tokens, qint64 at);
    [[nodiscard]] double readCell(const CsvTokenizer& tokens, size_t index, SeriesColumn& column);
    [[nodiscard]] const Columns& columnsOf(const std::vector<std::string_view>& fields);
    void startSadfTable(const std::vector<std::string_view>& header);
    void expandSadfColumns(size_t count);
    [[nodiscard]] Result<> finish();

    const ReadOptions& m_options;
    SourceOutput& m_output;
    ChartWriter m_writer;
    std::optional<RowTime> m_time;
    MetricColumns m_columns;
    QStringList m_names;
    bool m_decimalComma = false;

    QHash<QByteArray, Columns> m_byLabels;
    QByteArray m_table; ///< with sadf: the header of the table that is read
    QByteArray m_key;
    QByteArray m_lastKey;
    const Columns* m_last = nullptr;

    struct Named {
        SeriesColumn* column;
        QString labels;
        QString name;
    };

    std::vector<Named> m_named;
    qint64 m_rows = 0;
    size_t m_unchecked = 0; ///< points since full chunks were written
    std::optional<Error> m_firstBadTime;
};

} // namespace afterword
