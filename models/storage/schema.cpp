// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema.h"

#include <QDir>
#include <QFile>

#include <map>

namespace afterword::schema {

namespace {

using Objects = std::map<QString, QString>;

Result<Objects> objectsOf(SqlDatabase& database) {
    Objects objects;
    const auto read = database.forEach(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema"), {},
                                       [&](const QSqlQuery& row) -> Result<> {
                                           const QString name =
                                               row.value(0).toString() + u' ' + row.value(1).toString();
                                           objects[name] = row.value(2).toString() + u' ' + row.value(3).toString();
                                           return {};
                                       });
    if (!read) {
        return failure(read.error());
    }
    return objects;
}

Result<> takeStep(SqlDatabase& database, const Migration& step) {
    auto transaction = SqlTransaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    for (const QString& statement : step.statements) {
        if (const auto done = database.execute(statement); !done) {
            return done;
        }
    }
    const auto bumped = database.execute(QStringLiteral("PRAGMA user_version=%1").arg(step.to));
    return bumped ? transaction->commit() : bumped;
}

/// What `steps` make of an empty database.
Result<Objects> expectedObjects(const QList<Migration>& steps) {
    auto database = SqlDatabase::open(QString(), SqlDatabase::Mode::Create);
    if (!database) {
        return failure(database.error());
    }
    for (const Migration& step : steps) {
        if (const auto taken = takeStep(**database, step); !taken) {
            return failure(taken.error());
        }
    }
    return objectsOf(**database);
}

} // namespace

QStringList statementsOf(const QString& text) {
    QStringList statements{QString()};
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed() == u"-- next statement") {
            statements.append(QString());
        } else if (!line.startsWith(u"--")) {
            statements.last().append(line).append(u'\n');
        }
    }
    for (QString& statement : statements) {
        statement = statement.trimmed();
    }
    statements.removeAll(QString());
    return statements;
}

const QList<Migration>& migrations() {
    static const QList<Migration> all = [] {
        QList<Migration> found;
        const QDir folder(QStringLiteral(":/afterword/storage/migrations"));
        const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            found.append({name.left(4).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
        }
        return found;
    }();
    return all;
}

int newestFormat() {
    return migrations().last().to;
}

Result<Outcome> migrate(SqlDatabase& database, const QList<Migration>& steps,
                        const std::function<Result<>()>& beforeFirst) {
    const auto version = database.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return failure(version.error());
    }
    const int from = version->toInt();
    if (from > steps.last().to) {
        return failure(ErrorCode::NewerFormat, database.path(), QString(),
                       {QString::number(from), QString::number(steps.last().to)});
    }
    if (from == steps.last().to) {
        return Outcome::UpToDate;
    }
    if (const auto ready = beforeFirst(); !ready) {
        return failure(ready.error());
    }
    for (const Migration& step : steps) {
        if (step.to <= from) {
            continue;
        }
        if (const auto taken = takeStep(database, step); !taken) {
            return failure(taken.error());
        }
    }
    return Outcome::Migrated;
}

Result<> compare(SqlDatabase& database, const QList<Migration>& steps) {
    const auto found = objectsOf(database);
    const auto expected = expectedObjects(steps);
    if (!found || !expected) {
        return failure(found ? expected.error() : found.error());
    }
    for (const auto& [name, sql] : *found) {
        const auto known = expected->find(name);
        if (known == expected->end() || known->second != sql) {
            return failure(ErrorCode::Damaged, name, QStringLiteral("schema"));
        }
    }
    for (const auto& [name, sql] : *expected) {
        if (found->find(name) == found->end()) {
            return failure(ErrorCode::Damaged, name, QStringLiteral("schema: missing"));
        }
    }
    return {};
}

} // namespace afterword::schema
