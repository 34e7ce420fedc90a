// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storydocument.h"
#include "storyediting.h"
#include "storyfacts.h"
#include "storyfields.h"
#include "storylanes.h"
#include "storymodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

Zone zone(const char* name) {
    return Zone::fromName(QString::fromLatin1(name)).value();
}

Postmortem sample() {
    Postmortem postmortem;
    postmortem.lanes = {{LaneId::create(), QStringLiteral("Deploys"), 3, 0}};
    postmortem.events = {eventAt("14:40:00", QStringLiteral("Rollback"), QStringLiteral("Deploys")),
                         eventAt("14:00:00", QStringLiteral("Release"), QStringLiteral("Deploys")),
                         eventAt("14:05:00", QStringLiteral("p99 high"), QStringLiteral("Alerts")),
                         eventAt("14:05:00", QStringLiteral("Errors"), QStringLiteral("Alerts"))};
    postmortem.events[3].order = -1;
    return postmortem;
}

QStringList column(const StoryModel& model, StoryColumn column) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, static_cast<int>(column)).data().toString());
    }
    return texts;
}

/// What the model must show, worked out from scratch.
QList<EventId> expected(const Postmortem& postmortem, const StoryFilter& filter, StoryClock clock,
                        std::optional<Instant> knownUntil) {
    QList<EventId> ids;
    const StoryMatcher matcher(filter, clock);
    for (const TimelineEvent* event : inOrder(postmortem, clock)) {
        if (matcher.matches(*event) && (!knownUntil || momentOf(*event, StoryClock::Known) <= *knownUntil)) {
            ids.append(event->id);
        }
    }
    return ids;
}

QList<EventId> shown(const StoryModel& model) {
    QList<EventId> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(EventId(model.index(row, 0).data(storyrole::Id).toUuid()));
    }
    return ids;
}

Postmortem manyEvents(int count) {
    QRandomGenerator random(5);
    Postmortem postmortem;
    for (int i = 0; i < count; ++i) {
        TimelineEvent event = eventAt("00:00:00", QStringLiteral("request %1 failed with timeout").arg(i));
        event.happenedAt = event.happenedAt + seconds(random.bounded(36'000));
        event.note = QStringLiteral("The **payments** service answered slowly, see the graph of connection %1. ")
                         .arg(random.bounded(1000))
                         .repeated(3);
        event.lane = QStringLiteral("lane %1").arg(i % 7);
        postmortem.events.append(event);
    }
    return postmortem;
}

} // namespace

class TestStoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsTheStoryInOrder() {
        Postmortem postmortem = sample();
        postmortem.events[1].evidence = {EvidenceId::create(), EvidenceId::create()};
        postmortem.events[1].who = QStringLiteral("ana");
        postmortem.events[1].kind = EventKind::CustomerReport;
        StoryDocument story(postmortem);
        StoryModel model(story.document);
        const QAbstractItemModelTester tester(&model, strict);
        model.setZones(zone("Europe/Berlin"), zone("America/New_York"));
        QCOMPARE(column(model, StoryColumn::Text),
                 (QStringList{QStringLiteral("Release"), QStringLiteral("Errors"), QStringLiteral("p99 high"),
                              QStringLiteral("Rollback")}));
        QCOMPARE(column(model, StoryColumn::Time)[0], QStringLiteral("15:00:00"));
        QCOMPARE(column(model, StoryColumn::SecondTime)[0], QStringLiteral("09:00:00"));
        QCOMPARE(column(model, StoryColumn::Elapsed)[3], QStringLiteral("T+00:40:00"));
        QCOMPARE(column(model, StoryColumn::Evidence)[0], QStringLiteral("2"));
        QCOMPARE(column(model, StoryColumn::Evidence)[1], QString());
        QCOMPARE(column(model, StoryColumn::Kind)[0], QStringLiteral("Customer report"));
        QCOMPARE(column(model, StoryColumn::Who)[0], QStringLiteral("ana"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Time (CET)"));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("EST"));
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data(storyrole::Id).toUuid(), postmortem.events[1].id.uuid());
        QCOMPARE(first.data(storyrole::HappenedAt).value<Instant>(), clockTime("14:00:00"));
        QVERIFY(!first.data(storyrole::EndsAt).isValid());
        QCOMPARE(first.data(storyrole::LaneColour).toInt(), 3);
        QCOMPARE(model.index(1, 0).data(storyrole::LaneColour).toInt(), -1);
        QCOMPARE(first.data(Qt::ToolTipRole).toString(), QStringLiteral("Sun 1 Mar 2026, 15:00:00 CET (14:00:00 UTC)"));
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QStringLiteral("15:00:00 CET"));
    }

    void showsHowSureATimeIs_data() {
        QTest::addColumn<TimePrecision>("precision");
        QTest::addColumn<QString>("text");
        QTest::newRow("exact") << TimePrecision::Exact << QStringLiteral("14:00:00");
        QTest::newRow("minute") << TimePrecision::Minute << QStringLiteral("14:00");
        QTest::newRow("about") << TimePrecision::About << QStringLiteral("~ 14:00");
        QTest::newRow("between") << TimePrecision::Between << QStringLiteral("14:00 to 14:05");
    }

    void showsHowSureATimeIs() {
        QFETCH(TimePrecision, precision);
        QFETCH(QString, text);
        Postmortem postmortem;
        postmortem.events = {eventAt("14:00:00", QStringLiteral("x"))};
        postmortem.events[0].precision = precision;
        postmortem.events[0].latestAt = clockTime("14:05:00");
        StoryDocument story(postmortem);
        const StoryModel model(story.document);
        QCOMPARE(model.index(0, 0).data().toString(), text);
    }

    void daysAreShownWhereThereAreSeveral() {
        StoryDocument story(sample());
        StoryModel model(story.document);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("14:00:00"));
        story::addEvent(story.document, instant("2026-03-02T01:00:00Z"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("2026-03-01 14:00:00"));
        model.setZones(zone("Pacific/Honolulu"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("04:00:00"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Time (HST)"));
    }

    void elapsedTimesFollowTheMilestone() {
        StoryDocument story(sample());
        StoryModel model(story.document);
        QCOMPARE(column(model, StoryColumn::Elapsed)[0], QStringLiteral("T+00:00:00"));
        QSignalSpy changed(&model, &StoryModel::dataChanged);
        story::setMilestone(story.document, MilestoneKind::Started, clockTime("14:10:00"));
        QCOMPARE(column(model, StoryColumn::Elapsed)[0], QStringLiteral("T\u221200:10:00"));
        QCOMPARE(changed.size(), 1);
    }

    void signalsAreExact() {
        StoryDocument story(sample());
        Document& document = story.document;
        StoryModel model(document);
        const QAbstractItemModelTester tester(&model, strict);
        QSignalSpy inserted(&model, &StoryModel::rowsInserted);
        QSignalSpy removed(&model, &StoryModel::rowsRemoved);
        QSignalSpy moved(&model, &StoryModel::rowsMoved);
        QSignalSpy changed(&model, &StoryModel::dataChanged);
        QSignalSpy reset(&model, &StoryModel::modelReset);
        QSignalSpy layout(&model, &StoryModel::layoutChanged);
        QSignalSpy counts(&model, &StoryModel::countsChanged);
        const EventId added = story::addEvent(document, clockTime("14:20:00"), QStringLiteral("new"));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 3);
        QCOMPARE(inserted[0][2].toInt(), 3);
        QCOMPARE(counts.size(), 1);
        story::setText(document, {added}, QStringLiteral("renamed"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 3);
        QCOMPARE(changed[0][1].toModelIndex().row(), 3);
        const QPersistentModelIndex last = model.index(4, 1);
        QVERIFY(story::moveEvents(document, {EventId(last.data(storyrole::Id).toUuid())}, minutes(-30)));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][1].toInt(), 4);
        QCOMPARE(moved[0][4].toInt(), 3);
        QCOMPARE(last.row(), 3);
        QVERIFY(story::moveEvents(document, {added}, minutes(1)));
        QCOMPARE(moved.size(), 1);
        story::removeEvents(document, {added});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(counts.size(), 2);
        document.undoStack().setIndex(0);
        QCOMPARE(column(model, StoryColumn::Text).last(), QStringLiteral("Rollback"));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(layout.size(), 0);
    }

    void severalEventsAtOnce() {
        StoryDocument story(manyEvents(200));
        Document& document = story.document;
        StoryModel model(document);
        const QAbstractItemModelTester tester(&model, strict);
        QSignalSpy removed(&model, &StoryModel::rowsRemoved);
        QSignalSpy inserted(&model, &StoryModel::rowsInserted);
        QList<EventId> ids = shown(model).mid(50, 100);
        story::removeEvents(document, ids);
        QCOMPARE(removed.size(), 1);
        document.undoStack().undo();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(shown(model), expected(document.postmortem(), {}, StoryClock::Happened, {}));
        // Moved past others, many at once; what points at a row stays with it.
        const QPersistentModelIndex index = model.indexOf(ids[0]);
        QVERIFY(story::moveEvents(document, ids, hours(5)));
        QCOMPARE(shown(model), expected(document.postmortem(), {}, StoryClock::Happened, {}));
        QCOMPARE(index.data(storyrole::Id).toUuid(), ids[0].uuid());
        document.undoStack().undo();
        QCOMPARE(shown(model), expected(document.postmortem(), {}, StoryClock::Happened, {}));
    }

    void filters_data() {
        QTest::addColumn<StoryFilter>("filter");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char* name, const StoryFilter& filter, const QStringList& texts) {
            QTest::newRow(name) << filter << texts;
        };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QString c = QStringLiteral("c");
        StoryFilter filter;
        row("nothing set", filter, {a, b, c});
        row("text", {.text = QStringLiteral("GROßE")}, {b});
        row("text, folded", {.text = QStringLiteral("straße")}, {b});
        row("words, any order", {.text = QStringLiteral(" note  tag1 ")}, {a});
        row("all words", {.text = QStringLiteral("note nowhere")}, {});
        row("question", {.text = QStringLiteral("why?")}, {c});
        row("person in text", {.text = QStringLiteral("Ana")}, {a});
        row("kinds", {.kinds = {EventKind::Alert, EventKind::Decision}}, {a, c});
        row("lanes", {.lanes = {QStringLiteral("L1")}}, {a});
        row("no lane", {.lanes = {QString()}}, {c});
        row("people", {.people = {QStringLiteral("ana"), QString()}}, {a, b, c});
        row("nobody", {.people = {QString()}}, {b, c});
        row("by hand", {.sources = {SourceId()}}, {a, c});
        row("starred", {.starredOnly = true}, {c});
        row("from", {.from = clockTime("14:05:00")}, {b, c});
        row("from, still going on", {.from = clockTime("14:09:00")}, {b, c});
        row("to", {.to = clockTime("14:05:00")}, {a, b});
        row("stretch", {.from = clockTime("14:06:00"), .to = clockTime("14:08:00")}, {b});
        row("backwards", {.from = clockTime("15:00:00"), .to = clockTime("14:00:00")}, {});
        row("lists agree", {.kinds = {EventKind::Alert}, .lanes = {QStringLiteral("L2")}}, {});
        row("hostile", {.text = QStringLiteral("(.*[%_\\").repeated(500)}, {});
    }

    void filters() {
        QFETCH(StoryFilter, filter);
        QFETCH(QStringList, texts);
        Postmortem postmortem;
        TimelineEvent a = eventAt("14:00:00", QStringLiteral("a"), QStringLiteral("L1"));
        a.kind = EventKind::Alert;
        a.who = QStringLiteral("ana");
        a.note = QStringLiteral("A *note*");
        a.tags = {QStringLiteral("Tag1")};
        TimelineEvent b = eventAt("14:05:00", QStringLiteral("b"), QStringLiteral("L2"));
        b.note = QStringLiteral("Große Straße");
        b.endsAt = clockTime("14:10:00");
        b.source = EventSource();
        b.source->source = SourceId::create();
        TimelineEvent c = eventAt("14:20:00", QStringLiteral("c"));
        c.kind = EventKind::Decision;
        c.starred = true;
        c.question = QStringLiteral("But why?");
        postmortem.events = {c, a, b};
        StoryDocument story(postmortem);
        StoryModel model(story.document);
        const QAbstractItemModelTester tester(&model, strict);
        model.setFilter(filter);
        QCOMPARE(column(model, StoryColumn::Text), texts);
        QCOMPARE(model.total(), 3);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void editsUnderAFilter() {
        StoryDocument story(sample());
        Document& document = story.document;
        StoryModel model(document);
        const QAbstractItemModelTester tester(&model, strict);
        model.setFilter({.text = QStringLiteral("re")});
        QCOMPARE(column(model, StoryColumn::Text), QStringList{QStringLiteral("Release")});
        const EventId id = EventId(model.index(0, 0).data(storyrole::Id).toUuid());
        story::setText(document, {id}, QStringLiteral("gone"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOf(id), -1);
        story::setText(document, {id}, QStringLiteral("back: re"));
        QCOMPARE(model.rowOf(id), 0);
        QVERIFY(!story::addEvent(document, clockTime("15:00:00"), QStringLiteral("hidden")).isNull());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.total(), 5);
    }

    void clocksAndReplay() {
        Postmortem postmortem = sample();
        postmortem.events[1].knownAt = clockTime("14:30:00");
        StoryDocument story(postmortem);
        StoryModel model(story.document);
        const QAbstractItemModelTester tester(&model, strict);
        const QPersistentModelIndex release = model.indexOf(postmortem.events[1].id);
        QCOMPARE(release.row(), 0);
        model.setClock(StoryClock::Known);
        QCOMPARE(release.row(), 2);
        QCOMPARE(release.sibling(release.row(), 0).data().toString(), QStringLiteral("14:30:00"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Known (UTC)"));
        model.setKnownUntil(clockTime("14:05:00"));
        QCOMPARE(column(model, StoryColumn::Text), (QStringList{QStringLiteral("Errors"), QStringLiteral("p99 high")}));
        model.setClock(StoryClock::Happened);
        QCOMPARE(model.rowCount(), 2);
        model.setKnownUntil(clockTime("14:30:00"));
        QCOMPARE(column(model, StoryColumn::Text)[0], QStringLiteral("Release"));
        model.setKnownUntil({});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowAt(clockTime("14:05:00")), 1);
        QCOMPARE(model.rowAt(clockTime("15:05:00")), 4);
    }

    void editsInTheTable() {
        StoryDocument story(sample());
        StoryModel model(story.document);
        const QAbstractItemModelTester tester(&model, strict);
        const auto cell = [&](StoryColumn column) {
            return model.index(0, static_cast<int>(column));
        };
        QVERIFY(model.setData(cell(StoryColumn::Text), QStringLiteral("typed")));
        QVERIFY(model.setData(cell(StoryColumn::Lane), QStringLiteral("People")));
        QVERIFY(model.setData(cell(StoryColumn::Who), QStringLiteral("ana")));
        QVERIFY(model.setData(cell(StoryColumn::Star), true));
        QVERIFY(model.setData(cell(StoryColumn::Kind), static_cast<int>(EventKind::Decision)));
        QVERIFY(!model.setData(cell(StoryColumn::Kind), 99));
        QVERIFY(!model.setData(cell(StoryColumn::Time), QStringLiteral("14:00")));
        QVERIFY(!model.setData({}, 1));
        QCOMPARE(story.document.undoStack().count(), 5);
        QCOMPARE(cell(StoryColumn::Text).data(Qt::EditRole).toString(), QStringLiteral("typed"));
        QVERIFY(cell(StoryColumn::Text).flags() & Qt::ItemIsEditable);
        QVERIFY(!(cell(StoryColumn::Time).flags() & Qt::ItemIsEditable));
        QCOMPARE(cell(StoryColumn::Time).data(storyrole::LaneColour).toInt(), 0);
        story.document.setReadOnlyReason(QStringLiteral("read-only"));
        QVERIFY(!model.setData(cell(StoryColumn::Text), QStringLiteral("more")));
    }

    void lanesRecolourTheirRows() {
        StoryDocument story(sample());
        StoryModel model(story.document);
        QSignalSpy changed(&model, &StoryModel::dataChanged);
        story::recolourLane(story.document, story.document.postmortem().lanes[0].id, 5);
        QVERIFY(changed.size() > 0);
        QCOMPARE(model.index(0, 0).data(storyrole::LaneColour).toInt(), 5);
    }

    void problemsAreShownWhereTheyAre() {
        StoryDocument story(sample());
        StoryModel model(story.document);
        const EventId id(model.index(1, 0).data(storyrole::Id).toUuid());
        QSignalSpy changed(&model, &StoryModel::dataChanged);
        model.setProblems({{id, {QStringLiteral("Ends before it begins.")}}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(model.index(1, 0).data(storyrole::Problems).toStringList().size(), 1);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("Ends before it begins."));
        model.setProblems({{id, {QStringLiteral("Ends before it begins.")}}});
        QCOMPARE(changed.size(), 1);
        model.setProblems({});
        QCOMPARE(changed.size(), 2);
    }

    /// Any edits, filters and clocks in any order: the model shows what a fresh look at the values gives.
    void randomEditsAgreeWithTheValues() {
        QRandomGenerator random(7);
        for (int round = 0; round < 12; ++round) {
            StoryDocument story(manyEvents(round % 2 == 0 ? 15 : 300));
            Document& document = story.document;
            StoryModel model(document);
            const QAbstractItemModelTester tester(&model, strict);
            StoryFilter filter;
            StoryClock clock = StoryClock::Happened;
            std::optional<Instant> knownUntil;
            for (int step = 0; step < 60; ++step) {
                QList<EventId> some;
                for (const TimelineEvent& event : document.postmortem().events) {
                    if (random.bounded(step % 5 == 0 ? 2 : 40) == 0) {
                        some.append(event.id);
                    }
                }
                const Duration by = seconds(random.bounded(-9000, 9000));
                switch (random.bounded(12)) {
                case 0:
                    story::removeEvents(document, some.mid(0, 5));
                    break;
                case 1:
                    story::duplicateEvents(document, some.mid(0, 60));
                    break;
                case 2:
                case 3:
                    QVERIFY(story::moveEvents(document, some, by));
                    break;
                case 4:
                    story::setText(document, some, QStringLiteral("timeout %1").arg(step));
                    break;
                case 5:
                    story::setKnownAt(document, some, clockTime("05:00:00") + by);
                    break;
                case 6:
                    document.undoStack().undo();
                    break;
                case 7:
                    document.undoStack().redo();
                    break;
                case 8:
                    filter =
                        random.bounded(2) ? StoryFilter{.text = QString::number(random.bounded(30))} : StoryFilter();
                    model.setFilter(filter);
                    break;
                case 9:
                    clock = random.bounded(2) ? StoryClock::Known : StoryClock::Happened;
                    model.setClock(clock);
                    break;
                case 10:
                    knownUntil = random.bounded(2) ? std::optional(clockTime("05:00:00") + by) : std::nullopt;
                    model.setKnownUntil(knownUntil);
                    break;
                default:
                    story::addEvent(document, clockTime("03:00:00") + by, QStringLiteral("added %1").arg(step));
                    break;
                }
                QCOMPARE(shown(model), expected(document.postmortem(), filter, clock, knownUntil));
            }
        }
    }

    void choicesOfAFilter() {
        Postmortem postmortem = sample();
        postmortem.events[0].who = QStringLiteral("ana");
        postmortem.events[1].who = QStringLiteral("ben");
        postmortem.events[2].who = QStringLiteral("ben");
        postmortem.events[2].starred = true;
        postmortem.events[3].lane.clear();
        postmortem.events[3].kind = EventKind::Alert;
        const StoryChoices choices = storyChoices(postmortem);
        QCOMPARE(choices.people,
                 (QList<std::pair<QString, int>>{{QStringLiteral("ben"), 2}, {QStringLiteral("ana"), 1}}));
        QCOMPARE(choices.lanes, (QList<std::pair<QString, int>>{
                                    {QStringLiteral("Deploys"), 2}, {QStringLiteral("Alerts"), 1}, {QString(), 1}}));
        QCOMPARE(choices.kinds.constFirst(), (std::pair{EventKind::Alert, 1}));
        QCOMPARE(choices.sources, (QList<std::pair<SourceId, int>>{{SourceId(), 4}}));
        QCOMPARE(choices.starred, 1);
    }

    /// Limits are wide, for builds without optimisation and busy machines; the figures are printed.
    void isFastEnough() {
        StoryDocument story(manyEvents(5000));
        Document& document = story.document;
        StoryModel model(document);
        QElapsedTimer timer;
        QList<double> edits;
        for (int i = 0; i < 50; ++i) {
            TimelineEvent event = document.postmortem().events[i * 90];
            event.happenedAt = event.happenedAt + seconds(1000);
            event.text = QStringLiteral("edited");
            timer.start();
            document.update(QStringLiteral("Edit"), event);
            edits.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        QList<double> searches;
        for (const char* text :
             {"t", "ti", "tim", "time", "timeo", "connection 5", "connection 55", "conn", "", "zzz"}) {
            timer.start();
            model.setFilter({.text = QString::fromLatin1(text)});
            searches.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(edits.begin(), edits.end());
        std::sort(searches.begin(), searches.end());
        qInfo("edit: median %.2f ms, worst %.2f ms; search: median %.2f ms, worst %.2f ms", edits[25],
              edits.constLast(), searches[5], searches.constLast());
        QVERIFY(edits[25] < 10);
        QVERIFY(searches[5] < 50);
    }
};

QTEST_GUILESS_MAIN(TestStoryModel)
#include "tst_storymodel.moc"
