// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library.h"

#include "librarysupport.h"
#include "sqldatabase.h"

#include <QTest>

using namespace afterword;

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKindOfValue();
    void keepsAwkwardTexts();
    void commitsChanges();
    void undoesAndRedoes();
    void dropsWhatWasUndone();
    void refusesWhatIsNotThere();
    void imports();
    void undoesAnImport();
    void importsAndEditsInOneStep();
    void cancelsAnImport();
    void addsAnIncidentWithItsContent();
    void addsNoHalfIncident();
    void numbersKeysUpwards();
    void refusesToMakeWhatExists();
    void tellsPragmas();
};

namespace {

std::unique_ptr<Library> made(const TemporaryHome& home, const Clock& clock) {
    auto library = Library::create(home.file(QStringLiteral("a.afterword")), clock);
    return library ? std::move(*library) : nullptr;
}

std::unique_ptr<Library> reopened(const TemporaryHome& home, const Clock& clock) {
    auto library = Library::open(home.file(QStringLiteral("a.afterword")), Library::Access::ReadWrite, clock);
    return library ? std::move(*library) : nullptr;
}

void expectSound(Library& library) {
    NoProgress progress;
    const auto report = library.check(progress);
    QVERIFY(report);
    for (const CheckProblem& problem : report->problems) {
        qWarning("%s: %s", qPrintable(problem.what), qPrintable(problem.where));
    }
    QVERIFY(report->problems.isEmpty());
    QVERIFY(report->checked > 0);
    QCOMPARE(report->revision, library.revision());
}

} // namespace

void TestLibrary::keepsEveryKindOfValue() {
    const TemporaryHome home;
    const SetClock clock;
    const Postmortem first = fullPostmortem(1);
    const Postmortem second = fullPostmortem(2);
    {
        const auto library = made(home, clock);
        QVERIFY(library);
        QVERIFY(library->addIncident(first));
        QVERIFY(library->addIncident(second));
        QCOMPARE(library->revision(), 2);
    }
    const auto library = reopened(home, clock);
    QVERIFY(library);
    QCOMPARE(library->revision(), 2);
    const auto read = library->load(first.incident.id);
    QVERIFY(read);
    QCOMPARE(read->incident, first.incident);
    QCOMPARE(read->events, first.events);
    QCOMPARE(read->evidence, first.evidence);
    QVERIFY(*read == first);
    QVERIFY(library->load(second.incident.id) == second);
    const auto summaries = library->incidents();
    QVERIFY(summaries);
    QCOMPARE(summaries->size(), 2);
    QCOMPARE(summaries->first().key, QStringLiteral("INC-1"));
    QCOMPARE(summaries->last().title, second.incident.title);
    expectSound(*library);
}

void TestLibrary::keepsAwkwardTexts() {
    const TemporaryHome home;
    const SetClock clock;
    Postmortem postmortem;
    postmortem.incident.id = IncidentId::create();
    postmortem.incident.key = QStringLiteral("INC-1");
    const QStringList texts = {QString(),
                               QStringLiteral("\uFEFFbyte order mark"),
                               QStringLiteral("a\0b"),
                               QString(QChar(0xFFFE)) + QChar(0xFFFF),
                               QStringLiteral("\u202Eright to left"),
                               QStringLiteral("'; DROP TABLE events; --"),
                               QString(1'000'000, u'x')};
    for (const QString& text : texts) {
        postmortem.events.append(TimelineEvent());
        postmortem.events.last().id = EventId::create();
        postmortem.events.last().text = text;
        // QJsonValue drops a leading byte order mark, so lists of texts do not keep one.
        const QString tag = text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
        postmortem.events.last().tags = {tag, tag};
    }
    ImpactWindow window;
    window.id = ImpactWindowId::create();
    window.amount = -std::numeric_limits<double>::infinity();
    window.from.us = std::numeric_limits<qint64>::min();
    postmortem.impactWindows.append(window);
    {
        const auto library = made(home, clock);
        QVERIFY(library);
        QVERIFY(library->addIncident(postmortem));
    }
    const auto library = reopened(home, clock);
    QVERIFY(library);
    const auto read = library->load(postmortem.incident.id);
    QVERIFY(read);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(read->events.at(i).text, texts.at(i));
        QCOMPARE(read->events.at(i).tags, postmortem.events.at(i).tags);
    }
    QVERIFY(*read == postmortem);
    expectSound(*library);
}

void TestLibrary::commitsChanges() {
    const TemporaryHome home;
    SetClock clock;
    Postmortem postmortem = fullPostmortem(1);
    {
        const auto library = made(home, clock);
        QVERIFY(library && library->addIncident(postmortem));
        TimelineEvent changed = postmortem.events.first();
        changed.text = QStringLiteral("changed");
        Lane added;
        added.id = LaneId::create();
        added.name = QStringLiteral("added");
        const QList<ValueChange> changes = {{postmortem.events.first(), changed},
                                            {std::nullopt, added},
                                            {postmortem.themes.first(), std::nullopt},
                                            {postmortem.incident, postmortem.incident}};
        QVERIFY(library->commit(postmortem.incident.id, QStringLiteral("Edit"), changes, UndoMove::Do));
        for (const ValueChange& change : changes) {
            apply(change, postmortem);
        }
        QVERIFY(library->load(postmortem.incident.id) == postmortem);
    }
    const auto library = reopened(home, clock);
    QVERIFY(library->load(postmortem.incident.id) == postmortem);
    expectSound(*library);
}

void TestLibrary::undoesAndRedoes() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem before = fullPostmortem(1);
    const IncidentId incident = before.incident.id;
    Postmortem after = before;
    after.incident.title = QStringLiteral("new title");
    const ValueChange change{before.incident, after.incident};
    {
        const auto library = made(home, clock);
        QVERIFY(library && library->addIncident(before));
        QVERIFY(library->commit(incident, QStringLiteral("Retitle"), {change}, UndoMove::Do));
        QVERIFY(library->commit(incident, QStringLiteral("Retitle"), {change.reversed()}, UndoMove::Undo));
        QVERIFY(library->load(incident) == before);
    }
    {
        const auto library = reopened(home, clock);
        const auto log = library->undoLog(incident);
        QVERIFY(log);
        QCOMPARE(log->position, 0);
        QCOMPARE(log->steps.size(), 1);
        QCOMPARE(log->steps.first().label, QStringLiteral("Retitle"));
        QCOMPARE(log->steps.first().at, clock.now());
        QCOMPARE(*log->steps.first().changes.get(), QList<ValueChange>{change});
        QVERIFY(library->commit(incident, QStringLiteral("Retitle"), *log->steps.first().changes.get(), UndoMove::Redo));
        QVERIFY(library->load(incident) == after);
        QCOMPARE(library->undoLog(incident)->position, 1);
        const auto beyond = library->commit(incident, QString(), {}, UndoMove::Redo);
        QCOMPARE(beyond.error().code, ErrorCode::Usage);
        expectSound(*library);
    }
}

void TestLibrary::dropsWhatWasUndone() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    const IncidentId incident = postmortem.incident.id;
    const auto library = made(home, clock);
    QVERIFY(library && library->addIncident(postmortem));
    const auto retitle = [&](const QString& from, const QString& to) {
        Incident a = postmortem.incident;
        Incident b = a;
        a.title = from;
        b.title = to;
        return ValueChange{a, b};
    };
    const ValueChange one = retitle(postmortem.incident.title, QStringLiteral("one"));
    const ValueChange two = retitle(QStringLiteral("one"), QStringLiteral("two"));
    const ValueChange three = retitle(QStringLiteral("one"), QStringLiteral("three"));
    QVERIFY(library->commit(incident, QStringLiteral("1"), {one}, UndoMove::Do));
    QVERIFY(library->commit(incident, QStringLiteral("2"), {two}, UndoMove::Do));
    QVERIFY(library->commit(incident, QStringLiteral("2"), {two.reversed()}, UndoMove::Undo));
    QVERIFY(library->commit(incident, QStringLiteral("3"), {three}, UndoMove::Do));
    const auto log = library->undoLog(incident);
    QVERIFY(log);
    QCOMPARE(log->position, 2);
    QCOMPARE(log->steps.size(), 2);
    QCOMPARE(log->steps.last().label, QStringLiteral("3"));
    QCOMPARE(library->revision(), 5);
    expectSound(*library);
}

void TestLibrary::refusesWhatIsNotThere() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    const auto library = made(home, clock);
    QVERIFY(library && library->addIncident(postmortem));
    QCOMPARE(library->load(IncidentId::create()).error().code, ErrorCode::NotFound);
    QCOMPARE(library->attachment(QStringLiteral("00")).error().code, ErrorCode::NotFound);
    QCOMPARE(library->chunk(7).error().code, ErrorCode::NotFound);
    Lane lane;
    lane.id = LaneId::create();
    const auto removed = library->commit(postmortem.incident.id, QString(),
                                         {{postmortem.themes.first(), std::nullopt}, {lane, {}}}, UndoMove::Do);
    QCOMPARE(removed.error().code, ErrorCode::NotFound);
    QVERIFY(library->load(postmortem.incident.id) == postmortem);
    QCOMPARE(library->revision(), 1);
    QVERIFY(!library->addIncident(postmortem));
    expectSound(*library);
}

void TestLibrary::imports() {
    const TemporaryHome home;
    SetClock clock;
    Postmortem postmortem = fullPostmortem(1);
    const IncidentId incident = postmortem.incident.id;
    {
        const auto library = made(home, clock);
        QVERIFY(library && library->addIncident(postmortem));
        const auto changes = importSomething(*library, incident);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 3);
        for (const ValueChange& change : *changes) {
            apply(change, postmortem);
        }
    }
    const auto library = reopened(home, clock);
    QVERIFY(library->load(incident) == postmortem);
    const auto chunks = library->chunks(incident);
    QVERIFY(chunks);
    QCOMPARE(chunks->size(), 2);
    QCOMPARE(chunks->last().firstRecord, 400);
    QCOMPARE(chunks->last().records, 200);
    const auto chunk = library->chunk(chunks->first().row);
    QVERIFY(chunk);
    QVERIFY(*chunk == logChunk(postmortem.sources.last().id, 0, 400, QStringLiteral("timeout")));
    qsizetype points = 0;
    QVERIFY(library->series(postmortem.evidence.at(2).series.first().id,
                            [&](const SeriesChunk& read) { points += read.size(); }));
    QCOMPARE(points, 1000);
    QVERIFY(library->attachment(postmortem.evidence.last().sha256));
    expectSound(*library);
}

void TestLibrary::undoesAnImport() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    const IncidentId incident = postmortem.incident.id;
    const auto library = made(home, clock);
    QVERIFY(library && library->addIncident(postmortem));
    QVERIFY(importSomething(*library, incident));
    const auto log = library->undoLog(incident);
    QVERIFY(log);
    QCOMPARE(log->position, 1);
    QList<ValueChange> reversed;
    for (const ValueChange& change : *log->steps.first().changes.get()) {
        reversed.prepend(change.reversed());
    }
    QVERIFY(library->commit(incident, log->steps.first().label, reversed, UndoMove::Undo));
    QVERIFY(library->load(incident) == postmortem);
    QVERIFY(library->chunks(incident)->isEmpty());
    expectSound(*library);
    QVERIFY(library->commit(incident, log->steps.first().label, *log->steps.first().changes.get(), UndoMove::Redo));
    QCOMPARE(library->chunks(incident)->size(), 2);
    expectSound(*library);
}

void TestLibrary::importsAndEditsInOneStep() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem before = fullPostmortem(1);
    Postmortem postmortem = before;
    const IncidentId incident = postmortem.incident.id;
    const auto library = made(home, clock);
    QVERIFY(library && library->addIncident(postmortem));
    const auto sink = library->beginImport(incident);
    QVERIFY(sink);
    Source source;
    source.id = SourceId::create();
    QVERIFY((*sink)->addValue(source));
    Section filled = postmortem.sections.first();
    filled.markdown = QStringLiteral("filled");
    const ValueChange edit{AnyValue(postmortem.sections.first()), AnyValue(filled)};
    const auto changes = library->finishImport(QStringLiteral("Import"), {edit});
    QVERIFY(changes);
    const QList<ValueChange> expected = {{std::nullopt, AnyValue(source)}, edit};
    QVERIFY(*changes == expected);
    for (const ValueChange& change : *changes) {
        apply(change, postmortem);
    }
    QVERIFY(library->load(incident) == postmortem);
    QCOMPARE(library->revision(), 2);
    const auto log = library->undoLog(incident);
    QVERIFY(log);
    QCOMPARE(log->steps.size(), 1);
    QVERIFY(*log->steps.first().changes.get() == expected);
    QVERIFY(library->commit(incident, QString(), {edit.reversed(), expected.first().reversed()}, UndoMove::Undo));
    QVERIFY(library->load(incident) == before);
    // An edit of what is not there spoils the import as a whole.
    QVERIFY(library->beginImport(incident));
    Section unknown;
    unknown.id = SectionId::create();
    const auto refused = library->finishImport(QStringLiteral("Import"), {{AnyValue(unknown), AnyValue(unknown)}});
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(library->load(incident) == before);
    expectSound(*library);
}

void TestLibrary::addsAnIncidentWithItsContent() {
    const TemporaryHome home;
    SetClock clock;
    Postmortem postmortem = fullPostmortem(4);
    const IncidentId incident = postmortem.incident.id;
    {
        const auto library = made(home, clock);
        QVERIFY(library && library->addIncident(fullPostmortem(1)));
        const auto changes = addWithSomething(*library, postmortem);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 3);
        for (const ValueChange& change : *changes) {
            apply(change, postmortem);
        }
        QCOMPARE(library->revision(), 2);
        QCOMPARE(library->nextKey(), QStringLiteral("INC-5"));
    }
    const auto library = reopened(home, clock);
    QVERIFY(library);
    QVERIFY(library->load(incident) == postmortem);
    QCOMPARE(library->chunks(incident)->size(), 2);
    QVERIFY(library->attachment(postmortem.evidence.last().sha256));
    // The incident cannot be taken back, so what came with it cannot, either.
    const auto log = library->undoLog(incident);
    QVERIFY(log);
    QVERIFY(log->steps.isEmpty());
    QCOMPARE(log->position, 0);
    expectSound(*library);
}

void TestLibrary::addsNoHalfIncident() {
    const TemporaryHome home;
    SetClock clock;
    const auto library = made(home, clock);
    QVERIFY(library && library->addIncident(fullPostmortem(1)));
    const QByteArray before = contentOf(library->path());
    const Postmortem postmortem = fullPostmortem(2);
    {
        const auto sink = library->beginIncident(postmortem);
        QVERIFY(sink);
        QVERIFY((*sink)->addCandidates(logChunk(postmortem.sources.first().id, 0, 500, QStringLiteral("gone"))));
        library->cancelImport();
    }
    {
        const auto sink = library->beginIncident(postmortem);
        QVERIFY(sink);
        QVERIFY((*sink)->addCandidates(logChunk(postmortem.sources.first().id, 0, 500, QStringLiteral("gone"))));
        (void)(*sink)->addAttachment(QString(64, u'0'), QByteArray("something else"));
        QVERIFY(!library->finishImport(QStringLiteral("Import")));
    }
    QCOMPARE(library->incidents()->size(), 1);
    QCOMPARE(library->nextKey(), QStringLiteral("INC-2"));
    QCOMPARE(library->revision(), 1);
    QVERIFY(contentOf(library->path()) == before);
    expectSound(*library);
    QVERIFY(addWithSomething(*library, postmortem));
    QVERIFY(!library->beginIncident(postmortem));
    expectSound(*library);
}

void TestLibrary::cancelsAnImport() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    const auto library = made(home, clock);
    QVERIFY(library && library->addIncident(postmortem));
    const auto sink = library->beginImport(postmortem.incident.id);
    QVERIFY(sink);
    const SourceId source = SourceId::create();
    for (int i = 0; i < 20; ++i) {
        QVERIFY((*sink)->addCandidates(logChunk(source, i * 500, 500, QStringLiteral("gone"))));
    }
    QVERIFY(!library->commit(postmortem.incident.id, QString(), {}, UndoMove::Do));
    library->cancelImport();
    QCOMPARE(library->revision(), 1);
    QVERIFY(library->load(postmortem.incident.id) == postmortem);
    expectSound(*library);
    // An attachment that is not what it is said to be spoils the import.
    const auto second = library->beginImport(postmortem.incident.id);
    QVERIFY(second);
    (void)(*second)->addAttachment(QString(64, u'0'), QByteArray("something else"));
    QVERIFY(!library->finishImport(QStringLiteral("Import")));
    QCOMPARE(library->revision(), 1);
    expectSound(*library);
}

void TestLibrary::numbersKeysUpwards() {
    const TemporaryHome home;
    SetClock clock;
    const auto library = made(home, clock);
    QVERIFY(library);
    QCOMPARE(*library->nextKey(), QStringLiteral("INC-1"));
    QVERIFY(library->addIncident(fullPostmortem(7)));
    QCOMPARE(*library->nextKey(), QStringLiteral("INC-8"));
    QVERIFY(library->addIncident(fullPostmortem(3)));
    QCOMPARE(*library->nextKey(), QStringLiteral("INC-8"));
    const auto summaries = library->incidents();
    QCOMPARE(summaries->first().key, QStringLiteral("INC-3"));
}

void TestLibrary::refusesToMakeWhatExists() {
    const TemporaryHome home;
    SetClock clock;
    const QString path = home.file(QStringLiteral("notes.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QCOMPARE(Library::create(path, clock).error().code, ErrorCode::ForeignFile);
    QCOMPARE(contentOf(path), QByteArray("mine"));
    QCOMPARE(Library::create(home.file(QStringLiteral("no/such/folder.afterword")), clock).error().code,
             ErrorCode::NotFound);
}

void TestLibrary::tellsPragmas() {
    const TemporaryHome home;
    SetClock clock;
    QVERIFY(made(home, clock));
    const auto database = SqlDatabase::open(home.file(QStringLiteral("a.afterword")), SqlDatabase::Mode::ReadOnly);
    QVERIFY(database);
    const auto pragma = [&](const char* name) {
        return (*database)->scalar(QStringLiteral("PRAGMA %1").arg(QLatin1String(name)))->toString();
    };
    QCOMPARE(pragma("application_id"), QString::number(0x41465744));
    QCOMPARE(pragma("user_version"), QStringLiteral("1"));
    QCOMPARE(pragma("journal_mode"), QStringLiteral("delete"));
    QCOMPARE(pragma("trusted_schema"), QStringLiteral("0"));
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("secure_delete"), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
