// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readlog.h"

#include <QTest>

using namespace afterword;

/// One line or record of each format that is known: its instant, its author and its message.
class TestLogFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestLogFormats::reads_data() {
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("timeText");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* title, const QByteArray& log, const char* instant, const char* timeText,
                        const char* author, const char* text) {
        QTest::newRow(title) << log << QString::fromLatin1(instant) << QString::fromLatin1(timeText)
                             << QString::fromLatin1(author) << QString::fromUtf8(text);
    };
    row("syslog", "Dec 10 06:55:46 web-1 sshd[24200]: Failed password", "2025-12-10T06:55:46Z", "Dec 10 06:55:46",
        "sshd", "Failed password");
    row("syslog, day of one digit", "Jul  1 09:00:55 calvisitor kernel: up", "2025-07-01T09:00:55Z", "Jul  1 09:00:55",
        "kernel", "up");
    row("syslog with year", "Dec 10 2024 06:55:46 web-1 sshd[1]: x", "2024-12-10T06:55:46Z", "Dec 10 2024 06:55:46",
        "sshd", "x");
    row("syslog, ISO", "2026-03-14T00:00:00.007641+01:00 db-11 gw[12]: ready", "2026-03-13T23:00:00.007641Z",
        "2026-03-14T00:00:00.007641+01:00", "gw", "ready");
    row("syslog, RFC 5424",
        "<165>1 2003-10-11T22:14:15.003Z host.example evntslog - ID47 [e@1 a=\"b\"][f@2 c=\"d\"] An entry",
        "2003-10-11T22:14:15.003Z", "2003-10-11T22:14:15.003Z", "evntslog", "An entry");
    row("syslog with priority", "<34>Oct 11 22:14:15 mymachine su: 'su root' failed", "2025-10-11T22:14:15Z",
        "Oct 11 22:14:15", "su", "'su root' failed");
    row("syslog around pairs", "2026-03-14T00:00:00Z app-1 gw[1]: level=info msg=\"slow query\" dur=5",
        "2026-03-14T00:00:00Z", "2026-03-14T00:00:00Z", "gw", "slow query");
    row("syslog around JSON", "Dec 10 06:55:46 h app[1]: {\"level\":\"info\",\"msg\":\"hi\"}", "2025-12-10T06:55:46Z",
        "Dec 10 06:55:46", "app", "hi");
    row("repeated", "Mar 24 14:26:01 --- last message repeated 2 times ---", "2026-03-24T14:26:01Z", "Mar 24 14:26:01",
        "", "--- last message repeated 2 times ---");
    row("apache access", "127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] \"GET /a HTTP/1.0\" 200 2326",
        "2000-10-10T20:55:36Z", "10/Oct/2000:13:55:36 -0700", "", "\"GET /a HTTP/1.0\" 200 2326");
    row("nginx access, several addresses",
        "10.0.0.2, 10.0.0.1 - - [07/Dec/2016:11:05:07 +0100] \"GET / HTTP/1.1\" 200 1", "2016-12-07T10:05:07Z",
        "07/Dec/2016:11:05:07 +0100", "", "\"GET / HTTP/1.1\" 200 1");
    row("apache error", "[Mon Dec 26 16:15:55.103786 2016] [core:notice] [pid 11379] AH00094: Command line",
        "2016-12-26T16:15:55.103786Z", "Mon Dec 26 16:15:55.103786 2016", "core", "AH00094: Command line");
    row("nginx error", "2016/10/25 14:49:34 [error] 54053#0: *1 open() failed", "2016-10-25T14:49:34Z",
        "2016/10/25 14:49:34", "", "54053#0: *1 open() failed");
    row("log4j", "2026-03-01 14:32:07,123 ERROR [main] com.example.Foo - went wrong", "2026-03-01T14:32:07.123Z",
        "2026-03-01 14:32:07,123", "com.example.Foo", "went wrong");
    row("logback", "2026-03-01 14:32:07.123 [http-1] WARN  com.example.Foo - went wrong", "2026-03-01T14:32:07.123Z",
        "2026-03-01 14:32:07.123", "com.example.Foo", "went wrong");
    row("spring", "2026-03-01 14:32:07.123  INFO 12345 --- [           main] o.s.b.App  : Started",
        "2026-03-01T14:32:07.123Z", "2026-03-01 14:32:07.123", "o.s.b.App", "Started");
    row("java.util.logging", "Dec 10, 2016 6:55:46 PM org.apache.Foo run\nINFO: up", "2016-12-10T18:55:46Z",
        "Dec 10, 2016 6:55:46 PM", "", "org.apache.Foo run\nINFO: up");
    row("elasticsearch", "[2018-05-17T08:29:12,177][INFO ][o.e.n.Node      ] [x] closed", "2018-05-17T08:29:12.177Z",
        "2018-05-17T08:29:12,177", "o.e.n.Node", "[x] closed");
    row("kafka", "[2017-08-04 10:48:20,377] INFO starting (kafka.server.KafkaServer)", "2017-08-04T10:48:20.377Z",
        "2017-08-04 10:48:20,377", "kafka.server.KafkaServer", "starting (kafka.server.KafkaServer)");
    row("python", "2026-03-01 14:32:07,123 - app.db - ERROR - lost", "2026-03-01T14:32:07.123Z",
        "2026-03-01 14:32:07,123", "app.db", "lost");
    row("python, level first", "2026-03-01 14:32:07,123 ERROR app.db: lost", "2026-03-01T14:32:07.123Z",
        "2026-03-01 14:32:07,123", "app.db", "lost");
    row("go, std", "2026/03/01 14:32:07 listening", "2026-03-01T14:32:07Z", "2026/03/01 14:32:07", "", "listening");
    row("go, time.Time", "2022-08-22 03:51:19.573905004 +0000 UTC m=+0.079858984 up", "2022-08-22T03:51:19.573905Z",
        "2022-08-22 03:51:19.573905004 +0000 UTC m=+0.079858984", "", "up");
    row("glog", "I0102 15:04:05.678901    1 main.go:10] hello", "2026-01-02T15:04:05.678901Z", "0102 15:04:05.678901",
        "main.go", "hello");
    row("kubernetes (CRI)", "2016-10-06T00:17:09.669794202Z stdout F The content", "2016-10-06T00:17:09.669794Z",
        "2016-10-06T00:17:09.669794202Z", "", "The content");
    row("docker", "{\"log\":\"hello\\n\",\"stream\":\"stdout\",\"time\":\"2020-01-02T03:04:05.123456789Z\"}",
        "2020-01-02T03:04:05.123456Z", "2020-01-02T03:04:05.123456789Z", "", "hello");
    row("docker compose", "caddy  | {\"level\":\"info\",\"ts\":1761019822.3152757,\"msg\":\"up\"}",
        "2025-10-21T04:10:22.315275Z", "1761019822.3152757", "", "up");
    row("journal", "{\"__REALTIME_TIMESTAMP\":\"1428634687123456\",\"_COMM\":\"systemd\",\"MESSAGE\":\"Started.\"}",
        "2015-04-10T02:58:07.123456Z", "1428634687123456", "systemd", "Started.");
    row("journal, bytes", "{\"__REALTIME_TIMESTAMP\":\"1428634687123456\",\"MESSAGE\":[72,105]}",
        "2015-04-10T02:58:07.123456Z", "1428634687123456", "", "Hi");
    row("JSON", "{\"level\":\"warn\",\"@timestamp\":\"2026-03-01T14:32:07.5Z\",\"logger\":\"db\",\"message\":\"slow\"}",
        "2026-03-01T14:32:07.5Z", "2026-03-01T14:32:07.5Z", "db", "slow");
    row("JSON, escapes", "{\"ts\":1476000000,\"msg\":\"a \\\"b\\\"\\n\\u00e4\\ud83d\\ude00\"}", "2016-10-09T08:00:00Z",
        "1476000000", "", "a \"b\"\nä😀");
    row("JSON in JSON",
        "{\"time\":\"2026-03-01T14:32:07Z\",\"log\":\"{\\\"level\\\":\\\"info\\\",\\\"msg\\\":\\\"inner\\\"}\"}",
        "2026-03-01T14:32:07Z", "2026-03-01T14:32:07Z", "", "inner");
    row("JSON, fields within", "{\"ts\":\"2013-09-06T20:00:48.124817Z\",\"@fields\":{\"lvl\":\"INFO\",\"msg\":\"up\"}}",
        "2013-09-06T20:00:48.124817Z", "2013-09-06T20:00:48.124817Z", "", "up");
    row("JSON, mongodb", "{\"t\":{\"$date\":\"2026-03-10T20:58:09.401+00:00\"},\"c\":\"NETWORK\",\"msg\":\"accepted\"}",
        "2026-03-10T20:58:09.401Z", "2026-03-10T20:58:09.401+00:00", "NETWORK", "accepted");
    row("JSON, log4j", "{\"instant\":{\"epochSecond\":1476000000,\"nanoOfSecond\":250000000},\"message\":\"x\"}",
        "2016-10-09T08:00:00.25Z", "1476000000", "", "x");
    row("JSON, pretty", "{\n  \"timestamp\": \"2026-03-01T14:32:07Z\",\n  \"message\": \"spread\"\n}",
        "2026-03-01T14:32:07Z", "2026-03-01T14:32:07Z", "", "spread");
    row("JSON, broken", "{\"ts\":\"2013-09-06T20:00:48Z\",\"msg\":\"cut of", "2013-09-06T20:00:48Z",
        "2013-09-06T20:00:48Z", "", "{\"ts\":\"2013-09-06T20:00:48Z\",\"msg\":\"cut of");
    row("pairs", "time=\"2021-09-15T21:17:10.220731Z\" level=error msg=\"not \\\"found\\\"\" pod=x",
        "2021-09-15T21:17:10.220731Z", "2021-09-15T21:17:10.220731Z", "", "not \"found\"");
    row("pairs, time later", "logger=settings t=2025-04-24T19:51:48.520963849Z level=info msg=\"Starting\"",
        "2025-04-24T19:51:48.520963Z", "2025-04-24T19:51:48.520963849Z", "settings", "Starting");
    row("epoch, s", "1476000000 up", "2016-10-09T08:00:00Z", "1476000000", "", "up");
    row("epoch, fraction", "1286536309.586    921 192.168.0.68 TCP_MISS/200", "2010-10-08T11:11:49.586Z",
        "1286536309.586", "", "921 192.168.0.68 TCP_MISS/200");
    row("epoch, ms", "1428634687123 Hello", "2015-04-10T02:58:07.123Z", "1428634687123", "", "Hello");
    row("epoch, us", "1428634687123456 Hello", "2015-04-10T02:58:07.123456Z", "1428634687123456", "", "Hello");
    row("epoch, ns", "1428634687123456789 Hello", "2015-04-10T02:58:07.123456Z", "1428634687123456789", "", "Hello");
    row("history", "#+1162490366\n./run", "2006-11-02T17:59:26Z", "1162490366", "", "./run");
    row("short year", "17/06/09 20:10:40 INFO executor.Backend: up", "2017-06-09T20:10:40Z", "17/06/09 20:10:40",
        "executor.Backend", "up");
    row("unpadded", "20171223-0:3:5:12|Step_LSC|30002312|on", "2017-12-23T00:03:05.012Z", "20171223-0:3:5:12", "",
        "Step_LSC|30002312|on");
    row("tai64n", "@400000006995e1aa1dcd6500 up", "2026-02-18T15:58:24.5Z", "@400000006995e1aa1dcd6500", "", "up");
    row("julian day", "2461101.10563 up", "2026-03-01T14:32:06.432Z", "2461101.10563", "", "up");
    row("day of the year", "2026-060T14:32:07Z up", "2026-03-01T14:32:07Z", "2026-060T14:32:07Z", "", "up");
    row("logcat", "03-17 16:13:38.811  1702  2395 D WindowManager: x", "2026-03-17T16:13:38.811Z", "03-17 16:13:38.811",
        "", "1702  2395 D WindowManager: x");
    row("redis", "98738:M 30 May 2024 12:23:52.442 * Saving", "2024-05-30T12:23:52.442Z", "30 May 2024 12:23:52.442",
        "", "Saving");
    row("redis, no year", "[2932] 31 Mar 04:32:08 * Server started", "2026-03-31T04:32:08Z", "31 Mar 04:32:08", "",
        "Server started");
    row("mysql error", "2020-08-06T14:25:02.835618Z 0 [Note] [InnoDB] begin", "2020-08-06T14:25:02.835618Z",
        "2020-08-06T14:25:02.835618Z", "", "[InnoDB] begin");
    row("mysql error, old", "161209 13:08:33 mysqld_safe Starting", "2016-12-09T13:08:33Z", "161209 13:08:33", "",
        "mysqld_safe Starting");
    row("mysql slow",
        "# Time: 2019-01-21T06:36:03.868128Z\n# User@Host: a[a] @ localhost []  Id: 1\n# Query_time: 0.05\nSET "
        "timestamp=1548052563;\nSELECT 1,\n  2;",
        "2019-01-21T06:36:03Z", "1548052563", "", "SELECT 1,\n  2;");
    row("haproxy", "Dec 10 12:01:46 v haproxy[19312]: 127.0.0.1:35982 [10/Dec/2018:12:01:46.395] web 503",
        "2025-12-10T12:01:46Z", "Dec 10 12:01:46", "haproxy", "127.0.0.1:35982 [10/Dec/2018:12:01:46.395] web 503");
    row("french months",
        "d\xc3\xa9"
        "c. 10 06:55:46 h app[1]: x",
        "2025-12-10T06:55:46Z", "", "app", "x");
    row("time within words", "MainThread::INFO::2011-12-05 07:04:56,101::vdsm::71", "2011-12-05T07:04:56.101Z",
        "2011-12-05 07:04:56,101", "", "vdsm::71");
    row("dump", "===== Start of dump at Thu Jun 2 00:01:01 UTC 2022 =====\n\nps", "2022-06-02T00:01:01Z",
        "Thu Jun 2 00:01:01 UTC 2022", "", "=====\n\nps");
    row("tabs", "2026-03-01 14:32:07\tERROR\tlost", "2026-03-01T14:32:07Z", "2026-03-01 14:32:07", "", "lost");
    row("quoted table", "\"2014-06-15 01:04:52\"\t\"a\tb\"", "2014-06-15T01:04:52Z", "2014-06-15 01:04:52", "",
        "\"a\tb\"");
    row("nothing behind the time", "2026-03-01T14:32:07Z", "2026-03-01T14:32:07Z", "2026-03-01T14:32:07Z", "",
        "2026-03-01T14:32:07Z");
    row("no level, no logger", "2026-03-01 14:32:07 Connection error: timeout", "2026-03-01T14:32:07Z",
        "2026-03-01 14:32:07", "", "Connection error: timeout");
}

void TestLogFormats::reads() {
    QFETCH(QByteArray, log);
    QFETCH(QString, timeText);
    // With and without a line feed at the end, and the same twice.
    const ReadLog once = readLog(log);
    QVERIFY2(once.result, once.result ? "" : qPrintable(once.result.error().detail));
    QCOMPARE(once.records.size(), 1);
    QTEST(once.at(0), "instant");
    QTEST(once.records[0].author, "author");
    QTEST(once.records[0].text, "text");
    QCOMPARE(once.records[0].raw.toUtf8(), log);
    if (!timeText.isEmpty()) {
        QVERIFY2(once.records[0].timeText.endsWith(timeText), qPrintable(once.records[0].timeText));
    }
    const ReadLog twice = readLog(log + '\n' + log + '\n');
    QCOMPARE(twice.records.size(), 2);
    QCOMPARE(twice.records[0].text, once.records[0].text);
    QCOMPARE(twice.records[1].text, once.records[0].text);
    QCOMPARE(twice.records[1].author, once.records[0].author);
    QCOMPARE(twice.records[1].raw, once.records[0].raw);
    QCOMPARE(twice.at(1), once.at(0));
    QCOMPARE(twice.records[1].line, static_cast<quint32>(log.count('\n') + 2));
}

QTEST_GUILESS_MAIN(TestLogFormats)
#include "tst_logformats.moc"
