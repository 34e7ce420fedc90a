// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvassamples.h"
#include "zoomtrail.h"

#include <QTest>

using namespace afterword;

class ZoomTrailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void stepsLeadInAndOut() {
        ZoomTrail trail;
        const TimelineRange hour{timeOf("14:00"), timeOf("15:00")};
        const TimelineRange quarter{timeOf("14:30"), timeOf("14:45")};
        trail.goTo(hour);
        trail.goTo(quarter);
        trail.goTo(quarter);
        QCOMPARE(trail.steps().size(), 2);
        trail.moveTo({timeOf("14:32"), timeOf("14:47")}); // panned a little
        QCOMPARE(trail.steps().size(), 2);
        trail.moveTo({timeOf("14:20"), timeOf("14:50")}); // zoomed out of the quarter
        QCOMPARE(trail.steps().size(), 1);
        trail.goTo(quarter);
        trail.backTo(0);
        QCOMPARE(trail.steps().size(), 1);
        QCOMPARE(trail.steps()[0].to, hour.to);
        trail.moveTo({timeOf("18:00"), timeOf("18:30")}); // panned away
        QVERIFY(trail.steps().isEmpty());
        trail.goTo(hour);
        trail.backTo(-1);
        QVERIFY(trail.steps().isEmpty());
    }

    void anotherStretchOfTheSameLengthTakesThePlace() {
        ZoomTrail trail;
        trail.goTo({timeOf("14:00"), timeOf("15:00")});
        trail.goTo({timeOf("16:00"), timeOf("17:00")});
        QCOMPARE(trail.steps().size(), 1);
        QCOMPARE(trail.steps()[0].from, timeOf("16:00"));
    }
};

QTEST_GUILESS_MAIN(ZoomTrailTest)

#include "tst_zoomtrail.moc"
