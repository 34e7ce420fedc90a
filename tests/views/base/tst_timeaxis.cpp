// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeaxis.h"

#include <QSignalSpy>
#include <QTest>

using namespace afterword;

class TestTimeAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void zoomKeepsItsAnchor() {
        TimeAxis axis;
        axis.setRange({0}, {1'000'000'000});
        QSignalSpy changed(&axis, &TimeAxis::rangeChanged);
        axis.zoom(0.5, {250'000'000});
        QCOMPARE(axis.from(), Instant{125'000'000});
        QCOMPARE(axis.to(), Instant{625'000'000});
        QCOMPARE(changed.size(), 1);
        axis.zoom(2, {250'000'000});
        QCOMPARE(axis.from(), Instant{0});
        QCOMPARE(axis.to(), Instant{1'000'000'000});
    }

    void endsAreKept() {
        TimeAxis axis;
        axis.setRange({0}, {0});
        QCOMPARE((axis.to() - axis.from()).us, 1'000);
        for (int i = 0; i < 200; ++i) {
            axis.zoom(2, {0});
        }
        QVERIFY(axis.to() - axis.from() <= days(366'000));
        for (int i = 0; i < 2'000; ++i) {
            axis.pan(1);
        }
        QVERIFY(axis.to() <= Instant{253'402'300'799LL * 1'000'000});
        QVERIFY(axis.from() < axis.to());
    }

    void sameRangeIsNoChange() {
        TimeAxis axis;
        axis.setRange({0}, {2'000'000});
        QSignalSpy changed(&axis, &TimeAxis::rangeChanged);
        axis.setRange({0}, {2'000'000});
        axis.reveal({1'000'000});
        QCOMPARE(changed.size(), 0);
        axis.reveal({5'000'000});
        QCOMPARE(axis.from(), Instant{4'000'000});
        QCOMPARE(axis.to(), Instant{6'000'000});
    }

    void aLockedCursorStays() {
        TimeAxis axis;
        QSignalSpy moved(&axis, &TimeAxis::cursorChanged);
        axis.point(Instant{5});
        axis.lock({7});
        axis.point(Instant{9});
        QCOMPARE(axis.cursor(), std::optional(Instant{7}));
        QVERIFY(axis.isLocked());
        QCOMPARE(moved.size(), 2);
        axis.unlock();
        QCOMPARE(axis.cursor(), std::optional(Instant{9}));
    }
};

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
