// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storydocument.h"
#include "storyediting.h"
#include "storyfacts.h"
#include "storyfields.h"
#include "storylanes.h"
#include "storypicking.h"

#include <QSignalSpy>
#include <QTest>

using namespace afterword;

namespace {

/// A story in which every event is named by something.
Postmortem sample() {
    Postmortem postmortem;
    postmortem.incident.id = IncidentId::create();
    postmortem.lanes = {{LaneId::create(), QStringLiteral("Deploys"), 0, 0},
                        {LaneId::create(), QStringLiteral("Alerts"), 2, 1}};
    Source source;
    source.id = SourceId::create();
    source.name = QStringLiteral("app.log");
    source.format = QStringLiteral("log");
    postmortem.sources = {source};
    postmortem.events = {eventAt("14:00:00", QStringLiteral("Release"), QStringLiteral("Deploys")),
                         eventAt("14:05:00", QStringLiteral("p99 high"), QStringLiteral("Alerts")),
                         eventAt("14:05:00", QStringLiteral("Errors"), QStringLiteral("Alerts")),
                         eventAt("14:40:00", QStringLiteral("Rollback"), QStringLiteral("Deploys"))};
    postmortem.events[1].order = 0;
    postmortem.events[2].order = 1;
    TimelineEvent& imported = postmortem.events[3];
    imported.endsAt = clockTime("14:45:00");
    imported.knownAt = clockTime("14:50:00");
    imported.source = EventSource{source.id,
                                  7,
                                  source.name,
                                  source.format,
                                  {},
                                  QStringLiteral("raw"),
                                  QStringLiteral("14:40:00"),
                                  QStringLiteral("UTC")};
    postmortem.candidateMarks = {{CandidateMarkId::create(), source.id, 7, CandidateFate::Picked, imported.id},
                                 {CandidateMarkId::create(), source.id, 8, CandidateFate::Skipped, {}},
                                 {CandidateMarkId::create(), source.id, 9, CandidateFate::Starred, {}}};
    Evidence evidence;
    evidence.id = EvidenceId::create();
    postmortem.evidence = {evidence};
    Cause cause;
    cause.id = CauseId::create();
    cause.events = {postmortem.events[0].id, imported.id};
    postmortem.causes = {cause};
    DebriefNote note;
    note.id = DebriefNoteId::create();
    note.event = imported.id;
    postmortem.debriefNotes = {note};
    const QString kind = QStringLiteral("event");
    Link caused;
    caused.id = LinkId::create();
    caused.fromKind = kind;
    caused.toKind = kind;
    caused.from = imported.id.toString();
    caused.to = postmortem.events[1].id.toString();
    Link mentioned = caused;
    mentioned.id = LinkId::create();
    mentioned.from = postmortem.events[0].id.toString();
    mentioned.toKind = QStringLiteral("cause");
    mentioned.to = cause.id.toString();
    postmortem.links = {caused, mentioned};
    Comment comment;
    comment.id = CommentId::create();
    comment.targetKind = kind;
    comment.target = imported.id.toString();
    postmortem.comments = {comment};
    Milestone detected;
    detected.id = MilestoneId::create();
    detected.kind = MilestoneKind::Detected;
    detected.at = clockTime("14:05:00");
    detected.timeText = QStringLiteral("14:05");
    postmortem.milestones = {detected};
    ImpactWindow window;
    window.id = ImpactWindowId::create();
    window.from = clockTime("14:02:00");
    postmortem.impactWindows = {window};
    return postmortem;
}

Candidate candidate(const Postmortem& postmortem, qint64 record, const char* time, const QString& text) {
    Candidate one;
    one.source = postmortem.sources.constFirst().id;
    one.record = record;
    one.happenedAt = clockTime(time);
    one.text = text;
    one.raw = text;
    return one;
}

TypedTime typed(const char* time, TimePrecision precision = TimePrecision::Minute) {
    TypedTime read;
    read.text = QString::fromLatin1(time).first(5);
    read.at = clockTime(time);
    read.precision = precision;
    read.zoneName = QStringLiteral("Europe/Berlin");
    return read;
}

QStringList textsInOrder(const Document& document) {
    QStringList texts;
    for (const TimelineEvent* event : inOrder(document.postmortem(), StoryClock::Happened)) {
        texts.append(event->text);
    }
    return texts;
}

using Edit = std::function<void(Document&)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestStoryEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// Each function makes one step with a name, which undo takes back and redo brings again, whole.
    void eachIsOneStep_data() {
        using namespace story;
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* name, const Edit& edit) {
            QTest::newRow(name) << edit;
        };
        const auto all = [](const Document& document) {
            QList<EventId> ids;
            for (const TimelineEvent& event : document.postmortem().events) {
                ids.append(event.id);
            }
            return ids;
        };
        const auto first = [](const Document& document) {
            return document.postmortem().events[0].id;
        };
        const auto last = [](const Document& document) {
            return document.postmortem().events[3].id;
        };
        const auto source = [](const Document& document) {
            return document.postmortem().sources[0].id;
        };
        const auto lane = [](const Document& document) {
            return document.postmortem().lanes[0].id;
        };
        row("add", [](Document& d) { addEvent(d, clockTime("14:10:00"), QStringLiteral("Typed")); });
        row("add with lane",
            [](Document& d) { addEvent(d, eventAt("14:10:00", QStringLiteral("x"), QStringLiteral("New lane"))); });
        row("add between", [=](Document& d) { addEventBetween(d, first(d), last(d)); });
        row("add between equals",
            [](Document& d) { addEventBetween(d, d.postmortem().events[1].id, d.postmortem().events[2].id); });
        row("remove", [=](Document& d) { removeEvents(d, {last(d)}); });
        row("remove all", [=](Document& d) { removeEvents(d, all(d)); });
        row("duplicate", [=](Document& d) { duplicateEvents(d, all(d)); });
        row("move", [=](Document& d) { moveEvents(d, all(d), seconds(-90)); });
        row("move what was known", [=](Document& d) { moveEvents(d, all(d), minutes(3), StoryClock::Known); });
        row("set time", [=](Document& d) { setTime(d, {last(d)}, typed("14:41:00")); });
        row("set time known", [=](Document& d) { setTime(d, {last(d)}, typed("14:41:00"), StoryClock::Known); });
        row("set start", [=](Document& d) { setStart(d, last(d), clockTime("14:41:00")); });
        row("order lanes", [](Document& d) { orderLanes(d, {QStringLiteral("Alerts"), QStringLiteral("New")}); });
        row("set end", [=](Document& d) { setEnd(d, all(d), clockTime("15:00:00")); });
        row("set precision", [=](Document& d) { setPrecision(d, all(d), TimePrecision::About); });
        row("set known at", [=](Document& d) { setKnownAt(d, all(d), clockTime("15:00:00")); });
        row("reorder", [](Document& d) { moveAmongEquals(d, d.postmortem().events[1].id, 1); });
        row("clock offset", [=](Document& d) { setClockOffset(d, source(d), minutes(7)); });
        row("text", [=](Document& d) { setText(d, all(d), QStringLiteral("Same")); });
        row("note", [=](Document& d) { setNote(d, all(d), QStringLiteral("**Note**\n\nmore")); });
        row("who", [=](Document& d) { setWho(d, all(d), QStringLiteral("ana")); });
        row("question", [=](Document& d) { setQuestion(d, all(d), QStringLiteral("Why?")); });
        row("decision", [=](Document& d) { setDecision(d, all(d), DecisionDetails{{QStringLiteral("a")}, {}, {}}); });
        row("kind", [=](Document& d) { setKind(d, all(d), EventKind::Decision); });
        row("lane", [=](Document& d) { setLane(d, all(d), QStringLiteral("People")); });
        row("star", [=](Document& d) { setStarred(d, all(d), true); });
        row("visibility", [=](Document& d) { setVisibility(d, all(d), Visibility::Internal); });
        row("tags", [=](Document& d) { setTags(d, all(d), {QStringLiteral("a"), QStringLiteral("b")}); });
        row("add tags", [=](Document& d) { addTags(d, all(d), {QStringLiteral("a")}); });
        row("evidence", [=](Document& d) { setEvidence(d, all(d), {d.postmortem().evidence[0].id}); });
        row("attach", [=](Document& d) { attachEvidence(d, all(d), {d.postmortem().evidence[0].id}); });
        row("rename lane", [=](Document& d) { QVERIFY(renameLane(d, lane(d), QStringLiteral("Releases"))); });
        row("recolour lane", [=](Document& d) { recolourLane(d, lane(d), 4); });
        row("move lane", [=](Document& d) { moveLane(d, lane(d), 1); });
        row("milestone typed", [](Document& d) { setMilestone(d, MilestoneKind::Mitigated, typed("14:40:00")); });
        row("milestone moved", [](Document& d) { setMilestone(d, MilestoneKind::Detected, clockTime("14:06:00")); });
        row("milestone of event", [=](Document& d) { setMilestone(d, MilestoneKind::Mitigated, last(d)); });
        row("milestone note", [](Document& d) { setMilestoneNote(d, MilestoneKind::Detected, QStringLiteral("n")); });
        row("milestone evidence",
            [](Document& d) { setMilestoneEvidence(d, MilestoneKind::Detected, {d.postmortem().evidence[0].id}); });
        row("clear milestone", [](Document& d) { clearMilestone(d, MilestoneKind::Detected); });
        row("add window", [](Document& d) { addImpactWindow(d, {}); });
        row("edit window", [](Document& d) {
            ImpactWindow window = d.postmortem().impactWindows[0];
            window.to = clockTime("13:00:00");
            editImpactWindow(d, window);
        });
        row("remove windows", [](Document& d) { removeImpactWindows(d, {d.postmortem().impactWindows[0].id}); });
        row("pick", [](Document& d) {
            pick(d, {candidate(d.postmortem(), 1, "14:20:00", QStringLiteral("one")),
                     candidate(d.postmortem(), 9, "14:21:00", QStringLiteral("starred before"))});
        });
        row("skip", [=](Document& d) { skip(d, {{source(d), 1}, {source(d), 9}}); });
        row("star candidates", [=](Document& d) { star(d, {{source(d), 1}, {source(d), 7}, {source(d), 8}}); });
        row("unstar candidates", [=](Document& d) { star(d, {{source(d), 9}}, false); });
        row("take back", [=](Document& d) { takeBack(d, {{source(d), 7}, {source(d), 8}, {source(d), 9}}); });
    }

    void eachIsOneStep() {
        QFETCH(Edit, edit);
        StoryDocument story(sample());
        Document& document = story.document;
        const Postmortem before = sorted(document.postmortem());
        edit(document);
        const Postmortem after = sorted(document.postmortem());
        QVERIFY(after != before);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(!document.undoStack().undoText().isEmpty());
        QVERIFY(!document.undoStack().undoText().contains(u'%'));
        document.undoStack().undo();
        QCOMPARE(sorted(document.postmortem()), before);
        document.undoStack().redo();
        QCOMPARE(sorted(document.postmortem()), after);
        QCOMPARE(sorted(story.store.file), after);
    }

    void nothingOfNothing() {
        StoryDocument story(sample());
        Document& document = story.document;
        const QList<EventId> unknown{EventId::create(), EventId()};
        story::removeEvents(document, unknown);
        story::duplicateEvents(document, {});
        story::setText(document, unknown, QStringLiteral("x"));
        story::setLane(document, unknown, QStringLiteral("x"));
        QVERIFY(story::moveEvents(document, unknown, hours(1)));
        QVERIFY(story::moveEvents(document, {document.postmortem().events[0].id}, {}));
        story::moveAmongEquals(document, document.postmortem().events[0].id, 5);
        QVERIFY(!story::setClockOffset(document, SourceId::create(), hours(1)));
        QVERIFY(story::addEventBetween(document, unknown[0], document.postmortem().events[0].id).isNull());
        story::setMilestone(document, MilestoneKind::Started, unknown[0]);
        story::clearMilestone(document, MilestoneKind::Started);
        story::removeImpactWindows(document, {ImpactWindowId::create()});
        story::takeBack(document, {{SourceId::create(), 3}});
        story::moveLane(document, LaneId::create(), 0);
        QCOMPARE(document.undoStack().count(), 0);
    }

    void aDocumentThatIsReadOnlyGivesNoIds() {
        StoryDocument story(sample());
        story.document.setReadOnlyReason(QStringLiteral("read-only"));
        const Postmortem before = story.document.postmortem();
        QVERIFY(story::addEvent(story.document, clockTime("14:10:00")).isNull());
        QVERIFY(story::pick(story.document, {candidate(before, 1, "14:20:00", QStringLiteral("one"))}).isEmpty());
        QVERIFY(story::duplicateEvents(story.document, {before.events[0].id}).isEmpty());
        QVERIFY(story::addImpactWindow(story.document, {}).isNull());
        QCOMPARE(story.document.postmortem(), before);
    }

    void momentBetween_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("middle");
        const auto row = [](const char* first, const char* second, const char* middle) {
            QTest::newRow(first) << QString::fromLatin1(first) << QString::fromLatin1(second)
                                 << QString::fromLatin1(middle);
        };
        row("2026-03-01T14:02:31Z", "2026-03-01T14:10:00Z", "2026-03-01T14:06:00Z");
        row("2026-03-01T14:11:00Z", "2026-03-01T14:10:00Z", "2026-03-01T14:10:30Z");
        row("2026-03-01T14:10:00Z", "2026-03-01T14:10:01Z", "2026-03-01T14:10:00.5Z");
        row("2026-03-01T14:10:00.001Z", "2026-03-01T14:10:00.002Z", "2026-03-01T14:10:00.0015Z");
        row("2026-03-01T14:12:00.000001Z", "2026-03-01T14:12:00.000002Z", "2026-03-01T14:12:00.000001Z");
        row("2026-03-01T14:13:00Z", "2026-03-01T14:13:00Z", "2026-03-01T14:13:00Z");
        row("1969-12-31T23:50:00Z", "1969-12-31T23:55:00Z", "1969-12-31T23:53:00Z");
        row("2025-12-31T23:00:00Z", "2026-01-01T01:00:00Z", "2026-01-01T00:00:00Z");
    }

    void momentBetween() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, middle);
        const Instant a = fromIso(first).value();
        const Instant b = fromIso(second).value();
        QCOMPARE(toIso(story::momentBetween(a, b)), middle);
        QCOMPARE(story::momentBetween(a, b), story::momentBetween(b, a));
    }

    void addsBetweenInPlaceAndLane() {
        StoryDocument story(sample());
        Document& document = story.document;
        const auto events = document.postmortem().events;
        const EventId between = story::addEventBetween(document, events[1].id, events[2].id, QStringLiteral("new"));
        QCOMPARE(textsInOrder(document),
                 (QStringList{QStringLiteral("Release"), QStringLiteral("p99 high"), QStringLiteral("new"),
                              QStringLiteral("Errors"), QStringLiteral("Rollback")}));
        QCOMPARE(document.find<TimelineEvent>(between)->lane, QStringLiteral("Alerts"));
        QCOMPARE(document.find<TimelineEvent>(between)->precision, TimePrecision::About);
        const EventId other = story::addEventBetween(document, events[0].id, events[1].id);
        QCOMPARE(document.find<TimelineEvent>(other)->lane, QString());
    }

    void addsBetweenEventsWithoutAnOrder() {
        Postmortem postmortem = sample();
        for (TimelineEvent& event : postmortem.events) {
            event.happenedAt = clockTime("14:00:00");
            event.order = 0;
        }
        StoryDocument story(postmortem);
        const QStringList before = textsInOrder(story.document);
        const auto ordered = inOrder(story.document.postmortem(), StoryClock::Happened);
        story::addEventBetween(story.document, ordered[1]->id, ordered[2]->id, QStringLiteral("new"));
        QStringList expected = before;
        expected.insert(2, QStringLiteral("new"));
        QCOMPARE(textsInOrder(story.document), expected);
        QCOMPARE(story.document.undoStack().count(), 1);
    }

    void removingTakesEventsOutOfAllThatNamesThem() {
        StoryDocument story(sample());
        Document& document = story.document;
        const Postmortem before = document.postmortem();
        story::removeEvents(document, {before.events[3].id, before.events[3].id});
        const Postmortem& after = document.postmortem();
        QCOMPARE(after.events.size(), 3);
        QCOMPARE(after.candidateMarks.size(), 2);
        QCOMPARE(after.causes[0].events, QList<EventId>{before.events[0].id});
        QVERIFY(after.debriefNotes[0].event.isNull());
        QCOMPARE(after.links.size(), 1);
        QVERIFY(after.comments.isEmpty());
    }

    void duplicatesStandBehindTheirOriginals() {
        StoryDocument story(sample());
        Document& document = story.document;
        const auto events = document.postmortem().events;
        const auto ids = story::duplicateEvents(document, {events[2].id, events[1].id});
        QCOMPARE(ids.size(), 2);
        QCOMPARE(document.find<TimelineEvent>(ids[0])->text, QStringLiteral("Errors"));
        QCOMPARE(textsInOrder(document),
                 (QStringList{QStringLiteral("Release"), QStringLiteral("p99 high"), QStringLiteral("p99 high"),
                              QStringLiteral("Errors"), QStringLiteral("Errors"), QStringLiteral("Rollback")}));
    }

    void movingKeepsLengthsAndWhenItBecameKnown() {
        StoryDocument story(sample());
        Document& document = story.document;
        const EventId id = document.postmortem().events[3].id;
        QVERIFY(story::moveEvents(document, {id}, minutes(-10)));
        QCOMPARE(document.find<TimelineEvent>(id)->happenedAt, clockTime("14:30:00"));
        QCOMPARE(document.find<TimelineEvent>(id)->endsAt, clockTime("14:35:00"));
        QCOMPARE(document.find<TimelineEvent>(id)->knownAt, clockTime("14:50:00"));
        QCOMPARE(document.find<TimelineEvent>(id)->source->timeText, QStringLiteral("14:40:00"));
        QVERIFY(story::moveEvents(document, {id}, minutes(5), StoryClock::Known));
        QCOMPARE(document.find<TimelineEvent>(id)->happenedAt, clockTime("14:30:00"));
        QCOMPARE(document.find<TimelineEvent>(id)->knownAt, clockTime("14:55:00"));
    }

    void movesOutOfTheCalendarAreRefusedWhole() {
        Postmortem postmortem = sample();
        postmortem.events[0].happenedAt = instant("9999-12-31T23:00:00Z");
        StoryDocument story(postmortem);
        QVERIFY(!story::moveEvents(story.document, {postmortem.events[0].id, postmortem.events[1].id}, hours(2)));
        QVERIFY(!story::moveEvents(story.document, {postmortem.events[1].id}, {std::numeric_limits<qint64>::max()}));
        QVERIFY(!story::moveEvents(story.document, {postmortem.events[1].id}, {std::numeric_limits<qint64>::min()}));
        QCOMPARE(story.document.undoStack().count(), 0);
    }

    void settingATimeKeepsTheOriginal() {
        StoryDocument story(sample());
        Document& document = story.document;
        const EventId id = document.postmortem().events[3].id;
        const EventSource original = *document.postmortem().events[3].source;
        TypedTime time = typed("14:41:00", TimePrecision::Between);
        time.latestAt = clockTime("14:44:00");
        story::setTime(document, {id}, time);
        const auto* event = document.find<TimelineEvent>(id);
        QCOMPARE(event->happenedAt, clockTime("14:41:00"));
        QCOMPARE(event->latestAt, clockTime("14:44:00"));
        QCOMPARE(event->precision, TimePrecision::Between);
        QCOMPARE(event->endsAt, clockTime("14:46:00"));
        QCOMPARE(event->source, original);
        story::setTime(document, {id}, typed("14:42:00"));
        QVERIFY(!document.find<TimelineEvent>(id)->latestAt);
        story::setPrecision(document, {id}, TimePrecision::About, clockTime("15:00:00"));
        QVERIFY(!document.find<TimelineEvent>(id)->latestAt);
    }

    void wrongEndsAreKept() {
        StoryDocument story(sample());
        const EventId id = story.document.postmortem().events[3].id;
        story::setEnd(story.document, {id}, clockTime("10:00:00"));
        QCOMPARE(story.document.find<TimelineEvent>(id)->endsAt, clockTime("10:00:00"));
    }

    void clockOffsetsMoveByTheDifference() {
        StoryDocument story(sample());
        Document& document = story.document;
        const SourceId source = document.postmortem().sources[0].id;
        QVERIFY(story::setClockOffset(document, source, minutes(7)));
        QVERIFY(story::setClockOffset(document, source, minutes(5)));
        QCOMPARE(document.postmortem().events[3].happenedAt, clockTime("14:45:00"));
        QCOMPARE(document.postmortem().events[3].endsAt, clockTime("14:50:00"));
        QCOMPARE(document.postmortem().events[0].happenedAt, clockTime("14:00:00"));
        QCOMPARE(document.postmortem().sources[0].offsetUs, minutes(5).us);
        QCOMPARE(document.postmortem().events[3].source->timeText, QStringLiteral("14:40:00"));
    }

    void typingIsOneStepPerField() {
        StoryDocument story(sample());
        Document& document = story.document;
        const QList<EventId> ids{document.postmortem().events[0].id, document.postmortem().events[1].id};
        for (const char* text : {"R", "Ro", "Rol "}) {
            story::setText(document, ids, QString::fromLatin1(text), story::Pace::Typing);
        }
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.postmortem().events[1].text, QStringLiteral("Rol "));
        story::setNote(document, ids, QStringLiteral("n"), story::Pace::Typing);
        QCOMPARE(document.undoStack().count(), 2);
        story::setText(document, {ids[0]}, QStringLiteral("x"), story::Pace::Typing);
        QCOMPARE(document.undoStack().count(), 3);
        document.undoStack().setIndex(0);
        QCOMPARE(document.postmortem().events[0].text, QStringLiteral("Release"));
    }

    void textsAreOneLine() {
        StoryDocument story(sample());
        const QList<EventId> ids{story.document.postmortem().events[0].id};
        story::setText(story.document, ids, QStringLiteral("  one\n two  "));
        QCOMPARE(story.document.postmortem().events[0].text, QStringLiteral("one two"));
        const QString hostile = QString(200'000, QChar(0x202E));
        story::setText(story.document, ids, hostile);
        QCOMPARE(story.document.postmortem().events[0].text, hostile);
    }

    void tagsAreCleanAndOnce() {
        StoryDocument story(sample());
        Document& document = story.document;
        const QList<EventId> ids{document.postmortem().events[0].id, document.postmortem().events[1].id};
        story::setTags(document, {ids[0]}, {QStringLiteral(" db "), QString(), QStringLiteral("db")});
        story::addTags(document, ids, {QStringLiteral("db"), QStringLiteral("net")});
        QCOMPARE(document.postmortem().events[0].tags, (QStringList{QStringLiteral("db"), QStringLiteral("net")}));
        QCOMPARE(document.postmortem().events[1].tags, (QStringList{QStringLiteral("db"), QStringLiteral("net")}));
        story::removeTags(document, ids, {QStringLiteral("db"), QStringLiteral("none")});
        QCOMPARE(document.postmortem().events[0].tags, QStringList{QStringLiteral("net")});
    }

    void newLanesTakeAFreeColour() {
        StoryDocument story(sample());
        Document& document = story.document;
        const QList<EventId> ids{document.postmortem().events[0].id};
        story::setLane(document, ids, QStringLiteral("  New   lane "));
        const Lane lane = document.postmortem().lanes.constLast();
        QCOMPARE(lane.name, QStringLiteral("New lane"));
        QCOMPARE(lane.colour, 1);
        QCOMPARE(lane.position, 2);
        story::setLane(document, {document.postmortem().events[1].id}, QStringLiteral("New lane"));
        QCOMPARE(document.postmortem().lanes.size(), 3);
        story::setLane(document, ids, QString());
        QCOMPARE(document.postmortem().events[0].lane, QString());
        QCOMPARE(document.postmortem().lanes.size(), 3);
        for (int i = 0; i < 9; ++i) {
            story::setLane(document, ids, QString::number(i));
        }
        QCOMPARE(document.postmortem().lanes.constLast().colour, 5);
    }

    void renamingALaneTakesItsEventsAlong() {
        StoryDocument story(sample());
        Document& document = story.document;
        const Lane lane = document.postmortem().lanes[0];
        QVERIFY(story::renameLane(document, lane.id, QStringLiteral(" Releases ")));
        QCOMPARE(document.postmortem().events[0].lane, QStringLiteral("Releases"));
        QCOMPARE(document.postmortem().events[1].lane, QStringLiteral("Alerts"));
        QCOMPARE(story::renameLane(document, lane.id, QStringLiteral("Alerts")).error().detail,
                 QStringLiteral("taken"));
        QCOMPARE(story::renameLane(document, lane.id, QStringLiteral("  ")).error().detail, QStringLiteral("empty"));
        QCOMPARE(story::renameLane(document, LaneId::create(), QStringLiteral("x")).error().code, ErrorCode::NotFound);
        QVERIFY(story::renameLane(document, lane.id, QStringLiteral("Releases")));
        QCOMPARE(document.undoStack().count(), 1);
    }

    void lanesMoveAsAWhole() {
        StoryDocument story(sample());
        Document& document = story.document;
        story::setLane(document, {document.postmortem().events[0].id}, QStringLiteral("Third"));
        const LaneId third = document.postmortem().lanes[2].id;
        story::moveLane(document, third, -5);
        QCOMPARE(story::lanesInOrder(document.postmortem())[0].id, third);
        story::moveLane(document, third, 99);
        QCOMPARE(story::lanesInOrder(document.postmortem())[2].id, third);
        story::recolourLane(document, third, -1);
        QCOMPARE(document.find<Lane>(third)->colour, 5);
    }

    void lanesAreOrderedByName() {
        StoryDocument story(sample());
        Document& document = story.document;
        const auto names = [&] {
            QStringList list;
            for (const Lane& lane : story::lanesInOrder(document.postmortem())) {
                list.append(lane.name);
            }
            return list;
        };
        const QString twice = QStringLiteral("New");
        story::orderLanes(document, {twice, QString(), QStringLiteral("Alerts"), twice, QStringLiteral("Alerts")});
        QCOMPARE(names(), (QStringList{twice, QStringLiteral("Alerts"), QStringLiteral("Deploys")}));
        QCOMPARE(story::lanesInOrder(document.postmortem())[0].colour, 1);
        story::orderLanes(document, names());
        QCOMPARE(document.undoStack().count(), 1);
    }

    void theStartMovesAlone() {
        StoryDocument story(sample());
        const EventId id = story.document.postmortem().events[3].id;
        story::setStart(story.document, id, clockTime("14:44:00"));
        QCOMPARE(story.document.find<TimelineEvent>(id)->happenedAt, clockTime("14:44:00"));
        QCOMPARE(story.document.find<TimelineEvent>(id)->endsAt, clockTime("14:45:00"));
    }

    void eventsOfOneMomentAreOrderedByHand() {
        StoryDocument story(sample());
        Document& document = story.document;
        const EventId id = document.postmortem().events[2].id;
        story::moveAmongEquals(document, id, -1);
        QCOMPARE(textsInOrder(document)[1], QStringLiteral("Errors"));
        story::moveAmongEquals(document, id, 99);
        QCOMPARE(textsInOrder(document)[2], QStringLiteral("Errors"));
        story::moveAmongEquals(document, id, 1);
        QCOMPARE(document.undoStack().count(), 2);
    }

    void picksOnceAndInOrder() {
        StoryDocument story(sample());
        Document& document = story.document;
        const Postmortem& postmortem = document.postmortem();
        const QList<Candidate> candidates{candidate(postmortem, 5, "14:20:00", QStringLiteral("five")),
                                          candidate(postmortem, 3, "14:20:00", QStringLiteral("three\nmore")),
                                          candidate(postmortem, 3, "14:20:00", QStringLiteral("three")),
                                          candidate(postmortem, 7, "14:40:00", QStringLiteral("picked before")),
                                          candidate(postmortem, 9, "14:10:00", QStringLiteral("starred"))};
        const auto ids = story::pick(document, candidates);
        QCOMPARE(ids.size(), 3);
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Pick 3 candidate(s)"));
        QVERIFY(document.find<TimelineEvent>(ids[0])->starred);
        QCOMPARE(document.find<TimelineEvent>(ids[1])->text, QStringLiteral("three"));
        QCOMPARE(document.find<TimelineEvent>(ids[1])->note, QStringLiteral("more"));
        QCOMPARE(postmortem.lanes.constLast().name, QStringLiteral("app.log"));
        QVERIFY(story::pick(document, candidates).isEmpty());
        // A record between them joins them in its place.
        story::pick(document, {candidate(postmortem, 4, "14:20:00", QStringLiteral("four"))});
        QCOMPARE(textsInOrder(document).mid(4, 3),
                 (QStringList{QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five")}));
        story::pick(document, {candidate(postmortem, 2, "14:20:00", QStringLiteral("two"))});
        QCOMPARE(textsInOrder(document).mid(4, 2), (QStringList{QStringLiteral("two"), QStringLiteral("three")}));
        QCOMPARE(postmortem.lanes.size(), 3);
    }

    void picksNothingOfWhatIsGone() {
        Postmortem postmortem = sample();
        Candidate unknown = candidate(postmortem, 1, "14:20:00", QStringLiteral("x"));
        unknown.source = SourceId::create();
        postmortem.sources[0].removed = true;
        StoryDocument story(postmortem);
        QVERIFY(story::pick(story.document, {unknown, candidate(postmortem, 1, "14:20:00", QString())}).isEmpty());
        QCOMPARE(story.document.undoStack().count(), 0);
    }

    void picksAgainWhatWasTakenBack() {
        StoryDocument story(sample());
        Document& document = story.document;
        const SourceId source = document.postmortem().sources[0].id;
        story::takeBack(document, {{source, 7}});
        QCOMPARE(document.postmortem().events.size(), 3);
        QCOMPARE(document.postmortem().candidateMarks.size(), 2);
        const auto ids =
            story::pick(document, {candidate(document.postmortem(), 7, "14:40:00", QStringLiteral("again"))}, true);
        QCOMPARE(ids.size(), 1);
        QVERIFY(document.find<TimelineEvent>(ids[0])->starred);
    }

    void skippingLeavesWhatWasPicked() {
        StoryDocument story(sample());
        Document& document = story.document;
        const SourceId source = document.postmortem().sources[0].id;
        story::skip(document, {{source, 7}, {source, 8}});
        QCOMPARE(document.undoStack().count(), 0);
        story::star(document, {{source, 7}});
        QVERIFY(document.postmortem().events[3].starred);
        story::star(document, {{source, 7}});
        QCOMPARE(document.undoStack().count(), 1);
    }

    void milestonesAreOneOfAKind() {
        StoryDocument story(sample());
        Document& document = story.document;
        story::setMilestone(document, MilestoneKind::Detected, typed("14:07:00"));
        QCOMPARE(document.postmortem().milestones.size(), 1);
        const Milestone& milestone = document.postmortem().milestones[0];
        QCOMPARE(milestone.at, clockTime("14:07:00"));
        QCOMPARE(milestone.timeText, QStringLiteral("14:07"));
        QCOMPARE(milestone.zone, QStringLiteral("Europe/Berlin"));
        story::attachEvidence(document, {document.postmortem().events[3].id}, {document.postmortem().evidence[0].id});
        story::setMilestone(document, MilestoneKind::Detected, document.postmortem().events[3].id);
        QCOMPARE(document.postmortem().milestones[0].evidence, QList<EvidenceId>{document.postmortem().evidence[0].id});
        QCOMPARE(document.postmortem().milestones[0].timeText, QStringLiteral("14:40:00"));
    }

    void manyEventsAtOnce() {
        Postmortem postmortem;
        for (int i = 0; i < 5000; ++i) {
            postmortem.events.append(eventAt("14:00:00", QString::number(i)));
        }
        StoryDocument story(postmortem);
        QList<EventId> ids;
        for (const TimelineEvent& event : postmortem.events) {
            ids.append(event.id);
        }
        story::setStarred(story.document, ids, true);
        QVERIFY(std::all_of(story.document.postmortem().events.begin(), story.document.postmortem().events.end(),
                            [](const TimelineEvent& event) { return event.starred; }));
        story.document.undoStack().undo();
        QCOMPARE(sorted(story.document.postmortem()), sorted(postmortem));
    }
};

QTEST_GUILESS_MAIN(TestStoryEditing)
#include "tst_storyediting.moc"
