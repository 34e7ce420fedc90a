// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatesearch.h"
#include "chunkcodec.h"
#include "foldedsearch.h"
#include "librarysupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;

class TestCandidateSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsBytes_data();
    void findsBytes();
    void agreesWithASlowSearch();
    void findsCandidates();
    void looksAtTextsBesideTheRaw();
    void stops();
    void readsPartsOfChunks();
    void findsInOneChunk();
};

void TestCandidateSearch::findsBytes_data() {
    QTest::addColumn<QByteArray>("hay");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<int>("at");
    const QByteArray filler(200, '.');
    QTest::newRow("begin") << QByteArray("Timeout" + filler) << QByteArray("timeout") << 0;
    QTest::newRow("end") << QByteArray(filler + "TIMEOUT") << QByteArray("timeout") << 200;
    QTest::newRow("over a block") << QByteArray(QByteArray(61, '.') + "timeout" + filler) << QByteArray("timeout")
                                  << 61;
    QTest::newRow("not there") << filler << QByteArray("timeout") << -1;
    QTest::newRow("cut off") << QByteArray(filler + "timeou") << QByteArray("timeout") << -1;
    QTest::newRow("one byte") << QByteArray(filler + "x") << QByteArray("X") << 200;
    QTest::newRow("no letters") << QByteArray(filler + "[42]") << QByteArray("[42]") << 200;
    QTest::newRow("not a letter's case") << QByteArray("@`") << QByteArray("`@") << -1;
    QTest::newRow("UTF-8") << QByteArray("caf\xC3\xA9 au lait") << QByteArray("F\xC3\xA9 A") << 2;
    QTest::newRow("longer than the hay") << QByteArray("ab") << QByteArray("abc") << -1;
    QTest::newRow("empty") << QByteArray("ab") << QByteArray() << -1;
}

void TestCandidateSearch::findsBytes() {
    QFETCH(QByteArray, hay);
    QFETCH(QByteArray, needle);
    QFETCH(int, at);
    QCOMPARE(FoldedSearch(needle).next(hay, 0), at);
}

void TestCandidateSearch::agreesWithASlowSearch() {
    QRandomGenerator random(11);
    for (int i = 0; i < 2000; ++i) {
        QByteArray hay;
        QByteArray needle;
        for (int j = random.bounded(300); j > 0; --j) {
            hay.append("abAB\n"[random.bounded(5)]);
        }
        for (int j = 1 + random.bounded(5); j > 0; --j) {
            needle.append("abAB"[random.bounded(4)]);
        }
        const int from = hay.isEmpty() ? 0 : random.bounded(static_cast<int>(hay.size()));
        QCOMPARE(FoldedSearch(needle).next(hay, from), hay.toLower().indexOf(needle.toLower(), from));
    }
}

void TestCandidateSearch::findsCandidates() {
    const TemporaryHome home;
    const SetClock clock;
    const auto library = Library::create(home.file(QStringLiteral("a.afterword")), clock);
    const Postmortem postmortem = fullPostmortem(1);
    const IncidentId incident = postmortem.incident.id;
    QVERIFY(library && (*library)->addIncident(postmortem));
    QVERIFY(importSomething(**library, incident));
    NoProgress progress;
    const auto search = [&](const char* needle, qsizetype limit) {
        return *findCandidates(**library, incident, needle, limit, progress);
    };
    QCOMPARE(search("TimeOut", 0).count, 400);
    const CandidateHits retries = search("msg=\"retry", 5);
    QCOMPARE(retries.count, 200);
    QCOMPARE(retries.first.size(), 5);
    QCOMPARE(retries.first.first().record, 400);
    QVERIFY(retries.first.at(4).text.contains(QStringLiteral("retry 4")));
    // In the time, which is a part of the record before its text.
    QCOMPARE(search("00.000399", 10).first.first().record, 399);
    QCOMPARE(search("", 10).count, 0);
    QCOMPARE(search("nowhere to be found", 10).count, 0);
    // No hit begins in one record and ends in the next.
    QCOMPARE(search("\"\n2026", 10).count, 0);
    QCOMPARE(findCandidates(**library, IncidentId::create(), "retry", 5, progress)->count, 0);
}

void TestCandidateSearch::looksAtTextsBesideTheRaw() {
    const TemporaryHome home;
    const SetClock clock;
    const auto library = Library::create(home.file(QStringLiteral("a.afterword")), clock);
    const Postmortem postmortem = fullPostmortem(1);
    QVERIFY(library && (*library)->addIncident(postmortem));
    const auto sink = (*library)->beginImport(postmortem.incident.id);
    QVERIFY(sink);
    CandidateChunk chunk;
    Source source;
    source.id = chunk.source = SourceId::create();
    for (const char* text : {"the pool is empty", "restarting", "empty again"}) {
        CandidateRecord record;
        record.raw = "{\"user\": \"U1\", \"empty\": false}";
        record.text = text;
        chunk.append(record);
    }
    QVERIFY((*sink)->addCandidates(chunk) && (*sink)->addValue(source));
    QVERIFY((*library)->finishImport(QStringLiteral("Import")));
    NoProgress progress;
    const auto found = findCandidates(**library, postmortem.incident.id, "EMPTY", 10, progress);
    QVERIFY(found);
    QCOMPARE(found->count, 2);
    QCOMPARE(found->first.last().record, 2);
    QCOMPARE(findCandidates(**library, postmortem.incident.id, "user", 10, progress)->count, 0);
}

void TestCandidateSearch::stops() {
    class Stopped final : public Progress {
        void advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override {}

        [[nodiscard]] bool isCancelled() const override { return true; }
    };

    const TemporaryHome home;
    const SetClock clock;
    const auto library = Library::create(home.file(QStringLiteral("a.afterword")), clock);
    const Postmortem postmortem = fullPostmortem(1);
    QVERIFY(library && (*library)->addIncident(postmortem));
    QVERIFY(importSomething(**library, postmortem.incident.id));
    Stopped progress;
    QCOMPARE(findCandidates(**library, postmortem.incident.id, "x", 5, progress).error().code, ErrorCode::Cancelled);
    QCOMPARE((*library)->check(progress).error().code, ErrorCode::Cancelled);
}

void TestCandidateSearch::readsPartsOfChunks() {
    const TemporaryHome home;
    const SetClock clock;
    const auto library = Library::create(home.file(QStringLiteral("a.afterword")), clock);
    const Postmortem postmortem = fullPostmortem(1);
    const IncidentId incident = postmortem.incident.id;
    QVERIFY(library && (*library)->addIncident(postmortem));
    QVERIFY(importSomething(**library, incident));
    const auto there = (*library)->chunks(incident);
    QVERIFY(there);
    QCOMPARE(there->size(), 2);
    const SourceId source = there->first().source;
    const auto places = (*library)->chunksOf(incident, {SourceId::create(), source});
    QVERIFY(places);
    QCOMPARE(places->size(), 2);
    QCOMPARE(places->last().firstRecord, 400);
    QCOMPARE(places->last().records, 200);
    QCOMPARE((*library)->chunksOf(incident, {})->size(), 0);

    QList<ChunkPlace> asked = *places;
    asked.insert(1, ChunkPlace{12345, source, 0, 1, {}, {}});
    const QList<CandidateChunk> whole = {
        *(*library)->chunk(asked.first().row), {}, *(*library)->chunk(asked.last().row)};
    QList<qsizetype> seen;
    QVERIFY((*library)->readChunks(asked, ChunkParts::Columns, [&](qsizetype index, const EncodedChunk* chunk) {
        seen.append(chunk ? index : -1);
        ListedColumns columns;
        if (chunk) {
            const CandidateChunk& same = whole.at(index);
            return chunk->bytes.isEmpty() && readListedColumns(*chunk, columns) &&
                   columns.happenedAt == same.happenedAt && columns.author == same.author &&
                   columns.place == same.place && columns.thread == same.thread && columns.kind == same.kind &&
                   columns.timeAssumed == same.timeAssumed && columns.names == same.names;
        }
        return true;
    }));
    QCOMPARE(seen, (QList<qsizetype>{0, -1, 2}));
    qsizetype calls = 0;
    QVERIFY((*library)->readChunks(asked, ChunkParts::Records, [&](qsizetype, const EncodedChunk* chunk) {
        ++calls;
        return !chunk || chunk->names.isEmpty() == chunk->bytes.isEmpty();
    }));
    QCOMPARE(calls, 1); // a chunk with records and no names ends it
}

void TestCandidateSearch::findsInOneChunk() {
    const CandidateChunk chunk = logChunk(SourceId::create(), 0, 300, QStringLiteral("timeout"));
    const auto encoded = encodeChunk(chunk);
    QVERIFY(encoded);
    ScannedChunk scanned{{}, encoded->numbers, *decodeBytes(encoded->codec, encoded->bytes)};
    scanned.place.records = 300;
    std::vector<quint16> records{7};
    QVERIFY(findInChunk(FoldedSearch("TIMEOUT 29"), scanned, records));
    QCOMPARE(records.size(), size_t{11});
    QCOMPARE(records.front(), quint16{29});
    QCOMPARE(records.back(), quint16{299});
    QVERIFY(findInChunk(FoldedSearch("nowhere"), scanned, records));
    QVERIFY(records.empty());
    scanned.numbers = "no columns";
    QVERIFY(!findInChunk(FoldedSearch("timeout"), scanned, records));
}

QTEST_GUILESS_MAIN(TestCandidateSearch)
#include "tst_candidatesearch.moc"
