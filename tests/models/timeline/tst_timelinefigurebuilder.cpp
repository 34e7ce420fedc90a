// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "textwidth.h"
#include "timelinefigurebuilder.h"
#include "timelinelayout.h"
#include "timelinerange.h"

#include <QTest>

#include <limits>

using namespace afterword;

namespace {

Instant at(const QString& time) {
    const QString iso = time.size() > 8 ? time : QStringLiteral("2026-03-12T%1Z").arg(time);
    return fromIso(iso).value();
}

TimelineEvent eventAt(const char* time, const char* lane, const char* text) {
    TimelineEvent event;
    event.id = EventId::create();
    event.happenedAt = at(QString::fromLatin1(time));
    event.lane = QString::fromLatin1(lane);
    event.text = QString::fromLatin1(text);
    return event;
}

Milestone milestone(MilestoneKind kind, const char* time) {
    Milestone milestone;
    milestone.kind = kind;
    milestone.at = at(QString::fromLatin1(time));
    return milestone;
}

Postmortem sample() {
    Postmortem postmortem;
    postmortem.events = {eventAt("14:00", "Deploys", "Release"), eventAt("14:05", "Alerts", "p99 high"),
                         eventAt("14:40", "Deploys", "Rollback"), eventAt("15:00", "Alerts", "All clear")};
    postmortem.milestones = {milestone(MilestoneKind::Detected, "14:05"), milestone(MilestoneKind::Started, "14:00")};
    ImpactWindow window;
    window.from = at(QStringLiteral("14:02"));
    window.to = at(QStringLiteral("14:45"));
    window.scope = QStringLiteral("checkout");
    postmortem.impactWindows = {window};
    return postmortem;
}

QStringList laneNames(const TimelineFigure& figure) {
    QStringList names;
    for (const auto& lane : figure.lanes) {
        names.append(lane.name);
    }
    return names;
}

} // namespace

class TimelineFigureBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void wholeFigure() {
        const TimelineFigure figure = timelineFigure(sample(), {});
        QCOMPARE(laneNames(figure), (QStringList{QStringLiteral("Deploys"), QStringLiteral("Alerts")}));
        QVERIFY(figure.lanes[0].colour != figure.lanes[1].colour);
        QVERIFY(figure.from < at(QStringLiteral("14:00")) && figure.to > at(QStringLiteral("15:00")));
        QCOMPARE(figure.flags.size(), 2);
        QCOMPARE(figure.flags[0].label, QStringLiteral("Started"));
        QCOMPARE(figure.flags[1].time, QStringLiteral("14:05"));
        QCOMPARE(figure.bands.size(), 1);
        QCOMPARE(figure.bands[0].label, QStringLiteral("Impact: checkout"));
        QCOMPARE(figure.bands[0].time, QStringLiteral("14:02 to 14:45 UTC"));
        QVERIFY(figure.note.isEmpty());
        QVERIFY(figure.alt.startsWith(QStringLiteral("Timeline from 2026-03-12 13:58 to 2026-03-12 15:01 UTC.")));
        QVERIFY(figure.alt.contains(QStringLiteral("Detected 14:05")));
    }

    void nothing() {
        const TimelineFigure figure = timelineFigure({}, {});
        QVERIFY(figure.lanes.isEmpty() && figure.ticks.ticks.isEmpty());
        QCOMPARE(figure.alt, QStringLiteral("No events yet"));
        QVERIFY(timelineLayout(figure).height > 0);
    }

    void oneMoment() {
        Postmortem postmortem;
        postmortem.events = {eventAt("14:00", "", "It broke")};
        postmortem.events[0].kind = EventKind::Alert;
        const TimelineFigure figure = timelineFigure(postmortem, {});
        QVERIFY(figure.to > figure.from);
        QCOMPARE(laneNames(figure), QStringList{QStringLiteral("Alerts")});
    }

    void hiddenAndUnstarredEventsAreLeftOut() {
        Postmortem postmortem = sample();
        postmortem.events[0].visibility = Visibility::Hidden;
        postmortem.events[1].starred = true;
        QCOMPARE(timelineFigure(postmortem, {}).lanes.size(), 2);
        TimelineFigureOptions options;
        options.starredOnly = true;
        const TimelineFigure figure = timelineFigure(postmortem, options);
        QCOMPARE(figure.lanes.size(), 1);
        QCOMPARE(figure.lanes[0].marks.size(), 1);
    }

    void entriesComeFromTheReport() {
        TimelineFigureOptions options;
        options.entry = [](const TimelineEvent& event) -> std::optional<TimelineEntry> {
            if (event.text == u"Rollback") {
                return {};
            }
            return TimelineEntry{QStringLiteral("[%1]").arg(event.text), QStringLiteral("e-1"), 7};
        };
        options.windowLabel = [](const ImpactWindow&) {
            return QStringLiteral("Outage");
        };
        const TimelineFigure figure = timelineFigure(sample(), options);
        QCOMPARE(figure.lanes[0].marks.size(), 1);
        QCOMPARE(figure.lanes[0].marks[0].label, QStringLiteral("[Release]"));
        QCOMPARE(figure.lanes[0].marks[0].anchor, QStringLiteral("e-1"));
        QCOMPARE(figure.lanes[0].marks[0].number, 7);
        QCOMPARE(figure.bands[0].label, QStringLiteral("Outage"));
    }

    void lanesFollowTheIncident() {
        Postmortem postmortem = sample();
        Lane alerts;
        alerts.name = QStringLiteral("Alerts");
        alerts.colour = 3;
        Lane unused;
        unused.name = QStringLiteral("Unused");
        unused.position = -1;
        postmortem.lanes = {alerts, unused};
        const TimelineFigure figure = timelineFigure(postmortem, {});
        QCOMPARE(laneNames(figure), (QStringList{QStringLiteral("Alerts"), QStringLiteral("Deploys")}));
        QCOMPARE(figure.lanes[0].colour, 3);
        QVERIFY(figure.lanes[1].colour != 3);
    }

    void manyLanesArePutTogether() {
        Postmortem postmortem;
        for (int i = 0; i < 40; ++i) {
            for (int k = 0; k <= i % 3; ++k) {
                TimelineEvent one = eventAt("14:00", "", "x");
                one.happenedAt = one.happenedAt + minutes(i + 20 * k);
                one.lane = QStringLiteral("lane %1").arg(i);
                postmortem.events.append(one);
            }
        }
        const TimelineFigure figure = timelineFigure(postmortem, {});
        QCOMPARE(figure.lanes.size(), 12);
        QCOMPARE(figure.lanes.last().name, QStringLiteral("Other"));
        qsizetype events = 0;
        for (const auto& lane : figure.lanes) {
            for (const auto& mark : lane.marks) {
                events += mark.count;
            }
        }
        QCOMPARE(events, postmortem.events.size());
    }

    void nearEventsBecomeClusters() {
        Postmortem postmortem = sample();
        for (int i = 0; i < 30; ++i) {
            TimelineEvent one = eventAt("14:20", "Alerts", "flap");
            one.happenedAt = one.happenedAt + seconds(i);
            postmortem.events.append(one);
        }
        const TimelineFigure figure = timelineFigure(postmortem, {});
        const auto& marks = figure.lanes[1].marks;
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks[1].count, 30);
        QCOMPARE(*marks[1].to, at(QStringLiteral("14:20:29")));
    }

    void marksKeepClear() {
        Postmortem postmortem;
        for (int i = 0; i < 400; ++i) {
            TimelineEvent one = eventAt("14:00", "Alerts", "flap");
            one.happenedAt = one.happenedAt + seconds(i * i % 7919);
            postmortem.events.append(one);
        }
        const TimelineFigure figure = timelineFigure(postmortem, {});
        const TimelineLayout layout = timelineLayout(figure);
        const auto& marks = layout.lanes[0].marks;
        QVERIFY(marks.size() > 5);
        for (qsizetype i = 1; i < marks.size(); ++i) {
            const double needed = (timelineMarkWidthOf(*marks[i - 1].mark) + timelineMarkWidthOf(*marks[i].mark)) / 2;
            QVERIFY(marks[i].x - marks[i - 1].x >= needed - 0.5);
            const double textEnd = marks[i - 1].textX + textWidth(marks[i - 1].text, timelineTypeSize);
            QVERIFY(marks[i - 1].text.isEmpty() || textEnd < marks[i].x);
        }
    }

    void unsureTimes() {
        Postmortem postmortem = sample();
        postmortem.events[0].precision = TimePrecision::About;
        postmortem.events[1].precision = TimePrecision::Between;
        postmortem.events[1].latestAt = at(QStringLiteral("14:10"));
        postmortem.events[2].endsAt = at(QStringLiteral("14:44"));
        postmortem.events[3].endsAt = at(QStringLiteral("14:00")); // before it began
        const TimelineFigure figure = timelineFigure(postmortem, {});
        QCOMPARE(figure.lanes[0].marks[0].time, QStringLiteral("about 14:00 UTC"));
        QCOMPARE(figure.lanes[1].marks[0].time, QStringLiteral("between 14:05 and 14:10 UTC"));
        QCOMPARE(figure.lanes[0].marks[1].time, QStringLiteral("14:40 to 14:44 UTC"));
        QVERIFY(!figure.lanes[1].marks[1].to);
    }

    void whatIsFarAwayIsNamed() {
        Postmortem postmortem = sample();
        postmortem.events.prepend(eventAt("2026-03-04T09:00:00Z", "Deploys", "Cause"));
        postmortem.milestones.append(milestone(MilestoneKind::MadePublic, "2026-03-15T09:00:00Z"));
        const TimelineFigure figure = timelineFigure(postmortem, {});
        QVERIFY(figure.from > at(QStringLiteral("13:00")) && figure.to < at(QStringLiteral("16:00")));
        QCOMPARE(figure.flags.size(), 2);
        QVERIFY(figure.note.contains(QStringLiteral("before 2026-03-12 13:58")));
        QVERIFY(figure.note.contains(QStringLiteral("after 2026-03-12 15:01")));
    }

    void impactThatLasts() {
        Postmortem postmortem = sample();
        postmortem.impactWindows[0].to.reset();
        const TimelineFigure figure = timelineFigure(postmortem, {});
        QCOMPARE(figure.bands[0].to, figure.to);
        postmortem.impactWindows[0].to = postmortem.impactWindows[0].from - minutes(1);
        QVERIFY(timelineFigure(postmortem, {}).bands.isEmpty());
    }

    void ranges_data() {
        QTest::addColumn<QList<int>>("moments"); // minutes
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("one") << QList<int>{5} << 5 << 5;
        QTest::newRow("all near") << QList<int>{60, 0, 30} << 0 << 60;
        QTest::newRow("few and far apart stay") << QList<int>{0, 10'000} << 0 << 10'000;
        QTest::newRow("one long before") << QList<int>{-10'000, 0, 10, 20, 30, 40} << 0 << 40;
        QTest::newRow("both sides") << QList<int>{-10'000, 0, 10, 20, 30, 40, 9'000} << 0 << 40;
        QTest::newRow("a steady story") << QList<int>{0, 100, 200, 300, 400, 500, 600} << 0 << 600;
        QTest::newRow("pauses of up to an hour and a half") << QList<int>{0, 1, 2, 3, 4, 90} << 0 << 90;
    }

    void ranges() {
        QFETCH(QList<int>, moments);
        QFETCH(int, first);
        QFETCH(int, last);
        QList<Instant> instants;
        for (const int minute : moments) {
            instants.append(Instant{} + minutes(minute));
        }
        const TimelineRange range = timelineRange(instants);
        QVERIFY(range.holds(Instant{} + minutes(first)) && range.holds(Instant{} + minutes(last)));
        for (const Instant instant : instants) {
            const bool isInside = instant >= Instant{} + minutes(first) && instant <= Instant{} + minutes(last);
            QCOMPARE(range.holds(instant), isInside);
        }
    }

    void hostileTimes() {
        Postmortem postmortem = sample();
        constexpr qint64 far = std::numeric_limits<qint64>::max();
        for (const qint64 us : {far, -far, qint64{0}}) {
            postmortem.events.append(postmortem.events[0]);
            postmortem.events.last().happenedAt = {us};
        }
        const TimelineFigure figure = timelineFigure(postmortem, {});
        QVERIFY(figure.to - figure.from < days(1));
        Postmortem two;
        two.events = {postmortem.events[4], postmortem.events[5]};
        QVERIFY(timelineFigure(two, {}).to > timelineFigure(two, {}).from);
    }
};

QTEST_GUILESS_MAIN(TimelineFigureBuilderTest)
#include "tst_timelinefigurebuilder.moc"
