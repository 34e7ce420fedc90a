// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentimport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;

namespace {

const QByteArray written = "# Outage of 2026-03-01\n\n## Impact\n\nEverybody.\n\n## Trigger\n\nA deploy.\n\n"
                           "## Timeline\n\n- 14:32 UTC - alert\n- 14:40 UTC - fixed\n";

Section section(const QString& key, const QString& text, int position) {
    Section made;
    made.id = SectionId::create();
    made.key = key;
    made.title = key;
    made.markdown = text;
    made.position = position;
    return made;
}

} // namespace

/// An import into an incident of a library.
class TestIncidentImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fillsSectionsInTheSameStep();
    void leavesTheLibraryAfterAFailure();
    void sameFilesAgain();
    void grownLog_data();
    void grownLog();
    void sameLinesCount();
    void otherTimesAreNew();
    void chatExportedAgain();
    void secretsDoNotHideWhatIsKnown();
    void onlyTheTimeAskedFor();
    void undoneImportIsNotThere();

private:
    void put(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] ImportRequest requestFor(const QStringList& names) const;
    [[nodiscard]] Result<Imported> import(const QStringList& names) const;

    /// Imports into the incident as the library has it now.
    [[nodiscard]] Imported importNow(const ImportRequest& request) const;
    [[nodiscard]] QStringList candidates() const;
    [[nodiscard]] static LeftOut leftOut(const Imported& imported);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    Postmortem m_before;
    SystemClock m_clock;
};

void TestIncidentImport::init() {
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("AFTERWORD_STATE_DIR", m_folder->filePath(QStringLiteral("state")).toUtf8());
    auto library = Library::create(m_folder->filePath(QStringLiteral("a.afterword")), m_clock);
    QVERIFY(library);
    m_library = std::move(*library);
    m_before = {};
    m_before.incident.id = IncidentId::create();
    m_before.incident.key = QStringLiteral("INC-1");
    m_before.sections = {section(QStringLiteral("impact"), QStringLiteral(" \n"), 0),
                         section(QStringLiteral("trigger"), QStringLiteral("By hand."), 1)};
    QVERIFY(m_library->addIncident(m_before));
}

void TestIncidentImport::put(const QString& name, const QByteArray& bytes) const {
    QVERIFY(QDir().mkpath(QFileInfo(m_folder->filePath(name)).path()));
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ImportRequest TestIncidentImport::requestFor(const QStringList& names) const {
    ImportRequest request;
    for (const QString& name : names) {
        request.paths.append(m_folder->filePath(name));
    }
    request.now = {1'790'000'000'000'000};
    return request;
}

Result<Imported> TestIncidentImport::import(const QStringList& names) const {
    NoProgress progress;
    return importInto(*m_library, m_before, requestFor(names), progress);
}

Imported TestIncidentImport::importNow(const ImportRequest& request) const {
    const auto postmortem = m_library->load(m_before.incident.id);
    NoProgress progress;
    auto imported = importInto(*m_library, *postmortem, request, progress);
    if (!imported) {
        qWarning() << imported.error().detail;
    }
    return imported.value_or(Imported{});
}

/// Texts of all candidates of sources that are there, in order.
QStringList TestIncidentImport::candidates() const {
    QStringList texts;
    const auto places = m_library->chunks(m_before.incident.id);
    for (const ChunkPlace& place : *places) {
        for (const Candidate& candidate : candidatesOf(*m_library->chunk(place.row))) {
            texts.append(candidate.text);
        }
    }
    texts.sort();
    return texts;
}

LeftOut TestIncidentImport::leftOut(const Imported& imported) {
    LeftOut all;
    for (const LeftOut& left : imported.leftOut) {
        all.alreadyThere += left.alreadyThere;
        all.outside += left.outside;
    }
    return all;
}

void TestIncidentImport::fillsSectionsInTheSameStep() {
    put(QStringLiteral("old.md"), written);
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z web-1 app[1]: started\n");
    const auto imported = import({QStringLiteral("old.md"), QStringLiteral("app.log")});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported->sources.size(), 2);
    const IncidentId incident = m_before.incident.id;
    const auto now = m_library->load(incident);
    QVERIFY(now);
    QVERIFY(now->sections.at(0).markdown.contains(u"Everybody."));
    QCOMPARE(now->sections.at(0).id, m_before.sections.at(0).id);
    QCOMPARE(now->sections.at(1).markdown, QStringLiteral("By hand."));
    QCOMPARE(now->sections.at(2).key, QStringLiteral("trigger2"));
    Postmortem applied = m_before;
    for (const ValueChange& change : imported->changes) {
        apply(change, applied);
    }
    QVERIFY(applied == *now);
    // What was imported and what was filled go back together.
    const auto log = m_library->undoLog(incident);
    QVERIFY(log);
    QCOMPARE(log->steps.size(), 1);
    QVERIFY(log->steps.first().label.contains(u'2'));
    QVERIFY(*log->steps.first().changes.get() == imported->changes);
    QList<ValueChange> reversed;
    for (const ValueChange& change : imported->changes) {
        reversed.prepend(change.reversed());
    }
    QVERIFY(m_library->commit(incident, log->steps.first().label, reversed, UndoMove::Undo));
    QVERIFY(m_library->load(incident) == m_before);
    QVERIFY(m_library->chunks(incident)->isEmpty());
}

void TestIncidentImport::leavesTheLibraryAfterAFailure() {
    put(QStringLiteral("old.md"), written);
    QFile file(m_library->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto imported = import({QStringLiteral("old.md"), QStringLiteral("none.log")});
    QCOMPARE(imported.error().code, ErrorCode::NotFound);
    QCOMPARE(m_library->revision(), 1);
    file.seek(0);
    QVERIFY(file.readAll() == bytes);
    QVERIFY(import({QStringLiteral("old.md")}));
}

void TestIncidentImport::sameFilesAgain() {
    put(QStringLiteral("old.md"), written);
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z web-1 app[1]: started\n");
    put(QStringLiteral("load.csv"), "time,load\n2026-03-01T14:32:00Z,1\n2026-03-01T14:33:00Z,2\n");
    const ImportRequest request =
        requestFor({QStringLiteral("old.md"), QStringLiteral("app.log"), QStringLiteral("load.csv")});
    const Imported first = importNow(request);
    QCOMPARE(first.sources.size(), 3);
    QVERIFY(first.leftOut.isEmpty());
    const auto before = m_library->load(m_before.incident.id);
    const qint64 revision = m_library->revision();
    const Imported again = importNow(request);
    QCOMPARE(again.sources.size(), 3);
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(leftOut(again).alreadyThere, 4); // two lines of the timeline, one of the log, a chart
    QCOMPARE(m_library->revision(), revision);
    QVERIFY(m_library->load(m_before.incident.id) == before);
    QCOMPARE(candidates().size(), 3);
    // The library takes the next change as ever.
    put(QStringLiteral("new.log"), "2026-03-01T15:00:00Z web-1 app[1]: more\n");
    QCOMPARE(importNow(requestFor({QStringLiteral("new.log")})).sources.size(), 1);
    QCOMPARE(candidates().size(), 4);
}

void TestIncidentImport::grownLog_data() {
    QTest::addColumn<QString>("second");
    QTest::newRow("under the same name") << QStringLiteral("app.log");
    QTest::newRow("rotated") << QStringLiteral("app.log.1");
}

void TestIncidentImport::grownLog() {
    QFETCH(QString, second);
    QByteArray log;
    for (int i = 0; i < 20'000; ++i) {
        log += "2026-03-01T14:" + QByteArray::number(i / 60 % 60).rightJustified(2, '0') + ':' +
               QByteArray::number(i % 60).rightJustified(2, '0') + "Z web-1 app[1]: line " + QByteArray::number(i) +
               '\n';
    }
    put(QStringLiteral("app.log"), log);
    QCOMPARE(importNow(requestFor({QStringLiteral("app.log")})).sources.constFirst().candidates, 20'000);
    const QByteArray tail = "2026-03-01T20:00:00Z web-1 app[1]: tail 1\n2026-03-01T20:00:01Z web-1 app[1]: tail 2\n";
    put(second, log + tail);
    const Imported grown = importNow(requestFor({second}));
    QCOMPARE(grown.sources.constFirst().candidates, 2);
    QCOMPARE(grown.sources.constFirst().records, 20'002);
    QCOMPARE(leftOut(grown).alreadyThere, 20'000);
    QCOMPARE(candidates().size(), 20'002);
    // What came with the second import is known as well.
    put(second, log + tail + "2026-03-01T21:00:00Z web-1 app[1]: tail 3\n");
    QCOMPARE(importNow(requestFor({second})).sources.constFirst().candidates, 1);
    QCOMPARE(candidates().size(), 20'003);
}

void TestIncidentImport::sameLinesCount() {
    const QByteArray line = "2026-03-01T14:32:00Z web-1 app[1]: retry\n";
    put(QStringLiteral("app.log"), line + line);
    QCOMPARE(importNow(requestFor({QStringLiteral("app.log")})).sources.constFirst().candidates, 2);
    put(QStringLiteral("app.log"), line + line + line);
    const Imported again = importNow(requestFor({QStringLiteral("app.log")}));
    QCOMPARE(again.sources.constFirst().candidates, 1);
    QCOMPARE(leftOut(again).alreadyThere, 2);
    // The same line of another file is something else.
    put(QStringLiteral("other.log"), "2026-03-01T14:00:00Z web-2 app[1]: first\n" + line);
    QCOMPARE(importNow(requestFor({QStringLiteral("other.log")})).sources.constFirst().candidates, 2);
}

void TestIncidentImport::otherTimesAreNew() {
    put(QStringLiteral("app.log"), "2026-03-01 14:32:00 web-1 app[1]: started\n");
    ImportRequest request = requestFor({QStringLiteral("app.log")});
    QCOMPARE(importNow(request).sources.size(), 1);
    request.offset = seconds(7);
    const Imported moved = importNow(request);
    QCOMPARE(moved.sources.constFirst().candidates, 1);
    QVERIFY(moved.leftOut.isEmpty());
}

void TestIncidentImport::chatExportedAgain() {
    const QByteArray users = R"([{"id": "U1", "name": "maya"}])";
    const QByteArray before = R"({"type":"message","user":"U1","text":"hello","ts":"1772375510.000100"},)";
    const QByteArray root = before + R"({"type":"message","user":"U1","text":"down","ts":"1772375520.000100",
        "thread_ts":"1772375520.000100"})";
    const QByteArray reply = R"({"type":"message","user":"U1","text":"still","ts":"1772375530.000200",
        "thread_ts":"1772375520.000100")";
    put(QStringLiteral("one/users.json"), users);
    put(QStringLiteral("one/incident/2026-03-01.json"), '[' + root + ',' + reply + "}]");
    const Imported first = importNow(requestFor({QStringLiteral("one")}));
    QCOMPARE(first.sources.constFirst().candidates, 3);
    // Elsewhere, with a reaction, an edited message, and two replies that are new.
    put(QStringLiteral("two/users.json"), users);
    put(QStringLiteral("two/incident/2026-03-01.json"),
        '[' + root + ',' + reply + R"(,"reactions":[{"name":"eyes","users":["U1"],"count":1}]},
        {"type":"message","user":"U1","text":"up","ts":"1772375540.000300","thread_ts":"1772375520.000100"},
        {"type":"message","user":"U1","text":"really","ts":"1772375550.000300","thread_ts":"1772375520.000100"}])");
    const Imported second = importNow(requestFor({QStringLiteral("two")}));
    QCOMPARE(second.sources.constFirst().candidates, 2);
    QCOMPARE(leftOut(second).alreadyThere, 3);
    QCOMPARE(candidates(), QStringList({QStringLiteral("down"), QStringLiteral("hello"), QStringLiteral("really"),
                                        QStringLiteral("still"), QStringLiteral("up")}));
    const auto places = m_library->chunksOf(m_before.incident.id, {second.sources.constFirst().id});
    const auto added = candidatesOf(*m_library->chunk(places->constFirst().row));
    QCOMPARE(added[0].record, 0);
    QCOMPARE(added[0].thread, 0); // stands for the root, which lies in the source before
    QCOMPARE(added[1].thread, 0);
}

void TestIncidentImport::secretsDoNotHideWhatIsKnown() {
    // In pieces, so that no token is written down.
    const QByteArray token = QByteArray("xoxb-49182736450-") + "917263548190-" + "q8Zr2LmX7vTn4BcKd9WsPf3H";
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z web-1 app[1]: token=" + token + '\n');
    ImportRequest request = requestFor({QStringLiteral("app.log")});
    request.policy.redact = true;
    const Imported first = importNow(request);
    QCOMPARE(first.sources.constFirst().secrets, 1);
    QVERIFY(first.sources.constFirst().redacted);
    request.policy.redact = false;
    QCOMPARE(leftOut(importNow(request)).alreadyThere, 1);
    QVERIFY(candidates().constFirst().contains(u"[redacted: "));
}

void TestIncidentImport::onlyTheTimeAskedFor() {
    put(QStringLiteral("app.log"), "2026-03-01T14:00:00Z a b[1]: one\n2026-03-01T15:00:00Z a b[1]: two\n"
                                   "2026-03-01T16:00:00Z a b[1]: three\n");
    ImportRequest request = requestFor({QStringLiteral("app.log")});
    request.from = Instant{1'772'375'000'000'000}; // 14:23:20
    request.to = Instant{1'772'377'200'000'000};   // 15:00:00
    const Imported some = importNow(request);
    QCOMPARE(some.sources.constFirst().candidates, 1);
    QCOMPARE(leftOut(some), (LeftOut{0, 2}));
    // The rest comes in once it is asked for.
    request.from.reset();
    request.to.reset();
    const Imported rest = importNow(request);
    QCOMPARE(rest.sources.constFirst().candidates, 2);
    QCOMPARE(leftOut(rest), (LeftOut{1, 0}));
    request.from = Instant{1'800'000'000'000'000};
    QVERIFY(importNow(request).changes.isEmpty());
}

void TestIncidentImport::undoneImportIsNotThere() {
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z web-1 app[1]: started\n");
    const ImportRequest request = requestFor({QStringLiteral("app.log")});
    const Imported first = importNow(request);
    QList<ValueChange> reversed;
    for (const ValueChange& change : first.changes) {
        reversed.prepend(change.reversed());
    }
    QVERIFY(m_library->commit(m_before.incident.id, QStringLiteral("Import"), reversed, UndoMove::Undo));
    const Imported again = importNow(request);
    QCOMPARE(again.sources.constFirst().candidates, 1);
    QVERIFY(again.leftOut.isEmpty());
}

QTEST_GUILESS_MAIN(TestIncidentImport)
#include "tst_incidentimport.moc"
