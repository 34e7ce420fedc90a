// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatejson.h"
#include "collectingsink.h"
#include "filledvalue.h"
#include "interchangereader.h"
#include "interchangewriter.h"
#include "isotime.h"
#include "reportsamples.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace afterword;

namespace {

const CandidateAccess noCandidates = [](const auto&) {
    return Result<>();
};

/// Every list has two values in which every field differs from its default.
Postmortem filledPostmortem() {
    FilledValue fill;
    Postmortem postmortem;
    postmortem.incident = fill.make<Incident>();
    Postmortem::visitLists(postmortem, [&](auto& list) {
        using V = typename std::remove_cvref_t<decltype(list)>::value_type;
        list = {fill.make<V>(), fill.make<V>()};
    });
    postmortem.milestones[0].kind = MilestoneKind::Detected;
    return postmortem;
}

CandidateChunk chunkOf(SourceId source, qint64 first, int count) {
    CandidateChunk chunk;
    chunk.source = source;
    chunk.firstRecord = first;
    const quint16 author = chunk.nameNumber(QStringLiteral("Jürgen \"J\" Weiß"));
    const quint16 place = chunk.nameNumber(QStringLiteral("2026-03-01.json"));
    for (int i = 0; i < count; ++i) {
        const QByteArray raw = "2026-03-01T14:32:07.5Z \"quoted\" \\ back\ttab\r\x01 größe 🎈 " + QByteArray::number(i);
        const QByteArray own = "text of its own\nline two";
        CandidateRecord record;
        record.happenedAt = {1'772'375'527'500'000 + i * 1'000'001};
        record.raw = raw;
        record.text = i % 2 == 0 ? QByteArrayView(raw).sliced(23) : QByteArrayView(own);
        record.timeText = QByteArrayView(raw).first(22);
        record.kind = i % 3 == 0 ? EventKind::Alert : EventKind::CustomerReport;
        record.author = i % 2 == 0 ? author : quint16{0};
        record.place = place;
        record.line = static_cast<quint32>(i);
        record.thread = i % 4 == 0 ? i : -1;
        record.timeAssumed = i % 5 == 0;
        chunk.append(record);
    }
    return chunk;
}

QByteArray written(const Postmortem& postmortem, const CandidateAccess& candidates, ReportMedia* media) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Result<> result = writeInterchange(postmortem, candidates, media, out);
    return result ? out.data() : QByteArray();
}

Result<Postmortem> readFrom(QByteArray json, ImportSink* sink = nullptr) {
    QBuffer in(&json);
    in.open(QIODevice::ReadOnly);
    return readInterchange(in, sink);
}

} // namespace

class TestInterchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void keepsCandidates();
    void keepsPointsAndAttachments();
    void hasTheFormOfTheCommandLine();
    void takesMilestonesFromTheMap();
    void namesCandidates();
    void refuses_data();
    void refuses();
    void refusesWhatIsDamaged();
    void tellsWhenTheDeviceFails();
    void readsThroughSmallPieces();
};

void TestInterchange::keepsEveryField() {
    const Postmortem postmortem = filledPostmortem();
    const QByteArray json = written(postmortem, noCandidates, nullptr);
    const auto read = readFrom(json);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().subject + read.error().detail));
    QCOMPARE(read->incident, postmortem.incident);
    Postmortem::visitLists(postmortem, [&](const auto& list) {
        using V = typename std::remove_cvref_t<decltype(list)>::value_type;
        QVERIFY2(listOf<V>(*read) == list, qPrintable(QString::fromUtf16(V::listName)));
    });
}

void TestInterchange::keepsCandidates() {
    Postmortem postmortem = filledPostmortem();
    const SourceId source = postmortem.sources[0].id;
    postmortem.candidateMarks[0] = {CandidateMarkId::create(), source, 3, CandidateFate::Picked, {}};
    const QList<CandidateChunk> chunks{chunkOf(source, 0, 20), chunkOf(source, 20, 7),
                                       chunkOf(postmortem.sources[1].id, 0, 9)};
    const CandidateAccess access = [&](const auto& each) {
        Result<> result;
        for (const CandidateChunk& chunk : chunks) {
            result = result ? each(chunk) : result;
        }
        return result;
    };
    const QByteArray json = written(postmortem, access, nullptr);
    const QJsonArray listed = QJsonDocument::fromJson(json).object().value(u"candidates").toArray();
    QCOMPARE(listed.size(), 36);
    QCOMPARE(listed[3].toObject().value(u"picked").toBool(), true);
    QCOMPARE(listed[4].toObject().value(u"picked").toBool(true), false);
    QCOMPARE(listed[3].toObject().value(u"source").toObject().value(u"where").toString(),
             QStringLiteral("2026-03-01.json:3"));
    CollectingSink sink;
    const auto read = readFrom(json, &sink);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().subject + read.error().detail));
    QCOMPARE(*read, postmortem);
    QList<Candidate> expected;
    for (const CandidateChunk& chunk : chunks) {
        expected += candidatesOf(chunk);
    }
    QCOMPARE(sink.candidates.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QVERIFY2(sink.candidates[i] == expected[i], qPrintable(expected[i].raw));
    }
}

void TestInterchange::keepsPointsAndAttachments() {
    MemoryMedia media;
    const Postmortem postmortem = samplePostmortem(media);
    SeriesChunk& points = media.points[postmortem.evidence[0].series[0].id];
    points.values[7] = std::numeric_limits<double>::quiet_NaN();
    points.values[8] = -std::numeric_limits<double>::infinity();
    CollectingSink sink;
    const auto read = readFrom(written(postmortem, noCandidates, &media), &sink);
    QVERIFY(read.has_value());
    QCOMPARE(*read, postmortem);
    QCOMPARE(sink.attachments, media.attachments);
    QCOMPARE(sink.series.size(), media.points.size());
    QVERIFY(std::isnan(sink.series.value(points.series).values[7]));
    for (auto series = media.points.constBegin(); series != media.points.constEnd(); ++series) {
        QVERIFY(sink.series.value(series.key()).at == series->at);
        QCOMPARE(sink.series.value(series.key()).values[100], series->values[100]);
    }
}

void TestInterchange::hasTheFormOfTheCommandLine() {
    MemoryMedia media;
    const Postmortem postmortem = samplePostmortem(media);
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(written(postmortem, noCandidates, nullptr), &error).object();
    QVERIFY2(!json.isEmpty(), qPrintable(error.errorString()));
    QCOMPARE(json.value(u"format").toInt(), 1);
    QCOMPARE(json.value(u"key").toString(), QStringLiteral("INC-7"));
    QCOMPARE(json.value(u"state").toString(), QStringLiteral("watching"));
    QCOMPARE(json.value(u"people").toObject().value(u"leadInvestigator").toString(), QStringLiteral("Maria Santos"));
    QVERIFY(!json.contains(u"leadInvestigator"));
    QCOMPARE(json.value(u"milestones").toObject().value(u"detected").toString(),
             QStringLiteral("2026-03-01T14:09:30Z"));
    const QJsonObject detect = json.value(u"metrics").toArray().at(0).toObject();
    QCOMPARE(detect.value(u"name").toString(), QStringLiteral("TTD"));
    QCOMPARE(detect.value(u"from").toString(), QStringLiteral("impactStart"));
    QCOMPARE(detect.value(u"seconds").toDouble(), 330.0);
    QCOMPARE(detect.value(u"status").toString(), QStringLiteral("ok"));
    QCOMPARE(json.value(u"metrics").toArray().at(3).toObject().value(u"status").toString(),
             QStringLiteral("notApplicable"));
    QCOMPARE(json.value(u"sections").toArray().at(0).toObject().value(u"id").toString(), QStringLiteral("impact"));
    for (const char* list :
         {"impactWindows", "lanes", "candidates", "events", "evidence", "sections", "causes", "actions", "aspirations",
          "checklist", "agenda", "participants", "contributions", "links"}) {
        QVERIFY2(json.value(QString::fromLatin1(list)).isArray(), list);
    }
    const QJsonObject series =
        json.value(u"evidence").toArray().at(0).toObject().value(u"series").toArray().at(0).toObject();
    for (const char* name : {"name", "unit", "points", "first", "last", "min", "max"}) {
        QVERIFY2(series.contains(QString::fromLatin1(name)), name);
    }
}

void TestInterchange::takesMilestonesFromTheMap() {
    const auto read = readFrom("{\"format\":1,\"id\":\"11111111-2222-4333-8444-555555555555\",\"title\":\"a\","
                               "\"milestones\":{\"detected\":\"2026-03-01T14:32:00Z\"},\"unknown\":[{\"a\":[1]}]}");
    QVERIFY(read.has_value());
    QCOMPARE(read->milestones.size(), 1);
    QCOMPARE(read->milestones[0].kind, MilestoneKind::Detected);
    QCOMPARE(toIso(read->milestones[0].at), QStringLiteral("2026-03-01T14:32:00Z"));
}

void TestInterchange::namesCandidates() {
    const SourceId source = SourceId::create();
    const SourceId other = SourceId::create();
    for (const qint64 record : {qint64{0}, qint64{1}, qint64{255}, qint64{999'999}, qint64{1} << 40}) {
        const QUuid id = candidateId(source, record);
        QCOMPARE(candidateRecord(source, id), record);
        QCOMPARE(candidateRecord(other, id), -1);
        QCOMPARE(id.version(), source.uuid().version());
        QCOMPARE(id.variant(), source.uuid().variant());
        QVERIFY(id != source.uuid());
    }
}

void TestInterchange::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char* name, const char* json, ErrorCode code, const QStringList& facts = {}) {
        QTest::newRow(name) << QByteArray(json) << static_cast<int>(code) << facts;
    };
    const QString one = QStringLiteral("1");
    row("empty", "", ErrorCode::EmptyFile);
    row("not JSON", "hello", ErrorCode::BadInput, {one, one});
    row("array", "[]", ErrorCode::BadInput, {one, one});
    row("UTF-16", "\xff\xfe{", ErrorCode::BadInput, {one, one});
    row("other JSON", "{\"a\":1}", ErrorCode::ForeignFile);
    row("no id", "{\"format\":1}", ErrorCode::ForeignFile);
    row("newer", "{\"format\":2,\"id\":1}", ErrorCode::NewerFormat, {QStringLiteral("2"), one});
    row("ends early", "{\"format\":1,\n", ErrorCode::BadInput, {QStringLiteral("2"), one});
    row("ends in a text", "{\"format\":1,\n \"title\":\"a", ErrorCode::BadInput);
    row("no comma", "{\"format\":1 \"a\":2}", ErrorCode::BadInput, {one, QStringLiteral("13")});
    row("no colon", "{\"format\" 1}", ErrorCode::BadInput, {one, QStringLiteral("11")});
    row("broken value", "{\"format\":1,\n\"events\":[\n{\"id\":}]}", ErrorCode::BadInput,
        {QStringLiteral("3"), QStringLiteral("8")});
    row("wrong field", "{\"format\":1,\n\"events\":[{\"happenedAt\":\"soon\"}]}", ErrorCode::BadInput,
        {QStringLiteral("2"), QStringLiteral("11")});
    row("event without id", "{\"format\":1,\"events\":[{\"text\":\"a\"}]}", ErrorCode::BadInput);
    row("list of numbers", "{\"format\":1,\"events\":[1]}", ErrorCode::BadInput);
    row("object for a list", "{\"format\":1,\"events\":{}}", ErrorCode::BadInput);
    row("candidate without a source",
        "{\"format\":1,\"candidates\":[{\"happenedAt\":\"2026-03-01\",\"kind\":\"alert\"}]}", ErrorCode::BadInput);
    row("gap in candidates",
        "{\"format\":1,\"candidates\":[{\"happenedAt\":\"2026-03-01\",\"kind\":\"alert\",\"source\":"
        "{\"id\":\"11111111-2222-4333-8444-555555555555\",\"record\":1}}]}",
        ErrorCode::BadInput);
    row("odd points",
        "{\"format\":1,\"points\":[{\"series\":\"11111111-2222-4333-8444-555555555555\",\"at\":\"AAAA\",\"values\":"
        "\"AAAA\"}]}",
        ErrorCode::BadInput);
    row("something behind", "{\"format\":1,\"id\":\"11111111-2222-4333-8444-555555555555\"} x", ErrorCode::BadInput);
}

void TestInterchange::refuses() {
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QStringList, facts);
    const auto read = readFrom(json);
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().code), code);
    if (!facts.isEmpty()) {
        QCOMPARE(read.error().facts, facts);
    }
}

void TestInterchange::refusesWhatIsDamaged() {
    MemoryMedia media;
    const Postmortem postmortem = samplePostmortem(media);
    QByteArray json = written(postmortem, noCandidates, &media);
    const qsizetype at = json.indexOf("\"bytes\":\"") + 400;
    json[at] = json[at] == 'A' ? 'B' : 'A';
    const auto read = readFrom(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Damaged);
}

void TestInterchange::tellsWhenTheDeviceFails() {
    QBuffer closed;
    const Result<> result = writeInterchange(filledPostmortem(), noCandidates, nullptr, closed);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Io);
}

void TestInterchange::readsThroughSmallPieces() {
    /// Gives a few bytes at a time, as a pipe may.
    class Trickle final : public QIODevice {
    public:
        explicit Trickle(QByteArray bytes)
            : m_bytes(std::move(bytes)) {
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }

        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char* data, qint64 most) override {
            const qint64 count = std::min<qint64>({most, 7, m_bytes.size() - m_at});
            std::copy_n(m_bytes.constData() + m_at, count, data);
            m_at += count;
            return count;
        }

        qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

    private:
        QByteArray m_bytes;
        qint64 m_at = 0;
    };

    const Postmortem postmortem = filledPostmortem();
    Trickle in(written(postmortem, noCandidates, nullptr));
    const auto read = readInterchange(in, nullptr);
    QVERIFY(read.has_value());
    QVERIFY(*read == postmortem);
}

QTEST_GUILESS_MAIN(TestInterchange)

#include "tst_interchange.moc"
