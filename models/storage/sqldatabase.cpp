// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqldatabase.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>

#include <atomic>

namespace afterword {

namespace {

// SQLite's primary result codes, as far as they mean something of their own here.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIo = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

constexpr int busyTimeoutMs = 250;

ErrorCode codeOf(int nativeCode) {
    switch (nativeCode & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return ErrorCode::Locked;
    case sqliteReadOnly:
        return ErrorCode::ReadOnly;
    case sqliteFull:
        return ErrorCode::DiskFull;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return ErrorCode::Damaged;
    case sqliteIo:
    case sqliteCannotOpen:
        return ErrorCode::Io;
    }
    return ErrorCode::Internal;
}

} // namespace

SqlDatabase::SqlDatabase(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path)) {}

SqlDatabase::~SqlDatabase() {
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::open(const QString& path, Mode mode) {
    static std::atomic<quint64> count = 0;
    const QString name = QStringLiteral("afterword-%1").arg(++count);
    std::unique_ptr<SqlDatabase> database(new SqlDatabase(name, path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    connection.setConnectOptions(options);
    if (mode != Mode::Create && !path.isEmpty() && !QFileInfo::exists(path)) {
        return failure(ErrorCode::NotFound, path);
    }
    if (!connection.open()) {
        return failure(database->errorOf(connection.lastError()));
    }
    if (const auto configured = database->configure(); !configured) {
        return failure(configured.error());
    }
    return database;
}

Result<> SqlDatabase::configure() {
    struct Pragma {
        QString name;
        QString value;
        QString expected;
    };

    static const QList<Pragma> pragmas = {
        {QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0")},
        {QStringLiteral("cell_size_check"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1")},
        // Freed pages are overwritten, so that what was redacted is gone. Only Debian's build has it on by itself.
        {QStringLiteral("secure_delete"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2")},
        {QStringLiteral("cache_size"), QStringLiteral("-8192"), QStringLiteral("-8192")},
    };
    for (const Pragma& pragma : pragmas) {
        if (const auto set = setPragma(pragma.name, pragma.value, pragma.expected); !set) {
            return set;
        }
    }
    // A database in memory has no mapping to speak of.
    return m_path.isEmpty() ? Result<>()
                            : setPragma(QStringLiteral("mmap_size"), QStringLiteral("0"), QStringLiteral("0"));
}

Result<> SqlDatabase::setPragma(const QString& name, const QString& value, const QString& expected) {
    const QString set = QStringLiteral("PRAGMA %1=%2").arg(name, value);
    if (const auto done = scalar(set); !done) {
        return failure(done.error());
    }
    const auto read = scalar(QStringLiteral("PRAGMA %1").arg(name));
    if (!read) {
        return failure(read.error());
    }
    if (read->toString() != expected) {
        return failure(ErrorCode::Internal, m_path, QString(set + QStringLiteral(" gave ") + read->toString()));
    }
    return {};
}

Result<> SqlDatabase::execute(const QString& sql) {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql)) {
        return failure(errorOf(query.lastError()));
    }
    return {};
}

Result<QVariant> SqlDatabase::scalar(const QString& sql) {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return failure(errorOf(query.lastError()));
    }
    if (query.next()) {
        return query.value(0);
    }
    if (query.lastError().isValid()) {
        return failure(errorOf(query.lastError()));
    }
    return QVariant();
}

Result<QSqlQuery*> SqlDatabase::prepared(const QString& sql) {
    auto& kept = m_prepared[sql];
    if (!kept) {
        auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            return failure(errorOf(query->lastError()));
        }
        kept = std::move(query);
    }
    return kept.get();
}

Result<QSqlQuery*> SqlDatabase::run(const QString& sql, const QVariantList& values) {
    const auto query = prepared(sql);
    if (!query) {
        return query;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        (*query)->bindValue(static_cast<int>(i), values.at(i));
    }
    if (!(*query)->exec()) {
        const Error error = errorOf((*query)->lastError());
        (*query)->finish();
        return failure(error);
    }
    return query;
}

Result<> SqlDatabase::finished(QSqlQuery& query, Result<> result) const {
    if (result && query.lastError().isValid()) {
        result = failure(errorOf(query.lastError()));
    }
    query.finish();
    return result;
}

Error SqlDatabase::errorOf(const QSqlError& error) const {
    const int native = error.nativeErrorCode().toInt();
    const ErrorCode code = codeOf(native);
    QStringList facts;
    if (code == ErrorCode::DiskFull) {
        facts.append(QString::number(QStorageInfo(QFileInfo(m_path).path()).bytesAvailable()));
    }
    const QString detail = QStringLiteral("SQLite %1: %2").arg(QString::number(native), error.databaseText());
    return {code, m_path, detail, facts};
}

SqlTransaction::SqlTransaction(SqlDatabase& database)
    : m_database(&database) {}

SqlTransaction::SqlTransaction(SqlTransaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

SqlTransaction::~SqlTransaction() {
    if (m_database) {
        // Fails where SQLite has rolled back by itself, as it does on a full disk: that is what is wanted.
        (void)m_database->execute(QStringLiteral("ROLLBACK"));
    }
}

Result<SqlTransaction> SqlTransaction::begin(SqlDatabase& database) {
    if (const auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return failure(begun.error());
    }
    return SqlTransaction(database);
}

Result<> SqlTransaction::commit() {
    auto committed = m_database->execute(QStringLiteral("COMMIT"));
    if (committed) {
        m_database = nullptr;
    }
    return committed;
}

} // namespace afterword
