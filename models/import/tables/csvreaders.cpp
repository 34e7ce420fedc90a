// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreaders.h"

#include "eventstable.h"
#include "metricstable.h"

namespace afterword {

namespace {

bool hasTableName(const QString& name) {
    return name.endsWith(u".csv", Qt::CaseInsensitive) || name.endsWith(u".tsv", Qt::CaseInsensitive);
}

/// How much the first rows are those of a table, from 0 to 80.
int tableScore(const TableShape& shape, QByteArrayView head, const QString& name) {
    const char first = head.isEmpty() ? '\0' : head.front();
    if (shape.columns.empty() || (!hasTableName(name) && (first == '{' || first == '['))) {
        return 0;
    }
    if (shape.isSadf || shape.dialect.skipped > 0) {
        return 80;
    }
    if (hasTableName(name)) {
        return 80;
    }
    const bool even = shape.columns.size() > 1 && shape.rows > 0 && shape.oddRows == 0;
    const bool named = shape.hasHeader && !shape.names().contains(QString()) && shape.timeColumn >= 0;
    return even && named ? 60 : 0;
}

/// The first bytes end inside of the header: so many columns are numbers.
bool isVeryWide(const TableShape& shape) {
    return shape.rows == 0 && shape.columns.size() > 500 && shape.timeColumn >= 0;
}

int recogniseEvents(QByteArrayView head, const QString& name) {
    const TableShape shape = shapeOfBytes(head);
    const int score = tableScore(shape, head, name);
    const bool metrics = shape.isSadf || isVeryWide(shape) || !metricColumnsOf(shape).isEmpty();
    return metrics ? score / 2 : score;
}

int recogniseMetrics(QByteArrayView head, const QString& name) {
    const TableShape shape = shapeOfBytes(head);
    const int score = tableScore(shape, head, name);
    if (shape.isSadf || (isVeryWide(shape) && score > 0)) {
        return 95;
    }
    // Numbers under each other with a time before them need no header to be known.
    const bool bare = score == 0 && !shape.hasHeader && shape.rows >= 3 && shape.oddRows == 0;
    return metricColumnsOf(shape).isEmpty() ? 0 : bare ? 55 : score + (score > 0 ? 5 : 0);
}

Result<> readEvents(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    TextInput input(in, progress, options.name);
    const auto shape = shapeOf(input);
    return shape ? EventsTable(options, output).read(input, *shape) : Result<>(failure(shape.error()));
}

Result<> readMetrics(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    TextInput input(in, progress, options.name);
    const auto shape = shapeOf(input);
    return shape ? MetricsTable(options, output).read(input, *shape) : Result<>(failure(shape.error()));
}

} // namespace

Reader csvEventsReader() {
    return {"csv", &recogniseEvents, &readEvents};
}

Reader csvMetricsReader() {
    return {"metrics-csv", &recogniseMetrics, &readMetrics, true};
}

} // namespace afterword
