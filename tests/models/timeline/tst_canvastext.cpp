// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvassamples.h"
#include "canvastext.h"

#include <QTest>

using namespace afterword;

namespace {

CanvasText onOneDay() {
    return CanvasText({}, timeOf("14:00"), timeOf("15:00"));
}

QString plain(QString text) {
    return text.replace(QChar(0xa0), u' ');
}

} // namespace

class CanvasTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void since_data() {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << minutes(14).us << minutes(1).us << "T+00:14";
        QTest::newRow("seconds") << seconds(870).us << seconds(15).us << "T+00:14:30";
        QTest::newRow("milliseconds") << qint64{1'250'000} << qint64{10'000} << "T+00:00:01.250";
        QTest::newRow("microseconds") << qint64{1'250'100} << qint64{100} << "T+00:00:01.250100";
        QTest::newRow("before") << -minutes(5).us << minutes(5).us << QStringLiteral("T\u221200:05");
        QTest::newRow("days and hours") << hours(26).us << hours(2).us << "T+1 d 02:00";
        QTest::newRow("days") << days(14).us << days(7).us << "T+14 d";
        QTest::newRow("nothing") << qint64{0} << days(7).us << "T+00:00";
    }

    void since() {
        QFETCH(qint64, length);
        QFETCH(qint64, step);
        QTEST(plain(CanvasText::since({length}, {step})), "text");
    }

    void time_data() {
        QTest::addColumn<TimePrecision>("precision");
        QTest::addColumn<bool>("lasts");
        QTest::addColumn<QString>("text");
        QTest::newRow("exact") << TimePrecision::Exact << false << "14:02:31 UTC";
        QTest::newRow("minute") << TimePrecision::Minute << false << "14:02 UTC";
        QTest::newRow("about") << TimePrecision::About << false << "about 14:02 UTC";
        QTest::newRow("between") << TimePrecision::Between << true << "between 14:02 and 14:10 UTC";
        QTest::newRow("between, without its end") << TimePrecision::Between << false << "about 14:02 UTC";
        QTest::newRow("a span") << TimePrecision::Exact << true << "14:02:31 to 14:10:00 UTC (7 min 29 s)";
    }

    void time() {
        QFETCH(TimePrecision, precision);
        QFETCH(bool, lasts);
        CanvasEvent event = eventOn("Deploys", "14:02:31", "rollback", lasts ? "14:10" : nullptr);
        event.precision = precision;
        event.latest = event.to;
        QTEST(plain(onOneDay().time(event)), "text");
    }

    void timesOfWindows() {
        CanvasWindow window{QUuid::createUuid(), timeOf("14:02"), timeOf("14:45"), QStringLiteral("Impact")};
        QCOMPARE(plain(onOneDay().time(window)), QStringLiteral("14:02:00 to 14:45:00 UTC (43 min)"));
        window.to.reset();
        QCOMPARE(onOneDay().time(window), QStringLiteral("since 14:02:00 UTC"));
    }

    void datesAreSaidOverMidnight() {
        const CanvasText text({}, timeOf("23:50"), timeOf("2026-03-13T00:10:00Z"));
        QCOMPARE(text.momentWithZone(timeOf("23:55")), QStringLiteral("2026-03-12 23:55:00 UTC"));
    }

    void names() {
        CanvasEvent event = eventOn("Deploys", "14:02:31", "rollback started");
        event.attachments = 2;
        event.who = QStringLiteral("ana");
        event.starred = true;
        QCOMPARE(onOneDay().name(event),
                 QStringLiteral("14:02:31 UTC, Deploys, rollback started, ana, starred, 2 attachment(s)"));
        event.visibility = Visibility::Hidden;
        QCOMPARE(CanvasText::remark(event),
                 QStringLiteral("Observation \u00b7 Deploys \u00b7 ana \u00b7 2 attachment(s) "
                                "\u00b7 not in the report"));
        QCOMPARE(onOneDay().name(milestoneAt(MilestoneKind::Detected, "14:05")),
                 QStringLiteral("14:05:00 UTC, milestone, Detected"));
        QCOMPARE(onOneDay().clusterTitle(12, timeOf("14:02:31"), timeOf("14:05")),
                 QStringLiteral("12 event(s), 14:02:31 to 14:05:00 UTC"));
        event.precision = TimePrecision::About;
        QCOMPARE(CanvasText::label(event), QStringLiteral("~rollback started"));
    }

    void dragsAndRanges() {
        const CanvasText text = onOneDay();
        const TimeSnap::Rest rest{timeOf("14:05"), TimeSnap::To::Round};
        QCOMPARE(plain(text.moved(rest, seconds(200))), QStringLiteral("14:05:00 UTC, 3 min 20 s later"));
        QCOMPARE(plain(text.moved(rest, seconds(-1))), QStringLiteral("14:05:00 UTC, 1 s earlier"));
        QCOMPARE(plain(text.moved(rest, {})), QStringLiteral("14:05:00 UTC"));
        QCOMPARE(plain(CanvasText::difference(seconds(200))), QStringLiteral("+3 min 20 s"));
        QCOMPARE(plain(CanvasText::difference(seconds(-1))), QStringLiteral("\u22121 s"));
        QCOMPARE(CanvasText::range(seconds(380), 41), QStringLiteral("Range 00:06:20, 41 event(s)"));
        QCOMPARE(CanvasText::clockLength({1'500'000}), QStringLiteral("00:00:01.500"));
        QCOMPARE(CanvasText::clockLength(hours(50)), QStringLiteral("50:00:00"));
        QCOMPARE(CanvasText::clusterCount(9999), QStringLiteral("9999"));
        QCOMPARE(CanvasText::clusterCount(12'345), QStringLiteral("12k"));
    }

    void moments() {
        const CanvasText text = onOneDay();
        QCOMPARE(text.moment(timeOf("14:02:31"), minutes(1)), QStringLiteral("14:02"));
        QCOMPARE(text.moment(timeOf("14:02:31"), seconds(1)), QStringLiteral("14:02:31"));
        QCOMPARE(text.moment(timeOf("14:02:31.25"), {1000}), QStringLiteral("14:02:31.25"));
        QCOMPARE(text.moment(timeOf("14:02:31"), days(1)), QStringLiteral("2026-03-12"));
        QCOMPARE(text.stretch(timeOf("14:00"), timeOf("14:30")), QStringLiteral("14:00 to 14:30"));
    }

    void zones() {
        const Zone berlin = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
        QCOMPARE(CanvasText::zone(berlin, timeOf("14:00"), timeOf("15:00")), QStringLiteral("CET"));
        QCOMPARE(CanvasText::zone(berlin, timeOf("14:00"), timeOf("2026-05-01T00:00:00Z")), QStringLiteral("CET/CEST"));
        QCOMPARE(CanvasText::zone({}, timeOf("14:00"), timeOf("15:00")), QStringLiteral("UTC"));
    }
};

QTEST_GUILESS_MAIN(CanvasTextTest)

#include "tst_canvastext.moc"
