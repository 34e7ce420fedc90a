// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvascomposer.h"
#include "canvassamples.h"

#include <QTest>

#include <random>

using namespace afterword;

namespace {

using Part = CanvasLayout::Part;

CanvasLayout layoutOf(const CanvasScene& scene, const CanvasView& view) {
    return CanvasComposer(scene).compose(view);
}

int countOf(const CanvasLayout& layout) {
    int count = 0;
    for (const auto& row : layout.rows) {
        for (const auto& mark : row.marks) {
            count += mark.count;
        }
    }
    return count;
}

/// Signs and pills that follow each other do not cover each other; labels cover neither marks nor each other.
void verifyNothingOverlaps(const CanvasLayout& layout) {
    for (const auto& row : layout.rows) {
        double markEnd = -1e300;
        for (const auto& mark : row.marks) {
            QVERIFY2(mark.isBar || mark.left >= markEnd - 0.001, qPrintable(QString::number(mark.left - markEnd)));
            markEnd = mark.isBar ? -1e300 : mark.right;
        }
        for (const auto& one : row.marks) {
            if (one.label.isEmpty() || one.labelInside) {
                continue;
            }
            for (const auto& other : row.marks) {
                QVERIFY(one.labelX + one.labelWidth <= other.left || one.labelX >= other.right);
                QVERIFY(&one == &other || other.label.isEmpty() || other.labelInside ||
                        one.labelX + one.labelWidth <= other.labelX || one.labelX >= other.labelX + other.labelWidth);
            }
        }
    }
}

} // namespace

class CanvasComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void extremes_data() {
        QTest::addColumn<QList<CanvasEvent>>("events");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length");
        const auto row = [](const char* name, const QList<CanvasEvent>& events, Instant from, Duration length) {
            QTest::newRow(name) << events << from.us << length.us;
        };
        const Instant noon = timeOf("12:00");
        row("none", {}, noon, hours(1));
        row("one", {eventOn("A", "12:30", "one")}, noon, hours(1));
        QList<CanvasEvent> same(500, eventOn("A", "12:30", "same"));
        row("all at one instant", same, noon, hours(1));
        QList<CanvasEvent> close;
        for (int i = 0; i < 300; ++i) {
            CanvasEvent event = eventOn("A", "12:00", "close");
            event.from = noon + Duration{i * 3};
            close.append(event);
        }
        row("a millisecond", close, noon, Duration{1000});
        QList<CanvasEvent> centuries;
        for (int year = 1726; year <= 2026; ++year) {
            CanvasEvent event = eventOn("A", "12:00", "yearly");
            event.from = utcInstant({year, 6, 1});
            event.to = event.from + days(year % 3 == 0 ? 100 : 0);
            centuries.append(event);
        }
        row("three centuries", centuries, utcInstant({1726, 1, 1}), days(109'800));
        QList<CanvasEvent> ends{eventOn("A", "12:00", "past"), eventOn("A", "12:00", "future")};
        ends[0].from = utcInstant({-5, 3, 1});
        ends[1].from = utcInstant({9999, 3, 1});
        row("year -5", ends, utcInstant({-5, 1, 1}), days(366));
        row("year 9999", ends, utcInstant({9999, 1, 1}), days(364));
        row("an event that began long before", {eventOn("A", "12:00", "long", "2026-04-12T12:00:00Z")},
            timeOf("2026-03-20T00:00:00Z"), hours(1));
    }

    void extremes() {
        QFETCH(QList<CanvasEvent>, events);
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        CanvasContent content;
        content.events = events;
        const CanvasScene scene(content);
        const CanvasLayout layout = layoutOf(scene, viewOf({from}, {from + length}));
        int expected = 0;
        for (const CanvasEvent& event : events) {
            expected += event.from.us <= from + length && event.end().value_or(event.from).us >= from ? 1 : 0;
        }
        QCOMPARE(countOf(layout), expected);
        verifyNothingOverlaps(layout);
        for (const auto& row : layout.rows) {
            for (const auto& mark : row.marks) {
                QVERIFY(mark.left >= layout.left - 100 && mark.right <= layout.right + 100);
            }
        }
    }

    void randomScenesDoNotOverlap_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("length");
        for (const int count : {10, 300, 5000}) {
            for (const Duration length : {seconds(90), minutes(20), hours(6), days(3)}) {
                QTest::addRow("%d events, %lld min", count, static_cast<long long>(length.us / minutes(1).us))
                    << count << length.us;
            }
        }
    }

    void randomScenesDoNotOverlap() {
        QFETCH(int, count);
        QFETCH(qint64, length);
        std::mt19937 random(7);
        const char* const lanes[] = {"Deploys", "Slack", "Alerts"};
        CanvasContent content;
        for (int i = 0; i < count; ++i) {
            CanvasEvent event = eventOn(lanes[random() % 3], "12:00", "an event with some words in its text");
            event.from = event.from + seconds(static_cast<qint64>(random() % 30'000));
            if (random() % 10 == 0) {
                event.to = event.from + seconds(static_cast<qint64>(random() % 3000));
            }
            event.starred = random() % 7 == 0;
            content.events.append(event);
        }
        const CanvasScene scene(content);
        CanvasComposer composer(scene);
        for (int i = 0; i < 5; ++i) {
            const Instant from = timeOf("12:00") + minutes(i * 7);
            verifyNothingOverlaps(composer.compose(viewOf(from, from + Duration{length})));
        }
    }

    void clustersHoldStillWhilePanning() {
        CanvasContent content;
        std::mt19937 random(3);
        for (int i = 0; i < 400; ++i) {
            CanvasEvent event = eventOn("A", "12:00");
            event.from = event.from + seconds(static_cast<qint64>(random() % 7200));
            content.events.append(event);
        }
        const CanvasScene scene(content);
        CanvasComposer composer(scene);
        QHash<int, int> counts;
        for (int i = 0; i < 60; ++i) {
            const Instant from = timeOf("12:00") + seconds(i * 61);
            const CanvasLayout layout = composer.compose(viewOf(from, from + hours(1)));
            for (const auto& mark : layout.rows[0].marks) {
                QCOMPARE(counts.value(mark.place, mark.count), mark.count);
                counts.insert(mark.place, mark.count);
            }
        }
        QVERIFY(counts.size() > 20);
    }

    void aClusterSpeaksThroughItsStar() {
        CanvasContent content;
        content.events = {eventOn("A", "12:30:00", "first"), eventOn("A", "12:30:01", "second"),
                          eventOn("A", "12:30:02", "third")};
        content.events[1].starred = true;
        const CanvasScene scene(content);
        const CanvasLayout layout = layoutOf(scene, viewOf(timeOf("12:00"), timeOf("13:00")));
        const auto& mark = layout.rows[0].marks.constFirst();
        QCOMPARE(mark.count, 3);
        QCOMPARE(mark.label, QStringLiteral("second"));
        QCOMPARE(scene.events()[mark.event].text, QStringLiteral("first"));
    }

    void labelsGoWhereThereIsRoom() {
        CanvasContent content;
        content.events = {eventOn("A", "12:10", "on the left"), eventOn("A", "12:13", "squeezed between"),
                          eventOn("A", "12:59", "at the end of the axis"),
                          eventOn("B", "12:10", "written on its bar", "12:40")};
        const CanvasScene scene(content);
        const CanvasLayout layout = layoutOf(scene, viewOf(timeOf("12:00"), timeOf("13:00")));
        const auto& marks = layout.rows[0].marks;
        QVERIFY(marks[0].labelX + marks[0].labelWidth < marks[0].left);
        QVERIFY(marks[1].labelX > marks[1].right);
        QVERIFY(marks[2].labelX + marks[2].labelWidth < marks[2].left);
        QVERIFY(layout.rows[1].marks[0].labelInside);
        QCOMPARE(layout.rows[1].marks[0].label, QStringLiteral("written on its bar"));
    }

    void theLabelOfABarStaysInSight() {
        CanvasContent content;
        content.events = {eventOn("A", "10:00", "long", "16:00")};
        const CanvasScene scene(content);
        const CanvasLayout layout = layoutOf(scene, viewOf(timeOf("12:00"), timeOf("13:00")));
        QVERIFY(layout.rows[0].marks[0].labelX > layout.left);
        QCOMPARE(layout.rows[0].marks[0].label, QStringLiteral("long"));
    }

    void favouredLabelsComeFirst() {
        CanvasContent content;
        content.events = {eventOn("A", "12:30", "the one before it"), eventOn("A", "12:36", "the favoured one"),
                          eventOn("A", "12:36:50", "after")};
        const CanvasScene scene(content);
        CanvasView view = viewOf(timeOf("12:00"), timeOf("13:00"));
        QVERIFY(layoutOf(scene, view).rows[0].marks[1].label.isEmpty());
        view.favoured = {content.events[1].id};
        const auto marks = layoutOf(scene, view).rows[0].marks;
        QVERIFY(!marks[1].label.isEmpty());
        QVERIFY(marks[0].labelX < marks[0].left); // makes room
    }

    void flagsHaveRoomOrLoseTheirLabels() {
        CanvasContent content;
        for (int i = 0; i <= static_cast<int>(MilestoneKind::MadePublic); ++i) {
            CanvasMilestone milestone = milestoneAt(static_cast<MilestoneKind>(i), "12:30");
            milestone.at = milestone.at + seconds(i);
            content.milestones.append(milestone);
        }
        const CanvasScene scene(content);
        const CanvasLayout squeezed = layoutOf(scene, viewOf(timeOf("12:00"), timeOf("13:00")));
        QCOMPARE(squeezed.flags.size(), 11);
        const auto labelled = [](const CanvasLayout& layout) {
            QStringList names;
            for (const auto& flag : layout.flags) {
                if (flag.labelWidth > 0) {
                    names.append(flag.name);
                }
            }
            return names;
        };
        QCOMPARE(labelled(squeezed), QStringList({QStringLiteral("Started"), QStringLiteral("Mitigated"),
                                                  QStringLiteral("Resolved")})); // those that tell most
        const CanvasLayout wide = layoutOf(scene, viewOf(timeOf("12:29:59"), timeOf("12:30:12")));
        QVERIFY(labelled(wide).size() > labelled(squeezed).size());
        QCOMPARE(wide.lanesTop, squeezed.lanesTop); // zooming does not move the lanes
    }

    void windowsAreBands() {
        CanvasContent content;
        content.windows = {{QUuid::createUuid(), timeOf("10:00"), timeOf("12:30"), QStringLiteral("Impact: EU")},
                           {QUuid::createUuid(), timeOf("12:40"), std::nullopt, QStringLiteral("Impact: US")},
                           {QUuid::createUuid(), timeOf("08:00"), timeOf("09:00"), QStringLiteral("Unseen")}};
        const CanvasScene scene(content);
        const CanvasLayout layout = layoutOf(scene, viewOf(timeOf("12:00"), timeOf("13:00")));
        QCOMPARE(layout.bands.size(), 2);
        QCOMPARE(layout.bands[0].label, QStringLiteral("Impact: EU"));
        QVERIFY(layout.bands[0].labelX >= 100); // in sight, although the window began before
        QCOMPARE(layout.bands[0].right, 700.0);
        QVERIFY(layout.bands[1].isOpen);
        QVERIFY(layout.bands[1].right >= layout.right);
        QCOMPARE(layout.hitAt({400, layout.bands[0].labelTop + 2}).part, Part::Band);
    }

    void nights_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::addColumn<double>("hours");
        QTest::newRow("an ordinary day") << "Europe/Berlin" << "2026-03-12" << 10.0;
        QTest::newRow("clocks go forward") << "Europe/Berlin" << "2026-03-28" << 9.0;
        QTest::newRow("clocks go back") << "Europe/Berlin" << "2026-10-24" << 11.0;
        QTest::newRow("UTC") << "UTC" << "2026-03-28" << 10.0;
    }

    void nights() {
        QFETCH(QString, zone);
        QFETCH(QString, day);
        QFETCH(double, hours);
        const Zone there = Zone::fromName(zone).value();
        const Instant noon = fromIso(day, there).value() + afterword::hours(12);
        CanvasView view = viewOf(noon, noon + days(1), 2400);
        view.zone = there;
        const CanvasScene scene;
        const CanvasLayout layout = layoutOf(scene, view);
        QCOMPARE(layout.nights.size(), 1);
        QVERIFY(std::abs((layout.nights[0].right - layout.nights[0].left) / 100 - hours) < 0.01);
        QCOMPARE(toClockText(view.scale.atX(layout.nights[0].left), there, false), QStringLiteral("20:00"));
        view.scale = TimeScale(noon, noon + days(60), 100, 1200);
        QVERIFY(layoutOf(scene, view).nights.isEmpty());
    }

    void hitsWhatIsThere() {
        CanvasContent content;
        content.events = {eventOn("A", "12:10", "point"), eventOn("A", "12:30", "first of three"),
                          eventOn("A", "12:30:01"), eventOn("A", "12:30:02"), eventOn("B", "12:10", "bar", "12:40")};
        content.milestones = {milestoneAt(MilestoneKind::Detected, "12:20")};
        const CanvasScene scene(content);
        const CanvasLayout layout = layoutOf(scene, viewOf(timeOf("12:00"), timeOf("13:00")));
        const double a = layout.rows[0].y;
        const double b = layout.rows[1].y;
        QCOMPARE(layout.hitAt({300, a}).part, Part::Event);
        QCOMPARE(layout.hitAt({300, a}).event, scene.indexOf(content.events[0].id));
        QCOMPARE(layout.hitAt({300, a + 18}).part, Part::Ground);
        QCOMPARE(layout.hitAt({700, a}).part, Part::Cluster);
        QCOMPARE(layout.hitAt({700, a}).count, 3);
        QCOMPARE(layout.hitAt({layout.rows[0].marks[0].labelX + 3, a}).part, Part::Event);
        QCOMPARE(layout.hitAt({600, b}).part, Part::Event);
        QCOMPARE(layout.hitAt({302, b}).part, Part::EventStart);
        QCOMPARE(layout.hitAt({898, b}).part, Part::EventEnd);
        QCOMPARE(layout.hitAt({1000, b}).part, Part::Ground);
        QCOMPARE(layout.hitAt({1000, b}).lane, 1);
        QCOMPARE(layout.hitAt({500, layout.flags[0].top + 5}).part, Part::Flag);
        QCOMPARE(layout.hitAt({900, 5}).part, Part::Axis);
        QCOMPARE(layout.hitAt({50, a}).part, Part::Nothing);
        const int third = scene.indexOf(content.events[3].id);
        const auto spot = layout.spotOf(scene.laneOf(third), scene.rowOf(third), scene.placeOf(third));
        QCOMPARE(spot.mark->count, 3);
        QVERIFY(!layout.spotOf(0, 3, 0).mark);
    }

    void whatOverlapsTooOftenIsASignOnTheLastBar() {
        CanvasContent content;
        for (int i = 0; i < 8; ++i) {
            CanvasEvent event = eventOn("A", "12:10", "bar", "12:50");
            event.from = event.from + minutes(i * 3);
            content.events.append(event);
        }
        const CanvasScene scene(content);
        const CanvasLayout layout = layoutOf(scene, viewOf(timeOf("12:00"), timeOf("13:00")));
        QCOMPARE(layout.rows.size(), CanvasScene::mostRows);
        const auto& last = layout.rows.last().marks;
        QCOMPARE(last.size(), 5);
        QVERIFY(last[0].isBar);
        QVERIFY(std::none_of(last.begin() + 1, last.end(), [](const auto& mark) { return mark.isBar; }));
        QCOMPARE(layout.hitAt({last[2].x, layout.rows.last().y}).event, last[2].event);
    }

    void lanesCollapseAndScroll() {
        CanvasContent content;
        content.events = {eventOn("A", "12:10", "one", "12:20"), eventOn("A", "12:15", "two"),
                          eventOn("B", "12:10", "three")};
        const CanvasScene scene(content);
        CanvasView view = viewOf(timeOf("12:00"), timeOf("13:00"));
        const CanvasLayout open = layoutOf(scene, view);
        view.collapsed = {QStringLiteral("A")};
        const CanvasLayout collapsed = layoutOf(scene, view);
        QVERIFY(collapsed.lanes[0].height < open.lanes[0].height / 2);
        QVERIFY(collapsed.lanesHeight < open.lanesHeight);
        QCOMPARE(collapsed.rows[0].y, collapsed.rows[1].y);
        QVERIFY(collapsed.rows[0].marks[0].label.isEmpty());
        view.scroll = collapsed.lanes[0].height + 1;
        const CanvasLayout scrolled = layoutOf(scene, view);
        QCOMPARE(scrolled.lanes.size(), 1);
        QCOMPARE(scrolled.lanesHeight, collapsed.lanesHeight);
        QVERIFY(scrolled.lanes[0].top < scrolled.lanesTop);
    }

    void everythingGrowsWithTheType() {
        CanvasContent content;
        content.events = {eventOn("A", "12:10", "one")};
        const CanvasScene scene(content);
        CanvasView view = viewOf(timeOf("12:00"), timeOf("13:00"));
        CanvasComposer composer(scene);
        const CanvasLayout normal = composer.compose(view);
        view.type.height *= 2;
        const CanvasLayout large = composer.compose(view);
        QCOMPARE(large.lanes[0].height, 2 * normal.lanes[0].height);
        QCOMPARE(large.rows[0].marks[0].right - large.rows[0].marks[0].left,
                 2 * (normal.rows[0].marks[0].right - normal.rows[0].marks[0].left));
    }
};

QTEST_GUILESS_MAIN(CanvasComposerTest)

#include "tst_canvascomposer.moc"
