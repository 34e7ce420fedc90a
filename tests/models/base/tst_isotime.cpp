// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"

#include <QTest>

using namespace afterword;

class TestIsoTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsInAZone();
    void localTexts();
    void durations_data();
    void durations();
};

void TestIsoTime::writes_data() {
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64{0} << "1970-01-01T00:00:00Z";
    QTest::newRow("fraction") << qint64{1'500'000} << "1970-01-01T00:00:01.5Z";
    QTest::newRow("microsecond") << qint64{1} << "1970-01-01T00:00:00.000001Z";
    QTest::newRow("before") << qint64{-1} << "1969-12-31T23:59:59.999999Z";
    QTest::newRow("2038") << qint64{2'147'483'648'000'000} << "2038-01-19T03:14:08Z";
    QTest::newRow("last") << qint64{253'402'300'799'000'000} << "9999-12-31T23:59:59Z";
}

void TestIsoTime::writes() {
    QFETCH(qint64, us);
    QFETCH(QString, text);
    QCOMPARE(toIso({us}), text);
    QVERIFY(fromIso(text) == Instant{us});
}

void TestIsoTime::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant");
    QTest::newRow("offset") << "2026-03-01T14:32:00+02:00" << "2026-03-01T12:32:00Z";
    QTest::newRow("offset west") << "2026-03-01T22:32:00-0330" << "2026-03-02T02:02:00Z";
    QTest::newRow("hours alone") << "2026-03-01T14:32:00+02" << "2026-03-01T12:32:00Z";
    QTest::newRow("space") << "2026-03-01 14:32:00Z" << "2026-03-01T14:32:00Z";
    QTest::newRow("space and UTC") << "2026-03-01 14:32:00 UTC" << "2026-03-01T14:32:00Z";
    QTest::newRow("without seconds") << "2026-03-01T14:32Z" << "2026-03-01T14:32:00Z";
    QTest::newRow("basic") << "20260301T143207Z" << "2026-03-01T14:32:07Z";
    QTest::newRow("comma") << "2026-03-01T14:32:07,25Z" << "2026-03-01T14:32:07.25Z";
    QTest::newRow("nanoseconds are cut") << "2026-03-01T14:32:07.123456789Z" << "2026-03-01T14:32:07.123456Z";
    QTest::newRow("date") << "2026-03-01" << "2026-03-01T00:00:00Z";
    QTest::newRow("second 60") << "2016-12-31T23:59:60Z" << "2017-01-01T00:00:00Z";
    QTest::newRow("spaces around") << "  2026-03-01T14:32:00Z " << "2026-03-01T14:32:00Z";
    QTest::newRow("small letters") << "2026-03-01t14:32:00z" << "2026-03-01T14:32:00Z";
}

void TestIsoTime::reads() {
    QFETCH(QString, text);
    const auto at = fromIso(text);
    QVERIFY(at.has_value());
    QTEST(toIso(*at), "instant");
}

void TestIsoTime::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "soon", "2026-02-30", "2026-13-01T00:00:00Z", "2026-03-01T24:00:00Z", "2026-3-1",
                             "2026-03-01T14:32:00+25:00", "2026-03-01T14:32:00Zx", "2026-03-01T14:32:00.Z",
                             "2026-03-01T", "2026-03-01T14", "2026-03-01x14:32", "-2026-03-01"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestIsoTime::refuses() {
    QFETCH(QString, text);
    QVERIFY(!fromIso(text).has_value());
}

void TestIsoTime::readsInAZone() {
    const Zone berlin = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
    QCOMPARE(toIso(fromIso(u"2026-07-01T12:00:00", berlin).value()), QStringLiteral("2026-07-01T10:00:00Z"));
    QCOMPARE(toIso(fromIso(u"2026-07-01T12:00:00Z", berlin).value()), QStringLiteral("2026-07-01T12:00:00Z"));
    QCOMPARE(toIso(fromIso(u"2026-07-01", berlin).value()), QStringLiteral("2026-06-30T22:00:00Z"));
}

void TestIsoTime::localTexts() {
    const Zone berlin = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
    const Instant at = fromIso(u"2026-07-01T22:05:07.250Z").value();
    QCOMPARE(toLocalText(at, berlin), QStringLiteral("2026-07-02 00:05:07.25"));
    QCOMPARE(toClockText(at, berlin), QStringLiteral("00:05:07.25"));
    QCOMPARE(toClockText(at, berlin, false), QStringLiteral("00:05"));
    QCOMPARE(toDateText(at, berlin), QStringLiteral("2026-07-02"));
}

void TestIsoTime::durations_data() {
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64{0} << QStringLiteral("0\u00a0s");
    QTest::newRow("two units") << qint64{8'700'000'000} << QStringLiteral("2\u00a0h 25\u00a0min");
    QTest::newRow("seconds") << qint64{243'000'000} << QStringLiteral("4\u00a0min 3\u00a0s");
    QTest::newRow("milliseconds") << qint64{350'000} << QStringLiteral("350\u00a0ms");
    QTest::newRow("negative") << qint64{-60'000'000} << QStringLiteral("\u22121\u00a0min");
    QTest::newRow("gap between units") << qint64{86'400'000'000 + 60'000'000} << QStringLiteral("1\u00a0d");
}

void TestIsoTime::durations() {
    QFETCH(qint64, us);
    QTEST(toDurationText({us}), "text");
}

QTEST_GUILESS_MAIN(TestIsoTime)
#include "tst_isotime.moc"
