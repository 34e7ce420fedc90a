// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "importrun.h"
#include "isotime.h"

#include <QFile>
#include <QTest>

using namespace afterword;

class tst_JsonEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLines();
    void readsLists();
    void readsListsInsideOfObjects();
    void findsNestedKeys();
    void findsKeysByMap();
    void passesOverBrokenLines();
    void refusesBrokenJson();
    void refusesRecordsWithoutTime();
    void readsCorpus_data();
    void readsCorpus();
};

void tst_JsonEvents::readsLines() {
    const QByteArray bytes(
        "{\"@timestamp\": \"2026-03-01T14:32:00Z\", \"message\": \"down\", \"user\": \"ana\", \"type\": \"alert\"}\n"
        "\n{\"@timestamp\": 1772375521.5, \"message\": \"say \\\"up\\\"\\n\\ud83d\\ude00\", \"n\": 1}\r\n");
    QCOMPARE(recognised(bytes, QStringLiteral("events.jsonl")), QByteArray("jsonl"));
    const auto run = runReader("jsonl", bytes);
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.size(), 2);
    const Candidate& first = run->sink.candidates[0];
    QCOMPARE(toIso(first.happenedAt), QStringLiteral("2026-03-01T14:32:00Z"));
    QCOMPARE(first.text, QStringLiteral("down"));
    QCOMPARE(first.author, QStringLiteral("ana"));
    QCOMPARE(first.kind, EventKind::Alert);
    QCOMPARE(first.timeText, QStringLiteral("2026-03-01T14:32:00Z"));
    QCOMPARE(first.raw, QString::fromUtf8(bytes.first(bytes.indexOf('\n'))));
    const Candidate& second = run->sink.candidates[1];
    QCOMPARE(second.text, QStringLiteral("say \"up\"\n\U0001F600"));
    QCOMPARE(second.line, 3U);
    QCOMPARE(toIso(second.happenedAt), QStringLiteral("2026-03-01T14:32:01.5Z"));
}

void tst_JsonEvents::readsLists() {
    const auto run = runReader(
        "jsonl",
        "[\n {\"when\":\"2026-03-01 14:32\",\"what\":\"a\"},\n {\"when\":\"2026-03-01 14:33\",\"what\":\"b\"}\n]\n");
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.size(), 2);
    QCOMPARE(run->sink.candidates[1].text, QStringLiteral("b"));
    QCOMPARE(run->sink.candidates[1].line, 3U);
    QCOMPARE(run->sink.candidates[1].raw, QStringLiteral("{\"when\":\"2026-03-01 14:33\",\"what\":\"b\"}"));
    QVERIFY(run->source.zoneAssumed);
}

void tst_JsonEvents::readsListsInsideOfObjects() {
    const auto run =
        runReader("jsonl", R"({"next":"x","events":[{"timestamp":1433190184356,"message":"one"}],"count":1})");
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.size(), 1);
    QCOMPARE(run->sink.candidates[0].text, QStringLiteral("one"));
}

void tst_JsonEvents::findsNestedKeys() {
    const auto run = runReader(
        "jsonl", R"({"event":{"time":"2026-03-01T00:00:00Z","detail":{"message":"deep"}},"tags":["a",{"b":1}]})");
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates[0].text, QStringLiteral("deep"));
}

void tst_JsonEvents::findsKeysByMap() {
    ReadOptions options;
    options.columns = {{QStringLiteral("time"), QStringLiteral("meta.seen")},
                       {QStringLiteral("text"), QStringLiteral("alias")}};
    const auto run =
        runReader("jsonl", R"({"time":"never","meta":{"seen":"20260301"},"message":"no","alias":"yes"})", options);
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates[0].text, QStringLiteral("yes"));
    QCOMPARE(toIso(run->sink.candidates[0].happenedAt), QStringLiteral("2026-03-01T00:00:00Z"));
}

void tst_JsonEvents::passesOverBrokenLines() {
    const auto run = runReader("jsonl", "{\"time\":\"2026-03-01\",\"text\":\"a\"}\n{\"time\":\"2026-03-02\",\"text\":\n"
                                        "{\"time\":\"2026-03-03\",\"text\":\"c\"}\n{\"time\" oops}\n"
                                        "{\"time\":\"2026-03-04\",\"text\":\"d\"}\n{\"text\":\"no time\"}\n");
    QVERIFY(run->result);
    QCOMPARE(run->sink.candidates.last().text, QStringLiteral("no time"));
    QVERIFY(run->sink.candidates.last().timeAssumed);
    QCOMPARE(run->sink.candidates.size(), 4);
    QVERIFY(run->skipped().contains(QStringLiteral("line 2: broken JSON")));
    QVERIFY2(run->skipped().contains(QStringLiteral("line 4: broken JSON")), qPrintable(run->skipped()));
}

void tst_JsonEvents::refusesBrokenJson() {
    const auto run = runReader("jsonl", "[\n {\"when\": \"2026-03-01\", \"text\": }]");
    QVERIFY(!run->result);
    QCOMPARE(run->result.error().code, ErrorCode::BadInput);
    QCOMPARE(run->result.error().facts, (QStringList{QStringLiteral("2"), QStringLiteral("33")}));
}

void tst_JsonEvents::refusesRecordsWithoutTime() {
    const auto run = runReader("jsonl", "{\"a\":1,\"b\":\"x\"}\n");
    QVERIFY(!run->result);
    QCOMPARE(run->result.error().code, ErrorCode::BadInput);
    QVERIFY(run->result.error().detail.contains(QStringLiteral("a, b")));
}

void tst_JsonEvents::readsCorpus_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records");
    if (corpusFolder().isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    QTest::newRow("logs") << QStringLiteral("cloudwatch/aws-cli/logs--get-log-events.json") << 3;
    QTest::newRow("incident") << QStringLiteral("cloudwatch/aws-cli/ssm-incidents--list-timeline-events.json") << 6;
    QTest::newRow("alarms") << QStringLiteral("cloudwatch/aws-cli/cloudwatch--describe-alarm-history.json") << 2;
}

void tst_JsonEvents::readsCorpus() {
    QFETCH(QString, name);
    QFETCH(int, records);
    QFile file(corpusFolder() + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(recognised(bytes, name), QByteArray("jsonl"));
    const auto run = runReader("jsonl", bytes);
    QVERIFY2(run->result, run->result ? "" : qPrintable(run->result.error().detail));
    QCOMPARE(run->sink.candidates.size(), records);
    for (const Candidate& candidate : run->sink.candidates) {
        QVERIFY(!candidate.text.isEmpty());
        QVERIFY(!candidate.timeAssumed);
    }
}

QTEST_GUILESS_MAIN(tst_JsonEvents)
#include "tst_jsonevents.moc"
