// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtime.h"

namespace afterword {

Result<int> mappedColumn(const TableShape& shape, const ReadOptions& options, const QString& role) {
    const auto given = options.columns.constFind(role);
    if (given == options.columns.constEnd()) {
        return -1;
    }
    const int index = shape.indexOf(*given);
    if (index < 0) {
        return failure(ErrorCode::Usage, options.name,
                       QStringLiteral("no column \"%1\"; the columns are: %2")
                           .arg(*given, shape.names().join(QStringLiteral(", "))));
    }
    return index;
}

Result<RowTime> RowTime::create(const TableShape& shape, const ReadOptions& options) {
    const auto mapped = mappedColumn(shape, options, QStringLiteral("time"));
    if (!mapped) {
        return failure(mapped.error());
    }
    const int column = *mapped >= 0 ? *mapped : shape.timeColumn;
    if (column < 0) {
        return failure(
            ErrorCode::BadInput, options.name,
            QStringLiteral("no time column; the columns are: %1").arg(shape.names().join(QStringLiteral(", "))));
    }
    const TableColumn& info = shape.columns[static_cast<size_t>(column)];
    if (info.orderUnknown && options.dateOrder == DateOrder::Unknown) {
        return failure(ErrorCode::BadInput, options.name,
                       QStringLiteral("column \"%1\": day and month cannot be told apart in its dates").arg(info.name));
    }
    const QString name = info.name.toLower();
    const bool namesUtc = name.contains(u"utc") || name.contains(u"gmt");
    CellTime times(namesUtc ? Zone() : options.zone, options.offset);
    times.setOrder(info.orderUnknown ? options.dateOrder : info.order);
    RowTime time(std::move(times), column, *mapped >= 0 && !info.isTime() ? -1 : shape.clockColumn);
    time.m_clockColumn = time.m_clockColumn == column ? -1 : time.m_clockColumn;
    time.m_headerNamesUtc = namesUtc;
    return time;
}

std::optional<qint64> RowTime::read(const std::vector<std::string_view>& fields) {
    const auto column = static_cast<size_t>(m_column);
    if (column >= fields.size()) {
        return {};
    }
    if (m_clockColumn < 0 || static_cast<size_t>(m_clockColumn) >= fields.size()) {
        return m_times.read(fields[column]);
    }
    m_joined.assign(fields[column]).append(" ").append(fields[static_cast<size_t>(m_clockColumn)]);
    return m_times.read(m_joined);
}

std::string_view RowTime::text(const std::vector<std::string_view>& fields) const {
    const auto column = static_cast<size_t>(m_column);
    return column < fields.size() ? fields[column] : std::string_view();
}

void RowTime::describe(Source& source, const ReadOptions& options) const {
    source.zone = m_headerNamesUtc ? QStringLiteral("UTC") : options.zone.name();
    source.zoneAssumed = m_times.sawZoneless() && !options.zoneGiven && !m_headerNamesUtc;
}

} // namespace afterword
