// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventstable.h"

#include <algorithm>

namespace afterword {

namespace {

QByteArrayView viewOf(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString rowText(const CsvTokenizer& tokens) {
    return QStringLiteral("row %1").arg(tokens.row());
}

QString shownText(std::string_view text) {
    return QString::fromUtf8(viewOf(text.substr(0, 80)));
}

} // namespace

EventsTable::EventsTable(const ReadOptions& options, SourceOutput& output)
    : m_options(options)
    , m_output(output) {}

Result<> EventsTable::read(TextInput& in, const TableShape& shape) {
    if (const auto found = findColumns(shape); !found) {
        return found;
    }
    CsvTokenizer tokens(in, shape.dialect);
    bool header = shape.hasHeader;
    for (;;) {
        const auto row = tokens.next();
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            break;
        }
        if (!std::exchange(header, false)) {
            if (const auto read = readRow(tokens); !read) {
                return read;
            }
        }
    }
    if (tokens.isUnclosed()) {
        m_output.skip(rowText(tokens), tr("a quote is opened and never closed; everything behind it is in one value"));
    }
    if (m_rows == 0) {
        return failure(m_firstBadTime.value_or(
            Error{ErrorCode::BadInput, m_options.name, QStringLiteral("no row behind the header"), {}}));
    }
    m_time->describe(m_output.source(), m_options);
    return {};
}

Result<> EventsTable::findColumns(const TableShape& shape) {
    m_names = shape.names();
    QStringList mapping;
    for (auto given = m_options.columns.cbegin(); given != m_options.columns.cend(); ++given) {
        mapping.append(given.key() + u'=' + given.value());
    }
    mapping.sort();
    m_output.source().mapping = mapping.join(u',');
    m_columns.fill(-1);
    m_columns[static_cast<size_t>(EventRole::Time)] = shape.timeColumn;
    auto time = RowTime::create(shape, m_options);
    if (time) {
        m_time = std::move(*time);
        m_columns[static_cast<size_t>(EventRole::Time)] = m_time->column();
    }
    Result<> found = time ? Result<>() : Result<>(failure(time.error()));
    for (const EventRole role : {EventRole::Text, EventRole::Kind, EventRole::Author, EventRole::Lane}) {
        const auto column = findColumn(shape, role);
        m_columns[static_cast<size_t>(role)] = column.value_or(-1);
        found = found && !column ? Result<>(failure(column.error())) : found;
    }
    tellColumns(shape);
    return found;
}

void EventsTable::tellColumns(const TableShape& shape) const {
    SourceOutput::Columns& told = m_output.columns();
    told.names = m_names;
    for (const EventRole role :
         {EventRole::Time, EventRole::Text, EventRole::Kind, EventRole::Author, EventRole::Lane}) {
        const int column = m_columns[static_cast<size_t>(role)];
        if (column >= 0) {
            told.roles.insert(roleKey(role), m_names.value(column));
        }
        told.orderUnknown =
            told.orderUnknown || (column >= 0 && shape.columns[static_cast<size_t>(column)].orderUnknown);
    }
}

Result<int> EventsTable::findColumn(const TableShape& shape, EventRole role) {
    if (m_options.isWithout(roleKey(role))) {
        return -1;
    }
    const auto mapped = mappedColumn(shape, m_options, roleKey(role));
    if (!mapped || *mapped >= 0) {
        return mapped;
    }
    int best = -1;
    int bestRank = 0;
    int wordiest = -1;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const auto index = static_cast<int>(i);
        if (std::find(m_columns.begin(), m_columns.end(), index) != m_columns.end()) {
            continue;
        }
        const int rank = shape.hasHeader ? roleRank(role, plainName(shape.columns[i].name)) : 0;
        if (rank > 0 && (best < 0 || rank < bestRank) && (!shape.columns[i].isEmpty() || shape.rows == 0)) {
            best = index;
            bestRank = rank;
        }
        const bool wordier =
            wordiest < 0 || shape.columns[i].bytes > shape.columns[static_cast<size_t>(wordiest)].bytes;
        wordiest = shape.columns[i].isText() && wordier ? index : wordiest;
    }
    return best < 0 && role == EventRole::Text ? wordiest : best;
}

Result<> EventsTable::readRow(const CsvTokenizer& tokens) {
    const auto& fields = tokens.fields();
    if (fields.size() != static_cast<size_t>(m_names.size())) {
        m_output.skip(
            rowText(tokens),
            tr("%n field(s) where %1 were expected", nullptr, static_cast<int>(fields.size())).arg(m_names.size()));
    }
    if (tokens.wasCut()) {
        m_output.skip(rowText(tokens), tr("a value is longer than a mebibyte and was cut"));
    }
    const auto at = m_time->read(fields);
    if (!at) {
        const QString text = shownText(m_time->text(fields));
        m_output.skip(rowText(tokens), tr("\u201c%1\u201d is no time that can be read").arg(text));
        if (!m_firstBadTime) {
            m_firstBadTime = Error{ErrorCode::BadInput,
                                   m_options.name,
                                   QStringLiteral("row %1: \"%2\" in column \"%3\" is not a time")
                                       .arg(tokens.row())
                                       .arg(text, m_names.value(m_time->column())),
                                   {QString::number(tokens.line()), QString::number(m_time->column() + 1)}};
        }
        if (!m_lastAt) {
            return {};
        }
    }
    m_lastAt = at ? at : m_lastAt;
    const QByteArrayView text = field(tokens, EventRole::Text);
    const QByteArray inside = messageInside(text);
    CandidateRecord record;
    record.happenedAt = {*m_lastAt};
    record.timeAssumed = !at;
    record.raw = viewOf(tokens.raw());
    record.text = inside.isEmpty() ? text : QByteArrayView(inside);
    record.timeText = viewOf(m_time->text(fields));
    record.kind = kindOf(field(tokens, EventRole::Kind));
    record.author = m_output.nameNumber(QString::fromUtf8(field(tokens, EventRole::Author)));
    record.place = m_output.nameNumber(QString::fromUtf8(field(tokens, EventRole::Lane)));
    record.line = static_cast<quint32>(std::min<qint64>(tokens.line(), std::numeric_limits<quint32>::max()));
    ++m_rows;
    return m_output.addRecord(record);
}

QByteArrayView EventsTable::field(const CsvTokenizer& tokens, EventRole role) const {
    const int column = m_columns[static_cast<size_t>(role)];
    const auto& fields = tokens.fields();
    return column >= 0 && static_cast<size_t>(column) < fields.size() ? viewOf(fields[static_cast<size_t>(column)])
                                                                      : QByteArrayView();
}

} // namespace afterword
