// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatechunk.h"

#include "pickedevent.h"

#include <QTest>

using namespace afterword;

class TestCandidateChunk : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void textThatIsPartOfTheRecordCostsNothing() {
        CandidateChunk chunk;
        const QByteArray line = "12:00:01 host app: disk full";
        CandidateRecord record;
        record.happenedAt = {42};
        record.raw = line;
        record.text = QByteArrayView(line).sliced(19);
        record.timeText = QByteArrayView(line).first(8);
        record.author = chunk.nameNumber(QStringLiteral("app"));
        record.line = 7;
        chunk.append(record);
        QCOMPARE(chunk.bytes.size(), line.size() + 1);
        const Candidate candidate = candidatesOf(chunk).constFirst();
        QCOMPARE(candidate.text, QStringLiteral("disk full"));
        QCOMPARE(candidate.raw, QString::fromUtf8(line));
        QCOMPARE(candidate.timeText, QStringLiteral("12:00:01"));
        QCOMPARE(candidate.author, QStringLiteral("app"));
        QCOMPARE(candidate.happenedAt, Instant{42});
        QCOMPARE(whereText(candidate), QStringLiteral("line 7"));
    }

    void ownTextIsKeptBehindTheRecord() {
        CandidateChunk chunk;
        const QByteArray raw = R"({"text":"&lt;5ms"})";
        const QByteArray text = "<5ms";
        CandidateRecord record;
        record.raw = raw;
        record.text = text;
        record.place = chunk.nameNumber(QStringLiteral("2026-03-01.json"));
        record.line = 3;
        chunk.append(record);
        record.raw = QByteArrayView("next");
        record.text = {};
        chunk.append(record);
        const auto candidates = candidatesOf(chunk);
        QCOMPARE(candidates.at(0).text, QStringLiteral("<5ms"));
        QCOMPARE(candidates.at(0).raw, QString::fromUtf8(raw));
        QCOMPARE(whereText(candidates.at(0)), QStringLiteral("2026-03-01.json:3"));
        QCOMPARE(candidates.at(1).raw, QStringLiteral("next"));
        QCOMPARE(candidates.at(1).text, QString());
        QCOMPARE(candidates.at(1).record, 1);
    }

    void namesAreNumberedOnce() {
        CandidateChunk chunk;
        QCOMPARE(chunk.nameNumber(QString()), quint16{0});
        const quint16 ana = chunk.nameNumber(QStringLiteral("ana"));
        QVERIFY(chunk.nameNumber(QStringLiteral("bo")) != ana);
        QCOMPARE(chunk.nameNumber(QStringLiteral("ana")), ana);
    }

    void startNextCountsOn() {
        CandidateChunk chunk;
        CandidateRecord record;
        record.raw = QByteArrayView("a");
        chunk.append(record);
        chunk.append(record);
        chunk.startNext();
        QCOMPARE(chunk.size(), 0);
        QCOMPARE(chunk.firstRecord, 2);
        QVERIFY(chunk.bytes.isEmpty());
    }

    void pickingKeepsTheRecordItCameFrom() {
        Candidate candidate;
        candidate.record = 12;
        candidate.text = QStringLiteral("first line\n  at second\n");
        candidate.raw = QStringLiteral("12:00 first line\n  at second");
        candidate.timeText = QStringLiteral("12:00");
        candidate.timeAssumed = true;
        Source source;
        source.id = SourceId::create();
        source.name = QStringLiteral("app.log");
        source.format = QStringLiteral("log");
        source.zone = QStringLiteral("Europe/Berlin");
        const PickedEvent picked = pickedEvent(candidate, source);
        QCOMPARE(picked.event.text, QStringLiteral("first line"));
        QCOMPARE(picked.event.note, QStringLiteral("at second"));
        QCOMPARE(picked.event.precision, TimePrecision::About);
        QCOMPARE(picked.event.source->raw, candidate.raw);
        QCOMPARE(picked.event.source->timeText, candidate.timeText);
        QCOMPARE(picked.event.source->zone, source.zone);
        QCOMPARE(picked.mark.event, picked.event.id);
        QCOMPARE(picked.mark.record, 12);
    }
};

QTEST_GUILESS_MAIN(TestCandidateChunk)
#include "tst_candidatechunk.moc"
