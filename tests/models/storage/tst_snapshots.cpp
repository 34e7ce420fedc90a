// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ballast.h"
#include "library.h"
#include "librarysupport.h"
#include "librarythread.h"
#include "parkededits.h"
#include "snapshotfiles.h"
#include "snapshots.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace afterword;

/// What is kept in the state folder: snapshots, the ballast, parked edits. And the library in its own thread.
class TestSnapshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOneAtTheFirstChange();
    void takesOneEveryTenMinutes();
    void takesOneBeforeABulkImport();
    void restoresACopy();
    void keepsTheEditWhereItFails();
    void keepsByAge();
    void keepsWithinTheLimit();
    void parksEdits();
    void runsJobsInOrder();
};

namespace {

QString fileName(const TemporaryHome& home) {
    return home.file(QStringLiteral("a.afterword"));
}

void expectSnapshots(LibraryId library, const QStringList& reasons) {
    const auto found = snapshots::list(library);
    QVERIFY(found);
    QStringList foundReasons;
    for (const Snapshot& snapshot : *found) {
        foundReasons.append(snapshot.reason);
    }
    QCOMPARE(foundReasons, reasons);
}

bool retitle(Library& library, IncidentId incident, const QString& title) {
    Incident changed = library.load(incident)->incident;
    const Incident before = changed;
    changed.title = title;
    return library.commit(incident, QStringLiteral("Retitle"), {{before, changed}}, UndoMove::Do).has_value();
}

Snapshot snapshotOf(int day, qint64 bytes) {
    const qint64 second = QDateTime(QDate(2026, 11, 23).addDays(-day), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    return {QString::number(day), QString(), Instant{second * 1'000'000}, 1, bytes, QStringLiteral("interval")};
}

} // namespace

void TestSnapshots::takesOneAtTheFirstChange() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    LibraryId id;
    {
        const auto library = Library::create(fileName(home), clock);
        id = (*library)->id();
        QVERIFY((*library)->addIncident(postmortem));
        expectSnapshots(id, {});
    }
    const auto library = Library::open(fileName(home), Library::Access::ReadWrite, clock);
    expectSnapshots(id, {});
    QVERIFY(retitle(**library, postmortem.incident.id, QStringLiteral("one")));
    expectSnapshots(id, {QStringLiteral("session")});
    const Snapshot snapshot = snapshots::list(id)->first();
    QCOMPARE(snapshot.revision, 1);
    QCOMPARE(snapshot.takenAt, clock.now());
    QCOMPARE(snapshot.id, QStringLiteral("20260921-141320-r1"));
    QCOMPARE(snapshot.bytes, QFileInfo(snapshot.path).size());
    QVERIFY(snapshot.path.startsWith(home.state()));
}

void TestSnapshots::takesOneEveryTenMinutes() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    const IncidentId incident = postmortem.incident.id;
    auto library = Library::create(fileName(home), clock);
    const LibraryId id = (*library)->id();
    QVERIFY((*library)->addIncident(postmortem));
    QVERIFY(retitle(**library, incident, QStringLiteral("one")));
    expectSnapshots(id, {QStringLiteral("session")});
    clock.advance(minutes(9));
    QVERIFY(retitle(**library, incident, QStringLiteral("two")));
    expectSnapshots(id, {QStringLiteral("session")});
    clock.advance(minutes(2));
    QVERIFY(retitle(**library, incident, QStringLiteral("three")));
    expectSnapshots(id, {QStringLiteral("interval"), QStringLiteral("session")});
    // A session that begins soon after goes on with what there is; a later one takes its own.
    library->reset();
    library = Library::open(fileName(home), Library::Access::ReadWrite, clock);
    QVERIFY(retitle(**library, incident, QStringLiteral("four")));
    QCOMPARE(snapshots::list(id)->size(), 2);
    library->reset();
    clock.advance(hours(1));
    library = Library::open(fileName(home), Library::Access::ReadWrite, clock);
    QVERIFY(retitle(**library, incident, QStringLiteral("five")));
    expectSnapshots(id, {QStringLiteral("session"), QStringLiteral("interval"), QStringLiteral("session")});
}

void TestSnapshots::takesOneBeforeABulkImport() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    const auto library = Library::create(fileName(home), clock);
    const LibraryId id = (*library)->id();
    QVERIFY((*library)->addIncident(postmortem));
    QVERIFY(importSomething(**library, postmortem.incident.id));
    expectSnapshots(id, {QStringLiteral("bulk")});
    clock.advance(seconds(1));
    QVERIFY(importSomething(**library, postmortem.incident.id));
    expectSnapshots(id, {QStringLiteral("bulk"), QStringLiteral("bulk")});
    QCOMPARE(snapshots::list(id)->first().revision, 2);
}

void TestSnapshots::restoresACopy() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    const auto library = Library::create(fileName(home), clock);
    QVERIFY((*library)->addIncident(postmortem));
    const auto snapshot = snapshots::take(**library, QStringLiteral("session"), clock);
    QVERIFY(snapshot);
    QVERIFY(retitle(**library, postmortem.incident.id, QStringLiteral("changed")));
    const QString copy = home.file(QStringLiteral("restored.afterword"));
    QVERIFY(snapshots::restore(*snapshot, copy));
    QCOMPARE(snapshots::restore(*snapshot, copy).error().code, ErrorCode::ForeignFile);
    const auto restored = Library::open(copy, Library::Access::ReadWrite, clock);
    QVERIFY(restored);
    QVERIFY((*restored)->load(postmortem.incident.id) == postmortem);
    QCOMPARE((*restored)->notes().newerRevisionSeen, std::optional<qint64>(2));
    NoProgress progress;
    QVERIFY((*restored)->check(progress)->problems.isEmpty());
    QCOMPARE((*library)->load(postmortem.incident.id)->incident.title, QStringLiteral("changed"));
    QFile::remove(snapshot->path);
    QCOMPARE(snapshots::restore(*snapshot, home.file(QStringLiteral("b"))).error().code, ErrorCode::NotFound);
}

void TestSnapshots::keepsTheEditWhereItFails() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    const auto library = Library::create(fileName(home), clock);
    QVERIFY((*library)->addIncident(postmortem));
    // A file stands where the folder is to be.
    QDir(home.state()).removeRecursively();
    QFile file(home.state());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(retitle(**library, postmortem.incident.id, QStringLiteral("kept")));
    QCOMPARE((*library)->load(postmortem.incident.id)->incident.title, QStringLiteral("kept"));
    file.remove();
}

void TestSnapshots::keepsByAge() {
    // One a day for two years: 12 recent days, then one a week, then one a month.
    QList<Snapshot> all;
    for (int day = 0; day < 730; ++day) {
        all.append(snapshotOf(day, 1000));
    }
    QList<Snapshot> kept = all;
    const QList<Snapshot> dropped = snapshotfiles::superfluous(all, 2LL << 30);
    for (const Snapshot& snapshot : dropped) {
        kept.removeIf([&](const Snapshot& other) { return other.id == snapshot.id; });
    }
    QVERIFY(kept.size() >= 24 && kept.size() <= 12 + 10 + 9);
    QCOMPARE(kept.first().id, QStringLiteral("0"));
    QCOMPARE(kept.at(11).id, QStringLiteral("11"));
    const int oldest = kept.last().id.toInt();
    QVERIFY(oldest > 210 && oldest < 290);
    const auto weekly = std::count_if(kept.begin(), kept.end(),
                                      [](const Snapshot& s) { return s.id.toInt() >= 12 && s.id.toInt() < 70; });
    QVERIFY(weekly >= 7);
    // What is kept stays kept.
    QVERIFY(snapshotfiles::superfluous(kept, 2LL << 30).isEmpty());
}

void TestSnapshots::keepsWithinTheLimit() {
    const QList<Snapshot> all = {snapshotOf(0, 900), snapshotOf(1, 900), snapshotOf(2, 50)};
    const auto dropped = snapshotfiles::superfluous(all, 1000);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().id, QStringLiteral("1"));
    // Never the newest, however large.
    QVERIFY(snapshotfiles::superfluous({snapshotOf(0, 5000)}, 1000).isEmpty());
}

void TestSnapshots::parksEdits() {
    const TemporaryHome home;
    const LibraryId library = LibraryId::create();
    QVERIFY(parkededits::parked(library)->isEmpty());
    const Postmortem postmortem = fullPostmortem(1);
    QList<ParkedEdit> edits;
    for (const UndoMove move : {UndoMove::Do, UndoMove::Undo, UndoMove::Redo}) {
        edits.append({postmortem.incident.id,
                      QStringLiteral("Edit ünd so"),
                      move,
                      {{postmortem.events.first(), postmortem.events.last()}, {std::nullopt, postmortem.incident}},
                      Instant{1'790'000'000'000'001}});
    }
    QVERIFY(parkededits::park(library, edits));
    QCOMPARE(*parkededits::parked(library), edits);
    QVERIFY(parkededits::parked(LibraryId::create())->isEmpty());
    parkededits::clear(library);
    QVERIFY(parkededits::parked(library)->isEmpty());
    ballast::keep();
    QCOMPARE(QFileInfo(home.state() + QStringLiteral("/ballast")).size(), 4LL << 20);
    QVERIFY(ballast::release());
    QVERIFY(!ballast::release());
}

void TestSnapshots::runsJobsInOrder() {
    const TemporaryHome home;
    SetClock clock;
    const Postmortem postmortem = fullPostmortem(1);
    QList<QFuture<Result<>>> futures;
    {
        auto thread = LibraryThread::create(fileName(home), clock);
        QVERIFY(thread);
        QVERIFY(!(*thread)->id().isNull());
        QVERIFY((*thread)->run([&](Library& library) { return library.addIncident(postmortem); }).result());
        for (int i = 1; i <= 50; ++i) {
            Lane lane;
            lane.id = LaneId::create();
            lane.position = i;
            futures.append((*thread)->run([=, incident = postmortem.incident.id](Library& library) {
                return library.commit(incident, QString(), {{std::nullopt, lane}}, UndoMove::Do);
            }));
        }
        QCOMPARE((*thread)->run([](Library& library) { return library.revision(); }).result(), 51);
        (void)(*thread)->run([](Library& library) { (void)library.nextKey(); });
        QCOMPARE(LibraryThread::open(fileName(home), Library::Access::ReadOnly, clock).error().code, ErrorCode::Locked);
        QCOMPARE(LibraryThread::create(fileName(home), clock).error().code, ErrorCode::ForeignFile);
    }
    for (const auto& future : futures) {
        QVERIFY(future.isFinished() && future.result());
    }
    auto thread = LibraryThread::open(fileName(home), Library::Access::ReadOnly, clock);
    QVERIFY(thread);
    const auto read = (*thread)->run([&](Library& library) { return library.load(postmortem.incident.id); }).result();
    QVERIFY(read);
    QCOMPARE(read->lanes.size(), 52);
    QCOMPARE(read->lanes.last().position, 50);
}

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
