// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tableshape.h"

#include "cellnumber.h"
#include "celltime.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>
#include <string>

namespace afterword {

namespace {

constexpr size_t headBytes = 64 * 1024;
constexpr size_t sampledRows = 500;

using Rows = std::vector<std::vector<std::string>>;

Rows sampleOf(std::string_view head, CsvDialect dialect, bool complete) {
    QByteArray bytes(head.data(), static_cast<qsizetype>(head.size()));
    QBuffer buffer(&bytes);
    NoProgress progress;
    Rows rows;
    if (!buffer.open(QIODevice::ReadOnly)) {
        return rows;
    }
    TextInput in(buffer, progress, {});
    if (!in.head(head.size())) {
        return rows;
    }
    CsvTokenizer tokens(in, dialect);
    while (rows.size() < sampledRows) {
        const auto read = tokens.next();
        if (!read || !*read) {
            break;
        }
        const bool last = in.available().empty();
        if (last && !complete && rows.size() > 1) {
            break;
        }
        rows.emplace_back(tokens.fields().begin(), tokens.fields().end());
    }
    return rows;
}

bool isTimeName(const QString& plain) {
    static const QSet<QString> names{
        QStringLiteral("time"),         QStringLiteral("timestamp"),    QStringLiteral("date"),
        QStringLiteral("datetime"),     QStringLiteral("ts"),           QStringLiteral("when"),
        QStringLiteral("at"),           QStringLiteral("created"),      QStringLiteral("createdat"),
        QStringLiteral("occurred"),     QStringLiteral("occurredat"),   QStringLiteral("start"),
        QStringLiteral("started"),      QStringLiteral("startedat"),    QStringLiteral("starttime"),
        QStringLiteral("eventtime"),    QStringLiteral("eventdate"),    QStringLiteral("logtime"),
        QStringLiteral("unixtime"),     QStringLiteral("epoch"),        QStringLiteral("epochms"),
        QStringLiteral("clock"),        QStringLiteral("timeutc"),      QStringLiteral("dateutc"),
        QStringLiteral("timestamputc"), QStringLiteral("datetimeutc"),  QStringLiteral("utc"),
        QStringLiteral("utctime"),      QStringLiteral("timeunixnano"), QStringLiteral("timestampms"),
        QStringLiteral("usagedate"),    QStringLiteral("day"),          QStringLiteral("zeit"),
        QStringLiteral("datum"),        QStringLiteral("zeitpunkt"),    QStringLiteral("zeitstempel"),
        QStringLiteral("erstellt"),     QStringLiteral("uhrzeit")};
    return names.contains(plain);
}

void learn(TableColumn& column, CellTime& times, std::string_view cell) {
    double value = 0;
    std::string_view unit;
    column.bytes += static_cast<qint64>(cell.size());
    const NumberReading reading = readQuantity(cell, value, unit, true);
    if (reading == NumberReading::Gap) {
        ++column.gaps;
    } else if (CivilScanner::isTimeOfDay(cell)) {
        ++column.clocks;
    } else if (const bool isTime = times.read(cell).has_value(); isTime && reading == NumberReading::Not) {
        ++column.times;
    } else if (reading == NumberReading::Value) {
        ++column.numbers;
        column.epochs += isTime ? 1 : 0;
    } else {
        ++column.texts;
    }
}

void learnColumn(TableColumn& column, const Rows& rows, size_t index, size_t firstRow) {
    CellTime times({}, {});
    for (size_t row = firstRow; row < rows.size(); ++row) {
        times.learnOrder(index < rows[row].size() ? std::string_view(rows[row][index]) : std::string_view());
    }
    column.order = times.order();
    column.orderUnknown = times.isOrderUnknown();
    if (column.orderUnknown) {
        times.setOrder(DateOrder::DayFirst); // only to know it for a time
    }
    QSet<QByteArray> seen;
    for (size_t row = firstRow; row < rows.size(); ++row) {
        if (index < rows[row].size()) {
            const std::string& cell = rows[row][index];
            learn(column, times, cell);
            seen.insert(QByteArray(cell.data(), static_cast<qsizetype>(std::min<size_t>(cell.size(), 200))));
        }
    }
    column.distinct = static_cast<int>(seen.size());
}

/// A header names; it holds no times and no numbers.
bool looksLikeHeader(const std::vector<std::string>& row) {
    CellTime times({}, {});
    return std::none_of(row.begin(), row.end(), [&](const std::string& cell) {
        double value = 0;
        return readNumber(cell, value) == NumberReading::Value || times.read(cell).has_value();
    });
}

int chooseTimeColumn(const TableShape& shape) {
    int named = -1;
    int written = -1;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const TableColumn& column = shape.columns[i];
        const bool hasName = shape.hasHeader && isTimeName(plainName(column.name));
        const int index = static_cast<int>(i);
        if (hasName && (column.isTime() || column.isEpoch())) {
            return index;
        }
        const bool canBe = !column.isClock() && (!column.isEmpty() || shape.rows == 0);
        named = named < 0 && hasName && canBe ? index : named;
        written = written < 0 && column.isTime() ? index : written;
    }
    const bool epochFirst = !shape.hasHeader && !shape.columns.empty() && shape.columns.front().isEpoch();
    return written >= 0 ? written : epochFirst ? 0 : named;
}

int chooseClockColumn(const TableShape& shape) {
    for (size_t i = 0; shape.timeColumn >= 0 && i < shape.columns.size(); ++i) {
        if (shape.columns[i].isClock() && isTimeName(plainName(shape.columns[i].name))) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

/// Numbers that count rows instead of measuring something.
bool isCounterName(const QString& plain) {
    return plain == u"id" || plain == u"entryid" || plain == u"index" || plain == u"no" || plain == u"nr" ||
           plain == u"row" || plain == u"rownumber" || plain.isEmpty();
}

/// Names of columns whose texts are to be read, not to be compared.
bool isProseName(const QString& plain) {
    static const QStringList names{
        QStringLiteral("text"),  QStringLiteral("message"), QStringLiteral("msg"),         QStringLiteral("summary"),
        QStringLiteral("event"), QStringLiteral("title"),   QStringLiteral("description"), QStringLiteral("note"),
        QStringLiteral("notes"), QStringLiteral("log"),     QStringLiteral("comment"),     QStringLiteral("what"),
        QStringLiteral("body"),  QStringLiteral("details"), QStringLiteral("detail"),      QStringLiteral("content")};
    return names.contains(plain);
}

} // namespace

QStringList TableShape::names() const {
    QStringList all;
    for (const TableColumn& column : columns) {
        all.append(column.name);
    }
    return all;
}

int TableShape::indexOf(const QString& nameOrNumber) const {
    const QString wanted = nameOrNumber.trimmed();
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].name.compare(wanted, sensitivity) == 0) {
                return static_cast<int>(i);
            }
        }
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && static_cast<size_t>(number) <= columns.size() ? number - 1 : -1;
}

TableShape shapeOf(std::string_view head, bool complete) {
    TableShape shape;
    shape.dialect = detectDialect(head);
    shape.isSadf = head.starts_with("# hostname;interval;timestamp");
    const Rows rows = sampleOf(head, shape.dialect, complete);
    if (rows.empty()) {
        return shape;
    }
    shape.hasHeader = shape.isSadf || looksLikeHeader(rows.front());
    const size_t firstRow = shape.hasHeader ? 1 : 0;
    shape.columns.resize(rows.front().size());
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        TableColumn& column = shape.columns[i];
        column.name = shape.hasHeader ? QString::fromUtf8(rows.front()[i]).trimmed() : QString::number(i + 1);
        learnColumn(column, rows, i, firstRow);
    }
    shape.rows = static_cast<int>(rows.size() - firstRow);
    shape.oddRows = static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return row.size() != rows.front().size(); }));
    shape.timeColumn = chooseTimeColumn(shape);
    shape.clockColumn = chooseClockColumn(shape);
    return shape;
}

Result<TableShape> shapeOf(TextInput& in) {
    auto head = in.head(headBytes);
    size_t wanted = headBytes;
    if (head && std::count(head->begin(), head->end(), '\n') < 10) {
        wanted = TextInput::capacity; // thousands of columns
        head = in.head(wanted);
    }
    if (!head) {
        return failure(head.error());
    }
    return shapeOf(*head, head->size() < wanted);
}

TableShape shapeOfBytes(QByteArrayView head) {
    QByteArray bytes = head.toByteArray();
    QBuffer buffer(&bytes);
    NoProgress progress;
    if (!buffer.open(QIODevice::ReadOnly)) {
        return {};
    }
    TextInput in(buffer, progress, {});
    const auto decoded = in.head(2 * headBytes);
    return decoded ? shapeOf(*decoded, static_cast<size_t>(head.size()) < headBytes) : TableShape();
}

QString plainName(const QString& name) {
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            plain.append(c.toLower());
        }
    }
    return plain;
}

MetricColumns metricColumnsOf(const TableShape& shape) {
    MetricColumns found;
    if (shape.timeColumn < 0) {
        return found;
    }
    bool hasNumbers = false;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const TableColumn& column = shape.columns[i];
        const QString plain = plainName(column.name);
        const auto index = static_cast<int>(i);
        const bool otherTime = column.isTime() || column.isClock() || (isTimeName(plain) && column.isEpoch());
        if (index == shape.timeColumn || index == shape.clockColumn || (shape.hasHeader && otherTime)) {
            continue;
        }
        if (column.isText()) {
            const bool manyTexts = shape.rows >= 8 && column.distinct > shape.rows / 2;
            if (isProseName(plain) || manyTexts || column.bytes > qint64{80} * shape.rows) {
                return {};
            }
            found.labels.push_back(i);
        } else if (!shape.hasHeader || !isCounterName(plain)) {
            found.values.push_back(i);
            hasNumbers = hasNumbers || column.isNumeric();
        }
    }
    return hasNumbers ? found : MetricColumns();
}

} // namespace afterword
