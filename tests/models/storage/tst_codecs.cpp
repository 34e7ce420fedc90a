// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chunkcodec.h"
#include "compression.h"
#include "librarysupport.h"
#include "numbercolumn.h"
#include "seriescodec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;

class TestCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbers_data();
    void keepsNumbers();
    void keepsDoublesBitForBit_data();
    void keepsDoublesBitForBit();
    void keepsChunks();
    void packsWhatRepeats();
    void keepsOnlyUsedNames();
    void keepsTextsBesideTheRaw();
    void refusesUnequalColumns();
    void survivesDamage();
    void unpacksWithinLimits();
};

namespace {

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

std::vector<double> decimals(int count, double power) {
    std::vector<double> values;
    QRandomGenerator random(3);
    for (int i = 0; i < count; ++i) {
        values.push_back(random.bounded(1'000'000) / power);
    }
    return values;
}

} // namespace

void TestCodecs::keepsNumbers_data() {
    QTest::addColumn<std::vector<qint64>>("numbers");
    QTest::addColumn<int>("largest");
    std::vector<qint64> steps;
    std::vector<qint64> noise;
    QRandomGenerator64 random(1);
    for (qint64 i = 0; i < 8192; ++i) {
        steps.push_back(1'700'000'000'000'000 + i * 50'000);
        noise.push_back(static_cast<qint64>(random.generate()));
    }
    QTest::newRow("none") << std::vector<qint64>() << 0;
    QTest::newRow("one") << std::vector<qint64>{-5} << 9;
    QTest::newRow("constant") << std::vector<qint64>(8192, 42) << 9;
    QTest::newRow("even steps") << steps << 17;
    QTest::newRow("noise") << noise << 8192 * 8 + 9;
    QTest::newRow("ends of the range") << std::vector<qint64>{least, most, 0, most, least, -1} << 6 * 8 + 17;
    QTest::newRow("falling") << std::vector<qint64>{most, most - 1, most - 2, least, least + 1} << 5 * 8 + 17;
}

void TestCodecs::keepsNumbers() {
    QFETCH(std::vector<qint64>, numbers);
    QFETCH(int, largest);
    QByteArray out("before");
    numbercolumn::append(out, numbers);
    QVERIFY(out.size() - 6 <= largest);
    out.append("behind");
    QByteArrayView in = QByteArrayView(out).sliced(6);
    std::vector<qint64> read;
    QVERIFY(numbercolumn::take(in, static_cast<qsizetype>(numbers.size()), read));
    QCOMPARE(read, numbers);
    QCOMPARE(in.toByteArray(), QByteArray("behind"));
    in = QByteArrayView(out).sliced(6);
    QVERIFY(numbercolumn::skip(in, static_cast<qsizetype>(numbers.size())));
    QCOMPARE(in.toByteArray(), QByteArray("behind"));
}

void TestCodecs::keepsDoublesBitForBit_data() {
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("bytesEach");
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    std::vector<double> gaps = decimals(10'000, 100);
    for (size_t i = 0; i < gaps.size(); i += 3) {
        gaps[i] = nan;
    }
    std::vector<double> noise;
    std::vector<double> sine;
    QRandomGenerator64 random(2);
    for (int i = 0; i < 10'000; ++i) {
        noise.push_back(std::bit_cast<double>(random.generate()));
        sine.push_back(std::sin(i / 100.0));
    }
    QTest::newRow("whole") << decimals(10'000, 1) << 3.1;
    QTest::newRow("two digits") << decimals(10'000, 100) << 3.1;
    QTest::newRow("six digits") << decimals(10'000, 1e6) << 3.1;
    QTest::newRow("zeros") << std::vector<double>(10'000, 0.0) << 0.1;
    QTest::newRow("gaps") << gaps << 6.0;
    QTest::newRow("only gaps") << std::vector<double>(1000, nan) << 6.0;
    QTest::newRow("noise") << noise << 8.1;
    QTest::newRow("sine") << sine << 8.1;
    QTest::newRow("odd ones") << std::vector<double>{0.0,       -0.0,   nan,   -nan, infinite,
                                                     -infinite, 5e-324, 1e308, 0.1,  3e15}
                              << 40.0;
    QTest::newRow("one") << std::vector<double>{-1.25} << 40.0;
}

void TestCodecs::keepsDoublesBitForBit() {
    QFETCH(std::vector<double>, values);
    QFETCH(double, bytesEach);
    SeriesChunk chunk;
    chunk.series = SeriesId::create();
    chunk.values = values;
    for (size_t i = 0; i < values.size(); ++i) {
        chunk.at.push_back(1'700'000'000'000'000 + static_cast<qint64>(i) * 50'000);
    }
    const auto content = encodeSeries(chunk);
    QVERIFY(content);
    QVERIFY2(static_cast<double>(content->size()) <= bytesEach * static_cast<double>(values.size()),
             qPrintable(QString::number(content->size())));
    const auto read = decodeSeries(*content, chunk.series, chunk.size());
    QVERIFY(read);
    QCOMPARE(read->at, chunk.at);
    QCOMPARE(read->values.size(), values.size());
    QCOMPARE(std::memcmp(read->values.data(), values.data(), values.size() * sizeof(double)), 0);
}

void TestCodecs::keepsChunks() {
    const CandidateChunk chunk = logChunk(SourceId::create(), 16'384, 8192, QStringLiteral("timeout"));
    const auto encoded = encodeChunk(chunk);
    QVERIFY(encoded);
    QCOMPARE(encoded->records, 8192);
    QCOMPARE(encoded->earliest.us, chunk.happenedAt.front());
    QCOMPARE(encoded->latest.us, chunk.happenedAt.back());
    QVERIFY(encoded->numbers.size() < 8192 * 4);
    const auto read = decodeChunk(*encoded);
    QVERIFY(read);
    QVERIFY(*read == chunk);
}

void TestCodecs::packsWhatRepeats() {
    CandidateChunk chunk;
    chunk.source = SourceId::create();
    const QByteArray raw = QByteArray("{\"type\": \"message\", \"user_profile\": {\"avatar\": \"x\"}}").repeated(10);
    for (int i = 0; i < 1000; ++i) {
        CandidateRecord record;
        record.raw = raw;
        record.text = QByteArrayView(raw).first(10);
        chunk.append(record);
    }
    const auto encoded = encodeChunk(chunk);
    QVERIFY(encoded);
    QCOMPARE(encoded->codec, int(EncodedChunk::Zstd));
    QVERIFY(encoded->bytes.size() * 10 < chunk.bytes.size());
    QVERIFY(*decodeChunk(*encoded) == chunk);
}

void TestCodecs::keepsOnlyUsedNames() {
    CandidateChunk chunk;
    chunk.source = SourceId::create();
    for (int i = 0; i < 5000; ++i) {
        chunk.names.append(QStringLiteral("name number %1").arg(i));
    }
    CandidateRecord record;
    record.raw = "x";
    record.author = 4000;
    record.place = 17;
    chunk.append(record);
    const auto encoded = encodeChunk(chunk);
    QVERIFY(encoded);
    QVERIFY(encoded->names.size() < 100);
    const auto read = decodeChunk(*encoded);
    QVERIFY(read);
    QCOMPARE(candidatesOf(*read), candidatesOf(chunk));
}

void TestCodecs::keepsTextsBesideTheRaw() {
    CandidateChunk chunk;
    chunk.source = SourceId::create();
    for (const char* text : {"short", "", "longer text\nof two lines"}) {
        CandidateRecord record;
        record.raw = "{\"raw\": true}";
        record.text = text;
        record.thread = 0;
        record.timeAssumed = true;
        record.kind = EventKind::Communication;
        chunk.append(record);
    }
    const auto encoded = encodeChunk(chunk);
    QVERIFY(encoded);
    QVERIFY(*decodeChunk(*encoded) == chunk);
}

void TestCodecs::refusesUnequalColumns() {
    CandidateChunk chunk = logChunk(SourceId::create(), 0, 3, QStringLiteral("x"));
    chunk.line.pop_back();
    QCOMPARE(encodeChunk(chunk).error().code, ErrorCode::BadInput);
    SeriesChunk series;
    series.at = {1, 2};
    series.values = {1.0};
    QCOMPARE(encodeSeries(series).error().code, ErrorCode::BadInput);
}

void TestCodecs::survivesDamage() {
    const CandidateChunk chunk = logChunk(SourceId::create(), 0, 300, QStringLiteral("timeout"));
    const auto sound = encodeChunk(chunk);
    SeriesChunk series;
    series.values = decimals(300, 100);
    series.values[7] = std::numeric_limits<double>::quiet_NaN();
    series.at.resize(series.values.size());
    const auto points = encodeSeries(series);
    QVERIFY(sound && points);
    QRandomGenerator random(5);
    const auto damaged = [&](QByteArray bytes) {
        const int kind = random.bounded(3);
        const int at = random.bounded(static_cast<int>(bytes.size()));
        if (kind == 0) {
            bytes.truncate(at);
        } else if (kind == 1) {
            bytes[at] = static_cast<char>(random.bounded(256));
        } else {
            bytes.append(QByteArray(5, 'x'));
        }
        return bytes;
    };
    for (int i = 0; i < 3000; ++i) {
        EncodedChunk encoded = *sound;
        QByteArray& part = i % 3 == 0 ? encoded.numbers : i % 3 == 1 ? encoded.names : encoded.bytes;
        part = damaged(part);
        if (const auto read = decodeChunk(encoded)) {
            QCOMPARE(candidatesOf(*read).size(), 300);
        }
        if (ListedColumns listed; readListedColumns(encoded, listed)) {
            QCOMPARE(listed.timeAssumed.size(), size_t{300});
        }
        (void)decodeSeries(damaged(*points), series.series, series.size());
    }
    EncodedChunk tooMany = *sound;
    tooMany.records = 1'000'000'000;
    QVERIFY(!decodeChunk(tooMany));
    tooMany.records = -1;
    QVERIFY(!decodeChunk(tooMany));
}

void TestCodecs::unpacksWithinLimits() {
    const QByteArray bytes(1'000'000, 'a');
    const QByteArray packed = compression::pack(bytes, 1);
    QVERIFY(packed.size() < 1000);
    QCOMPARE(*compression::unpack(packed, bytes.size()), bytes);
    QCOMPARE(compression::unpack(packed, bytes.size() - 1).error().code, ErrorCode::TooLarge);
    QCOMPARE(compression::unpack(QByteArray(), 10).error().code, ErrorCode::Damaged);
    QCOMPARE(compression::unpack(QByteArray("\x07zzz"), 10).error().code, ErrorCode::Damaged);
    QCOMPARE(*compression::unpack(compression::pack(QByteArray(), 1), 10), QByteArray());
}

QTEST_GUILESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
