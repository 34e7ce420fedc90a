// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revision.h"

#include "historyrow.h"

namespace afterword {

namespace {

// A revision leaves room for this many values, so that `seq` follows the order of adding over all revisions.
constexpr int seqBits = 24;

} // namespace

QByteArray sealOfValue(const ValueTable& table, const QString& incident, qint64 seq, const QVariantList& columns) {
    return Seal(table.name).add("incident", incident.toLatin1()).add("seq", seq).add(table, columns).result();
}

Revision::Revision(SqlDatabase& database, SqlTransaction transaction, LibraryState library, IncidentBook book)
    : m_database(&database)
    , m_transaction(std::move(transaction))
    , m_library(std::move(library))
    , m_book(std::move(book)) {
    ++m_library.revision;
    m_nextInRevision = m_library.revision << seqBits;
}

Result<Revision> Revision::begin(SqlDatabase& database, IncidentId incident, bool isNew) {
    auto transaction = SqlTransaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    auto library = LibraryState::read(database);
    if (!library) {
        return failure(library.error());
    }
    auto book = IncidentBook::read(database, incident);
    if (!book && isNew && book.error().code == ErrorCode::NotFound) {
        book = IncidentBook{incident, 0, SealSum()};
    }
    if (!book) {
        return failure(book.error());
    }
    return Revision(database, std::move(*transaction), std::move(*library), std::move(*book));
}

Result<> Revision::apply(const ValueChange& change) {
    const AnyValue& shape = change.after ? *change.after : *change.before;
    return std::visit(
        [&](const auto& value) {
            using V = std::remove_cvref_t<decltype(value)>;
            const ValueTable& table = valueTable<V>();
            if (!change.after) {
                return remove(table, value.id.toString());
            }
            return change.before ? update(table, value.id.toString(), columnsOf(value))
                                 : insert(table, columnsOf(value));
        },
        shape);
}

Result<> Revision::insert(const ValueTable& table, const QVariantList& columns) {
    const qint64 seq = m_nextInRevision++;
    const QByteArray seal = sealOfValue(table, incident().toString(), seq, columns);
    QVariantList values;
    if (!table.isIncident) {
        values.append(incident().toString());
    }
    values.append(seq);
    values.append(columns);
    values.append(seal);
    if (const auto done = m_database->run(table.insert, values); !done) {
        return failure(done.error());
    }
    toggleValue(seal);
    return {};
}

Result<> Revision::update(const ValueTable& table, const QString& id, const QVariantList& columns) {
    const auto old = find(table, id);
    if (!old) {
        return failure(old.error());
    }
    const QByteArray seal = sealOfValue(table, incident().toString(), old->seq, columns);
    QVariantList values = columns;
    values.append(seal);
    values.append(incident().toString());
    values.append(id);
    if (const auto done = m_database->run(table.update, values); !done) {
        return failure(done.error());
    }
    toggleValue(old->seal);
    toggleValue(seal);
    return {};
}

Result<> Revision::remove(const ValueTable& table, const QString& id) {
    const auto old = find(table, id);
    if (!old) {
        return failure(old.error());
    }
    if (const auto done = m_database->run(table.remove, {incident().toString(), id}); !done) {
        return failure(done.error());
    }
    toggleValue(old->seal);
    return {};
}

Result<Revision::Found> Revision::find(const ValueTable& table, const QString& id) {
    std::optional<Found> found;
    const auto read =
        m_database->forEach(table.find, {incident().toString(), id}, [&](const QSqlQuery& row) -> Result<> {
            found = Found{row.value(0).toLongLong(), row.value(1).toByteArray()};
            return {};
        });
    if (!read) {
        return failure(read.error());
    }
    if (!found) {
        return failure(ErrorCode::NotFound, QString(table.name + u' ' + id));
    }
    return *found;
}

void Revision::toggleValue(QByteArrayView seal) {
    m_book.content.toggle(seal);
    m_library.content.toggle(seal);
}

Result<> Revision::writeHistory(Kind kind, const QString& label, Instant at,
                                const std::optional<QList<ValueChange>>& changes, std::optional<qint64> step) {
    const HistoryRow row = HistoryRow::make(m_library.revision, incident(), at, kind, label, changes, step);
    toggle(row.seal());
    return row.insert(*m_database);
}

Result<LibraryState> Revision::finish() {
    if (const auto written = m_book.write(*m_database, m_library.content); !written) {
        return failure(written.error());
    }
    if (const auto written = m_library.update(*m_database); !written) {
        return failure(written.error());
    }
    if (const auto committed = m_transaction.commit(); !committed) {
        return failure(committed.error());
    }
    return m_library;
}

} // namespace afterword
