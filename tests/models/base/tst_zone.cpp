// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "zone.h"

#include <QTest>

using namespace afterword;

Q_DECLARE_METATYPE(afterword::CivilTime)

class TestZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void unknownNames_data();
    void unknownNames();
    void toInstant_data();
    void toInstant();
    void localTimesComeBack_data();
    void localTimesComeBack();
    void abbreviations();
    void manyConversionsInAnyOrder();
};

namespace {

Zone zoneNamed(const QString& name) {
    return Zone::fromName(name).value();
}

} // namespace

void TestZone::names_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::newRow("utc") << "utc" << "UTC";
    QTest::newRow("z") << "Z" << "UTC";
    QTest::newRow("gmt") << "GMT" << "UTC";
    QTest::newRow("zero offset") << "+00:00" << "UTC";
    QTest::newRow("any case") << "europe/berlin" << "Europe/Berlin";
    QTest::newRow("spaces") << " Europe/Berlin " << "Europe/Berlin";
    QTest::newRow("offset") << "+02:00" << "+02:00";
    QTest::newRow("offset without colon") << "-0330" << "-03:30";
    QTest::newRow("hours") << "+5" << "+05:00";
    QTest::newRow("utc and offset") << "UTC+5:30" << "+05:30";
}

void TestZone::names() {
    QFETCH(QString, given);
    const auto zone = Zone::fromName(given);
    QVERIFY(zone.has_value());
    QTEST(zone->name(), "name");
}

void TestZone::unknownNames_data() {
    QTest::addColumn<QString>("given");
    QTest::newRow("empty") << "";
    QTest::newRow("nonsense") << "Mars/Olympus";
    QTest::newRow("far offset") << "+25:00";
    QTest::newRow("minutes") << "+02:75";
}

void TestZone::unknownNames() {
    QFETCH(QString, given);
    const auto zone = Zone::fromName(given);
    QVERIFY(!zone.has_value());
    QVERIFY(zone.error().code == ErrorCode::BadInput);
}

void TestZone::toInstant_data() {
    using Reading = Zone::Reading;
    QTest::addColumn<QString>("zone");
    QTest::addColumn<CivilTime>("local");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<int>("reading");
    const auto row = [](const char* title, const char* zone, CivilTime local, const char* instant, Reading reading) {
        QTest::newRow(title) << QString::fromLatin1(zone) << local << QString::fromLatin1(instant)
                             << static_cast<int>(reading);
    };
    row("winter", "Europe/Berlin", {2024, 1, 15, 12, 0, 0, 0}, "2024-01-15T11:00:00Z", Reading::Unique);
    row("summer", "Europe/Berlin", {2024, 7, 15, 12, 0, 0, 0}, "2024-07-15T10:00:00Z", Reading::Unique);
    row("before the gap", "Europe/Berlin", {2024, 3, 31, 1, 59, 59, 999'999}, "2024-03-31T00:59:59.999999Z",
        Reading::Unique);
    row("first of the gap", "Europe/Berlin", {2024, 3, 31, 2, 0, 0, 0}, "2024-03-31T01:00:00Z", Reading::Skipped);
    row("in the gap", "Europe/Berlin", {2024, 3, 31, 2, 30, 0, 0}, "2024-03-31T01:30:00Z", Reading::Skipped);
    row("after the gap", "Europe/Berlin", {2024, 3, 31, 3, 0, 0, 0}, "2024-03-31T01:00:00Z", Reading::Unique);
    row("before the overlap", "Europe/Berlin", {2024, 10, 27, 1, 59, 59, 0}, "2024-10-26T23:59:59Z", Reading::Unique);
    row("overlap", "Europe/Berlin", {2024, 10, 27, 2, 30, 0, 0}, "2024-10-27T00:30:00Z", Reading::Ambiguous);
    row("last of the overlap", "Europe/Berlin", {2024, 10, 27, 2, 59, 59, 0}, "2024-10-27T00:59:59Z",
        Reading::Ambiguous);
    row("after the overlap", "Europe/Berlin", {2024, 10, 27, 3, 0, 0, 0}, "2024-10-27T02:00:00Z", Reading::Unique);
    row("gap west", "America/New_York", {2024, 3, 10, 2, 30, 0, 0}, "2024-03-10T07:30:00Z", Reading::Skipped);
    row("overlap west", "America/New_York", {2024, 11, 3, 1, 30, 0, 0}, "2024-11-03T05:30:00Z", Reading::Ambiguous);
    row("half hour gap", "Australia/Lord_Howe", {2024, 10, 6, 2, 15, 0, 0}, "2024-10-05T15:45:00Z", Reading::Skipped);
    row("fixed offset", "+05:30", {2024, 1, 1, 0, 0, 0, 0}, "2023-12-31T18:30:00Z", Reading::Unique);
    row("utc", "UTC", {2024, 3, 31, 2, 30, 0, 0}, "2024-03-31T02:30:00Z", Reading::Unique);
    row("1970", "Europe/Berlin", {1970, 1, 1, 0, 0, 0, 0}, "1969-12-31T23:00:00Z", Reading::Unique);
    row("after 2037", "Europe/Berlin", {2040, 7, 1, 12, 0, 0, 0}, "2040-07-01T10:00:00Z", Reading::Unique);
}

void TestZone::toInstant() {
    QFETCH(QString, zone);
    QFETCH(CivilTime, local);
    QFETCH(int, reading);
    const Zone::Converted converted = zoneNamed(zone).toInstant(local);
    QTEST(toIso(converted.at), "instant");
    QCOMPARE(static_cast<int>(converted.reading), reading);
}

void TestZone::localTimesComeBack_data() {
    QTest::addColumn<QString>("zone");
    for (const char* name :
         {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "-09:30"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestZone::localTimesComeBack() {
    QFETCH(QString, zone);
    const Zone named = zoneNamed(zone);
    // Every seven hours over six years crosses every change of the clock.
    for (Instant at = utcInstant({2020, 1, 1, 0, 0, 0, 0}); at < utcInstant({2026, 1, 1, 0, 0, 0, 0});
         at = at + hours(7)) {
        const CivilTime local = named.toLocal(at);
        QVERIFY(utcInstant(local) == at + seconds(named.offsetSecondsAt(at)));
        const Zone::Converted back = named.toInstant(local);
        if (back.reading == Zone::Reading::Unique) {
            QVERIFY2(back.at == at, qPrintable(toIso(at)));
        } else {
            QVERIFY2(back.at <= at && at - back.at <= hours(1), qPrintable(toIso(at)));
        }
    }
}

void TestZone::abbreviations() {
    const Instant winter = utcInstant({2024, 1, 15, 12, 0, 0, 0});
    const Instant summer = utcInstant({2024, 7, 15, 12, 0, 0, 0});
    QCOMPARE(zoneNamed(QStringLiteral("Europe/Berlin")).abbreviationAt(winter), QStringLiteral("CET"));
    QCOMPARE(zoneNamed(QStringLiteral("Europe/Berlin")).abbreviationAt(summer), QStringLiteral("CEST"));
    QCOMPARE(zoneNamed(QStringLiteral("+05:30")).abbreviationAt(winter), QStringLiteral("UTC+05:30"));
    QCOMPARE(Zone().abbreviationAt(winter), QStringLiteral("UTC"));
}

void TestZone::manyConversionsInAnyOrder() {
    const Zone cached = zoneNamed(QStringLiteral("Europe/Berlin"));
    const QList<CivilTime> times{{2024, 7, 1, 0, 0, 0, 0}, {2024, 1, 1, 0, 0, 0, 0},   {2024, 10, 27, 2, 30, 0, 0},
                                 {1999, 7, 1, 0, 0, 0, 0}, {2024, 3, 31, 2, 30, 0, 0}, {2024, 7, 1, 0, 0, 0, 0}};
    for (const CivilTime& time : times) {
        QVERIFY(cached.toInstant(time).at == zoneNamed(QStringLiteral("Europe/Berlin")).toInstant(time).at);
    }
}

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
