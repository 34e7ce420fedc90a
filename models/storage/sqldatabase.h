// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QHash>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

class QSqlError;

namespace afterword {

/// One SQLite connection through Qt SQL, with a name of its own. Lives and dies in one thread.
class SqlDatabase {
public:
    enum class Mode {
        ReadOnly,
        ReadWrite, ///< never creates the file
        Create,    ///< creates it where it is missing
    };

    /// Connects and sets what every connection needs (reliability.md, section 3, rules 1 and 2), but touches no page of
    /// the file. `path` is absolute, or empty for a database in memory.
    [[nodiscard]] static Result<std::unique_ptr<SqlDatabase>> open(const QString& path, Mode mode);

    ~SqlDatabase();
    SqlDatabase(const SqlDatabase&) = delete;
    SqlDatabase& operator=(const SqlDatabase&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// A statement without results.
    [[nodiscard]] Result<> execute(const QString& sql);

    /// The first column of the first row; invalid where there is no row.
    [[nodiscard]] Result<QVariant> scalar(const QString& sql);

    /// A prepared statement, kept for the next time. Belongs to the database.
    [[nodiscard]] Result<QSqlQuery*> prepared(const QString& sql);

    /// prepared(), bound in order and executed. The caller calls finish() on a query with results.
    [[nodiscard]] Result<QSqlQuery*> run(const QString& sql, const QVariantList& values);

    /// Calls `row` for each row of the statement until it fails.
    template <class Row>
    [[nodiscard]] Result<> forEach(const QString& sql, const QVariantList& values, Row&& row) {
        const auto query = run(sql, values);
        if (!query) {
            return failure(query.error());
        }
        Result<> result;
        while (result && (*query)->next()) {
            result = row(**query);
        }
        return finished(**query, std::move(result));
    }

    /// Sets a pragma and reads it back; ErrorCode::Internal where it did not take.
    [[nodiscard]] Result<> setPragma(const QString& name, const QString& value, const QString& expected);

    /// What an SQLite failure is to the program: DiskFull, ReadOnly, Locked, Damaged, Io or Internal.
    [[nodiscard]] Error errorOf(const QSqlError& error) const;

private:
    SqlDatabase(QString name, QString path);
    [[nodiscard]] Result<> finished(QSqlQuery& query, Result<> result) const;
    [[nodiscard]] Result<> configure();

    QString m_name;
    QString m_path;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

/// Rolls back unless committed.
class SqlTransaction {
public:
    [[nodiscard]] static Result<SqlTransaction> begin(SqlDatabase& database);

    SqlTransaction(SqlTransaction&& other) noexcept;
    SqlTransaction& operator=(SqlTransaction&&) = delete;
    ~SqlTransaction();

    [[nodiscard]] Result<> commit();

private:
    explicit SqlTransaction(SqlDatabase& database);

    SqlDatabase* m_database;
};

} // namespace afterword
