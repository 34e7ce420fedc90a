// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasitems.h"
#include "canvasoverview.h"
#include "canvassamples.h"
#include "canvasscene.h"

#include <QTest>

#include <limits>

using namespace afterword;

namespace {

QStringList laneNames(const CanvasScene& scene) {
    QStringList names;
    for (const auto& lane : scene.lanes()) {
        names.append(lane.name);
    }
    return names;
}

QList<int> rowsOfEvents(const CanvasScene& scene) {
    QList<int> rows;
    for (int i = 0; i < scene.events().size(); ++i) {
        rows.append(scene.rowOf(i));
    }
    return rows;
}

} // namespace

class CanvasSceneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void lanesKeepTheirOrderAndOthersFollowByTime() {
        CanvasContent content;
        content.lanes = {{QStringLiteral("Database"), 2}, {QStringLiteral("Empty"), 4}};
        content.events = {eventOn("Slack", "14:30"), eventOn("Deploys", "14:10"), eventOn("Database", "15:00")};
        CanvasEvent alert = eventOn("", "14:00");
        alert.kind = EventKind::Alert;
        content.events.append(alert);
        const CanvasScene scene(content);
        QCOMPARE(laneNames(scene),
                 QStringList({QStringLiteral("Database"), QStringLiteral("Empty"), QStringLiteral("Alerts"),
                              QStringLiteral("Deploys"), QStringLiteral("Slack")}));
        QCOMPARE(scene.lanes()[0].colour, 2);
        QCOMPARE(scene.lanes()[2].colour, 0);
        QCOMPARE(scene.lanes()[3].colour, 1);
        QCOMPARE(scene.lanes()[4].colour, 3); // 2 is taken
    }

    void eventsAreFound() {
        CanvasContent content;
        content.events = {eventOn("A", "14:30"), eventOn("B", "14:00"), eventOn("A", "14:10")};
        const CanvasScene scene(content);
        const int late = scene.indexOf(content.events[0].id);
        QCOMPARE(scene.events()[late].from, timeOf("14:30"));
        QCOMPARE(scene.laneOf(late), scene.laneNamed(QStringLiteral("A")));
        QCOMPARE(scene.neighbour(late, -1), scene.indexOf(content.events[2].id));
        QCOMPARE(scene.neighbour(late, 1), -1);
        QCOMPARE(scene.neighbour(scene.indexOf(content.events[1].id), -1), -1);
        QCOMPARE(scene.indexOf(QUuid::createUuid()), -1);
        QCOMPARE(scene.laneNamed(QStringLiteral("C")), -1);
        QCOMPARE(scene.placeOf(late), 1);
    }

    void nearest_data() {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("before all") << "10:00" << "14:00";
        QTest::newRow("after all") << "20:00" << "14:30";
        QTest::newRow("closer to the earlier") << "14:14" << "14:00";
        QTest::newRow("closer to the later") << "14:16" << "14:30";
        QTest::newRow("on one") << "14:30" << "14:30";
    }

    void nearest() {
        QFETCH(QString, moment);
        QFETCH(QString, nearest);
        CanvasContent content;
        content.lanes = {{QStringLiteral("Empty"), 0}};
        content.events = {eventOn("A", "14:00"), eventOn("A", "14:30")};
        const CanvasScene scene(content);
        const int found = scene.nearest(1, timeOf(moment.toLatin1().constData()));
        QCOMPARE(scene.events()[found].from, timeOf(nearest.toLatin1().constData()));
        QCOMPARE(scene.nearest(0, timeOf("14:00")), -1);
    }

    void spansMakeRoomForOthers() {
        CanvasContent content;
        content.events = {
            eventOn("A", "14:00", "span over a point", "14:20"), // row 1
            eventOn("A", "14:10", "point"),                      // row 0
            eventOn("A", "14:15", "overlaps", "14:30"),          // row 2
            eventOn("A", "14:40", "alone", "14:50"),             // row 0
            eventOn("A", "14:45", "overlaps that", "14:55"),     // row 1
        };
        const CanvasScene scene(content);
        QCOMPARE(rowsOfEvents(scene), QList<int>({1, 0, 0, 0, 1}));
        content.events.append(eventOn("A", "14:16", "a third", "14:17"));
        content.events.append(eventOn("A", "14:16", "a fourth", "14:18"));
        content.events.append(eventOn("A", "14:16", "a fifth", "14:19"));
        const CanvasScene fuller(content);
        QCOMPARE(fuller.lanes()[0].rows.size(), std::size_t(CanvasScene::mostRows));
    }

    void windowsAtTheSameTimeHaveLinesOfTheirOwn() {
        CanvasContent content;
        content.windows = {{QUuid::createUuid(), timeOf("14:30"), std::nullopt, QStringLiteral("open")},
                           {QUuid::createUuid(), timeOf("14:00"), timeOf("15:00"), QStringLiteral("first")},
                           {QUuid::createUuid(), timeOf("15:10"), timeOf("15:20"), QStringLiteral("later")},
                           {QUuid::createUuid(), timeOf("16:00"), timeOf("15:00"), QStringLiteral("impossible")}};
        const CanvasScene scene(content);
        QCOMPARE(scene.windows().size(), 3);
        QCOMPARE(scene.windowLines(), QList<int>({0, 1, 0}));
        QCOMPARE(scene.windowLineCount(), 2);
    }

    void countsAndIdsBetween() {
        CanvasContent content;
        content.events = {eventOn("A", "14:00"), eventOn("B", "14:05"), eventOn("A", "14:10"), eventOn("A", "14:20")};
        const CanvasScene scene(content);
        QCOMPARE(scene.beginning(0, timeOf("14:00"), timeOf("14:10")).count, 2);
        QCOMPARE(scene.idsBetween(timeOf("14:00"), timeOf("14:10")),
                 QList<QUuid>({content.events[0].id, content.events[1].id, content.events[2].id}));
        QVERIFY(scene.idsBetween(timeOf("15:00"), timeOf("14:00")).isEmpty());
    }

    void itStartsWithTheMilestoneElseTheFirstEvent() {
        CanvasContent content;
        QVERIFY(!CanvasScene(content).start());
        content.events = {eventOn("A", "14:10"), eventOn("B", "14:05")};
        QCOMPARE(CanvasScene(content).start(), timeOf("14:05"));
        content.milestones = {milestoneAt(MilestoneKind::Detected, "13:00")};
        QCOMPARE(CanvasScene(content).start(), timeOf("14:05"));
        content.milestones.append(milestoneAt(MilestoneKind::Started, "14:02"));
        QCOMPARE(CanvasScene(content).start(), timeOf("14:02"));
    }

    void ranges() {
        const CanvasScene nothing{CanvasContent{}};
        QVERIFY(nothing.wholeRange().from < nothing.wholeRange().to);
        CanvasContent content;
        content.events = {eventOn("A", "14:00"), eventOn("A", "14:10"), eventOn("A", "14:30"), eventOn("A", "15:00"),
                          eventOn("A", "2026-01-01T00:00:00Z", "long before")};
        const CanvasScene scene(content);
        QVERIFY(scene.wholeRange().holds(timeOf("2026-01-01T00:00:00Z")));
        QVERIFY(!scene.mainRange().holds(timeOf("2026-01-01T00:00:00Z")));
        QVERIFY(scene.mainRange().holds(timeOf("15:00")));
    }

    void extremes() {
        CanvasContent content;
        CanvasEvent event = eventOn("A", "14:00");
        event.from = {std::numeric_limits<qint64>::min()};
        event.to = Instant{std::numeric_limits<qint64>::max()};
        content.events = {event};
        event.id = QUuid::createUuid();
        event.to = Instant{std::numeric_limits<qint64>::min()};
        content.events.append(event);
        const CanvasScene scene(content);
        QVERIFY(scene.wholeRange().from < scene.wholeRange().to);
        QCOMPARE(scene.events().size(), 2);
    }

    void itemsAreMilestonesThenLanes() {
        CanvasContent content;
        content.lanes = {{QStringLiteral("B"), 0}, {QStringLiteral("A"), 1}};
        content.events = {eventOn("A", "14:10"), eventOn("A", "14:20"), eventOn("B", "14:15"),
                          eventOn("B", "12:00", "lasts", "14:05"), eventOn("B", "12:00", "over", "13:00")};
        content.milestones = {milestoneAt(MilestoneKind::Detected, "14:12"),
                              milestoneAt(MilestoneKind::Started, "13:12")};
        const CanvasScene scene(content);
        const CanvasItems items(scene, timeOf("14:00"), timeOf("14:15"));
        QCOMPARE(items.count(), 4);
        QCOMPARE(items.at(0).milestone, 1);
        QCOMPARE(scene.events()[items.at(1).event].text, QStringLiteral("lasts"));
        QCOMPARE(scene.events()[items.at(2).event].from, timeOf("14:15"));
        QCOMPARE(scene.events()[items.at(3).event].from, timeOf("14:10"));
        for (int i = 0; i < items.count(); ++i) {
            QCOMPARE(items.indexOf(items.at(i)), i);
        }
        QCOMPARE(items.indexOf({-1, scene.indexOf(content.events[1].id)}), -1);
        QCOMPARE(items.indexOf({0, -1}), -1);
        QCOMPARE(items.indexOf({}), -1);
        QCOMPARE(CanvasItems().count(), 0);
    }

    void theOverviewShowsWhatIsThere() {
        CanvasContent content;
        content.events = {eventOn("A", "14:00"), eventOn("A", "14:59:59")};
        for (int i = 0; i < 99; ++i) {
            content.events.append(eventOn("B", "14:30"));
        }
        const CanvasScene scene(content);
        const TimeScale strip(timeOf("14:00"), timeOf("15:00"), 20, 600);
        const QList<double> heights = overviewHeights(scene, strip, 60);
        QCOMPARE(heights.size(), 60);
        QCOMPARE(heights[30], 1.0);
        QVERIFY(heights[0] > 0.2 && heights[0] < 0.5); // seen beside the flood
        QCOMPARE(heights[59], heights[0]);
        QCOMPARE(std::count(heights.begin(), heights.end(), 0.0), 57);
        QVERIFY(overviewHeights(scene, strip, 0).isEmpty());
        QCOMPARE(overviewHeights(CanvasScene(), strip, 3), QList<double>({0, 0, 0}));
    }

    void theIncidentOnACanvas() {
        Postmortem postmortem;
        TimelineEvent event;
        event.id = EventId::create();
        event.happenedAt = timeOf("14:00");
        event.precision = TimePrecision::Between;
        event.latestAt = timeOf("14:10");
        event.text = QStringLiteral("  two\nlines ");
        event.evidence = {EvidenceId::create()};
        TimelineEvent left = event;
        left.id = EventId::create();
        left.starred = true;
        postmortem.events = {event, left};
        postmortem.lanes = {{LaneId::create(), QStringLiteral("Second"), 1, 2},
                            {LaneId::create(), QStringLiteral("First"), 0, 1}};
        ImpactWindow window;
        window.from = timeOf("14:00");
        window.scope = QStringLiteral("checkout");
        postmortem.impactWindows = {window};
        const CanvasContent content = canvasContent(postmortem, [](const TimelineEvent& one) { return !one.starred; });
        QCOMPARE(content.events.size(), 1);
        QCOMPARE(content.events[0].text, QStringLiteral("two lines"));
        QCOMPARE(content.events[0].end(), timeOf("14:10"));
        QCOMPARE(content.events[0].attachments, 1);
        QCOMPARE(content.lanes[0].name, QStringLiteral("First"));
        QCOMPARE(content.windows[0].label, QStringLiteral("Impact: checkout"));
        QVERIFY(!content.windows[0].to);
    }
};

QTEST_GUILESS_MAIN(CanvasSceneTest)

#include "tst_canvasscene.moc"
