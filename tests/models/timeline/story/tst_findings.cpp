// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings.h"
#include "findingsmodel.h"
#include "findingtext.h"
#include "storydocument.h"
#include "storyediting.h"
#include "storyfields.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;

namespace {

Milestone milestone(MilestoneKind kind, const char* time) {
    Milestone one;
    one.id = MilestoneId::create();
    one.kind = kind;
    one.at = clockTime(time);
    one.evidence = {EvidenceId::create()};
    return one;
}

ImpactWindow window(const char* from, const char* to = nullptr) {
    ImpactWindow one;
    one.id = ImpactWindowId::create();
    one.from = clockTime(from);
    one.to = to ? std::optional(clockTime(to)) : std::nullopt;
    return one;
}

Postmortem eventsAt(const QList<const char*>& times) {
    Postmortem postmortem;
    for (const char* time : times) {
        postmortem.events.append(eventAt(time, QString::fromLatin1(time)));
    }
    return postmortem;
}

QList<Finding> ofKind(const Postmortem& postmortem, FindingKind kind) {
    QList<Finding> found = findings(postmortem);
    found.removeIf([&](const Finding& finding) { return finding.kind != kind; });
    return found;
}

/// "14:00:00-14:30:00", of all findings of a kind.
QStringList stretches(const Postmortem& postmortem, FindingKind kind) {
    QStringList texts;
    for (const Finding& finding : ofKind(postmortem, kind)) {
        texts.append(toClockText(finding.from, Zone()) + u'-' + toClockText(finding.to, Zone()));
    }
    return texts;
}

/// One event of a source, read from `timeText` in `zone`.
Postmortem readEvent(const char* timeText, const char* zone, const char* at) {
    Postmortem postmortem;
    Source source;
    source.id = SourceId::create();
    TimelineEvent event = eventAt("00:00:00", QStringLiteral("read"));
    event.happenedAt = instant(at);
    event.source = EventSource();
    event.source->source = source.id;
    event.source->timeText = QString::fromLatin1(timeText);
    event.source->zone = QString::fromLatin1(zone);
    postmortem.sources = {source};
    postmortem.events = {event};
    return postmortem;
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void anEmptyStoryHasNone() { QVERIFY(findings({}).isEmpty()); }

    void silence_data() {
        QTest::addColumn<Postmortem>("postmortem");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const Postmortem& postmortem, const QStringList& expected) {
            QTest::newRow(name) << postmortem << expected;
        };
        row("one event", eventsAt({"14:00:00"}), {});
        row("two, near", eventsAt({"14:00:00", "14:09:59"}), {});
        row("two, ten minutes", eventsAt({"14:00:00", "14:10:00"}), {QStringLiteral("14:00:00-14:10:00")});
        row("even", eventsAt({"14:00:00", "14:20:00", "14:40:00", "15:00:00"}), {});
        row("three times the median", eventsAt({"14:00:00", "14:10:00", "14:20:00", "14:50:00"}), {});
        row("longer than that", eventsAt({"14:00:00", "14:10:00", "14:20:00", "14:50:01"}),
            {QStringLiteral("14:20:00-14:50:01")});
        row("a burst, and less than ten minutes",
            eventsAt({"14:00:00", "14:00:00", "14:00:01", "14:00:02", "14:09:00"}), {});
        row("a burst, and ten minutes", eventsAt({"14:00:00", "14:00:00", "14:00:01", "14:00:02", "14:10:02"}),
            {QStringLiteral("14:00:02-14:10:02")});
        Postmortem lasting = eventsAt({"14:00:00", "14:05:00", "14:50:00"});
        lasting.events[0].endsAt = clockTime("14:45:00");
        row("something lasts", lasting, {});
        Postmortem impact = eventsAt({"13:00:00", "14:10:00", "14:12:00", "14:14:00", "14:16:00", "18:00:00"});
        impact.impactWindows = {window("14:00:00", "15:00:00")};
        row("during the impact alone", impact,
            {QStringLiteral("14:00:00-14:10:00"), QStringLiteral("14:16:00-15:00:00")});
        Postmortem open = impact;
        open.impactWindows = {window("14:10:00")};
        row("an impact that lasts", open, {QStringLiteral("14:16:00-18:00:00")});
        Postmortem milestones = impact;
        milestones.impactWindows.clear();
        milestones.milestones = {milestone(MilestoneKind::ImpactStart, "14:09:00"),
                                 milestone(MilestoneKind::ImpactEnd, "14:20:00")};
        row("impact by milestones", milestones, {});
        Postmortem nothing = eventsAt({"10:00:00", "11:00:00"});
        nothing.impactWindows = {window("14:00:00", "15:00:00")};
        row("nothing during the impact", nothing, {});
    }

    void silence() {
        QFETCH(Postmortem, postmortem);
        QFETCH(QStringList, expected);
        QCOMPARE(stretches(postmortem, FindingKind::SilentStretch), expected);
    }

    void silenceNamesItsNeighbours() {
        const Postmortem postmortem = eventsAt({"14:30:00", "14:00:00"});
        const auto found = ofKind(postmortem, FindingKind::SilentStretch);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].events, (QList<EventId>{postmortem.events[1].id, postmortem.events[0].id}));
        QCOMPARE(FindingText::of(found[0], postmortem, Zone::fromName(QStringLiteral("Europe/Berlin")).value()),
                 QStringLiteral("Nothing is recorded from 15:00:00 CET to 15:30:00 CET (30\u00a0min)."));
    }

    void milestoneOrder_data() {
        using enum MilestoneKind;
        QTest::addColumn<QList<Milestone>>("milestones");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QList<Milestone>& milestones, const QString& expected) {
            QTest::newRow(name) << milestones << expected;
        };
        row("usual",
            {milestone(Started, "14:00:00"), milestone(ImpactStart, "14:01:00"), milestone(Detected, "14:05:00"),
             milestone(Acknowledged, "14:06:00"), milestone(Declared, "14:07:00"), milestone(MadePublic, "14:10:00"),
             milestone(Identified, "14:20:00"), milestone(Mitigated, "14:30:00"), milestone(Recovered, "14:40:00"),
             milestone(ImpactEnd, "14:40:00"), milestone(Resolved, "15:00:00")},
            {});
        row("at once", {milestone(Started, "14:00:00"), milestone(Detected, "14:00:00")}, {});
        row("detected before it started", {milestone(Detected, "13:59:00"), milestone(Started, "14:00:00")},
            QStringLiteral("Milestone “Detected” (13:59:00 UTC) is before “Started” (14:00:00 UTC)."));
        row("nearest is named",
            {milestone(Started, "14:00:00"), milestone(Mitigated, "14:30:00"), milestone(Recovered, "14:40:00"),
             milestone(Resolved, "13:00:00")},
            QStringLiteral("Milestone “Resolved” (13:00:00 UTC) is before “Recovered” (14:40:00 UTC)."));
        row("negative impact", {milestone(ImpactStart, "14:00:00"), milestone(ImpactEnd, "13:00:00")},
            QStringLiteral("Milestone “Impact end” (13:00:00 UTC) is before “Impact start” (14:00:00 UTC)."));
    }

    void milestoneOrder() {
        QFETCH(QList<Milestone>, milestones);
        QFETCH(QString, expected);
        Postmortem postmortem;
        postmortem.milestones = milestones;
        const auto found = ofKind(postmortem, FindingKind::MilestonesOutOfOrder);
        QCOMPARE(found.size(), expected.isEmpty() ? 0 : 1);
        if (!found.isEmpty()) {
            QCOMPARE(FindingText::of(found[0], postmortem, Zone()), expected);
            QCOMPARE(found[0].severity, FindingSeverity::Contradiction);
        }
    }

    void contradictions_data() {
        QTest::addColumn<Postmortem>("postmortem");
        QTest::addColumn<FindingKind>("kind");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Postmortem& postmortem, FindingKind kind, const QString& expected) {
            QTest::newRow(name) << postmortem << kind << expected;
        };
        Postmortem p = eventsAt({"14:00:00"});
        p.events[0].endsAt = clockTime("13:50:00");
        row("end", p, FindingKind::EndBeforeStart,
            QStringLiteral("“14:00:00” ends at 13:50:00 UTC, before it begins at 14:00:00 UTC."));
        p.events[0].endsAt = clockTime("14:00:00");
        row("end at once", p, FindingKind::EndBeforeStart, {});
        p = eventsAt({"14:00:00"});
        p.events[0].precision = TimePrecision::Between;
        p.events[0].latestAt = clockTime("13:00:00");
        row("latest", p, FindingKind::LatestBeforeEarliest,
            QStringLiteral("“14:00:00” happened at 14:00:00 UTC at the earliest, but at 13:00:00 UTC at the latest."));
        p = eventsAt({"14:00:00"});
        p.events[0].knownAt = instant("2026-02-28T14:00:00Z");
        row("known", p, FindingKind::KnownBeforeItHappened,
            QStringLiteral("“14:00:00” was known at 2026-02-28 14:00:00 UTC, before it happened at 2026-03-01 14:00:00 "
                           "UTC."));
        p = {};
        p.impactWindows = {window("14:00:00", "13:00:00")};
        p.impactWindows[0].scope = QStringLiteral("checkout");
        row("window", p, FindingKind::WindowEndsBeforeStart,
            QStringLiteral("“Impact: checkout” ends at 13:00:00 UTC, before it begins at 14:00:00 UTC."));
        p = {};
        p.impactWindows = {window("14:00:00", "15:00:00")};
        p.milestones = {milestone(MilestoneKind::ImpactEnd, "14:30:00")};
        row("window behind the impact", p, FindingKind::WindowOutsideImpact,
            QStringLiteral("“Impact” (from 14:00:00 UTC) reaches beyond milestone “Impact end”."));
        p.milestones = {milestone(MilestoneKind::ImpactStart, "14:00:00"),
                        milestone(MilestoneKind::ImpactEnd, "15:00:00")};
        row("window that fits", p, FindingKind::WindowOutsideImpact, {});
        p = eventsAt({"14:00:00"});
        p.impactWindows = {window("13:00:00", "14:10:00"), window("13:00:00", "14:20:00")};
        p.events[0].endsAt = clockTime("14:30:00");
        row("end outside", p, FindingKind::EndOutsideImpact,
            QStringLiteral("“14:00:00” ends at 14:30:00 UTC, after the end of the impact at 14:20:00 UTC."));
        p.events[0].endsAt = clockTime("14:20:00");
        row("end inside", p, FindingKind::EndOutsideImpact, {});
        p.impactWindows[1].to.reset();
        p.impactWindows.removeFirst();
        p.events[0].endsAt = clockTime("14:30:00");
        row("impact lasts", p, FindingKind::EndOutsideImpact, {});
        p = eventsAt({"14:00:00"});
        p.events[0].kind = EventKind::CustomerReport;
        row("report, no impact known", p, FindingKind::ReportOutsideImpact, {});
        p.impactWindows = {window("14:30:00", "15:00:00")};
        row("report before the impact", p, FindingKind::ReportOutsideImpact,
            QStringLiteral("Customers reported “14:00:00” at 14:00:00 UTC, outside of all impact windows."));
        p.impactWindows = {window("13:30:00")};
        row("report during the impact", p, FindingKind::ReportOutsideImpact, {});
        p = eventsAt({"14:00:00"});
        p.events[0].text = QString(5000, u'x') + QStringLiteral("%1 %2");
        p.events[0].endsAt = clockTime("13:50:00");
        row("long text", p, FindingKind::EndBeforeStart,
            QString(QStringLiteral("“") + QString(80, u'x') +
                    QStringLiteral("…” ends at 13:50:00 UTC, before it begins at 14:00:00 UTC.")));
        p.events[0].text = QStringLiteral("\u202e%1 \n");
        row("hostile text", p, FindingKind::EndBeforeStart,
            QStringLiteral("“\u202e%1” ends at 13:50:00 UTC, before it begins at 14:00:00 UTC."));
        p = {};
        p.milestones = {milestone(MilestoneKind::Detected, "14:00:00")};
        row("with evidence", p, FindingKind::MilestoneWithoutEvidence, {});
        p.milestones[0].evidence.clear();
        row("without evidence", p, FindingKind::MilestoneWithoutEvidence,
            QStringLiteral("Milestone “Detected” has no evidence."));
    }

    void contradictions() {
        QFETCH(Postmortem, postmortem);
        QFETCH(FindingKind, kind);
        QFETCH(QString, expected);
        const auto found = ofKind(postmortem, kind);
        QCOMPARE(found.size(), expected.isEmpty() ? 0 : 1);
        if (!found.isEmpty()) {
            QCOMPARE(FindingText::of(found[0], postmortem, Zone()), expected);
        }
    }

    void duplicates() {
        Postmortem postmortem = eventsAt({"14:00:00", "14:00:00", "14:00:01", "14:00:02", "14:00:04", "14:00:05"});
        const SourceId source = SourceId::create();
        for (TimelineEvent& event : postmortem.events) {
            event.text = QStringLiteral(" timeout  ");
            event.source = EventSource();
            event.source->source = source;
        }
        postmortem.events[1].source->source = SourceId::create();
        postmortem.events[5].text = QStringLiteral("other");
        const auto found = ofKind(postmortem, FindingKind::Duplicates);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].events,
                 (QList<EventId>{postmortem.events[0].id, postmortem.events[2].id, postmortem.events[3].id}));
        QCOMPARE(FindingText::of(found[0], postmortem, Zone()),
                 QStringLiteral("“timeout” is there 3 times within a second, at 14:00:00 UTC."));
        for (TimelineEvent& event : postmortem.events) {
            event.text.clear();
        }
        QVERIFY(ofKind(postmortem, FindingKind::Duplicates).isEmpty());
    }

    void doubtfulReadings_data() {
        QTest::addColumn<Postmortem>("postmortem");
        QTest::addColumn<int>("twice");
        QTest::addColumn<int>("never");
        const auto row = [](const char* name, const Postmortem& postmortem, int twice, int never) {
            QTest::newRow(name) << postmortem << twice << never;
        };
        const char* const berlin = "Europe/Berlin";
        row("twice", readEvent("2026-10-25 02:30:00", berlin, "2026-10-25T00:30:00Z"), 1, 0);
        row("twice, the second was chosen", readEvent("2026-10-25 02:30:00", berlin, "2026-10-25T01:30:00Z"), 0, 0);
        row("twice, set by hand", readEvent("2026-10-25 02:30:00", berlin, "2026-10-25T09:00:00Z"), 0, 0);
        row("before", readEvent("2026-10-25 01:59:59", berlin, "2026-10-24T23:59:59Z"), 0, 0);
        row("names its offset", readEvent("2026-10-25 02:30:00 +0200", berlin, "2026-10-25T00:30:00Z"), 0, 0);
        row("counted", readEvent("1792888200", berlin, "2026-10-25T00:30:00Z"), 0, 0);
        row("never", readEvent("2026-03-29 02:30:00", berlin, "2026-03-29T01:30:00Z"), 0, 1);
        row("without a year", readEvent("Mar 29 02:30:00", berlin, "2026-03-29T01:30:00Z"), 0, 1);
        row("without a date", readEvent("01:30:00", "America/New_York", "2026-11-01T05:30:00Z"), 1, 0);
        row("leap day without a year", readEvent("Feb 29 02:30:00", berlin, "2026-02-28T01:30:00Z"), 0, 0);
        row("utc", readEvent("2026-10-25 02:30:00", "UTC", "2026-10-25T02:30:00Z"), 0, 0);
        row("no such zone", readEvent("2026-10-25 02:30:00", "Mars/Base", "2026-10-25T00:30:00Z"), 0, 0);
        row("nonsense", readEvent("half past two", berlin, "2026-10-25T00:30:00Z"), 0, 0);
        Postmortem corrected = readEvent("2026-10-25 02:30:00", berlin, "2026-10-25T00:37:00Z");
        corrected.sources[0].offsetUs = minutes(7).us;
        row("clock corrected", corrected, 1, 0);
        Postmortem typed;
        typed.milestones = {milestone(MilestoneKind::Started, "00:00:00")};
        typed.milestones[0].at = instant("2026-10-25T00:30:00Z");
        typed.milestones[0].timeText = QStringLiteral("02:30");
        typed.milestones[0].zone = QString::fromLatin1(berlin);
        row("milestone", typed, 1, 0);
        typed.milestones[0].at = instant("2026-10-25T01:30:00Z");
        row("milestone, decided", typed, 0, 0);
    }

    void doubtfulReadings() {
        QFETCH(Postmortem, postmortem);
        QFETCH(int, twice);
        QFETCH(int, never);
        QCOMPARE(ofKind(postmortem, FindingKind::ClockShowedTwice).size(), twice);
        QCOMPARE(ofKind(postmortem, FindingKind::ClockNeverShowed).size(), never);
    }

    void doubtsAreSaid() {
        const Postmortem twice = readEvent("2026-10-25 02:30:00", "Europe/Berlin", "2026-10-25T00:30:00Z");
        QCOMPARE(
            FindingText::of(findings(twice)[0], twice, Zone()),
            QStringLiteral("“read”: 2026-10-25 02:30:00 in Europe/Berlin happened twice, because the clock was set "
                           "back. The first time was taken: 00:30:00 UTC."));
        const Postmortem never = readEvent("2026-03-29 02:30:00", "Europe/Berlin", "2026-03-29T01:30:00Z");
        QCOMPARE(FindingText::of(findings(never)[0], never, Zone()),
                 QStringLiteral("“read”: no clock in Europe/Berlin showed 2026-03-29 02:30:00, because it was set "
                                "forward. Taken as 01:30:00 UTC."));
    }

    void contradictionsComeFirst() {
        Postmortem postmortem = eventsAt({"14:00:00", "15:00:00"});
        postmortem.events[1].endsAt = clockTime("13:00:00");
        postmortem.milestones = {milestone(MilestoneKind::Started, "14:00:00")};
        postmortem.milestones[0].evidence.clear();
        const auto found = findings(postmortem);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].kind, FindingKind::EndBeforeStart);
        QCOMPARE(found[2].kind, FindingKind::MilestoneWithoutEvidence);
    }

    void modelFollowsTheDocument() {
        StoryDocument story(eventsAt({"14:00:00", "14:05:00"}));
        FindingsModel model(story.document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &FindingsModel::findingsChanged);
        QCOMPARE(model.rowCount(), 0);
        const EventId id = story.document.postmortem().events[1].id;
        story::setEnd(story.document, {id}, clockTime("14:00:00"));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(changed.size(), 1);
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data(FindingsModel::IdsRole).value<QList<QUuid>>(), QList<QUuid>{id.uuid()});
        QCOMPARE(index.data(FindingsModel::GroupRole).toString(), QStringLiteral("Contradictions"));
        QCOMPARE(index.data(FindingsModel::FromRole).value<Instant>(), clockTime("14:00:00"));
        QCOMPARE(model.count(FindingSeverity::Contradiction), 1);
        QCOMPARE(model.byEvent().value(id), QStringList{index.data().toString()});
        model.setZone(Zone::fromName(QStringLiteral("Asia/Tokyo")).value());
        QVERIFY(model.index(0).data().toString().contains(QStringLiteral("23:00:00 JST")));
        story::setStarred(story.document, {id}, true);
        model.update();
        QCOMPARE(changed.size(), 2);
        story.document.undoStack().setIndex(0);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void aTextOfSomethingRemoved() {
        Postmortem postmortem = eventsAt({"14:00:00"});
        postmortem.events[0].endsAt = clockTime("13:00:00");
        const Finding finding = findings(postmortem)[0];
        QVERIFY(!FindingText::of(finding, {}, Zone()).isEmpty());
    }

    void manyEventsAreLookedAtQuickly() {
        Postmortem postmortem;
        for (int i = 0; i < 5000; ++i) {
            TimelineEvent event = eventAt("00:00:00", QStringLiteral("event %1").arg(i / 2));
            event.happenedAt = event.happenedAt + seconds(i);
            event.source = EventSource();
            event.source->timeText = toLocalText(event.happenedAt, Zone());
            event.source->zone = QStringLiteral("Europe/Berlin");
            postmortem.events.append(event);
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(findings(postmortem).size(), 2500);
        qInfo("5000 events: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 500);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
