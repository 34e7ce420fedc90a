// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "timescale.h"

#include <QTest>

#include <limits>

using namespace afterword;

namespace {

Instant instantOf(const char* iso) {
    return fromIso(QString::fromLatin1(iso)).value();
}

} // namespace

class TimeScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyMicrosecondKeepsItsPlace_data() {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length");
        const qint64 now = instantOf("2026-03-12T14:02:31.123456Z").us;
        const qint64 day = days(1).us;
        QTest::newRow("a millisecond") << now << qint64{1000};
        QTest::newRow("a second") << now << qint64{1'000'000};
        QTest::newRow("a day") << now << day;
        QTest::newRow("a century") << now << 36'525 * day;
        QTest::newRow("year -5") << utcInstant({-5, 1, 1}).us << day;
        QTest::newRow("year 9999") << utcInstant({9999, 12, 30}).us << day;
    }

    void everyMicrosecondKeepsItsPlace() {
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        const TimeScale scale({from}, {from + length}, 160.25, 1337.5);
        for (const qint64 offset : {qint64{0}, qint64{1}, length / 3, length / 2 + 1, length - 1, length}) {
            QCOMPARE(scale.atX(scale.xOf({from + offset})).us, from + offset);
        }
        QCOMPARE(scale.xOf({from}), 160.25);
        QCOMPARE(scale.xOf({from + length}), 160.25 + 1337.5);
        QCOMPARE(scale.lengthOf(0).us, 0);
    }

    void aMillenniumIsExactToWhatCanBeSeen() {
        const TimeScale scale(instantOf("1500-01-01"), instantOf("2500-01-01"), 0, 1600);
        const Instant at = instantOf("2026-03-12T14:02:31Z");
        QVERIFY(std::abs((scale.atX(scale.xOf(at)) - at).us) <= 16);
    }

    void extremesDoNotOverflow() {
        const Instant least{std::numeric_limits<qint64>::min()};
        const Instant most{std::numeric_limits<qint64>::max()};
        const TimeScale all(least, most, 0, 1000);
        QVERIFY(all.xOf(least) <= 0.001);
        QVERIFY(all.xOf(most) >= 999.999);
        QVERIFY(all.atX(1e300) > all.atX(0));
        const TimeScale nothing({5}, {5}, 0, 0);
        QVERIFY(nothing.usPerPixel() > 0);
        QVERIFY(std::isfinite(nothing.xOf(most)));
    }

    void quantum_data() {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("quantum");
        QTest::newRow("1 ms on 1000 px") << qint64{1000} << qint64{1};
        QTest::newRow("1 s") << qint64{1'000'000} << qint64{1000};
        QTest::newRow("half an hour") << minutes(30).us << seconds(1).us;
        QTest::newRow("a day") << days(1).us << minutes(1).us;
        QTest::newRow("a season") << days(90).us << hours(1).us;
        QTest::newRow("a decade") << days(3652).us << days(1).us;
    }

    void quantum() {
        QFETCH(qint64, length);
        QFETCH(qint64, quantum);
        QCOMPARE(TimeScale({}, {length}, 0, 1000).quantum().us, quantum);
    }

    void rounding_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("at");
        QTest::addColumn<qint64>("unit");
        QTest::addColumn<QString>("rounded");
        const auto row = [](const char* name, const char* zone, const char* at, Duration unit, const char* rounded) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(at) << unit.us
                                << QString::fromLatin1(rounded);
        };
        row("down", "UTC", "2026-03-12T14:02:29Z", minutes(1), "2026-03-12T14:02:00Z");
        row("up", "UTC", "2026-03-12T14:02:31Z", minutes(1), "2026-03-12T14:03:00Z");
        row("half goes up", "UTC", "2026-03-12T14:02:30Z", minutes(1), "2026-03-12T14:03:00Z");
        row("before 1970", "UTC", "1969-07-20T20:17:40Z", minutes(1), "1969-07-20T20:18:00Z");
        row("hours of a half zone", "Asia/Kolkata", "2026-03-12T14:05:00Z", hours(1), "2026-03-12T14:30:00Z");
        row("days of a zone", "America/New_York", "2026-03-12T05:00:00Z", days(1), "2026-03-12T04:00:00Z");
    }

    void rounding() {
        QFETCH(QString, zone);
        QFETCH(QString, at);
        QFETCH(qint64, unit);
        QFETCH(QString, rounded);
        QCOMPARE(toIso(roundedTo(fromIso(at).value(), {unit}, Zone::fromName(zone).value())), rounded);
    }

    void pointingGivesRoundTimes() {
        const Instant from = instantOf("2026-03-12T14:00:00.123Z");
        const TimeScale scale(from, from + hours(1), 0, 1200); // 3 s a pixel
        QCOMPARE(scale.pointedAt(0.4, {}).us % 1'000'000, 0);
        QCOMPARE(toIso(scale.pointedAt(600, {})), QStringLiteral("2026-03-12T14:30:00Z"));
    }
};

QTEST_GUILESS_MAIN(TimeScaleTest)

#include "tst_timescale.moc"
