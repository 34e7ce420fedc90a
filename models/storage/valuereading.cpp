// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuereading.h"

#include "revision.h"

namespace afterword {

namespace {

/// The place of a row for people who look for it: "events 4b1c...".
QString placeOf(const ValueTable& table, const QVariantList& columns) {
    return table.name + u' ' + QString::fromUtf8(columns.value(0).toByteArray());
}

/// Calls `each` with the fields of every row of an incident, once its seal is found to match.
Result<> readRows(SqlDatabase& database, IncidentId incident, const ValueTable& table, SealSum& sum,
                  const std::function<QString(const QVariantList&)>& each) {
    const auto count = static_cast<int>(table.columns.size());
    return database.forEach(table.select, {incident.toString()}, [&](const QSqlQuery& row) -> Result<> {
        QVariantList columns;
        columns.reserve(count);
        for (int i = 0; i < count; ++i) {
            columns.append(row.value(i));
        }
        const QByteArray seal = row.value(count + 1).toByteArray();
        if (sealOfValue(table, incident.toString(), row.value(count).toLongLong(), columns) != seal) {
            return failure(ErrorCode::Damaged, placeOf(table, columns), QStringLiteral("seal"));
        }
        if (const QString failed = each(columns); !failed.isEmpty()) {
            return failure(ErrorCode::Damaged, placeOf(table, columns), failed);
        }
        sum.toggle(seal);
        return {};
    });
}

template <class V>
Result<> readList(SqlDatabase& database, IncidentId incident, QList<V>& list, SealSum& sum) {
    return readRows(database, incident, valueTable<V>(), sum,
                    [&](const QVariantList& columns) { return readColumns(columns, list.emplaceBack()); });
}

qint64 numberOf(const QString& key) {
    return key.mid(key.lastIndexOf(u'-') + 1).toLongLong();
}

} // namespace

Result<Postmortem> readPostmortem(SqlDatabase& database, IncidentId incident) {
    const auto book = IncidentBook::read(database, incident);
    if (!book) {
        return failure(book.error());
    }
    SealSum sum;
    QList<Incident> incidents;
    Postmortem postmortem;
    auto read = readList(database, incident, incidents, sum);
    Postmortem::visitLists(postmortem, [&](auto& list) {
        if (read) {
            read = readList(database, incident, list, sum);
        }
    });
    if (!read) {
        return failure(read.error());
    }
    if (incidents.size() != 1 || sum != book->content) {
        return failure(ErrorCode::Damaged, QString(u"incident " + incident.toString()),
                       QStringLiteral("values are missing"));
    }
    postmortem.incident = incidents.first();
    return postmortem;
}

Result<QList<IncidentSummary>> readSummaries(SqlDatabase& database) {
    QList<IncidentSummary> summaries;
    const auto read = database.forEach(
        QStringLiteral(
            "SELECT i.id, CAST(i.\"key\" AS BLOB), CAST(i.title AS BLOB), CAST(i.severity AS BLOB), i.state, "
            "(SELECT m.at FROM milestones m WHERE m.incident=i.id AND m.kind='impactStart' "
            "ORDER BY m.seq LIMIT 1), "
            "(SELECT count(*) FROM actions a WHERE a.incident=i.id "
            "AND a.state IN ('proposed', 'open', 'inProgress')) "
            "FROM incident i ORDER BY i.seq"),
        {}, [&](const QSqlQuery& row) -> Result<> {
            IncidentSummary summary;
            summary.id = IncidentId::fromString(row.value(0).toString());
            summary.key = QString::fromUtf8(row.value(1).toByteArray());
            summary.title = QString::fromUtf8(row.value(2).toByteArray());
            summary.severity = QString::fromUtf8(row.value(3).toByteArray());
            const auto state = fromKey<IncidentState>(row.value(4).toString());
            if (summary.id.isNull() || !state) {
                return failure(ErrorCode::Damaged, QString(u"incident " + row.value(0).toString()));
            }
            summary.state = *state;
            if (!row.value(5).isNull()) {
                summary.impactStart = Instant{row.value(5).toLongLong()};
            }
            summary.openActions = row.value(6).toInt();
            summaries.append(summary);
            return {};
        });
    if (!read) {
        return failure(read.error());
    }
    std::sort(summaries.begin(), summaries.end(), [](const IncidentSummary& a, const IncidentSummary& b) {
        return std::pair(numberOf(a.key), a.key) < std::pair(numberOf(b.key), b.key);
    });
    return summaries;
}

} // namespace afterword
