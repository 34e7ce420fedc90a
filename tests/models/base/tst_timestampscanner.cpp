// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "monthnames.h"
#include "timestampscanner.h"

#include <QTest>

using namespace afterword;

class TestTimestampScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void partsThatAreMissing_data();
    void partsThatAreMissing();
    void epochs_data();
    void epochs();
    void brokenEpochs_data();
    void brokenEpochs();
    void scans_data();
    void scans();
    void theFormBeforeIsTriedFirst();
    void monthNames_data();
    void monthNames();
    void anyBytesAreSafe();
};

namespace {

/// What the stamp says, with what it leaves out left out.
QString described(const Timestamp& stamp) {
    if (stamp.isInstant) {
        return toIso(stamp.at);
    }
    CivilTime civil = stamp.civil;
    civil.year = stamp.hasYear ? civil.year : 2000;
    QString text = toIso(utcInstant(civil)).chopped(1);
    text = !stamp.hasDate ? text.mid(11) : !stamp.hasYear ? text.mid(5) : text;
    if (stamp.hasOffset) {
        const int minutes = std::abs(stamp.offsetSeconds) / 60;
        text += stamp.offsetSeconds < 0 ? u'-' : u'+';
        text += QStringLiteral("%1%2")
                    .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                    .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return text;
}

} // namespace

void TestTimestampScanner::reads_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<int>("length"); // -1: all of it
    const auto row = [](const char* text, const char* meaning, int length = -1) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(meaning) << length;
    };
    row("2026-03-01T14:32:07Z", "2026-03-01T14:32:07+0000");
    row("2026-03-01T14:32:07.123456+02:00 host", "2026-03-01T14:32:07.123456+0200", 32);
    row("2026-03-01T14:32:07,123-0330", "2026-03-01T14:32:07.123-0330");
    row("2026-03-01T14:32:07.5+01", "2026-03-01T14:32:07.5+0100");
    row("2026-03-01 14:32:07", "2026-03-01T14:32:07");
    row("2026-03-01 14:32:07,123 INFO", "2026-03-01T14:32:07.123", 23);
    row("2026-03-01 14:32:07,12,x", "2026-03-01T14:32:07", 19);
    row("2026-03-01 14:32:07:123 x", "2026-03-01T14:32:07.123", 23);
    row("2026-03-01 14:32:07:WARN", "2026-03-01T14:32:07", 19);
    row("2026/03/01 14:32:07 [error]", "2026-03-01T14:32:07", 19);
    row("2026.03.01 14:32:07", "2026-03-01T14:32:07");
    row("2026-03-01  9:05:07 x", "2026-03-01T09:05:07", 19);
    row("2026-03-01 14:32 x", "2026-03-01T14:32:00", 16);
    row("2026-03-01T14:32:07.123456789Z", "2026-03-01T14:32:07.123456+0000");
    row("2026-03-01 14:32:07 +0200 x", "2026-03-01T14:32:07+0200", 25);
    row("2026-03-01 14:32:07 UTC x", "2026-03-01T14:32:07+0000", 23);
    row("2026-03-01 14:32:07 CEST x", "2026-03-01T14:32:07+0200", 24);
    row("2026-03-01 14:32:07 INFO x", "2026-03-01T14:32:07", 19);
    row("2026-03-01 14:32:07 -1 x", "2026-03-01T14:32:07", 19);
    row("2022-08-22 03:51:19.573905004 +0000 UTC m=+0.079858984 x", "2022-08-22T03:51:19.573905+0000", 54);
    row("2015-04-24T21:08:10.313913FOO err", "2015-04-24T21:08:10.313913", 26);
    row("2026-060T14:32:07Z", "2026-03-01T14:32:07+0000");
    row("2024-366 00:00:00", "2024-12-31T00:00:00");
    row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00+0000");
    row("9999-12-31T23:59:59Z", "9999-12-31T23:59:59+0000");
    row("20260301T143207Z", "2026-03-01T14:32:07+0000");
    row("20260301T143207.25Z", "2026-03-01T14:32:07.25+0000");
    row("20260301143207 x", "2026-03-01T14:32:07", 14);
    row("20260301143207123 x", "2026-03-01T14:32:07.123", 17);
    row("20171223-22:15:29:606|Step", "2017-12-23T22:15:29.606", 21);
    row("20171224-0:3:5:12|Step", "2017-12-24T00:03:05.012", 17);
    row("10/Oct/2000:13:55:36 -0700] x", "2000-10-10T13:55:36-0700", 26);
    row("10/Dec/2018:12:01:46.395] x", "2018-12-10T12:01:46.395", 24);
    row("22/Sep/25 9:26 AM", "2025-09-22T09:26:00");
    row("22/Sep/25 12:26 AM", "2025-09-22T00:26:00");
    row("22-Sep-2025 12:26:05 PM", "2025-09-22T12:26:05");
    row("30 May 12:23:52.442 * x", "05-30T12:23:52.442", 19);
    row("27 Dec 2018 11:19:18.874 * x", "2018-12-27T11:19:18.874", 24);
    row("Dec 10 06:55:46 host", "12-10T06:55:46", 15);
    row("Jul  1 09:00:55 host", "07-01T09:00:55", 15);
    row("Mar  1 2016 18:46:11 UTC: x", "2016-03-01T18:46:11+0000", 24);
    row("Dec 10, 2016 6:55:46 PM org.x", "2016-12-10T18:55:46", 23);
    row("Mon Dec 26 16:17:53 2016] x", "2016-12-26T16:17:53", 24);
    row("Mon Dec 26 16:15:55.103786 2016] x", "2016-12-26T16:15:55.103786", 31);
    row("Thu Jun 2 00:01:01 UTC 2022 x", "2022-06-02T00:01:01+0000", 27);
    row("Wed May 19 08:00:01 EST 2021 x", "2021-05-19T08:00:01-0500", 28);
    row("Mon, 26 Dec 2016 16:17:53 GMT", "2016-12-26T16:17:53+0000");
    row("mar. 12 mai 2020 10:11:12", "2020-05-12T10:11:12");
    row("d\xc3\xa9"
        "c. 10 06:55:46 h",
        "12-10T06:55:46", 17);
    row("26/03/01 14:32:07 x", "2026-03-01T14:32:07", 17);
    row("03/25/2026 14:32:07", "2026-03-25T14:32:07");
    row("25/03/2026 14:32:07", "2026-03-25T14:32:07");
    row("03/04/2026 2:32:07 PM", "2026-03-04T14:32:07");
    row("03.04.2026 14:32:07", "2026-04-03T14:32:07");
    row("161209 13:08:33 mysqld", "2016-12-09T13:08:33", 15);
    row("191015  9:46:45 x", "2019-10-15T09:46:45", 15);
    row("03-17 16:13:38.811  1702", "03-17T16:13:38.811", 18);
    row("I0102 15:04:05.678901 1 a.go:1] x", "01-02T15:04:05.678901", 21);
    row("E20260102 15:04:05.678901 1 x", "2026-01-02T15:04:05.678901", 25);
    row("@400000006995e1aa1dcd6500 x", "2026-02-18T15:58:24.5Z", 25);
    row("@4000000037c219bf2ef02e94 x", "1999-08-24T04:04:05.787492Z", 25);
    row("2461101.10563 x", "2026-03-01T14:32:06.432Z", 13);
    row("1476000000.123 x", "2016-10-09T08:00:00.123Z", 14);
    row("1428634687123 x", "2015-04-10T02:58:07.123Z", 13);
    row("1428634687123456 x", "2015-04-10T02:58:07.123456Z", 16);
    row("1428634687123456789 x", "2015-04-10T02:58:07.123456Z", 19);
    row("14:32:07.123 x", "14:32:07.123", 12);
    row("Feb 29 00:00:00 x", "02-29T00:00:00", 15);
}

void TestTimestampScanner::reads() {
    QFETCH(QByteArray, text);
    QFETCH(int, length);
    Timestamp stamp;
    QVERIFY(readTimestamp(text, 0, stamp));
    QTEST(described(stamp), "meaning");
    QCOMPARE(stamp.begin, 0);
    QCOMPARE(stamp.length, length < 0 ? text.size() : length);
    // The same by its own form alone, and in the middle of a line.
    Timestamp again;
    const QByteArray line = "\xc3\xa4 [" + text;
    QVERIFY(readTimestamp(line, 4, stamp.form, again));
    QCOMPARE(described(again), described(stamp));
    QCOMPARE(again.begin, 4);
    QCOMPARE(again.length, stamp.length);
}

void TestTimestampScanner::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "x",
                             "2026",
                             "2026-03-01",
                             "2026-02-30 00:00:00",
                             "2026-13-01 00:00:00",
                             "2026-03-01 24:00:00",
                             "2026-03-01 12:60:00",
                             "2026-03-01 12:00:61",
                             "2026-03-01x12:00:00",
                             "1.2.3.4 - -",
                             "12345",
                             "12:30",
                             "99/99/99 00:00:00",
                             "Foo 10 06:55:46",
                             "Dec 32 06:55:46",
                             "Dec 10 06:55",
                             "Feb 30 00:00:00",
                             "I9999 15:04:05.678901",
                             "Info 15:04:05",
                             "@400000",

                             "14286346871",
                             "1428634687a",
                             "123456 hello",
                             "2026-03-01 1",
                             "10/Oct/2000",
                             "2026-03-01T25:00:00Z",
                             "13:00:00 PM",
                             "555-1234"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestTimestampScanner::refuses() {
    QFETCH(QByteArray, text);
    Timestamp stamp;
    const bool found = readTimestamp(text, 0, stamp);
    QVERIFY2(!found, qPrintable(described(stamp)));
}

void TestTimestampScanner::partsThatAreMissing_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("year");
    QTest::addColumn<bool>("date");
    QTest::addColumn<bool>("zone");
    QTest::newRow("all there") << QByteArray("2026-03-01T14:32:07Z") << true << true << true;
    QTest::newRow("zone") << QByteArray("2026-03-01T14:32:07") << true << true << false;
    QTest::newRow("year") << QByteArray("Mar 1 14:32:07") << false << true << false;
    QTest::newRow("year, not zone") << QByteArray("Mar 1 14:32:07 UTC") << false << true << true;
    QTest::newRow("date") << QByteArray("14:32:07") << false << false << false;
}

void TestTimestampScanner::partsThatAreMissing() {
    QFETCH(QByteArray, text);
    Timestamp stamp;
    QVERIFY(readTimestamp(text, 0, stamp));
    QTEST(stamp.hasYear, "year");
    QTEST(stamp.hasDate, "date");
    QTEST(stamp.hasOffset, "zone");
}

void TestTimestampScanner::epochs_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("instant");
    QTest::newRow("s") << QByteArray("1428634687") << "2015-04-10T02:58:07Z";
    QTest::newRow("zero") << QByteArray("0") << "1970-01-01T00:00:00Z";
    QTest::newRow("s with fraction") << QByteArray("1761019822.3152757") << "2025-10-21T04:10:22.315275Z";
    QTest::newRow("comma") << QByteArray("1761019822,5") << "2025-10-21T04:10:22.5Z";
    QTest::newRow("ms") << QByteArray("1428634687123") << "2015-04-10T02:58:07.123Z";
    QTest::newRow("ms with fraction") << QByteArray("1428634687123.5") << "2015-04-10T02:58:07.1235Z";
    QTest::newRow("us") << QByteArray("1428634687123456") << "2015-04-10T02:58:07.123456Z";
    QTest::newRow("ns") << QByteArray("1428634687123456789") << "2015-04-10T02:58:07.123456Z";
    QTest::newRow("2038") << QByteArray("2147483648") << "2038-01-19T03:14:08Z";
    QTest::newRow("exponent") << QByteArray("1.5E9") << "2017-07-14T02:40:00Z";
}

void TestTimestampScanner::epochs() {
    QFETCH(QByteArray, text);
    Timestamp stamp;
    QVERIFY(readEpoch(text, stamp));
    QVERIFY(stamp.isInstant);
    QTEST(toIso(stamp.at), "instant");
}

void TestTimestampScanner::brokenEpochs_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "-1", "1428634687x", "1428634687.", "1.2.3", "1e400", "99999999999999999999", "nan", " 1"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestTimestampScanner::brokenEpochs() {
    QFETCH(QByteArray, text);
    Timestamp stamp;
    QVERIFY(!readEpoch(text, stamp));
}

void TestTimestampScanner::scans_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("begin");
    QTest::newRow("at the begin") << QByteArray("2026-03-01 14:32:07 x") << 0;
    QTest::newRow("bracket") << QByteArray("[2026-03-01 14:32:07] x") << 1;
    QTest::newRow("words") << QByteArray("MainThread::INFO::2011-12-05 07:04:56,101::x") << 18;
    QTest::newRow("address") << QByteArray("10.0.0.1 - - [10/Oct/2000:13:55:36 -0700] x") << 14;
    QTest::newRow("not within a word") << QByteArray("x2026-03-01T14:32:07") << -1;
    QTest::newRow("too far") << QByteArray(QByteArray(70, '.') + "2026-03-01 14:32:07") << -1;
    QTest::newRow("none") << QByteArray("nothing at all") << -1;
}

void TestTimestampScanner::scans() {
    QFETCH(QByteArray, line);
    QFETCH(int, begin);
    Timestamp stamp;
    QCOMPARE(scanTimestamp(line, {}, stamp), begin >= 0);
    if (begin >= 0) {
        QCOMPARE(stamp.begin, begin);
    }
}

void TestTimestampScanner::theFormBeforeIsTriedFirst() {
    Timestamp first;
    QVERIFY(scanTimestamp("25/03/2026 14:32:07", {}, first));
    QCOMPARE(described(first), QStringLiteral("2026-03-25T14:32:07"));
    Timestamp next;
    QVERIFY(scanTimestamp("04/03/2026 14:32:07", first, next));
    QCOMPARE(described(next), QStringLiteral("2026-03-04T14:32:07"));
}

void TestTimestampScanner::monthNames_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("month");
    QTest::newRow("english") << QByteArray("September") << 9;
    QTest::newRow("short") << QByteArray("AUG") << 8;
    QTest::newRow("french") << QByteArray("juil") << 7;
    QTest::newRow("french accent") << QByteArray("ao\xc3\xbbt") << 8;
    QTest::newRow("german") << QByteArray("M\xc3\xa4rz") << 3;
    QTest::newRow("spanish") << QByteArray("ene") << 1;
    QTest::newRow("italian") << QByteArray("giu") << 6;
    QTest::newRow("dutch") << QByteArray("mrt") << 3;
    QTest::newRow("too short") << QByteArray("ma") << 0;
    QTest::newRow("no month") << QByteArray("Monday") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("very long") << QByteArray(1000, 'j') << 0;
}

void TestTimestampScanner::monthNames() {
    QFETCH(QByteArray, name);
    QTEST(monthOfName(name), "month");
}

void TestTimestampScanner::anyBytesAreSafe() {
    // Every cut and every single changed byte of times of all forms: no read beyond the end (the sanitizer's build
    // looks), and nothing that is not on the calendar.
    const QList<QByteArray> texts{"2026-03-01T14:32:07.123456+02:00",
                                  "Mon Dec 26 16:15:55.103786 UTC 2016",
                                  "20171223-22:15:29:606",
                                  "10/Oct/2000:13:55:36 -0700",
                                  "I0102 15:04:05.678901",
                                  "@400000006995e1aa1dcd6500",
                                  "2461101.10563",
                                  "1428634687.123",
                                  "22/Sep/25 9:26 AM"};
    for (const QByteArray& text : texts) {
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            for (int byte = 0; byte < 256; byte += 5) {
                QByteArray changed =
                    text.first(cut) + static_cast<char>(byte) + text.sliced(std::min(cut + 1, text.size()));
                changed.squeeze();
                Timestamp stamp;
                if (readTimestamp(QByteArrayView(changed), 0, stamp)) {
                    QVERIFY(stamp.end() <= changed.size());
                    CivilTime civil = stamp.civil;
                    civil.year = stamp.hasYear ? civil.year : 2000;
                    QVERIFY(stamp.isInstant || isValid(civil));
                }
                const QByteArray head = text.first(cut);
                (void)readTimestamp(QByteArrayView(head), 0, stamp);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTimestampScanner)
#include "tst_timestampscanner.moc"
