// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "importrun.h"
#include "isotime.h"

#include <QFile>
#include <QTest>

using namespace afterword;

namespace {

QByteArray corpusFile(const QString& name) {
    QFile file(corpusFolder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_CsvEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsColumnsByName();
    void findsColumnsByMap();
    void refusesUnknownColumns();
    void refusesTablesWithoutTime();
    void refusesTimesThatAreNone();
    void refusesDatesWithoutOrder();
    void takesTheOrderOfDatesThatIsGiven();
    void leavesRolesOpen();
    void joinsDateAndTime();
    void namesRaggedRows();
    void keepsRowsWithoutTime();
    void usesZoneAndOffset();
    void knowsUtcFromTheHeader();
    void isRecognised_data();
    void isRecognised();
    void readsNezhaLogs();
    void readsJira();
};

void tst_CsvEvents::findsColumnsByName() {
    const auto run = runReader("csv", "Created At,Severity,Summary,Reported By,Type,Author,System\n"
                                      "2026-03-01 14:32:00,1,\"Pager, loud\",x,Alert,Ana,checkout\n"
                                      "2026-03-01 14:33:10.5,2,Rolled back,y,deployment,Ben,\n");
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.size(), 2);
    const Candidate& first = run->sink.candidates[0];
    QCOMPARE(toIso(first.happenedAt), QStringLiteral("2026-03-01T14:32:00Z"));
    QCOMPARE(first.text, QStringLiteral("Pager, loud"));
    QCOMPARE(first.author, QStringLiteral("Ana"));
    QCOMPARE(first.kind, EventKind::Alert);
    QCOMPARE(first.place, QStringLiteral("checkout"));
    QCOMPARE(first.timeText, QStringLiteral("2026-03-01 14:32:00"));
    QCOMPARE(first.raw, QStringLiteral("2026-03-01 14:32:00,1,\"Pager, loud\",x,Alert,Ana,checkout"));
    QCOMPARE(first.line, 2U);
    QCOMPARE(run->sink.candidates[1].kind, EventKind::Change);
    QVERIFY(run->source.zoneAssumed);
    QCOMPARE(run->source.records, 2);
    QVERIFY(run->source.skipped.isEmpty());
}

void tst_CsvEvents::findsColumnsByMap() {
    ReadOptions options;
    options.columns = {{QStringLiteral("time"), QStringLiteral("SEEN")}, {QStringLiteral("text"), QStringLiteral("3")}};
    const auto run = runReader("csv", "id,seen,what happened\n1,1772375520,Down\n", options);
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.size(), 1);
    QCOMPARE(toIso(run->sink.candidates[0].happenedAt), QStringLiteral("2026-03-01T14:32:00Z"));
    QCOMPARE(run->sink.candidates[0].text, QStringLiteral("Down"));
    QCOMPARE(run->source.mapping, QStringLiteral("text=3,time=SEEN"));
    QVERIFY(!run->source.zoneAssumed);
}

void tst_CsvEvents::refusesUnknownColumns() {
    ReadOptions options;
    options.columns = {{QStringLiteral("text"), QStringLiteral("nope")}};
    const auto run = runReader("csv", "time,text\n2026-03-01,x\n", options);
    QVERIFY(!run->result);
    QCOMPARE(run->result.error().code, ErrorCode::Usage);
    QVERIFY(run->result.error().detail.contains(QStringLiteral("time, text")));
}

void tst_CsvEvents::refusesTablesWithoutTime() {
    const auto run = runReader("csv", "Source,Target,Weight\na,b,1\nc,d,2\n");
    QVERIFY(!run->result);
    QCOMPARE(run->result.error().code, ErrorCode::BadInput);
    QVERIFY(run->result.error().detail.contains(QStringLiteral("Source, Target, Weight")));
    QVERIFY(run->sink.candidates.isEmpty());
}

void tst_CsvEvents::refusesTimesThatAreNone() {
    const auto run = runReader("csv", "time,text\nsoon,x\nlater,y\n");
    QVERIFY(!run->result);
    QCOMPARE(run->result.error().code, ErrorCode::BadInput);
    QVERIFY(run->result.error().detail.contains(QStringLiteral("row 2: \"soon\"")));
    QCOMPARE(run->result.error().facts, (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
}

void tst_CsvEvents::refusesDatesWithoutOrder() {
    const auto unclear = runReader("csv", "time,text\n01/03/2026 14:32,x\n02/03/2026 01:00,y\n");
    QVERIFY(!unclear->result);
    QCOMPARE(unclear->result.error().code, ErrorCode::BadInput);
    const auto clear = runReader("csv", "time,text\n01/03/2026 14:32,x\n25/03/2026 01:00,y\n");
    QVERIFY(clear->result);
    QCOMPARE(toIso(clear->sink.candidates[0].happenedAt), QStringLiteral("2026-03-01T14:32:00Z"));
    const auto american = runReader("csv", "time,text\n01/03/2026 2:32 PM,x\n01/25/2026 12:05 am,y\n");
    QVERIFY(american->result);
    QCOMPARE(toIso(american->sink.candidates[0].happenedAt), QStringLiteral("2026-01-03T14:32:00Z"));
    QCOMPARE(toIso(american->sink.candidates[1].happenedAt), QStringLiteral("2026-01-25T00:05:00Z"));
}

void tst_CsvEvents::takesTheOrderOfDatesThatIsGiven() {
    ReadOptions options;
    options.dateOrder = DateOrder::MonthFirst;
    const QByteArray table = "time,text\n03/04/2026 14:32,deploy\n";
    auto run = runReader("csv", table, options);
    QVERIFY(run->result);
    QCOMPARE(toIso(run->sink.candidates.constFirst().happenedAt), QStringLiteral("2026-03-04T14:32:00Z"));
    options.dateOrder = DateOrder::DayFirst;
    run = runReader("csv", table, options);
    QCOMPARE(toIso(run->sink.candidates.constFirst().happenedAt), QStringLiteral("2026-04-03T14:32:00Z"));
    // What a date tells counts more.
    run = runReader("csv", table + "03/14/2026 14:32,rollback\n", options);
    QCOMPARE(toIso(run->sink.candidates.constFirst().happenedAt), QStringLiteral("2026-03-04T14:32:00Z"));
}

void tst_CsvEvents::leavesRolesOpen() {
    ReadOptions options;
    options.columns = {{QStringLiteral("author"), QString()}};
    const auto run = runReader("csv", "time,text,author\n2026-03-04 14:32,deploy,maya\n", options);
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.constFirst().author, QString());
}

void tst_CsvEvents::joinsDateAndTime() {
    const auto run = runReader("csv", "Datum;Uhrzeit;Ereignis\n01.03.2026;14:32;Ausfall\n01.03.2026;14:40:05;Ende\n");
    QVERIFY(run->result);
    QCOMPARE(toIso(run->sink.candidates[1].happenedAt), QStringLiteral("2026-03-01T14:40:05Z"));
    QCOMPARE(run->sink.candidates[1].text, QStringLiteral("Ende"));
}

void tst_CsvEvents::namesRaggedRows() {
    const auto run = runReader("csv", "time,text,who\n2026-03-01,x,a\n2026-03-02,y\n2026-03-03,z,b,c\n");
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.size(), 3);
    QCOMPARE(run->source.skipped.size(), 2);
    QCOMPARE(run->source.skipped[0].where, QStringLiteral("row 3"));
    QVERIFY(run->source.skipped[0].why.contains(QStringLiteral("where 3 were expected")));
}

void tst_CsvEvents::keepsRowsWithoutTime() {
    const auto run = runReader("csv", "time,text\n2026-03-01,x\n,still x\n2026-03-02,y\n");
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.size(), 3);
    QVERIFY(run->sink.candidates[1].timeAssumed);
    QCOMPARE(run->sink.candidates[1].happenedAt, run->sink.candidates[0].happenedAt);
    QCOMPARE(run->source.skipped.size(), 1);
}

void tst_CsvEvents::usesZoneAndOffset() {
    ReadOptions options;
    options.zone = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    options.zoneGiven = true;
    options.offset = seconds(-90);
    const auto run = runReader("csv",
                               "time,text\n2026-07-01 14:32:00,x\n2026-07-01T14:32:00Z,y\n"
                               "2026-07-01T14:32:00-05:00,z\n2026-07-01 14:32:00 UTC,u\n",
                               options);
    QVERIFY(run->result);
    const auto at = [&](qsizetype i) {
        return toIso(run->sink.candidates[i].happenedAt);
    };
    QCOMPARE(at(0), QStringLiteral("2026-07-01T12:30:30Z"));
    QCOMPARE(at(1), QStringLiteral("2026-07-01T14:30:30Z"));
    QCOMPARE(at(2), QStringLiteral("2026-07-01T19:30:30Z"));
    QCOMPARE(at(3), QStringLiteral("2026-07-01T14:30:30Z"));
    QCOMPARE(run->source.zone, QStringLiteral("Europe/Berlin"));
    QVERIFY(!run->source.zoneAssumed);
}

void tst_CsvEvents::knowsUtcFromTheHeader() {
    ReadOptions options;
    options.zone = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    const auto run = runReader("csv", "Time (UTC),Event\n2026-07-01 14:32,x\n", options);
    QVERIFY(run->result);
    QCOMPARE(toIso(run->sink.candidates[0].happenedAt), QStringLiteral("2026-07-01T14:32:00Z"));
    QVERIFY(!run->source.zoneAssumed);
}

void tst_CsvEvents::isRecognised_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("format");
    const QByteArray events("time,text\n2026-03-01 10:00,The site is down\n2026-03-01 10:05,Rolled back\n");
    QTest::newRow("events") << events << QStringLiteral("timeline.csv") << QByteArray("csv");
    QTest::newRow("events without a name") << events << QStringLiteral("-") << QByteArray("csv");
    QTest::newRow("metrics") << QByteArray("ts,rps\n2026-03-01 10:00,5\n2026-03-01 10:05,6\n")
                             << QStringLiteral("m.csv") << QByteArray("metrics-csv");
    QTest::newRow("bare metrics") << QByteArray("1772375520,5\n1772375530,6\n1772375540,6\n") << QStringLiteral("m.txt")
                                  << QByteArray("metrics-csv");
    QTest::newRow("no time") << QByteArray("a,b\n1,2\n") << QStringLiteral("m.csv") << QByteArray("csv");
    QTest::newRow("prose") << QByteArray("Dear all,\nwe were down, sorry.\nBest,\nAna\n") << QStringLiteral("mail.txt")
                           << QByteArray();
    QTest::newRow("log") << QByteArray("2026-03-01 10:00:00,123 INFO a\n2026-03-01 10:00:01,124 INFO b\n")
                         << QStringLiteral("app.log") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QStringLiteral("m.txt") << QByteArray();
}

void tst_CsvEvents::isRecognised() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QByteArray, format);
    QCOMPARE(recognised(bytes, name), format);
}

void tst_CsvEvents::readsNezhaLogs() {
    const QByteArray bytes = corpusFile(QStringLiteral("metrics-nezha/2022-08-22/log/05_20_log.csv"));
    if (bytes.isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    QCOMPARE(recognised(bytes, QStringLiteral("05_20_log.csv")), QByteArray("csv"));
    const auto run = runReader("csv", bytes);
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.size(), 2000);
    QVERIFY2(run->source.skipped.isEmpty(), qPrintable(run->skipped()));
    QCOMPARE(toIso(run->sink.candidates[0].happenedAt), QStringLiteral("2022-08-22T05:19:27.896495Z"));
    QVERIFY2(run->sink.candidates[0].text.startsWith(QStringLiteral("TraceID: 0e00ebc94f6a55390e4ce22d7b823fe6")),
             qPrintable(run->sink.candidates[0].text));
}

void tst_CsvEvents::readsJira() {
    const QByteArray bytes = corpusFile(QStringLiteral("jira/Jira.csv"));
    if (bytes.isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    QCOMPARE(recognised(bytes, QStringLiteral("Jira.csv")), QByteArray("csv"));
    const auto run = runReader("csv", bytes);
    QVERIFY2(run->result, qPrintable(run->result ? QString() : run->result.error().detail));
    QCOMPARE(run->sink.candidates.size(), 22);
    QCOMPARE(toIso(run->sink.candidates[0].happenedAt), QStringLiteral("2025-09-22T09:26:00Z"));
    QCOMPARE(run->sink.candidates[1].text, QStringLiteral("Bug Fixing: problem in production"));
    QCOMPARE(run->sink.candidates[1].author, QStringLiteral("Person Three"));
    QVERIFY2(run->source.skipped.isEmpty(), qPrintable(run->skipped()));
}

QTEST_GUILESS_MAIN(tst_CsvEvents)
#include "tst_csvevents.moc"
