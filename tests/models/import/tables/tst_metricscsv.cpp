// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "importrun.h"
#include "isotime.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace afterword;

namespace {

QByteArray corpusFile(const QString& name) {
    QFile file(corpusFolder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesOf(const Evidence& chart) {
    QStringList names;
    for (const SeriesInfo& info : chart.series) {
        names.append(info.name);
    }
    return names;
}

qint64 us(const char* iso) {
    return fromIso(QString::fromLatin1(iso))->us;
}

} // namespace

class tst_MetricsCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWideTables();
    void readsLongTables();
    void groupsByUnit();
    void leavesGapsAsGaps();
    void keepsExtremes();
    void sortsAndSaysSo();
    void keepsDuplicates();
    void writesLongSeriesInChunks();
    void namesBadCells();
    void refusesColumnsThatAreNoTime();
    void shows6Of200Series();
    void reads10000Columns();
    void readsAGiantValue();
    void readsGrafanaRows();
    void readsGrafanaColumns();
    void readsQuantities();
    void readsWholeNumberDates();
    void readsNab();
    void readsThingSpeak();
    void readsNezha();
    void readsSadf();
};

void tst_MetricsCsv::readsWideTables() {
    const auto run = runReader("metrics-csv", "ts,rps,errors\n2026-03-14T00:00:00.000Z,41.5,20\n"
                                              "2026-03-14T00:00:00.050Z,43,10\n");
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 1);
    const Evidence& chart = run->charts()[0];
    QCOMPARE(chart.kind, EvidenceKind::Chart);
    QCOMPARE(chart.origin, QStringLiteral("test.csv"));
    QCOMPARE(chart.title, QStringLiteral("test"));
    QCOMPARE(namesOf(chart), (QStringList{QStringLiteral("rps"), QStringLiteral("errors")}));
    const SeriesChunk points = run->points(chart.series[0]);
    QCOMPARE(points.at, (std::vector<qint64>{us("2026-03-14T00:00:00Z"), us("2026-03-14T00:00:00.05Z")}));
    QCOMPARE(points.values, (std::vector<double>{41.5, 43}));
    QCOMPARE(chart.series[0].points, 2);
    QCOMPARE(chart.series[0].min, std::optional(41.5));
    QCOMPARE(chart.series[0].max, std::optional(43.0));
    QCOMPARE(chart.series[0].first->us, points.at[0]);
    QCOMPARE(chart.series[0].last->us, points.at[1]);
    QCOMPARE(run->source.records, 4);
    QVERIFY(!run->source.zoneAssumed);
}

void tst_MetricsCsv::readsLongTables() {
    const auto run = runReader("metrics-csv", "time,host,value\n2026-03-14 00:00,a,1\n2026-03-14 00:00,b,2\n"
                                              "2026-03-14 00:01,a,3\n2026-03-14 00:01,b,4\n");
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 1);
    QCOMPARE(namesOf(run->charts()[0]), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(run->points(run->charts()[0].series[1]).values, (std::vector<double>{2, 4}));
    QVERIFY(run->source.zoneAssumed);
}

void tst_MetricsCsv::groupsByUnit() {
    const auto run = runReader("metrics-csv", "ts,rps,p50_ms,p95_ms,err_ratio,cpu_pct,conns\n"
                                              "2026-03-14T00:00:00Z,4160,56,174,0.0027,33,332\n"
                                              "2026-03-14T00:00:01Z,4120,43,122,0.0046,36,374\n");
    QVERIFY(run->result);
    QStringList charts;
    for (const Evidence& chart : run->charts()) {
        charts.append(namesOf(chart).join(u'+') + u' ' + chart.series[0].unit);
    }
    QCOMPARE(charts,
             (QStringList{QStringLiteral("rps "), QStringLiteral("p50_ms+p95_ms ms"), QStringLiteral("err_ratio ratio"),
                          QStringLiteral("cpu_pct %"), QStringLiteral("conns ")}));
    QCOMPARE(run->charts()[1].title, QStringLiteral("test: ms"));
}

void tst_MetricsCsv::leavesGapsAsGaps() {
    const auto run = runReader("metrics-csv", "time,a\n2026-03-14,1\n2026-03-15,\n2026-03-16,null\n2026-03-17,NaN\n"
                                              "2026-03-18,2\n");
    QVERIFY(run->result);
    const auto values = run->points(run->charts()[0].series[0]).values;
    QCOMPARE(values.size(), size_t{5});
    QVERIFY(std::isnan(values[1]) && std::isnan(values[2]) && std::isnan(values[3]));
    QCOMPARE(run->charts()[0].series[0].max, std::optional(2.0));
    QVERIFY(run->source.skipped.isEmpty());
}

void tst_MetricsCsv::keepsExtremes() {
    const auto run = runReader("metrics-csv", "time,a\n2026-03-14,+Inf\n2026-03-15,-inf\n2026-03-16,1e400\n"
                                              "2026-03-17,12345678901234567890.5\n2026-03-18,0.1\n2026-03-19,-1e-400\n"
                                              "2026-03-20,9007199254740993\n2026-03-21,-0.30000000000000004\n");
    QVERIFY(run->result);
    const auto values = run->points(run->charts()[0].series[0]).values;
    QCOMPARE(values, (std::vector<double>{HUGE_VAL, -HUGE_VAL, HUGE_VAL, 12345678901234567890.5, 0.1, -0.0,
                                          9007199254740993.0, -0.30000000000000004}));
    QCOMPARE(run->charts()[0].series[0].max, std::optional(12345678901234567890.5));
}

void tst_MetricsCsv::sortsAndSaysSo() {
    const auto run = runReader("metrics-csv", "time,a\n2026-03-16,3\n2026-03-15,2\n2026-03-14,1\n");
    QVERIFY(run->result);
    QCOMPARE(run->points(run->charts()[0].series[0]).values, (std::vector<double>{1, 2, 3}));
    QCOMPARE(run->source.skipped.size(), 1);
}

void tst_MetricsCsv::keepsDuplicates() {
    const auto run = runReader("metrics-csv", "time,a\n2026-03-14,1\n2026-03-14,2\n2026-03-14,2\n");
    QVERIFY(run->result);
    QCOMPARE(run->points(run->charts()[0].series[0]).values, (std::vector<double>{1, 2, 2}));
}

void tst_MetricsCsv::writesLongSeriesInChunks() {
    struct Sink final : ImportSink {
        Result<> addCandidates(CandidateChunk /*chunk*/) override { return {}; }

        Result<> addSeries(SeriesChunk chunk) override {
            sorted = sorted && std::is_sorted(chunk.at.begin(), chunk.at.end()) && (chunk.at.front() >= last);
            last = chunk.at.back();
            largest = std::max(largest, chunk.size());
            points += chunk.size();
            return {};
        }

        Result<> addAttachment(const QString& /*sha256*/, QByteArray /*bytes*/) override { return {}; }

        Result<> addValue(AnyValue /*value*/) override { return {}; }

        bool sorted = true;
        qint64 last = 0;
        qint64 points = 0;
        qsizetype largest = 0;
    } sink;

    QByteArray bytes("ts,a\n");
    for (int i = 0; i < 300'000; ++i) {
        // Every hundredth point comes a thousand rows late.
        bytes += QByteArray::number(1'700'000'000 + (i % 100 == 0 ? std::max(i - 1000, 0) : i)) + ",1\n";
    }
    QBuffer in(&bytes);
    QVERIFY(in.open(QIODevice::ReadOnly));
    NoProgress progress;
    const SecretScanner scanner;
    SourceOutput output({}, sink, scanner, {});
    const ReadOptions options{};
    for (const Reader& reader : tableReaders()) {
        if (QByteArray(reader.format) == "metrics-csv") {
            QVERIFY(reader.read(in, options, output, progress));
        }
    }
    QVERIFY(sink.sorted);
    QCOMPARE(sink.points, 300'000);
    QVERIFY(sink.largest <= SeriesChunk::pointLimit);
}

void tst_MetricsCsv::namesBadCells() {
    const auto run = runReader("metrics-csv", "time,a\n2026-03-14,1\n2026-03-15,broken\n2026-03-16,2,9\nnever,1\n"
                                              "2026-03-17,4\n2026-03-18,4\n2026-03-19,4\n");
    QVERIFY(run->result);
    QCOMPARE(run->points(run->charts()[0].series[0]).values.size(), size_t{5});
    QVERIFY(std::isnan(run->points(run->charts()[0].series[0]).values[1]));
    QCOMPARE(run->source.skipped.size(), 3);
    QCOMPARE(run->source.skipped[0].where, QStringLiteral("row 3"));
    QCOMPARE(run->source.skipped[1].where, QStringLiteral("row 4"));
    QCOMPARE(run->source.skipped[2].where, QStringLiteral("row 5"));
    QVERIFY(run->source.skipped[2].why.contains(QStringLiteral("never")));
}

void tst_MetricsCsv::refusesColumnsThatAreNoTime() {
    const auto run = runReader("metrics-csv", "time,a\nnever,1\nsoon,2\n");
    QVERIFY(!run->result);
    QCOMPARE(run->result.error().code, ErrorCode::BadInput);
    QVERIFY(run->result.error().detail.contains(QStringLiteral("row 2: \"never\"")));
    QVERIFY(run->sink.series.isEmpty());
}

void tst_MetricsCsv::shows6Of200Series() {
    QByteArray bytes("ts");
    for (int i = 0; i < 200; ++i) {
        bytes += ",s" + QByteArray::number(i);
    }
    for (int row = 0; row < 3; ++row) {
        bytes += "\n" + QByteArray::number(1'700'000'000 + row);
        for (int i = 0; i < 200; ++i) {
            bytes += "," + QByteArray::number(i < 10 ? 5 : 5 + row);
        }
    }
    const auto run = runReader("metrics-csv", bytes);
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 1);
    const auto& series = run->charts()[0].series;
    QCOMPARE(series.size(), 200);
    QCOMPARE(std::count_if(series.begin(), series.end(), [](const SeriesInfo& info) { return !info.hidden; }), 6);
    QVERIFY(series[0].hidden); // it never changes
    QVERIFY(!series[10].hidden);
}

void tst_MetricsCsv::reads10000Columns() {
    QByteArray bytes("time");
    for (int i = 0; i < 10'000; ++i) {
        bytes += ",column_" + QByteArray::number(i);
    }
    for (int row = 0; row < 30; ++row) {
        bytes += "\n" + QByteArray::number(1'700'000'000 + row) + QByteArray(",1").repeated(10'000);
    }
    QCOMPARE(recognised(bytes, QStringLiteral("wide.csv")), QByteArray("metrics-csv"));
    const auto run = runReader("metrics-csv", bytes);
    QVERIFY(run->result);
    QCOMPARE(run->charts()[0].series.size(), 10'000);
    QCOMPARE(run->source.records, 300'000);
    QVERIFY(run->source.skipped.isEmpty());
}

void tst_MetricsCsv::readsAGiantValue() {
    const QByteArray giant(3'000'000, 'x');
    const auto run = runReader("metrics-csv", "time,a\n2026-03-14,1\n2026-03-15," + giant + "\n2026-03-16,2\n");
    QVERIFY(run->result);
    QCOMPARE(run->charts()[0].series[0].points, 3);
    QCOMPARE(run->source.skipped.size(), 1);
    QVERIFY(run->source.skipped[0].why.size() < 200);
    const auto events = runReader("csv", "time,text\n2026-03-14," + giant + "\n2026-03-15,b\n");
    QVERIFY(events->result);
    QCOMPARE(events->sink.candidates.size(), 2);
    QCOMPARE(events->source.skipped.size(), 1);
    QCOMPARE(events->sink.candidates[1].text, QStringLiteral("b"));
}

void tst_MetricsCsv::readsGrafanaRows() {
    const QByteArray bytes("Series;Time;Value\nupload;2026-03-14T10:00:00+01:00;12.5\n"
                           "download;2026-03-14T10:00:00+01:00;null\nupload;2026-03-14T10:01:00+01:00;13\n");
    QCOMPARE(recognised(bytes, QStringLiteral("grafana_data_export.csv")), QByteArray("metrics-csv"));
    const auto run = runReader("metrics-csv", bytes);
    QVERIFY(run->result);
    QCOMPARE(namesOf(run->charts()[0]), (QStringList{QStringLiteral("upload"), QStringLiteral("download")}));
    QCOMPARE(run->points(run->charts()[0].series[0]).at[0], us("2026-03-14T09:00:00Z"));
}

void tst_MetricsCsv::readsGrafanaColumns() {
    const QByteArray bytes("\xEF\xBB\xBFsep=;\r\n\"Time\";\"A.eu\";\"A.us\"\r\n"
                           "\"2026-03-14 10:00:00\";\"1\";\"null\"\r\n\"2026-03-14 10:00:15\";\"null\";\"1,5\"\r\n"
                           "\"2026-03-14 10:00:30\";\"2\";\"null\"\r\n");
    QCOMPARE(recognised(bytes, QStringLiteral("export.csv")), QByteArray("metrics-csv"));
    ReadOptions options;
    options.zone = *Zone::fromName(QStringLiteral("America/New_York"));
    const auto run = runReader("metrics-csv", bytes, options);
    QVERIFY(run->result);
    const auto& chart = run->charts()[0];
    QCOMPARE(namesOf(chart), (QStringList{QStringLiteral("A.eu"), QStringLiteral("A.us")}));
    QCOMPARE(run->points(chart.series[1]).values[1], 1.5);
    QCOMPARE(run->points(chart.series[1]).at[0], us("2026-03-14T14:00:00Z"));
    QVERIFY(run->source.zoneAssumed);
}

void tst_MetricsCsv::readsQuantities() {
    const auto run = runReader("metrics-csv", "\"Time\",\"latency\",\"heap\",\"load\"\n"
                                              "\"2026-03-14 10:00:00\",12 ms,4 GiB,45%\n"
                                              "\"2026-03-14 10:00:15\",1.3 s,512 MiB,50%\n"
                                              "\"2026-03-14 10:00:30\",2.50 mins,0 B,1.5 K req/s\n");
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 3);
    QCOMPARE(run->charts()[0].series[0].unit, QStringLiteral("s"));
    QCOMPARE(run->points(run->charts()[0].series[0]).values, (std::vector<double>{0.012, 1.3, 150}));
    QCOMPARE(run->charts()[1].series[0].unit, QStringLiteral("B"));
    QCOMPARE(run->points(run->charts()[1].series[0]).values, (std::vector<double>{4294967296.0, 536870912.0, 0}));
    QCOMPARE(run->charts()[2].series[0].unit, QStringLiteral("%"));
    QCOMPARE(run->points(run->charts()[2].series[0]).values, (std::vector<double>{45, 50, 1500}));
}

void tst_MetricsCsv::readsWholeNumberDates() {
    const auto run = runReader("metrics-csv", "UsageDate,Cost\n20230101,0.5\n20230102,1.5\n");
    QVERIFY(run->result);
    QCOMPARE(run->points(run->charts()[0].series[0]).at[1], us("2023-01-02T00:00:00Z"));

    struct Row {
        const char* stamp;
        const char* iso;
    };

    for (const Row row :
         {Row{"1772375520", "2026-03-01T14:32:00Z"}, Row{"1772375520.25", "2026-03-01T14:32:00.25Z"},
          Row{"1772375520250", "2026-03-01T14:32:00.25Z"}, Row{"1772375520250500", "2026-03-01T14:32:00.2505Z"},
          Row{"1772375520250500999", "2026-03-01T14:32:00.2505Z"}, Row{"20260301143200", "2026-03-01T14:32:00Z"},
          Row{"2026-03-01 14:32:00 UTC", "2026-03-01T14:32:00Z"},
          Row{"2026-03-01 14:32:00.573905004 +0000 UTC m=+0.079858984", "2026-03-01T14:32:00.573905Z"},
          Row{"2026-03-01T14:32:00+0200", "2026-03-01T12:32:00Z"}, Row{"2026/03/01 14:32", "2026-03-01T14:32:00Z"},
          Row{"01 Mar 2026 14:32", "2026-03-01T14:32:00Z"},
          Row{"\"Sun, 01 Mar 2026 14:32:00 +0100\"", "2026-03-01T13:32:00Z"},
          Row{"\"March 1, 2026, 2:32 PM\"", "2026-03-01T14:32:00Z"},
          Row{"01/Mar/2026:14:32:00 -0100", "2026-03-01T15:32:00Z"}}) {
        const auto one = runReader("metrics-csv", QByteArray("time,a\n") + row.stamp + ",1\n");
        QVERIFY2(one->result, row.stamp);
        const Evidence& chart = one->charts()[0];
        QCOMPARE(toIso({one->points(chart.series[0]).at[0]}), QString::fromLatin1(row.iso));
    }
}

void tst_MetricsCsv::readsNab() {
    const QString name = QStringLiteral("ec2_request_latency_system_failure.csv");
    const QByteArray bytes = corpusFile(QStringLiteral("metrics-nab/realKnownCause/") + name);
    if (bytes.isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    QCOMPARE(recognised(bytes, name), QByteArray("metrics-csv"));
    ReadOptions options;
    options.name = name;
    const auto run = runReader("metrics-csv", bytes, options);
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 1);
    const SeriesInfo& info = run->charts()[0].series[0];
    QCOMPARE(info.name, QStringLiteral("ec2_request_latency_system_failure"));
    QCOMPARE(info.points, bytes.count('\n') - (bytes.endsWith('\n') ? 1 : 0));
    QCOMPARE(toIso(*info.first), QStringLiteral("2014-03-07T03:41:00Z"));
}

void tst_MetricsCsv::readsThingSpeak() {
    const QByteArray bytes = corpusFile(QStringLiteral("metrics-misc/thingspeak_38629.csv"));
    if (bytes.isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    QCOMPARE(recognised(bytes, QStringLiteral("thingspeak_38629.csv")), QByteArray("metrics-csv"));
    const auto run = runReader("metrics-csv", bytes);
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 1);
    QCOMPARE(namesOf(run->charts()[0]), (QStringList{QStringLiteral("field1"), QStringLiteral("field2")}));
    QVERIFY(!run->source.zoneAssumed);
}

void tst_MetricsCsv::readsNezha() {
    const QString folder = QStringLiteral("metrics-nezha/2022-08-22/metric/");
    const QByteArray front = corpusFile(folder + QStringLiteral("front_service.csv"));
    if (front.isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    QCOMPARE(recognised(front, QStringLiteral("front_service.csv")), QByteArray("metrics-csv"));
    const auto run = runReader("metrics-csv", front);
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 2);
    QCOMPARE(namesOf(run->charts()[0]), QStringList{QStringLiteral("SuccessRate(%)")});
    QCOMPARE(run->charts()[1].series.size(), 4);
    QCOMPARE(run->charts()[1].series[0].unit, QStringLiteral("s"));
    QCOMPARE(toIso(*run->charts()[0].series[0].first), QStringLiteral("2022-08-22T03:51:19.573905Z"));
    QVERIFY2(run->source.skipped.isEmpty(), qPrintable(run->skipped()));

    const QByteArray dependency = corpusFile(folder + QStringLiteral("dependency.csv"));
    QCOMPARE(recognised(dependency, QStringLiteral("dependency.csv")), QByteArray("csv"));
    QCOMPARE(runReader("csv", dependency)->result.error().code, ErrorCode::BadInput);
}

void tst_MetricsCsv::readsSadf() {
    const QByteArray bytes = corpusFile(QStringLiteral("metrics-sysstat/expected.sadf-d"));
    if (bytes.isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    QCOMPARE(recognised(bytes, QStringLiteral("expected.sadf-d")), QByteArray("metrics-csv"));
    const auto run = runReader("metrics-csv", bytes);
    QVERIFY(run->result);
    // Rows of moments with another number of processors, of a restart, and of devices whose header is in another order.
    QVERIFY2(run->source.skipped.size() == 97, qPrintable(run->skipped().right(1000)));
    qint64 series = 0;
    for (const Evidence& chart : run->charts()) {
        series += chart.series.size();
    }
    QVERIFY(series > 500);
}

QTEST_GUILESS_MAIN(tst_MetricsCsv)
#include "tst_metricscsv.moc"
