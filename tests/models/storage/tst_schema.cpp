// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarysupport.h"
#include "schema.h"
#include "valuetable.h"

#include <QTest>

using namespace afterword;

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAColumnForEachField();
    void splitsStatements();
    void migratesStepByStep();
    void leavesAFailedStepUndone();
    void takesNoStepWithoutASnapshot();
    void refusesANewerFormat();
    void comparesWithItsOwnList();
};

namespace {

std::unique_ptr<SqlDatabase> memory() {
    auto database = SqlDatabase::open(QString(), SqlDatabase::Mode::Create);
    return database ? std::move(*database) : nullptr;
}

Result<> nothing() {
    return {};
}

QList<schema::Migration> threeSteps() {
    return {{1, {QStringLiteral("CREATE TABLE a (x INTEGER)"), QStringLiteral("INSERT INTO a VALUES (7)")}},
            {2, {QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT")}},
            {3, {QStringLiteral("CREATE TABLE b (z TEXT)"), QStringLiteral("INSERT INTO b SELECT x FROM a")}}};
}

int formatOf(SqlDatabase& database) {
    return database.scalar(QStringLiteral("PRAGMA user_version"))->toInt();
}

QString typeName(ColumnType type) {
    switch (type) {
    case ColumnType::Text:
        return QStringLiteral("TEXT");
    case ColumnType::Integer:
        return QStringLiteral("INTEGER");
    case ColumnType::Real:
        return QStringLiteral("REAL");
    }
    return {};
}

} // namespace

void TestSchema::hasAColumnForEachField() {
    const auto database = memory();
    QVERIFY(database);
    QVERIFY(schema::migrate(*database, schema::migrations(), nothing));
    forEachKind([&]<class V>() {
        const ValueTable& table = valueTable<V>();
        QStringList expected = {QStringLiteral("seq INTEGER NOT NULL")};
        if (!table.isIncident) {
            expected.prepend(QStringLiteral("incident TEXT NOT NULL"));
        }
        for (const auto& column : table.columns) {
            expected.append(QString(column.name + u' ' + typeName(column.type) +
                                    (column.nullable ? QString() : QStringLiteral(" NOT NULL"))));
        }
        expected.append(QStringLiteral("seal BLOB NOT NULL"));
        QStringList found;
        const auto read = database->forEach(
            QString(QStringLiteral("PRAGMA table_info(") + table.name + u')'), {},
            [&](const QSqlQuery& row) -> Result<> {
                found.append(QString(row.value(1).toString() + u' ' + row.value(2).toString() +
                                     (row.value(3).toBool() ? QStringLiteral(" NOT NULL") : QString())));
                return {};
            });
        QVERIFY(read);
        QCOMPARE(found, expected);
    });
}

void TestSchema::splitsStatements() {
    const QString text = QStringLiteral("-- a comment; with a semicolon\nCREATE TABLE a (\n    x\n)\n"
                                        "-- next statement\n\n  -- next statement\nSELECT 1;\nSELECT 2\n");
    QCOMPARE(schema::statementsOf(text),
             QStringList({QStringLiteral("CREATE TABLE a (\n    x\n)"), QStringLiteral("SELECT 1;\nSELECT 2")}));
}

void TestSchema::migratesStepByStep() {
    const auto database = memory();
    const auto steps = threeSteps();
    int snapshots = 0;
    const auto counted = [&]() -> Result<> {
        ++snapshots;
        return {};
    };
    QCOMPARE(*schema::migrate(*database, steps.first(1), counted), schema::Outcome::Migrated);
    QCOMPARE(formatOf(*database), 1);
    QCOMPARE(*schema::migrate(*database, steps, counted), schema::Outcome::Migrated);
    QCOMPARE(formatOf(*database), 3);
    QCOMPARE(database->scalar(QStringLiteral("SELECT z FROM b"))->toString(), QStringLiteral("7"));
    QCOMPARE(snapshots, 2);
    QCOMPARE(*schema::migrate(*database, steps, counted), schema::Outcome::UpToDate);
    QCOMPARE(snapshots, 2);
    QVERIFY(schema::compare(*database, steps));
}

void TestSchema::leavesAFailedStepUndone() {
    const auto database = memory();
    auto steps = threeSteps();
    steps[2].statements.append(QStringLiteral("INSERT INTO missing VALUES (1)"));
    QVERIFY(!schema::migrate(*database, steps, nothing));
    QCOMPARE(formatOf(*database), 2);
    QVERIFY(schema::compare(*database, steps.first(2)));
    QCOMPARE(*schema::migrate(*database, threeSteps(), nothing), schema::Outcome::Migrated);
}

void TestSchema::takesNoStepWithoutASnapshot() {
    const auto database = memory();
    const auto outcome =
        schema::migrate(*database, threeSteps(), [] { return Result<>(failure(ErrorCode::DiskFull)); });
    QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
    QCOMPARE(formatOf(*database), 0);
}

void TestSchema::refusesANewerFormat() {
    const auto database = memory();
    QVERIFY(database->execute(QStringLiteral("PRAGMA user_version=4")));
    const auto outcome = schema::migrate(*database, threeSteps(), nothing);
    QCOMPARE(outcome.error().code, ErrorCode::NewerFormat);
    QCOMPARE(outcome.error().facts, QStringList({QStringLiteral("4"), QStringLiteral("3")}));
}

void TestSchema::comparesWithItsOwnList() {
    const auto database = memory();
    const auto steps = threeSteps();
    QVERIFY(schema::migrate(*database, steps, nothing));
    QVERIFY(database->execute(QStringLiteral("CREATE VIEW v AS SELECT 1")));
    QCOMPARE(schema::compare(*database, steps).error().subject, QStringLiteral("view v"));
    QVERIFY(database->execute(QStringLiteral("DROP VIEW v")));
    QVERIFY(database->execute(QStringLiteral("DROP TABLE b")));
    QCOMPARE(schema::compare(*database, steps).error().subject, QStringLiteral("table b"));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
