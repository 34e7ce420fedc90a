// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "civiltime.h"

#include <QTest>

using namespace afterword;

Q_DECLARE_METATYPE(afterword::CivilTime)

class TestCivilTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void roundTrip_data();
    void roundTrip();
    void validity_data();
    void validity();
    void secondSixtyIsTheNextMinute();
    void instantsCalculate();
};

void TestCivilTime::days_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("days");
    QTest::newRow("epoch") << 1970 << 1 << 1 << qint64{0};
    QTest::newRow("before") << 1969 << 12 << 31 << qint64{-1};
    QTest::newRow("leap day") << 2000 << 2 << 29 << qint64{11'016};
    QTest::newRow("day after leap day") << 2000 << 3 << 1 << qint64{11'017};
    QTest::newRow("2038") << 2038 << 1 << 19 << qint64{24'855};
    QTest::newRow("century without leap day") << 2100 << 3 << 1 << qint64{47'541};
    QTest::newRow("last") << 9999 << 12 << 31 << qint64{2'932'896};
    QTest::newRow("year 0") << 0 << 3 << 1 << qint64{-719'468};
    QTest::newRow("negative year") << -1 << 12 << 31 << qint64{-719'529};
}

void TestCivilTime::days() {
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QTEST(daysFromCivil(year, month, day), "days");
}

void TestCivilTime::roundTrip_data() {
    QTest::addColumn<qint64>("us");
    QTest::addColumn<CivilTime>("civil");
    QTest::newRow("epoch") << qint64{0} << CivilTime{};
    QTest::newRow("one before") << qint64{-1} << CivilTime{1969, 12, 31, 23, 59, 59, 999'999};
    QTest::newRow("end of 32 bits") << qint64{2'147'483'647'000'000} << CivilTime{2038, 1, 19, 3, 14, 7, 0};
    QTest::newRow("beyond 32 bits") << qint64{2'147'483'648'000'000} << CivilTime{2038, 1, 19, 3, 14, 8, 0};
    QTest::newRow("leap day") << qint64{1'709'164'800'000'001} << CivilTime{2024, 2, 29, 0, 0, 0, 1};
    QTest::newRow("last") << qint64{253'402'300'799'999'999} << CivilTime{9999, 12, 31, 23, 59, 59, 999'999};
}

void TestCivilTime::roundTrip() {
    QFETCH(qint64, us);
    QFETCH(CivilTime, civil);
    QCOMPARE(utcInstant(civil).us, us);
    QVERIFY(utcCivil({us}) == civil);
}

void TestCivilTime::validity_data() {
    QTest::addColumn<CivilTime>("civil");
    QTest::addColumn<bool>("valid");
    QTest::newRow("default") << CivilTime{} << true;
    QTest::newRow("leap second") << CivilTime{2016, 12, 31, 23, 59, 60, 0} << true;
    QTest::newRow("second 61") << CivilTime{2016, 12, 31, 23, 59, 61, 0} << false;
    QTest::newRow("24:00") << CivilTime{2016, 12, 31, 24, 0, 0, 0} << false;
    QTest::newRow("minute 60") << CivilTime{2016, 12, 31, 0, 60, 0, 0} << false;
    QTest::newRow("29 February 2024") << CivilTime{2024, 2, 29, 0, 0, 0, 0} << true;
    QTest::newRow("29 February 2023") << CivilTime{2023, 2, 29, 0, 0, 0, 0} << false;
    QTest::newRow("29 February 1900") << CivilTime{1900, 2, 29, 0, 0, 0, 0} << false;
    QTest::newRow("29 February 2000") << CivilTime{2000, 2, 29, 0, 0, 0, 0} << true;
    QTest::newRow("31 April") << CivilTime{2024, 4, 31, 0, 0, 0, 0} << false;
    QTest::newRow("month 13") << CivilTime{2024, 13, 1, 0, 0, 0, 0} << false;
    QTest::newRow("month 0") << CivilTime{2024, 0, 1, 0, 0, 0, 0} << false;
    QTest::newRow("day 0") << CivilTime{2024, 1, 0, 0, 0, 0, 0} << false;
    QTest::newRow("million microseconds") << CivilTime{2024, 1, 1, 0, 0, 0, 1'000'000} << false;
    QTest::newRow("negative second") << CivilTime{2024, 1, 1, 0, 0, -1, 0} << false;
}

void TestCivilTime::validity() {
    QFETCH(CivilTime, civil);
    QTEST(isValid(civil), "valid");
}

void TestCivilTime::secondSixtyIsTheNextMinute() {
    QVERIFY(utcInstant({2016, 12, 31, 23, 59, 60, 0}) == utcInstant({2017, 1, 1, 0, 0, 0, 0}));
}

void TestCivilTime::instantsCalculate() {
    const Instant at{1'000'000};
    QVERIFY((at + afterword::seconds(2)) == Instant{3'000'000});
    QVERIFY((at - minutes(1)) == Instant{-59'000'000});
    QVERIFY((at - Instant{4'000'000}) == Duration{-3'000'000});
    QVERIFY(hours(24) == afterword::days(1));
    QVERIFY(Instant{1} < Instant{2});
}

QTEST_GUILESS_MAIN(TestCivilTime)
#include "tst_civiltime.moc"
