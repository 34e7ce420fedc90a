// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatefilterwork.h"
#include "candidateindexbuilder.h"
#include "madechat.h"

#include <QTest>

using namespace afterword;

/// Filters and searches, without a list on show.
class TestCandidateFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesFates_data();
    void passesFates();
    void isFlat();
    void matchesThePlainList_data();
    void matchesThePlainList();
    void showsWhatIsFinal();
    void searchesOnlyWhatMayMatch();
    void takesOverWhatIsKnown();
    void sketchesKnowWhatIsThere();
    void sketchesSaveReading();
    void damagedChunksDoNotStopIt();
    void stops();

private:
    struct Outcome {
        QList<QList<quint32>> batches;
        CandidateBatch last;

        [[nodiscard]] QList<quint32> rows() const {
            QList<quint32> rows;
            for (const auto& batch : batches) {
                rows.append(batch);
            }
            return rows;
        }
    };

    [[nodiscard]] static CandidateIndex indexOf(OpenIncident& incident) {
        return *incident.thread()
                    .run([&](Library& library) {
                        return CandidateIndexBuilder::build(library, incident.id(), incident.sources());
                    })
                    .result();
    }

    [[nodiscard]] static Outcome run(OpenIncident& incident, CandidateFilterWork& work) {
        Outcome outcome;
        outcome.last = work.start();
        outcome.batches.append(outcome.last.rows);
        while (!outcome.last.isLast) {
            outcome.last = incident.thread().run([&](Library& library) { return work.next(library); }).result();
            outcome.batches.append(outcome.last.rows);
        }
        return outcome;
    }

    [[nodiscard]] static CandidateFates fatesOf(const CandidateIndex& index, OpenIncident& incident) {
        CandidateFates fates;
        fates.set(index, incident.document().postmortem().candidateMarks);
        return fates;
    }

    [[nodiscard]] static CandidateFilter saying(const char* text) {
        CandidateFilter filter;
        filter.text = QString::fromUtf8(text);
        return filter;
    }
};

void TestCandidateFilter::passesFates_data() {
    QTest::addColumn<FateFilter>("filter");
    QTest::addColumn<QString>("passing"); // of none, picked, skipped, starred
    QTest::newRow("any") << FateFilter::Any << QStringLiteral("npsx");
    QTest::newRow("unpicked") << FateFilter::Unpicked << QStringLiteral("nsx");
    QTest::newRow("unseen") << FateFilter::Unseen << QStringLiteral("nx");
    QTest::newRow("starred") << FateFilter::Starred << QStringLiteral("x");
    QTest::newRow("skipped") << FateFilter::Skipped << QStringLiteral("s");
    QTest::newRow("picked") << FateFilter::Picked << QStringLiteral("p");
}

void TestCandidateFilter::passesFates() {
    QFETCH(FateFilter, filter);
    QFETCH(QString, passing);
    QCOMPARE(passes(filter, {}), passing.contains(u'n'));
    QCOMPARE(passes(filter, CandidateFate::Picked), passing.contains(u'p'));
    QCOMPARE(passes(filter, CandidateFate::Skipped), passing.contains(u's'));
    QCOMPARE(passes(filter, CandidateFate::Starred), passing.contains(u'x'));
}

void TestCandidateFilter::isFlat() {
    CandidateFilter filter;
    QVERIFY(filter.isEmpty() && !filter.isFlat());
    filter = CandidateFilter::around({600'000'000});
    filter.fate = FateFilter::Unseen;
    filter.sources = {SourceId::create()};
    filter.text = QStringLiteral("  ");
    QVERIFY(!filter.isFlat() && !filter.isEmpty());
    QCOMPARE(filter.from->us, 300'000'000);
    QCOMPARE(filter.to->us, 900'000'000);
    QVERIFY(saying("x").isFlat());
    filter.people = {QString()};
    QVERIFY(filter.isFlat());
}

void TestCandidateFilter::matchesThePlainList_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

void TestCandidateFilter::matchesThePlainList() {
    QFETCH(int, seed);
    MadeChat chat(static_cast<quint32>(seed));
    OpenIncident& incident = chat.incident();
    const PlainList plain(incident);
    const CandidateIndex index = indexOf(incident);
    const CandidateFates fates = fatesOf(index, incident);
    std::shared_ptr<const CandidateTextHits> known;
    for (int i = 0; i < 60; ++i) {
        const CandidateFilter filter = chat.randomFilter();
        CandidateFilterWork work(index, filter, fates.bytes(), {}, known);
        const Outcome outcome = run(incident, work);
        QList<PlainList::Row> rows;
        for (const quint32 entry : outcome.rows()) {
            const quint32 ordinal = entry & ~candidateordinal::attachedFlag;
            rows.append({index.key(ordinal), index.root(ordinal) == ordinal ? 0 : 1});
        }
        QCOMPARE(rows, plain.rows(filter));
        QCOMPARE(outcome.last.matching, plain.matching(filter));
        qint64 matching = 0;
        for (const quint32 ordinal : index.order()) {
            matching += outcome.last.match.matches(ordinal, fates.bytes()) ? 1 : 0;
        }
        QCOMPARE(matching, plain.matching(filter));
        known = outcome.last.hits ? outcome.last.hits : known;
    }
}

void TestCandidateFilter::showsWhatIsFinal() {
    OpenIncident incident;
    QList<MadeRecord> records;
    for (int i = 0; i < 20'000; ++i) {
        records.append({.at = i, .text = QStringLiteral("line %1 of the log, with something to read").arg(i)});
    }
    incident.importRecords(QStringLiteral("log"), records, 50);
    const CandidateIndex index = indexOf(incident);
    CandidateFilterWork work(index, saying("LINE"), {}, {}, {});
    const Outcome outcome = run(incident, work);
    QVERIFY2(outcome.batches.size() > 2, qPrintable(QString::number(outcome.batches.size())));
    QCOMPARE(outcome.rows(), index.order());
    QVERIFY(outcome.batches.first().isEmpty());
    QVERIFY(!outcome.batches.at(1).isEmpty());
}

void TestCandidateFilter::searchesOnlyWhatMayMatch() {
    OpenIncident incident;
    QList<MadeRecord> records;
    for (int i = 0; i < 1000; ++i) {
        records.append({.at = i, .text = QStringLiteral("line")});
    }
    incident.importRecords(QStringLiteral("log"), records, 100);
    // All but two chunks are gone from the file.
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET codec=7 WHERE firstRecord<400 OR firstRecord>=600"));
    const CandidateIndex index = indexOf(incident);
    CandidateFilter filter = saying("line");
    filter.from = OpenIncident::start() + seconds(450);
    filter.to = OpenIncident::start() + seconds(549);
    CandidateFilterWork work(index, filter, {}, {}, {});
    const Outcome outcome = run(incident, work);
    QCOMPARE(outcome.last.matching, 100);
    QCOMPARE(outcome.last.unreadable, 0);
}

void TestCandidateFilter::takesOverWhatIsKnown() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"),
                           {{.at = 1, .text = QStringLiteral("timeout")},
                            {.at = 2, .text = QStringLiteral("Timed out")},
                            {.at = 3, .text = QStringLiteral("retry")}},
                           1);
    CandidateIndex index = indexOf(incident);
    CandidateFilterWork first(index, saying("tim"), {}, {}, {});
    const auto hits = run(incident, first).last.hits;
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET codec=7 WHERE firstRecord<>1"));
    // The same needle reads nothing, a longer one only where the shorter was found, another one all.
    CandidateFilterWork same(index, saying("tim"), {}, {}, hits);
    QVERIFY(same.start().isLast);
    CandidateFilterWork longer(index, saying("TIMED"), {}, {}, hits);
    const Outcome outcome = run(incident, longer);
    QCOMPARE(outcome.last.matching, 1);
    QCOMPARE(outcome.last.unreadable, 1);
    CandidateFilterWork again(index, saying("TIMED"), {}, {}, outcome.last.hits);
    QCOMPARE(again.start().unreadable, 1);
    CandidateFilterWork other(index, saying("im"), {}, {}, hits);
    QCOMPARE(run(incident, other).last.unreadable, 2);
}

void TestCandidateFilter::sketchesKnowWhatIsThere() {
    QRandomGenerator random(21);
    int wrong = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes;
        for (int j = random.bounded(3000); j >= 0; --j) {
            bytes.append("abcdefgABCDEFG-[ \n"[random.bounded(18)]);
        }
        const CandidateSketch sketch(bytes);
        const QByteArray folded = bytes.toLower();
        const int from = random.bounded(static_cast<int>(bytes.size()));
        QVERIFY(sketch.mayHold(bytes.mid(from, random.bounded(20))));
        QVERIFY(sketch.mayHold(folded.mid(from, 20)));
        QVERIFY(sketch.mayHold("xyz")); // too short to tell
        wrong += sketch.mayHold("ABCDEFGHIJKLMNO") ? 1 : 0;
    }
    QVERIFY2(wrong < 15, qPrintable(QString::number(wrong)));
    QVERIFY(!CandidateSketch("caf\xC3\xA9 au lait").mayHold("\xE3\xA9 au"));
    QVERIFY(CandidateSketch(QByteArrayView()).mayHold(QByteArrayView()));
}

void TestCandidateFilter::sketchesSaveReading() {
    OpenIncident incident;
    incident.importRecords(QStringLiteral("log"),
                           {{.at = 1, .text = QStringLiteral("timeout")}, {.at = 2, .text = QStringLiteral("retried")}},
                           1);
    const CandidateIndex index = indexOf(incident);
    CandidateSketches sketches;
    sketches.insert(0, std::make_shared<const CandidateSketch>("timeout\n"));
    sketches.insert(1, std::make_shared<const CandidateSketch>("retried\n"));
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET codec=7 WHERE firstRecord=1"));
    CandidateFilterWork work(index, saying("TIMEO"), {}, {}, {}, sketches);
    const Outcome outcome = run(incident, work);
    QCOMPARE(outcome.last.matching, 1);
    QCOMPARE(outcome.last.unreadable, 0);
    CandidateFilterWork nowhere(index, saying("nowhere"), {}, {}, {}, sketches);
    QVERIFY(nowhere.start().isLast);
    CandidateFilterWork other(index, saying("retri"), {}, {}, {}, sketches);
    QCOMPARE(run(incident, other).last.unreadable, 1);
}

void TestCandidateFilter::damagedChunksDoNotStopIt() {
    OpenIncident incident;
    QList<MadeRecord> records;
    for (int i = 0; i < 500; ++i) {
        records.append({.at = i, .text = QStringLiteral("a line %1").arg(i), .author = QStringLiteral("ana")});
    }
    incident.importRecords(QStringLiteral("log"), records, 100);
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET numbers=X'0000' WHERE firstRecord=100"));
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET bytes=X'0a' WHERE firstRecord=200"));
    incident.damage(QStringLiteral("UPDATE candidate_chunk SET codec=1 WHERE firstRecord=300"));
    const CandidateIndex index = indexOf(incident);
    CandidateFilterWork work(index, saying("line"), {}, {}, {});
    const Outcome outcome = run(incident, work);
    QCOMPARE(outcome.last.matching, 200);
    // What is left of the third does not hold it, so that nobody looked closer.
    QCOMPARE(outcome.last.unreadable, 200);
    // A damaged chunk has no authors, but the others' names are found.
    CandidateFilterWork byName(index, saying("An"), {}, {}, {});
    QCOMPARE(run(incident, byName).last.matching, 400);
}

void TestCandidateFilter::stops() {
    OpenIncident incident;
    QList<MadeRecord> records(5000, {.at = 1, .text = QStringLiteral("line")});
    incident.importRecords(QStringLiteral("log"), records, 10);
    const CandidateIndex index = indexOf(incident);
    CandidateFilterWork work(index, saying("line"), {}, {}, {});
    QVERIFY(!work.start().isLast);
    work.stop();
    QVERIFY(work.isStopped());
    const CandidateBatch batch = incident.thread().run([&](Library& library) { return work.next(library); }).result();
    QVERIFY(!batch.isLast && batch.rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestCandidateFilter)
#include "tst_candidatefilter.moc"
