// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasaxis.h"
#include "canvassamples.h"

#include <QTest>

using namespace afterword;

namespace {

QStringList labelsOf(const QList<CanvasAxis::Tick>& ticks) {
    QStringList labels;
    for (const auto& tick : ticks) {
        labels.append(tick.label);
    }
    return labels;
}

} // namespace

class CanvasAxisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void labelsDoNotOverlap_data() {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<double>("width");
        for (const double width : {300.0, 1200.0, 3000.0}) {
            for (qint64 length = 1000; length < days(366'000).us; length *= 7) {
                QTest::addRow("%lld us on %g px", static_cast<long long>(length), width) << length << width;
            }
        }
    }

    void labelsDoNotOverlap() {
        QFETCH(qint64, length);
        QFETCH(double, width);
        const Instant from = timeOf("14:02:31.5");
        const CanvasView view = viewOf(from, from + Duration{length}, width);
        const CanvasAxis axis = CanvasAxisMaker().make(view, from + Duration{length / 3});
        QVERIFY(axis.ticks.size() >= 1);
        QVERIFY(axis.ticks.size() < 80);
        for (const auto& line : {axis.ticks, axis.since}) {
            for (qsizetype i = 1; i < line.size(); ++i) {
                const double needed = (view.type.width(line[i - 1].label) + view.type.width(line[i].label)) / 2 + 4;
                QVERIFY2(line[i].x - line[i - 1].x >= needed, qPrintable(line[i - 1].label + u'|' + line[i].label));
            }
        }
        const bool areYears = axis.ticks[0].label.size() == 4;
        QCOMPARE(axis.periods.isEmpty(), areYears);
        QCOMPARE(axis.zone, QStringLiteral("UTC"));
    }

    void ticksHoldStillWhilePanning() {
        CanvasAxisMaker maker;
        const Duration step{minutes(1).us + 12'345};
        QStringList before;
        for (int i = 0; i < 200; ++i) {
            const Instant from = timeOf("14:00") + Duration{i * step.us};
            const CanvasAxis axis = maker.make(viewOf(from, from + hours(1)), std::nullopt);
            QVERIFY2(axis.ticks.size() >= 4, qPrintable(QString::number(i)));
            const double apart = axis.ticks[1].x - axis.ticks[0].x;
            QVERIFY(std::abs(apart - (axis.ticks[2].x - axis.ticks[1].x)) < 0.01);
            QVERIFY2(std::abs(apart - 100) < 0.01, qPrintable(QString::number(apart))); // 5 min of 60 on 1200
        }
    }

    void theDayOfTheLeftEndIsSaid() {
        const CanvasAxis axis =
            CanvasAxisMaker().make(viewOf(timeOf("23:30"), timeOf("2026-03-13T00:30:00Z")), std::nullopt);
        QCOMPARE(axis.periods.size(), 2);
        QVERIFY(axis.periods[0].label.startsWith(QStringLiteral("12 Mar")));
        QVERIFY(axis.periods[0].x >= 100 && axis.periods[0].x < 110);
        QVERIFY(axis.periods[1].label.startsWith(QStringLiteral("13 Mar")));
        QCOMPARE(axis.periods[1].x, 700.0);
        const CanvasAxis close =
            CanvasAxisMaker().make(viewOf(timeOf("23:59:30"), timeOf("2026-03-13T00:59:30Z")), std::nullopt);
        QVERIFY(close.periods[0].x + textWidth(close.periods[0].label, 13) < close.periods[1].x);
    }

    void sinceTheStart() {
        const CanvasView view = viewOf(timeOf("14:00"), timeOf("15:00"));
        const CanvasAxis axis = CanvasAxisMaker().make(view, timeOf("14:16:40"));
        const auto zero = std::find_if(axis.since.begin(), axis.since.end(), [](const CanvasAxis::Tick& tick) {
            return tick.label == QStringLiteral("T+00:00");
        });
        QVERIFY(zero != axis.since.end());
        QVERIFY(std::abs(zero->x - view.scale.xOf(timeOf("14:16:40"))) < 0.001);
        QCOMPARE((zero + 1)->label, QStringLiteral("T+00:05"));
        QCOMPARE((zero - 1)->label, QStringLiteral("T\u221200:05"));
        QVERIFY(CanvasAxisMaker().make(view, std::nullopt).since.isEmpty());
    }

    void aSecondZoneHasALineOfItsOwn() {
        CanvasView view = viewOf(timeOf("14:00"), timeOf("15:00"));
        const double height = CanvasAxisMaker().make(view, std::nullopt).height;
        view.secondZone = Zone::fromName(QStringLiteral("Asia/Kolkata")).value();
        const CanvasAxis axis = CanvasAxisMaker().make(view, std::nullopt);
        QVERIFY(axis.height > height);
        const qsizetype at = labelsOf(axis.ticks).indexOf(QStringLiteral("14:30"));
        QVERIFY(at >= 0);
        QCOMPARE(axis.ticks[at].second, QStringLiteral("20:00"));
        QVERIFY(!axis.secondZone.isEmpty());
    }

    void anHourThatExistsTwiceIsMarked() {
        CanvasView view = viewOf(timeOf("2026-10-25T00:00:00Z"), timeOf("2026-10-25T02:00:00Z"));
        view.zone = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
        const CanvasAxis axis = CanvasAxisMaker().make(view, std::nullopt);
        const QStringList labels = labelsOf(axis.ticks);
        QVERIFY(labels.contains(QStringLiteral("02:00 CEST")));
        QVERIFY(labels.contains(QStringLiteral("02:00 CET")));
        QCOMPARE(axis.zone, QStringLiteral("CEST/CET"));
    }
};

QTEST_GUILESS_MAIN(CanvasAxisTest)

#include "tst_canvasaxis.moc"
