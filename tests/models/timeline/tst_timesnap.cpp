// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "timesnap.h"

#include <QTest>

using namespace afterword;

namespace {

Instant at(const QString& time) {
    return fromIso(QStringLiteral("2026-03-12T%1Z").arg(time)).value();
}

} // namespace

class TimeSnapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// An hour on 1200 pixels: 3 s a pixel, and 8 pixels reach 24 s.
    void rest_data() {
        QTest::addColumn<QString>("pointed");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<TimeSnap::To>("to");
        using To = TimeSnap::To;
        QTest::newRow("near a neighbour") << "14:20:50" << "14:20:33" << To::Neighbour;
        QTest::newRow("on a neighbour") << "14:20:33" << "14:20:33" << To::Neighbour;
        QTest::newRow("a neighbour beats the minute") << "14:20:57" << "14:20:33" << To::Neighbour;
        QTest::newRow("the closer neighbour") << "14:30:11" << "14:30:16" << To::Neighbour;
        QTest::newRow("the closer neighbour before") << "14:30:07" << "14:30:04" << To::Neighbour;
        QTest::newRow("near a minute") << "14:09:50" << "14:10:00" << To::Round;
        QTest::newRow("between minutes") << "14:10:29.6" << "14:10:30" << To::Nothing;
    }

    void rest() {
        QFETCH(QString, pointed);
        QFETCH(QString, rest);
        QFETCH(TimeSnap::To, to);
        const TimeScale scale(at(QStringLiteral("14:00")), at(QStringLiteral("15:00")), 0, 1200);
        const TimeSnap snap(
            {at(QStringLiteral("14:30:16")), at(QStringLiteral("14:20:33")), at(QStringLiteral("14:30:04"))}, scale, {},
            8);
        QCOMPARE(toIso(snap.rest(at(pointed)).at), toIso(at(rest)));
        QCOMPARE(snap.rest(at(pointed)).to, to);
    }

    void freelyTakesTheQuantumAlone() {
        const TimeScale scale(at(QStringLiteral("14:00")), at(QStringLiteral("15:00")), 0, 1200);
        const TimeSnap snap({at(QStringLiteral("14:20:33"))}, scale, {}, 8);
        QCOMPARE(toIso(snap.freely(at(QStringLiteral("14:20:34.4"))).at), toIso(at(QStringLiteral("14:20:34"))));
        QCOMPARE(snap.freely(at(QStringLiteral("14:20:33"))).to, TimeSnap::To::Nothing);
    }

    void unit_data() {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("unit");
        QTest::newRow("1 ms") << qint64{1000} << qint64{1000};
        QTest::newRow("a second") << seconds(1).us << qint64{100'000};
        QTest::newRow("a minute") << minutes(1).us << seconds(10).us;
        QTest::newRow("an hour") << hours(1).us << minutes(5).us;
        QTest::newRow("half an hour") << minutes(30).us << minutes(1).us;
        QTest::newRow("a day") << days(1).us << hours(1).us;
        QTest::newRow("three centuries") << days(109'573).us << days(1).us;
    }

    void unit() {
        QFETCH(qint64, length);
        QFETCH(qint64, unit);
        const TimeScale scale({}, {length}, 0, 1000);
        const TimeSnap snap({}, scale, {}, 8);
        QCOMPARE(snap.unit().us, unit);
    }

    void roundTimesAreThoseOfTheZone() {
        const Zone kathmandu = Zone::fromName(QStringLiteral("Asia/Kathmandu")).value(); // +05:45
        const TimeScale scale(at(QStringLiteral("00:00")), at(QStringLiteral("23:00")), 0, 1000);
        const TimeSnap snap({}, scale, kathmandu, 8);
        QCOMPARE(toIso(snap.rest(at(QStringLiteral("14:13"))).at), toIso(at(QStringLiteral("14:15")))); // 20:00 there
    }
};

QTEST_GUILESS_MAIN(TimeSnapTest)

#include "tst_timesnap.moc"
