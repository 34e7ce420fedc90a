// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "librarystate.h"
#include "sqldatabase.h"
#include "valuechange.h"

namespace afterword {

/// One commit while it is made: a transaction that changes values, keeps the sums of seals, writes the history and
/// counts the revision. Without finish() nothing happened.
class Revision {
public:
    enum class Kind { Add, Do, Undo, Redo, Import };

    /// `isNew`: the incident is not there yet.
    [[nodiscard]] static Result<Revision> begin(SqlDatabase& database, IncidentId incident, bool isNew = false);

    [[nodiscard]] SqlDatabase& database() { return *m_database; }

    [[nodiscard]] IncidentId incident() const { return m_book.incident; }

    [[nodiscard]] LibraryState& library() { return m_library; }

    [[nodiscard]] IncidentBook& book() { return m_book; }

    /// A value that is to be changed or removed and is not there: ErrorCode::NotFound.
    [[nodiscard]] Result<> apply(const ValueChange& change);

    /// A sealed row that is no value was added or taken away.
    void toggle(QByteArrayView seal) { m_library.content.toggle(seal); }

    /// The new revision's entry. Undo and Redo name the revision of the step; the others keep `changes`.
    [[nodiscard]] Result<> writeHistory(Kind kind, const QString& label, Instant at,
                                        const std::optional<QList<ValueChange>>& changes,
                                        std::optional<qint64> step = std::nullopt);

    /// Commits. Gives the library as it is now.
    [[nodiscard]] Result<LibraryState> finish();

private:
    Revision(SqlDatabase& database, SqlTransaction transaction, LibraryState library, IncidentBook book);

    [[nodiscard]] Result<> insert(const ValueTable& table, const QVariantList& columns);
    [[nodiscard]] Result<> update(const ValueTable& table, const QString& id, const QVariantList& columns);
    [[nodiscard]] Result<> remove(const ValueTable& table, const QString& id);

    struct Found {
        qint64 seq = 0;
        QByteArray seal;
    };

    [[nodiscard]] Result<Found> find(const ValueTable& table, const QString& id);
    void toggleValue(QByteArrayView seal);

    SqlDatabase* m_database;
    SqlTransaction m_transaction;
    LibraryState m_library;
    IncidentBook m_book;
    qint64 m_nextInRevision = 0;
};

/// The seal of a value's row.
[[nodiscard]] QByteArray sealOfValue(const ValueTable& table, const QString& incident, qint64 seq,
                                     const QVariantList& columns);

} // namespace afterword
