// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricstable.h"

#include "cellnumber.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace afterword {

namespace {

constexpr size_t pointsBetweenChecks = 32'768;

QString textOf(std::string_view bytes) {
    constexpr size_t shown = 80;
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::min(bytes.size(), shown)));
    return bytes.size() > shown ? text + u'\u2026' : text;
}

QString rowText(const CsvTokenizer& tokens) {
    return QStringLiteral("row %1").arg(tokens.row());
}

/// Of `sadf -d`: a column in capitals names what the row is about (CPU, DEV, IFACE, ...).
bool isSadfLabel(std::string_view name) {
    return name == "TTY" || name == "CPU" || name == "INTR" || name == "DEV" || name == "IFACE" || name == "FCHOST" ||
           name == "BUS" || name == "BAT" || name == "FILESYSTEM" || name == "FAN" || name == "TEMP" || name == "IN" ||
           name == "MOUNTPOINT" || name == "product" || name == "idvendor" || name == "idprod" || name == "manufact" ||
           name == "status";
}

} // namespace

MetricsTable::MetricsTable(const ReadOptions& options, SourceOutput& output)
    : m_options(options)
    , m_output(output)
    , m_writer(output) {}

Result<> MetricsTable::read(TextInput& in, const TableShape& shape) {
    m_names = shape.names();
    m_output.columns().names = m_names;
    m_output.columns().orderUnknown =
        shape.timeColumn >= 0 && shape.columns[static_cast<size_t>(shape.timeColumn)].orderUnknown;
    auto time = RowTime::create(shape, m_options);
    if (!time) {
        return failure(time.error());
    }
    TableShape used = shape;
    used.timeColumn = time->column();
    m_time = std::move(*time);
    m_output.columns().roles.insert(QStringLiteral("time"), m_names.value(m_time->column()));
    m_columns = metricColumnsOf(used);
    m_decimalComma = shape.dialect.delimiter != ',';
    if (m_columns.isEmpty() && !shape.isSadf) {
        return failure(ErrorCode::BadInput, m_options.name,
                       QStringLiteral("no column of numbers beside the time; the columns are: %1")
                           .arg(m_names.join(QStringLiteral(", "))));
    }
    CsvTokenizer tokens(in, shape.dialect);
    bool header = shape.hasHeader && !shape.isSadf;
    for (;;) {
        const auto row = tokens.next();
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            break;
        }
        if (shape.isSadf && tokens.fields().front().starts_with('#')) {
            startSadfTable(tokens.fields());
        } else if (!header) {
            if (const auto read = readRow(tokens); !read) {
                return read;
            }
        }
        header = false;
    }
    if (tokens.isUnclosed()) {
        m_output.skip(rowText(tokens), tr("a quote is opened and never closed; everything behind it is in one value"));
    }
    return finish();
}

Result<> MetricsTable::readRow(const CsvTokenizer& tokens) {
    const auto& fields = tokens.fields();
    if (fields.size() > static_cast<size_t>(m_names.size()) && m_names.constLast() == u"CPU*") {
        expandSadfColumns(fields.size());
    }
    if (fields.size() != static_cast<size_t>(m_names.size())) {
        m_output.skip(
            rowText(tokens),
            tr("%n field(s) where %1 were expected", nullptr, static_cast<int>(fields.size())).arg(m_names.size()));
        return {};
    }
    const auto at = m_time->read(fields);
    if (!at) {
        const QString text = textOf(m_time->text(fields));
        m_output.skip(rowText(tokens), tr("\u201c%1\u201d is no time that can be read").arg(text));
        if (!m_firstBadTime) {
            m_firstBadTime = Error{ErrorCode::BadInput,
                                   m_options.name,
                                   QStringLiteral("row %1: \"%2\" in column \"%3\" is not a time")
                                       .arg(tokens.row())
                                       .arg(text, m_names.value(m_time->column())),
                                   {QString::number(tokens.line()), QString::number(m_time->column() + 1)}};
        }
        return {};
    }
    readValues(tokens, *at);
    ++m_rows;
    m_unchecked += m_columns.values.size();
    if (m_unchecked >= pointsBetweenChecks) {
        m_unchecked = 0;
        return m_writer.writeFullChunks();
    }
    return {};
}

void MetricsTable::readValues(const CsvTokenizer& tokens, qint64 at) {
    const Columns& columns = columnsOf(tokens.fields());
    for (size_t i = 0; i < columns.size(); ++i) {
        SeriesColumn& column = *columns[i];
        if (!column.add(at, readCell(tokens, m_columns.values[i], column))) {
            m_writer.countLate();
        }
    }
}

double MetricsTable::readCell(const CsvTokenizer& tokens, size_t index, SeriesColumn& column) {
    const std::string_view cell = tokens.fields()[index];
    double value = 0;
    if (readNumber(cell, value, m_decimalComma) != NumberReading::Not) {
        return value;
    }
    std::string_view unit;
    if (readQuantity(cell, value, unit, m_decimalComma) == NumberReading::Not) {
        m_output.skip(rowText(tokens), tr("\u201c%1\u201d in column %2 is no number; a gap was left")
                                           .arg(textOf(cell), m_names.value(static_cast<qsizetype>(index))));
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (!unit.empty() && column.info().unit.isEmpty()) {
        column.info().unit = textOf(unit);
    }
    return value;
}

const MetricsTable::Columns& MetricsTable::columnsOf(const std::vector<std::string_view>& fields) {
    if (m_last != nullptr && m_columns.labels.empty()) {
        return *m_last;
    }
    m_key = m_table;
    QStringList labels;
    for (const size_t index : m_columns.labels) {
        m_key.append('\0').append(fields[index].data(), static_cast<qsizetype>(fields[index].size()));
    }
    if (m_last != nullptr && m_key == m_lastKey) {
        return *m_last;
    }
    auto found = m_byLabels.find(m_key);
    if (found == m_byLabels.end()) {
        found = m_byLabels.insert(m_key, {});
        for (const size_t index : m_columns.labels) {
            labels.append(textOf(fields[index]));
        }
        labels.removeAll(QString());
        for (const size_t index : m_columns.values) {
            const QString name = m_names.value(static_cast<qsizetype>(index));
            found->push_back(&m_writer.addSeries(name));
            m_named.push_back({found->back(), labels.join(QStringLiteral(" / ")), name});
        }
    }
    m_lastKey = m_key;
    m_last = &found.value();
    return *m_last;
}

void MetricsTable::startSadfTable(const std::vector<std::string_view>& header) {
    m_names.clear();
    m_columns = {};
    m_table.clear();
    m_last = nullptr;
    for (size_t i = 0; i < header.size(); ++i) {
        m_names.append(textOf(header[i]));
        m_table.append(header[i].data(), static_cast<qsizetype>(header[i].size())).append(';');
        if (i > 2) {
            (isSadfLabel(header[i]) ? m_columns.labels : m_columns.values).push_back(i);
        }
    }
}

/// "CPU*" stands for as many columns as there are: all processors together, then each of them.
void MetricsTable::expandSadfColumns(size_t count) {
    m_names.last() = QStringLiteral("CPU all");
    for (int cpu = 0; static_cast<size_t>(m_names.size()) < count; ++cpu) {
        m_columns.values.push_back(static_cast<size_t>(m_names.size()));
        m_names.append(QStringLiteral("CPU %1").arg(cpu));
    }
    m_last = nullptr;
}

Result<> MetricsTable::finish() {
    if (m_rows == 0) {
        return failure(m_firstBadTime.value_or(
            Error{ErrorCode::BadInput, m_options.name, QStringLiteral("no row of values"), {}}));
    }
    const QString title = QFileInfo(m_options.name).completeBaseName();
    const bool several = m_byLabels.size() > 1 && m_table.isEmpty();
    const bool oneValue = m_columns.values.size() == 1;
    for (const Named& named : m_named) {
        const QString plain = plainName(named.name);
        const bool says = plain != u"value" && plain != u"values" && plain != u"2";
        QString& name = named.column->info().name;
        name = says ? named.name : title;
        if (several || (!m_table.isEmpty() && !named.labels.isEmpty())) {
            name = oneValue && m_table.isEmpty() ? named.labels : QString(named.labels + u' ' + named.name);
        }
    }
    m_time->describe(m_output.source(), m_options);
    return m_writer.finish(title, m_options.name);
}

} // namespace afterword
