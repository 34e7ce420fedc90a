// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "readlog.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace afterword;

/// Real logs, against what their owners say they hold.
class TestLogCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beats();
    void lnav_data();
    void lnav();
};

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes before each line, the first one at index 1.
QList<qsizetype> lineOffsets(const QByteArray& log) {
    QList<qsizetype> offsets{0, 0};
    for (qsizetype at = log.indexOf('\n'); at >= 0; at = log.indexOf('\n', at + 1)) {
        offsets.append(at + 1);
    }
    return offsets;
}

struct Share {
    int matched = 0;
    int all = 0;

    void add(bool matches) {
        matched += matches ? 1 : 0;
        ++all;
    }

    [[nodiscard]] double percent() const { return all == 0 ? 0 : 100.0 * matched / all; }
};

struct Shares {
    Share begins;
    Share instants;
    Share messages;
};

/// Filebeat leaves the line with the time of a slow query out, and cuts stamps to milliseconds.
void compare(const QString& path, Shares& shares) {
    const QByteArray log = contentOf(path);
    ReadOptions options = logOptions();
    options.zone = Zone::fromName(QStringLiteral("-02:00")).value();
    const ReadLog read = readLog(log, options);
    QVERIFY2(read.result, qPrintable(path));
    const QList<qsizetype> offsets = lineOffsets(log);
    QHash<qint64, Candidate> byOffset;
    for (const Candidate& record : read.records) {
        qsizetype offset = offsets.value(record.line);
        offset += record.raw.startsWith(u"# Time: ") ? record.raw.indexOf(u'\n') + 1 : 0;
        byOffset.insert(offset, record);
    }
    const QJsonArray expected = QJsonDocument::fromJson(contentOf(path + u"-expected.json")).array();
    for (const QJsonValue& value : expected) {
        const QJsonObject event = value.toObject();
        const auto found = byOffset.constFind(event[u"log.offset"].toInteger());
        shares.begins.add(found != byOffset.constEnd());
        if (found == byOffset.constEnd()) {
            qInfo("%s: no record at byte %lld", qPrintable(path), event[u"log.offset"].toInteger());
            continue;
        }
        const auto at = fromIso(event[u"@timestamp"].toString());
        if (at) {
            const qint64 exact = found->happenedAt.us;
            const qint64 given = at->us;
            const bool cut = exact - exact % 1000 == given || exact - exact % 1'000'000 == given;
            shares.instants.add(cut);
            if (!cut) {
                qInfo("%s:%u: %s instead of %s", qPrintable(path), found->line, qPrintable(toIso(found->happenedAt)),
                      qPrintable(toIso(*at)));
            }
        }
        if (event.contains(u"message")) {
            QString message = event[u"message"].toString();
            while (message.endsWith(u'\n')) {
                message.chop(1);
            }
            // Some of Filebeat's modules keep the whole record.
            const bool holds = found->text.contains(message) || found->raw.startsWith(message);
            shares.messages.add(holds);
            if (!holds) {
                qInfo("%s:%u: '%s' instead of '%s'", qPrintable(path), found->line, qPrintable(found->text.left(80)),
                      qPrintable(message.left(80)));
            }
        }
    }
}

} // namespace

void TestLogCorpus::initTestCase() {
    if (corpusFolder().isEmpty()) {
        QSKIP("The folder of real inputs is not here (AFTERWORD_CORPUS).");
    }
}

void TestLogCorpus::beats() {
    Shares shares;
    QDirIterator files(corpusFolder() + u"/logs-beats", {QStringLiteral("*.log")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        compare(files.next(), shares);
        ++count;
    }
    qInfo("%d files; begins of records %d of %d (%.1f %%), instants %d of %d (%.1f %%), messages %d of %d (%.1f %%)",
          count, shares.begins.matched, shares.begins.all, shares.begins.percent(), shares.instants.matched,
          shares.instants.all, shares.instants.percent(), shares.messages.matched, shares.messages.all,
          shares.messages.percent());
    QCOMPARE(count, 70);
    QVERIFY(shares.begins.percent() >= 99);
    QVERIFY(shares.instants.percent() >= 99);
    QVERIFY(shares.messages.percent() >= 98);
}

void TestLogCorpus::lnav_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records"); // 0: no times in it
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* name, int records, const char* first = "", const char* last = "") {
        QTest::newRow(name) << QString::fromLatin1(name) << records << QString::fromLatin1(first)
                            << QString::fromLatin1(last);
    };
    row("access_log.0", 3, "2009-07-20T22:59:26Z", "2009-07-20T22:59:29Z");
    row("access_log.1", 1, "2013-02-15T06:00:31Z", "2013-02-15T06:00:31Z");
    row("ansi.0", 1, "2022-06-22T10:20:33Z", "2022-06-22T10:20:33Z");
    row("ansi.1", 10, "2025-09-19T09:24:04Z", "2025-09-19T09:24:20Z");
    row("bad_access_log.0", 3, "2009-07-20T22:59:26Z", "2009-07-20T22:59:29Z");
    row("bad_syslog.0", 4, "2025-11-03T09:23:38Z", "2025-11-03T09:47:02Z");
    row("block.1", 2, "2021-05-19T13:00:01Z", "2021-05-19T13:00:03Z");
    row("block.2", 2, "2021-05-19T12:00:02Z", "2021-05-19T12:00:04Z");
    row("blued.0", 6, "2026-04-04T20:02:32Z", "2026-04-04T20:02:42Z");
    row("bro_conn.log.0", 93, "2011-11-03T00:19:14.4963Z", "2011-11-03T00:19:26.796068Z");
    row("bro_http.log.0", 198, "2011-11-03T00:19:26.452687Z", "2011-11-03T00:21:13.198815Z");
    row("bunyan.0", 10, "2023-03-24T14:26:16.243Z", "2023-03-24T14:26:18.331Z");
    row("caddy_log.0", 39, "2025-10-21T04:10:22.315275Z", "2025-10-21T04:12:37.924754Z");
    row("caddy_log.1", 4, "2024-05-26T11:42:52.60148Z", "2024-05-26T14:16:03.414651Z");
    row("crlf.0", 2, "2012-07-02T10:22:40.672Z", "2014-10-08T16:56:38.344Z");
    row("cxx.0", 1, "2026-03-24T15:17:38.999Z", "2026-03-24T15:17:38.999Z");
    row("ecs_log.json", 5, "2025-01-13T09:58:13.631Z", "2025-01-13T09:58:13.634Z");
    row("epoch.0", 2, "2015-04-10T02:58:07.123Z", "2015-04-10T02:58:07.456Z");
    row("epoch.1", 2, "2015-04-09T19:58:07.123Z", "2015-04-09T19:58:07.456Z");
    row("filter.0", 13, "2025-12-06T13:01:34Z", "2025-12-06T13:05:01Z");
    row("filter.1", 2, "2026-03-22T13:41:18Z", "2026-03-22T13:41:18Z");
    row("for_join.0", 10, "2026-04-28T06:53:55Z", "2026-04-28T06:53:55Z");
    row("grafana.0", 5, "2025-04-24T19:51:48.520963Z", "2025-04-24T19:51:48.521251Z");
    row("invalid_json.json", 5, "2013-09-06T20:00:48.124817Z", "2013-09-06T22:00:59.222222Z");
    row("invalid_json2.json", 3, "2013-09-06T20:00:48.124817Z", "2013-09-06T22:00:49.124817Z");
    row("invalid_tz.0", 2, "2015-04-24T21:08:10.313913Z", "2015-04-24T21:08:58.430632Z");
    row("invalid_utf8.0", 1, "2015-03-12T23:16:52.071Z", "2015-03-12T23:16:52.071Z");
    row("java.0", 20, "2025-01-24T07:00:30.139Z", "2025-01-24T07:05:38.884Z");
    row("leveltest.0", 8, "2016-06-30T12:00:01Z", "2016-06-30T12:00:08Z");
    row("logfmt.0", 5, "2021-09-15T21:17:10.220731Z", "2021-09-15T21:18:20.335825Z");
    row("mongodb.0", 3, "2026-03-10T20:58:09.401Z", "2026-03-10T20:58:10.004Z");
    row("multiline.0", 2, "2009-07-20T22:59:27.672Z", "2009-07-20T22:59:30.221Z");
    row("mux_zookeeper.0", 1, "2024-04-04T18:30:55.424Z", "2024-04-04T18:30:55.424Z");
    row("muxed_syslog.0", 14, "2007-11-03T06:24:38Z", "2022-11-03T09:23:38Z");
    row("mysql_error.0", 4, "2020-08-06T14:25:02.835618Z", "2020-08-06T14:25:03.109022Z");
    row("openam.0", 2, "2014-06-15T01:04:52Z", "2014-06-15T01:04:52Z");
    row("partitions.0", 82, "2026-04-28T04:02:03Z", "2026-04-29T23:02:46Z");
    row("plain.0", 0);
    row("pretty.0", 6, "2026-04-07T00:49:42Z", "2026-04-07T07:32:56Z");
    row("procstate.0", 3, "2022-06-02T00:01:01Z", "2022-06-02T00:03:01Z");
    row("regexp_access_log.0", 2, "2023-07-26T07:01:26Z", "2023-07-26T07:02:12Z");
    row("shop_access_log.0", 1000, "2019-01-22T00:26:14Z", "2019-01-22T00:29:11Z");
    row("syslog.0", 4, "2025-11-03T09:23:38Z", "2025-11-03T09:47:02Z");
    row("syslog.1", 4, "2025-12-03T09:23:38Z", "2026-01-03T09:47:02Z");
    row("syslog.2", 3, "2025-11-03T09:23:38Z", "2025-11-03T09:23:38Z");
    row("syslog.3", 7, "2025-08-16T00:10:45Z", "2025-08-16T00:32:15Z");
    row("syslog_with_access_log.0", 5, "2026-01-03T09:47:02Z", "2026-03-24T14:26:01Z");
    row("syslog_with_header.0", 5, "2025-11-03T09:23:38Z", "2025-11-03T09:47:02Z");
    row("syslog_with_mixed_times.0", 13, "2025-09-13T00:58:45Z", "2025-09-13T03:46:03Z");
    row("tcsh_history.0", 2, "2006-11-02T17:59:26Z", "2006-11-02T17:59:45Z");
    row("ts_value.0", 2, "2024-01-01T15:00:00Z", "2024-01-01T15:05:00Z");
    row("vami.0", 1, "2015-03-12T23:16:52.071Z", "2015-03-12T23:16:52.071Z");
    row("vdsm.0", 5, "2011-12-05T07:04:56.101Z", "2011-12-07T12:14:15.018Z");
}

void TestLogCorpus::lnav() {
    QFETCH(QString, name);
    QFETCH(int, records);
    const QByteArray log = contentOf(corpusFolder() + u"/logs-lnav/logfile_" + name);
    QVERIFY(!log.isEmpty());
    const ReadLog read = readLog(log);
    QCOMPARE(read.result.has_value(), records > 0);
    if (records == 0) {
        QVERIFY(read.result.error().code == ErrorCode::BadInput);
        return;
    }
    QCOMPARE(read.records.size(), records);
    QTEST(read.at(0), "first");
    QTEST(read.at(read.records.size() - 1), "last");
}

QTEST_GUILESS_MAIN(TestLogCorpus)
#include "tst_logcorpus.moc"
