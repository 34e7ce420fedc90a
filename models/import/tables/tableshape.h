// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civilscanner.h"
#include "csvtokenizer.h"

#include <QStringList>

namespace afterword {

/// What the first rows of a table show of one of its columns.
struct TableColumn {
    QString name;
    int numbers = 0; ///< cells that are numbers, with or without a unit
    int gaps = 0;    ///< cells with nothing in them
    int times = 0;   ///< cells that are times and no plain numbers
    int epochs = 0;  ///< cells that are numbers and could be times
    int clocks = 0;  ///< cells that are times of day, without a date
    int texts = 0;   ///< all others
    int distinct = 0;
    qint64 bytes = 0; ///< of all cells

    DateOrder order = DateOrder::Unknown;
    bool orderUnknown = false; ///< day and month could be either in every cell

    [[nodiscard]] bool isNumeric() const { return numbers > 0 && numbers >= 4 * (texts + times + clocks); }

    [[nodiscard]] bool isTime() const { return times > 0 && times >= 4 * (texts + numbers + clocks); }

    [[nodiscard]] bool isEpoch() const { return epochs > 0 && epochs >= 4 * (texts + numbers - epochs); }

    [[nodiscard]] bool isClock() const { return clocks > 0 && clocks >= 4 * (texts + numbers + times); }

    [[nodiscard]] bool isEmpty() const { return numbers + times + clocks + texts == 0; }

    [[nodiscard]] bool isText() const { return !isEmpty() && !isNumeric() && !isTime() && !isClock(); }
};

/// What the first rows of a file say of the table in it.
struct TableShape {
    CsvDialect dialect;
    bool hasHeader = true;
    bool isSadf = false; ///< `sadf -d`: several tables, each with a header that begins with '#'
    std::vector<TableColumn> columns;
    int rows = 0;         ///< that were looked at, without the header
    int oddRows = 0;      ///< of these, with another number of values than the header
    int timeColumn = -1;  ///< index; -1: none
    int clockColumn = -1; ///< where the time of day stands in a column of its own; -1: it does not

    [[nodiscard]] QStringList names() const;

    /// Index of the column with this name (in any case) or, from 1, this number; -1: none.
    [[nodiscard]] int indexOf(const QString& nameOrNumber) const;
};

/// `head` is UTF-8 without a byte order mark; `complete` says that nothing follows it.
[[nodiscard]] TableShape shapeOf(std::string_view head, bool complete);

/// The shape of a file that is still to be read; nothing of it is consumed.
[[nodiscard]] Result<TableShape> shapeOf(TextInput& in);

/// The shape of the undecoded first bytes of a file.
[[nodiscard]] TableShape shapeOfBytes(QByteArrayView head);

/// Lower case, letters and digits alone: "Created At" and "created_at" are one name.
[[nodiscard]] QString plainName(const QString& name);

/// The columns that a chart is made of: numbers over time, and texts that tell series apart.
struct MetricColumns {
    std::vector<size_t> values;
    std::vector<size_t> labels;

    [[nodiscard]] bool isEmpty() const { return values.empty(); }
};

/// Empty where the table is not one of metrics.
[[nodiscard]] MetricColumns metricColumnsOf(const TableShape& shape);

} // namespace afterword
