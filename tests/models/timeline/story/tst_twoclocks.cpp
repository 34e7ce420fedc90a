// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storydocument.h"
#include "twoclocks.h"

#include <QTest>

using namespace afterword;

namespace {

Milestone milestone(MilestoneKind kind, const char* time) {
    Milestone one;
    one.id = MilestoneId::create();
    one.kind = kind;
    one.at = clockTime(time);
    return one;
}

/// A change breaks something; customers notice; the alert fires; the change is found.
Postmortem sample() {
    Postmortem postmortem;
    postmortem.events = {eventAt("14:30:00", QStringLiteral("Change found")),
                         eventAt("14:00:00", QStringLiteral("Change")), eventAt("14:10:00", QStringLiteral("Alert")),
                         eventAt("14:05:00", QStringLiteral("Report"))};
    postmortem.events[1].knownAt = clockTime("14:30:00");
    postmortem.events[3].knownAt = clockTime("14:12:00");
    postmortem.milestones = {milestone(MilestoneKind::Started, "14:00:00"),
                             milestone(MilestoneKind::Detected, "14:10:00"),
                             milestone(MilestoneKind::Mitigated, "14:40:00")};
    ImpactWindow window;
    window.id = ImpactWindowId::create();
    window.from = clockTime("14:02:00");
    window.to = clockTime("14:40:00");
    postmortem.impactWindows = {window};
    return postmortem;
}

QStringList texts(const Postmortem& postmortem, StoryClock clock) {
    QStringList list;
    for (const TimelineEvent* event : inOrder(postmortem, clock)) {
        list.append(event->text);
    }
    return list;
}

} // namespace

class TestTwoClocks : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void ordersByEitherClock() {
        Postmortem postmortem = sample();
        QCOMPARE(texts(postmortem, StoryClock::Happened),
                 (QStringList{QStringLiteral("Change"), QStringLiteral("Report"), QStringLiteral("Alert"),
                              QStringLiteral("Change found")}));
        postmortem.events[1].order = 1;
        QCOMPARE(texts(postmortem, StoryClock::Known),
                 (QStringList{QStringLiteral("Alert"), QStringLiteral("Report"), QStringLiteral("Change found"),
                              QStringLiteral("Change")}));
    }

    void showsOnlyWhatWasKnown_data() {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("milestones");
        QTest::addColumn<int>("windows");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("before") << QStringLiteral("13:00:00") << 0 << 0 << 0 << false;
        QTest::newRow("nobody knows of the start") << QStringLiteral("14:09:59") << 0 << 0 << 0 << false;
        QTest::newRow("detected") << QStringLiteral("14:10:00") << 1 << 2 << 1 << false;
        QTest::newRow("report read") << QStringLiteral("14:12:00") << 2 << 2 << 1 << false;
        QTest::newRow("cause found") << QStringLiteral("14:30:00") << 4 << 2 << 1 << false;
        QTest::newRow("over") << QStringLiteral("14:40:00") << 4 << 3 << 1 << true;
    }

    void showsOnlyWhatWasKnown() {
        QFETCH(QString, moment);
        QFETCH(int, events);
        QFETCH(int, milestones);
        QFETCH(int, windows);
        QFETCH(bool, isOver);
        const KnownStory known = knownUntil(sample(), clockTime(moment.toLatin1().constData()));
        QCOMPARE(known.events.size(), events);
        QCOMPARE(known.milestones.size(), milestones);
        QCOMPARE(known.windows.size(), windows);
        QVERIFY(known.windows.isEmpty() || known.windows[0].to.has_value() == isOver);
    }

    void stepsOfAReplay() {
        const auto steps = replaySteps(sample());
        QCOMPARE(steps, (QList<Instant>{clockTime("14:10:00"), clockTime("14:12:00"), clockTime("14:30:00"),
                                        clockTime("14:40:00")}));
        QVERIFY(replaySteps({}).isEmpty());
    }

    void startIsTheMilestoneElseTheFirstEvent() {
        Postmortem postmortem = sample();
        postmortem.milestones[0].at = clockTime("13:55:00");
        QCOMPARE(startOf(postmortem), clockTime("13:55:00"));
        postmortem.milestones.clear();
        QCOMPARE(startOf(postmortem), clockTime("14:00:00"));
        QVERIFY(!startOf({}));
    }
};

QTEST_GUILESS_MAIN(TestTwoClocks)
#include "tst_twoclocks.moc"
