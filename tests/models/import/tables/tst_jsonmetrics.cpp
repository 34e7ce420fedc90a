// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "importrun.h"
#include "isotime.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace afterword;

namespace {

QByteArray corpusFile(const QString& name) {
    QFile file(corpusFolder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<ImportRun> runBest(const QByteArray& bytes, const QString& name) {
    ReadOptions options;
    options.name = name;
    return runReader(recognised(bytes, name), bytes, options);
}

QStringList namesOf(const ImportRun& run) {
    QStringList names;
    for (const Evidence& chart : run.charts()) {
        for (const SeriesInfo& info : chart.series) {
            names.append(info.name);
        }
    }
    return names;
}

} // namespace

class tst_JsonMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRangeQueries();
    void readsSpecialValues();
    void readsFailedQueries();
    void tellsWarnings();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
    void readsGrafanaFrames();
    void readsOldGrafanaSeries();
    void refusesPanelsWithoutData();
    void readsUnsortedDatapoints();
    void readsMetricData();
    void readsDatadog();
    void addsTheOffset();
    void readsCorpus_data();
    void readsCorpus();
    void survivesTruncation();
};

void tst_JsonMetrics::readsRangeQueries() {
    const QByteArray bytes(R"({"status":"success","data":{"resultType":"matrix","result":[
        {"metric":{"__name__":"http_request_duration_seconds","job":"api","code":"200"},"values":[[1700000000,"0.5"],[1700000015.5,"1"]]},
        {"metric":{"__name__":"http_request_duration_seconds","job":"api","code":"500"},"values":[[1700000000,"2"]]}]}})");
    QCOMPARE(recognised(bytes, QStringLiteral("a.json")), QByteArray("prometheus"));
    const auto run = runReader("prometheus", bytes);
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 1);
    const Evidence& chart = run->charts()[0];
    QCOMPARE(chart.title, QStringLiteral("http_request_duration_seconds"));
    QCOMPARE(chart.origin, QStringLiteral("http_request_duration_seconds{job=\"api\"}"));
    QCOMPARE(namesOf(*run), (QStringList{QStringLiteral("200"), QStringLiteral("500")}));
    QCOMPARE(chart.series[0].unit, QStringLiteral("s"));
    QCOMPARE(run->points(chart.series[0]).at, (std::vector<qint64>{1'700'000'000'000'000, 1'700'000'015'500'000}));
    QCOMPARE(run->points(chart.series[0]).values, (std::vector<double>{0.5, 1}));
}

void tst_JsonMetrics::readsSpecialValues() {
    const auto run =
        runReader("prometheus", R"([{"metric":{},"values":[[1,"NaN"],[2,"+Inf"],[3,"-Inf"],[4,"1e-3"],[5,"x"]]}])");
    QVERIFY(run->result);
    const auto values = run->points(run->charts()[0].series[0]).values;
    QVERIFY(std::isnan(values[0]) && std::isnan(values[4]));
    QCOMPARE(values[1], HUGE_VAL);
    QCOMPARE(values[2], -HUGE_VAL);
    QCOMPARE(values[3], 0.001);
    QCOMPARE(run->source.skipped.size(), 1);
}

void tst_JsonMetrics::readsFailedQueries() {
    const QByteArray bytes(R"({"status":"error","errorType":"bad_data","error":"parse error: unexpected end"})");
    QCOMPARE(recognised(bytes, QStringLiteral("a.json")), QByteArray("prometheus"));
    const auto run = runReader("prometheus", bytes);
    QVERIFY(!run->result);
    QCOMPARE(run->result.error().code, ErrorCode::BadInput);
    QVERIFY(run->result.error().detail.contains(QStringLiteral("parse error: unexpected end")));
}

void tst_JsonMetrics::tellsWarnings() {
    const auto run = runReader("prometheus", R"({"status":"success","warnings":["partial \u00e4nswer"],"data":
        {"resultType":"vector","result":[{"metric":{},"value":[1700000000,"1"]}]}})");
    QVERIFY(run->result);
    QVERIFY(run->skipped().contains(QStringLiteral("partial \u00e4nswer")));
}

void tst_JsonMetrics::refusesBrokenJson_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("place");
    const auto place = [](int line, int column) {
        return QStringList{QString::number(line), QString::number(column)};
    };
    QTest::newRow("cut") << QByteArray("prometheus") << QByteArray("{\"status\":\"success\",\n\"data\":{\"result\":[")
                         << place(2, 19);
    QTest::newRow("comma") << QByteArray("prometheus") << QByteArray("{\"status\":\"success\"\n  \"data\":1}")
                           << place(2, 3);
    QTest::newRow("word") << QByteArray("datadog") << QByteArray("{\"series\":[\n{\"pointlist\":[[1,oops]]}]}")
                          << place(2, 18);
    QTest::newRow("escape") << QByteArray("cloudwatch") << QByteArray("{\"Label\":\"a\\x\"}") << place(1, 13);
    QTest::newRow("bracket") << QByteArray("grafana") << QByteArray("{\"a\":[1,2}") << place(1, 10);
    QTest::newRow("key") << QByteArray("grafana") << QByteArray("{a:1}") << place(1, 2);
    QTest::newRow("trailing comma") << QByteArray("grafana") << QByteArray("{\"a\":1,}") << place(1, 8);
    QTest::newRow("deep") << QByteArray("grafana") << QByteArray(100'000, '[') << place(1, 513);
}

void tst_JsonMetrics::refusesBrokenJson() {
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, place);
    const auto run = runReader(format, bytes);
    QVERIFY(!run->result);
    QCOMPARE(run->result.error().code, ErrorCode::BadInput);
    QCOMPARE(run->result.error().facts, place);
    QCOMPARE(run->result.error().subject, QStringLiteral("test.csv"));
}

void tst_JsonMetrics::readsGrafanaFrames() {
    const QByteArray bytes(R"({"results":{"A":{"frames":[{"schema":{"refId":"A","fields":[
        {"name":"Time","type":"time"},{"name":"Value","type":"number","labels":{"pod":"web-1"},"config":{"unit":"ms"}}]},
        "data":{"values":[[1700000000000,1700000015000,1700000030000],[1.5,null,3]]}}]}}})");
    QCOMPARE(recognised(bytes, QStringLiteral("panel.json")), QByteArray("grafana"));
    const auto run = runReader("grafana", bytes);
    QVERIFY(run->result);
    QCOMPARE(namesOf(*run), QStringList{QStringLiteral("web-1")});
    const SeriesInfo& info = run->charts()[0].series[0];
    QCOMPARE(info.unit, QStringLiteral("ms"));
    QCOMPARE(run->points(info).at[1], 1'700'000'015'000'000);
    QVERIFY(std::isnan(run->points(info).values[1]));

    const auto snapshot = runReader("grafana", R"({"title":"Latency","snapshotData":[{"name":"p99","fields":[
        {"name":"Time","type":"time","values":[1700000000000]},{"name":"Value","type":"number","values":[7]}]}]})");
    QVERIFY(snapshot->result);
    QCOMPARE(snapshot->charts()[0].title, QStringLiteral("Latency"));
    QCOMPARE(namesOf(*snapshot), QStringList{QStringLiteral("p99")});
}

void tst_JsonMetrics::readsOldGrafanaSeries() {
    const QByteArray bytes(R"([{"target":"upper_25","datapoints":[[622,1450754160000],[null,1450754220000]]}])");
    QCOMPARE(recognised(bytes, QStringLiteral("a.json")), QByteArray("grafana"));
    const auto run = runReader("grafana", bytes);
    QVERIFY(run->result);
    QCOMPARE(toIso(*run->charts()[0].series[0].first), QStringLiteral("2015-12-22T03:16:00Z"));
    const auto graphite = runReader("grafana", R"([{"datapoints":[[1,1450754160]],"target":"a"}])");
    QCOMPARE(toIso(*graphite->charts()[0].series[0].first), QStringLiteral("2015-12-22T03:16:00Z"));
    QCOMPARE(namesOf(*graphite), QStringList{QStringLiteral("a")});
}

void tst_JsonMetrics::refusesPanelsWithoutData() {
    const QByteArray bytes(
        R"({"title":"Latency","gridPos":{"h":8},"fieldConfig":{"defaults":{"unit":"ms"}},"targets":[{"expr":"up"}]})");
    QCOMPARE(recognised(bytes, QStringLiteral("panel.json")), QByteArray("grafana"));
    QCOMPARE(runReader("grafana", bytes)->result.error().code, ErrorCode::BadInput);
}

void tst_JsonMetrics::readsUnsortedDatapoints() {
    const auto run = runReader("cloudwatch", R"({"Label":"CPUUtilization","Datapoints":[
        {"Timestamp":"2014-04-09T20:18:00Z","Maximum":2,"Average":1,"SampleCount":9,"Unit":"Percent"},
        {"Timestamp":"2014-04-09T11:18:00Z","Maximum":4,"Average":3,"Unit":"Percent"}]})");
    QVERIFY(run->result);
    QCOMPARE(run->charts().size(), 2);
    const SeriesInfo& maximum = run->charts()[0].series[0];
    QCOMPARE(maximum.name, QStringLiteral("Maximum"));
    QCOMPARE(maximum.unit, QStringLiteral("%"));
    QCOMPARE(run->points(maximum).values, (std::vector<double>{4, 2}));
    QCOMPARE(run->source.skipped.size(), 1);
}

void tst_JsonMetrics::readsMetricData() {
    const auto run =
        runReader("cloudwatch", R"({"status_code":200,"data":{"MetricDataResults":[{"Id":"m1","Label":"rps",
        "Timestamps":[{"__class__":"datetime","year":2026,"month":7,"day":21,"hour":14,"minute":13,"second":0,"microsecond":5},
        "2026-07-21T14:12:00+00:00"],"Values":[15.0,14]}]}})");
    QVERIFY(run->result);
    const SeriesInfo& info = run->charts()[0].series[0];
    QCOMPARE(info.name, QStringLiteral("rps"));
    QCOMPARE(run->points(info).values, (std::vector<double>{14, 15}));
    QCOMPARE(toIso(*info.last), QStringLiteral("2026-07-21T14:13:00.000005Z"));
}

void tst_JsonMetrics::readsDatadog() {
    const auto run = runReader("datadog", R"({"status":"ok","series":[{"metric":"system.cpu.idle","scope":"host:a",
        "unit":[{"name":"percent","short_name":"%"},null],"pointlist":[[1641344100000.0,91.5],[1641344400000,null]]}],
        "query":"avg:system.cpu.idle{*}"})");
    QVERIFY(run->result);
    QCOMPARE(namesOf(*run), QStringList{QStringLiteral("system.cpu.idle {host:a}")});
    QCOMPARE(run->charts()[0].series[0].unit, QStringLiteral("%"));
    QCOMPARE(run->charts()[0].title, QStringLiteral("avg:system.cpu.idle{*}"));
    QCOMPARE(run->charts()[0].series[0].points, 2);
}

void tst_JsonMetrics::addsTheOffset() {
    ReadOptions options;
    options.offset = seconds(60);
    const auto run = runReader("prometheus", R"([{"metric":{},"value":[1700000000,"1"]}])", options);
    QCOMPARE(run->charts()[0].series[0].first->us, 1'700'000'060'000'000);
}

void tst_JsonMetrics::readsCorpus_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("series"); // 0: BadInput
    QTest::addColumn<qint64>("points");
    if (corpusFolder().isEmpty()) {
        QSKIP("No folder of real inputs is here (AFTERWORD_CORPUS).");
    }
    const auto row = [](const char* name, const char* format, int series, qint64 points) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(format) << series << points;
    };
    row("prometheus-json/bare-result/20190728-201907281200.json", "prometheus", 9, 0);
    row("prometheus-json/expected_response.json", "prometheus", 2, 0);
    row("prometheus-json/instant_response.json", "prometheus", 219, 0);
    row("prometheus-json/querymetrics_range_vector.json", "prometheus", 2, 6);
    row("prometheus-json/querymetrics_instant_vector.json", "prometheus", 2, 2);
    row("prometheus-json/querymetrics_scalar.json", "prometheus", 1, 1);
    row("prometheus-json/querymetrics_string.json", "prometheus", 1, 1);
    row("datadog-json/test_query_timeseries_points_returns_ok_response.json", "datadog", 1, 288);
    row("cloudwatch/aws-cli/cloudwatch--get-metric-statistics.json", "cloudwatch", 1, 23);
    row("cloudwatch/placebo/test_policy_metrics--monitoring.GetMetricStatistics_1.json", "cloudwatch", 2, 2);
    row("cloudwatch/placebo/test_ec2_metric_extended_stats--monitoring.GetMetricStatistics_1.json", "cloudwatch", 0, 0);
    row("cloudwatch/placebo/test_ec2_metric_extended_stats--monitoring.GetMetricStatistics_3.json", "cloudwatch", 1, 1);
    row("cloudwatch/placebo/bedrock_inference_profile_token_metrics--monitoring.GetMetricData_1.json", "cloudwatch", 1,
        1);
    row("metrics-sysstat/expected.sadf-j", "sysstat", 1000, 0);
    row("metrics-sysstat/expected.mpstat-A-JSON", "sysstat", 0, 0);
}

void tst_JsonMetrics::readsCorpus() {
    QFETCH(QString, name);
    QFETCH(QByteArray, format);
    QFETCH(int, series);
    QFETCH(qint64, points);
    const QByteArray bytes = corpusFile(name);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(recognised(bytes, name), format);
    const auto run = runBest(bytes, name);
    if (series == 0) {
        QCOMPARE(run->result.error().code, ErrorCode::BadInput);
        return;
    }
    QVERIFY2(run->result, run->result ? "" : qPrintable(run->result.error().detail));
    if (series == 1000) {
        QVERIFY(namesOf(*run).size() > 500);
    } else {
        QCOMPARE(namesOf(*run).size(), series);
    }
    if (points > 0) {
        QCOMPARE(run->source.records, points);
    }
}

void tst_JsonMetrics::survivesTruncation() {
    const QByteArray whole(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"a":"\ud83d\ude00"},
        "values":[[1700000000,"0.5"],[1700000015.5,"-1"]]}]},"Datapoints":[{"Timestamp":{"year":2020},"Sum":1}],
        "series":[{"pointlist":[[1,2]]}],"schema":{"fields":[{"type":"time","name":"t"}]},"sysstat":{"statistics":[{}]}})");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        for (const char* format : {"prometheus", "grafana", "cloudwatch", "datadog", "sysstat", "jsonl"}) {
            QVERIFY(!runReader(format, whole.first(length))->result);
        }
    }
}

QTEST_GUILESS_MAIN(tst_JsonMetrics)
#include "tst_jsonmetrics.moc"
