// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidateindexbuilder.h"
#include "candidateorder.h"
#include "openincident.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;

namespace {

QList<MadeRecord> randomRecords(QRandomGenerator& random, int count, int span) {
    QList<MadeRecord> records;
    for (int i = 0; i < count; ++i) {
        MadeRecord record;
        record.at = random.bounded(span);
        record.text = QStringLiteral("record %1").arg(i);
        record.author = QStringLiteral("host-%1").arg(random.bounded(5));
        record.kind = static_cast<EventKind>(random.bounded(8));
        record.timeAssumed = random.bounded(10) == 0;
        records.append(record);
    }
    return records;
}

} // namespace

class TestCandidateIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsRuns_data();
    void sortsRuns();
    void isInOrderOfTime();
    void knowsWhatIsInTheColumns();
    void findsKeys();
    void keepsThreadsTogether();
    void brokenThreadsAreNone();
    void countsWhatThereIs();
    void namesLanesOfTables();
    void grows();
    void shrinks();
    void readsAChangedSourceAnew();
    void publishesItsBeginning();
    void keepsDamagedChunksInTheirPlace();
    void staysSmall();

private:
    [[nodiscard]] static CandidateIndex built(OpenIncident& incident, const CandidateIndex& base = {}) {
        const auto index =
            incident.thread()
                .run([&](Library& library) {
                    return CandidateIndexBuilder::build(library, incident.id(), incident.sources(), base);
                })
                .result();
        return index ? *index : CandidateIndex();
    }

    /// Whether order and columns are those of the plain list.
    [[nodiscard]] static bool isSame(const CandidateIndex& index, const PlainList& plain) {
        qsizetype row = 0;
        for (const Candidate& candidate : plain.candidates()) {
            const quint32 ordinal = index.order().value(row++, candidateordinal::none);
            if (!index.holds(ordinal) || index.key(ordinal) != CandidateKey{candidate.source, candidate.record} ||
                index.instant(ordinal) != candidate.happenedAt || index.kind(ordinal) != candidate.kind ||
                index.author(ordinal) != candidate.author || index.isTimeAssumed(ordinal) != candidate.timeAssumed ||
                index.ordinal(index.key(ordinal)) != ordinal) {
                return false;
            }
        }
        return index.size() == row && index.expected() == row && index.isComplete();
    }
};

void TestCandidateIndex::sortsRuns_data() {
    QTest::addColumn<QList<int>>("times");
    QTest::newRow("none") << QList<int>{};
    QTest::newRow("one") << QList<int>{4};
    QTest::newRow("in order") << QList<int>{1, 2, 2, 3};
    QTest::newRow("backwards") << QList<int>{5, 4, 3, 2, 1};
    QTest::newRow("three runs") << QList<int>{4, 9, 1, 5, 6, 0, 7};
    QRandomGenerator random(3);
    QList<int> many;
    for (int i = 0; i < 5000; ++i) {
        many.append(random.bounded(1000));
    }
    QTest::newRow("random") << many;
}

void TestCandidateIndex::sortsRuns() {
    QFETCH(QList<int>, times);
    std::vector<candidateorder::Entry> entries;
    for (const int time : times) {
        entries.push_back({time, static_cast<quint32>(entries.size())});
    }
    std::vector<candidateorder::Entry> expected = entries;
    std::sort(expected.begin(), expected.end());
    candidateorder::sortRuns(entries);
    QVERIFY(entries == expected);
}

void TestCandidateIndex::isInOrderOfTime() {
    OpenIncident incident;
    QRandomGenerator random(5);
    QCOMPARE(built(incident).size(), 0);
    for (const int count : {1, 700, 64, 333}) {
        incident.importRecords(QStringLiteral("log"), randomRecords(random, count, 200), 50);
    }
    QVERIFY(isSame(built(incident), PlainList(incident)));
}

void TestCandidateIndex::knowsWhatIsInTheColumns() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"), {{.at = 5, .text = QStringLiteral("plain")}});
    const CandidateIndex plain = built(incident);
    const quint32 only = plain.order().constFirst();
    QCOMPARE(plain.instant(only), OpenIncident::start() + seconds(5));
    QCOMPARE(plain.kind(only), EventKind::Observation);
    QCOMPARE(plain.author(only), QString());
    QVERIFY(!plain.isTimeAssumed(only));
    QVERIFY(plain.chunk(0)->author.empty() && plain.chunk(0)->thread.empty() && plain.chunk(0)->lane.empty());
}

void TestCandidateIndex::findsKeys() {
    OpenIncident incident;
    QRandomGenerator random(7);
    const SourceId source = incident.importRecords(QStringLiteral("log"), randomRecords(random, 130, 50), 50);
    const CandidateIndex index = built(incident);
    QVERIFY(index.ordinal({source, 0}) && index.ordinal({source, 129}));
    QCOMPARE(index.key(*index.ordinal({source, 77})).record, 77);
    QVERIFY(!index.ordinal({source, 130}));
    QVERIFY(!index.ordinal({source, -1}));
    QVERIFY(!index.ordinal({SourceId::create(), 0}));
    QVERIFY(!index.holds(candidateordinal::none));
    QVERIFY(!index.holds(candidateordinal::make(2, 30)));
    QVERIFY(!index.holds(candidateordinal::make(3, 0)));
}

void TestCandidateIndex::keepsThreadsTogether() {
    OpenIncident incident;
    // Replies lie in other chunks, and one before its root in time.
    QList<MadeRecord> records;
    for (int i = 0; i < 30; ++i) {
        records.append({.at = i, .text = QStringLiteral("m%1").arg(i)});
    }
    records[4].thread = records[11].thread = records[29].thread = 4;
    records[11].at = 1;
    records[20].thread = 20;
    const SourceId source = incident.importRecords(QStringLiteral("chat"), records, 10, QStringLiteral("slack"));
    const CandidateIndex index = built(incident);
    const auto at = [&](qint64 record) {
        return *index.ordinal({source, record});
    };
    QCOMPARE(index.root(at(29)), at(4));
    QCOMPARE(index.root(at(4)), at(4));
    QCOMPARE(index.root(at(5)), at(5));
    const auto replies = index.replies(at(4));
    QVERIFY(std::vector<quint32>(replies.begin(), replies.end()) == (std::vector<quint32>{at(11), at(29)}));
    QVERIFY(index.replies(at(20)).empty());
    QVERIFY(index.replies(at(11)).empty());
    QCOMPARE(index.threadCount(), 1);
}

void TestCandidateIndex::brokenThreadsAreNone() {
    OpenIncident incident;
    QList<MadeRecord> records;
    for (int i = 0; i < 8; ++i) {
        records.append({.at = i, .text = QStringLiteral("m")});
    }
    records[1].thread = 2;       // which opened nothing
    records[3].thread = 4;       // a ring
    records[4].thread = 3;       //
    records[5].thread = 999;     // nowhere
    records[6].thread = 1 << 20; // nor there
    const SourceId source = incident.importRecords(QStringLiteral("chat"), records);
    const CandidateIndex index = built(incident);
    for (int i = 0; i < 8; ++i) {
        const quint32 ordinal = *index.ordinal({source, i});
        QCOMPARE(index.root(ordinal), ordinal);
    }
    QVERIFY(!index.hasThreads());
}

void TestCandidateIndex::countsWhatThereIs() {
    OpenIncident incident;
    const QString ana = QStringLiteral("ana");
    const SourceId chat =
        incident.importRecords(QStringLiteral("chat"), {{.at = 9, .author = ana, .kind = EventKind::Communication},
                                                        {.at = 3, .author = ana, .kind = EventKind::Communication},
                                                        {.at = 4, .kind = EventKind::Alert}});
    const SourceId log = incident.importRecords(
        QStringLiteral("log"),
        {{.at = 1, .author = QStringLiteral("bob"), .kind = EventKind::Alert, .timeAssumed = true}});
    const CandidateFacets facets = built(incident).facets();
    QCOMPARE(facets.kinds,
             (QList<CandidateFacets::Choice<EventKind>>{{EventKind::Alert, 2}, {EventKind::Communication, 2}}));
    QCOMPARE(facets.sources, (QList<CandidateFacets::Choice<SourceId>>{{chat, 3}, {log, 1}}));
    QCOMPARE(facets.people,
             (QList<CandidateFacets::Choice<QString>>{{ana, 2}, {QString(), 1}, {QStringLiteral("bob"), 1}}));
    QCOMPARE(facets.lanes,
             (QList<CandidateFacets::Choice<QString>>{{QStringLiteral("chat"), 3}, {QStringLiteral("log"), 1}}));
    QCOMPARE(facets.earliest, OpenIncident::start() + seconds(1));
    QCOMPARE(facets.latest, OpenIncident::start() + seconds(9));
}

void TestCandidateIndex::namesLanesOfTables() {
    OpenIncident incident;
    const QList<MadeRecord> records{
        {.at = 1, .place = QStringLiteral("web")}, {.at = 2}, {.at = 3, .place = QStringLiteral("web")}};
    incident.importRecords(QStringLiteral("t.csv"), records, 10, QStringLiteral("csv"));
    incident.importRecords(QStringLiteral("folder"), records, 10, QStringLiteral("log"));
    QCOMPARE(built(incident).facets().lanes,
             (QList<CandidateFacets::Choice<QString>>{
                 {QStringLiteral("folder"), 3}, {QStringLiteral("web"), 2}, {QStringLiteral("t.csv"), 1}}));
}

void TestCandidateIndex::grows() {
    OpenIncident incident;
    QRandomGenerator random(9);
    incident.importRecords(QStringLiteral("one"), randomRecords(random, 300, 100), 40);
    const CandidateIndex before = built(incident);
    incident.importRecords(QStringLiteral("two"), randomRecords(random, 200, 150), 40);
    const CandidateIndex after = built(incident, before);
    QVERIFY(isSame(after, PlainList(incident)));
    for (const quint32 ordinal : before.order()) {
        QCOMPARE(after.key(ordinal), before.key(ordinal));
        QCOMPARE(after.slot(ordinal), before.slot(ordinal));
    }
    QVERIFY(after.holdsAllOf(before) && !before.holdsAllOf(after));
    QCOMPARE(after.facets(), built(incident).facets());
}

void TestCandidateIndex::shrinks() {
    OpenIncident incident;
    QRandomGenerator random(11);
    incident.importRecords(QStringLiteral("one"), randomRecords(random, 300, 100), 40);
    const CandidateIndex one = built(incident);
    incident.importRecords(QStringLiteral("two"), randomRecords(random, 200, 150), 40);
    const CandidateIndex both = built(incident, one);
    incident.document().undoStack().undo();
    const CandidateIndex again = built(incident, both);
    QVERIFY(isSame(again, PlainList(incident)));
    QCOMPARE(again.order(), one.order());
    QVERIFY(!again.holdsAllOf(both) && both.holdsAllOf(again));
    incident.document().undoStack().redo();
    // Although the file may still lack the source's own row.
    const CandidateIndex redone = built(incident, again);
    QCOMPARE(redone.size(), both.size());
    QVERIFY(!redone.holdsAllOf(both));
}

void TestCandidateIndex::readsAChangedSourceAnew() {
    OpenIncident incident;
    QRandomGenerator random(13);
    incident.importRecords(QStringLiteral("one"), randomRecords(random, 100, 100), 40);
    const CandidateIndex before = built(incident);
    QList<IndexedSource> sources = incident.sources();
    sources.first().candidates = 101;
    const auto after = incident.thread()
                           .run([&](Library& library) {
                               return CandidateIndexBuilder::build(library, incident.id(), sources, before);
                           })
                           .result();
    QCOMPARE(after->size(), 100);
    QVERIFY(!after->holds(before.order().constFirst()));
}

void TestCandidateIndex::publishesItsBeginning() {
    OpenIncident incident;
    QRandomGenerator random(15);
    incident.importRecords(QStringLiteral("late"), randomRecords(random, 3000, 3000), 8192);
    // Chunks overlap their neighbours.
    QList<MadeRecord> early = randomRecords(random, 3000, 100);
    for (int i = 0; i < early.size(); ++i) {
        early[i].at = i + random.bounded(60) - 3000;
    }
    incident.importRecords(QStringLiteral("early"), early, 100);
    const PlainList plain(incident);
    CandidateIndexBuilder builder(incident.id(), incident.sources());
    QList<CandidateIndex> states;
    bool isComplete = false;
    while (!isComplete) {
        isComplete = *incident.thread()
                          .run([&](Library& library) { return builder.step(library, std::chrono::milliseconds(0)); })
                          .result();
        states.append(builder.index());
    }
    QCOMPARE(states.size(), 31);
    const CandidateIndex& beginning =
        *std::find_if(states.cbegin(), states.cend(), [](const CandidateIndex& index) { return index.size() > 0; });
    QVERIFY(!beginning.isComplete());
    QVERIFY(beginning.size() >= 128 && beginning.size() < 400);
    QCOMPARE(beginning.expected(), 6000);
    QCOMPARE(beginning.facets().earliest, states.last().facets().earliest);
    QCOMPARE(beginning.facets().latest, states.last().facets().latest);
    QCOMPARE(beginning.order(), states.last().order().first(beginning.size()));
    QVERIFY(!beginning.ordinal({plain.candidates().constLast().source, 0}));
    QVERIFY(isSame(states.last(), plain));
}

void TestCandidateIndex::keepsDamagedChunksInTheirPlace() {
    OpenIncident incident;
    QRandomGenerator random(17);
    const SourceId source = incident.importRecords(QStringLiteral("log"), randomRecords(random, 100, 50), 25);
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET numbers=X'0000' WHERE firstRecord=25"));
    const CandidateIndex index = built(incident);
    QCOMPARE(index.size(), 100);
    const quint32 damaged = *index.ordinal({source, 30});
    QVERIFY(index.chunk(candidateordinal::chunkOf(damaged))->isDamaged);
    QVERIFY(index.isTimeAssumed(damaged));
    QCOMPARE(index.instant(damaged), index.chunk(candidateordinal::chunkOf(damaged))->place.earliest);
    QVERIFY(!index.chunk(candidateordinal::chunkOf(*index.ordinal({source, 60})))->isDamaged);
    QVERIFY(std::is_sorted(index.order().cbegin(), index.order().cend(),
                           [&](quint32 a, quint32 b) { return index.isBefore(a, b); }));

    incident.damage(QStringLiteral("UPDATE candidate_chunk SET records=1000000000000, names=X'' WHERE firstRecord=50"));
    QCOMPARE(built(incident).size(), 75 + 8192);
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET records=-5 WHERE firstRecord=50"));
    QCOMPARE(built(incident).size(), 75);
}

void TestCandidateIndex::staysSmall() {
    OpenIncident incident;
    QRandomGenerator random(19);
    incident.importRecords(QStringLiteral("log"), randomRecords(random, 50'000, 90'000), 8192);
    QVERIFY2(built(incident).memory() < 25 * 50'000, qPrintable(QString::number(built(incident).memory())));
}

QTEST_GUILESS_MAIN(TestCandidateIndex)
#include "tst_candidateindex.moc"
