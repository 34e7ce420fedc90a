// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartfigurebuilder.h"
#include "chartlayout.h"
#include "chartshapes.h"
#include "corpus.h"
#include "isotime.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <cmath>
#include <limits>

using namespace afterword;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Charts with their points.
class Source {
public:
    SeriesInfo add(const QString& name, const QString& unit, const std::vector<double>& values,
                   Instant from = *fromIso(u"2026-03-12T14:00:00Z"), Duration step = seconds(60)) {
        SeriesChunk chunk;
        for (std::size_t i = 0; i < values.size(); ++i) {
            chunk.at.push_back(from.us + static_cast<qint64>(i) * step.us);
            chunk.values.push_back(values[i]);
        }
        return add(name, unit, std::move(chunk));
    }

    SeriesInfo add(const QString& name, const QString& unit, SeriesChunk chunk) {
        SeriesInfo info;
        info.id = SeriesId::create();
        info.name = name;
        info.unit = unit;
        info.points = chunk.size();
        for (std::size_t i = 0; i < chunk.at.size(); ++i) {
            if (std::isfinite(chunk.values[i])) {
                info.min = std::min(info.min.value_or(chunk.values[i]), chunk.values[i]);
                info.max = std::max(info.max.value_or(chunk.values[i]), chunk.values[i]);
            }
        }
        if (!chunk.at.empty()) {
            info.first = Instant{chunk.at.front()};
            info.last = Instant{chunk.at.back()};
        }
        m_chunks.insert(info.id, std::move(chunk));
        return info;
    }

    [[nodiscard]] SeriesAccess access() const {
        return [this](SeriesId id, const std::function<void(const SeriesChunk&)>& each) -> Result<> {
            if (!m_chunks.contains(id)) {
                return failure(ErrorCode::Damaged, QStringLiteral("series"));
            }
            each(m_chunks[id]);
            return {};
        };
    }

private:
    QHash<SeriesId, SeriesChunk> m_chunks;
};

Evidence chartOf(const QList<SeriesInfo>& series) {
    Evidence chart;
    chart.kind = EvidenceKind::Chart;
    chart.title = QStringLiteral("Latency");
    chart.series = series;
    return chart;
}

Instant at(const char* time) {
    return *fromIso(QStringLiteral("2026-03-12T%1Z").arg(QString::fromLatin1(time)));
}

} // namespace

class ChartFigureBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void wholeChart() {
        Source source;
        Evidence chart = chartOf({source.add(QStringLiteral("p99"), QStringLiteral("ms"), {120, 300, 1840, 500, 130})});
        chart.chart.thresholds = {{1000, QStringLiteral("SLO")}};
        ChartFigureOptions options;
        options.bands = {{at("13:00"), at("14:02"), QStringLiteral("Impact")}, {at("16:00"), at("17:00"), {}}};
        options.flags = {{at("14:03"), QStringLiteral("B")}, {at("14:01"), QStringLiteral("A")}, {at("12:00"), {}}};
        const auto figure = chartFigure(chart, source.access(), options);
        QVERIFY(figure);
        QCOMPARE(figure->alt, QStringLiteral("p99: 120\u00a0ms to 1.84\u00a0s, peak 14:02:00 UTC"));
        QCOMPARE(figure->unit, QStringLiteral("s"));
        QCOMPARE(figure->least, 0.0);
        QCOMPARE(figure->greatest, 2000.0);
        QCOMPARE(figure->bands.size(), 1);
        QCOMPARE(figure->bands[0].from, at("14:00"));
        QCOMPARE(figure->flags.size(), 2);
        QCOMPARE(figure->flags[0].label, QStringLiteral("A"));
        QCOMPARE(figure->thresholds.size(), 1);
        QCOMPARE(figure->series[0].columns.size(), 5);
        QVERIFY(figure->timeTicks.ticks.size() >= 2);
    }

    void altNamesDaysAndConstants() {
        Source source;
        const Evidence chart =
            chartOf({source.add(QStringLiteral("disk"), QStringLiteral("%"), {40, 40, 40}),
                     source.add(QStringLiteral("cpu"), QStringLiteral("%"), {1, 9, 2}, at("10:00"), hours(20))});
        const auto figure = chartFigure(chart, source.access(), {});
        QVERIFY(figure);
        QCOMPARE(figure->alt,
                 QStringLiteral("disk: always 40\u00a0%; cpu: 1\u00a0% to 9\u00a0%, peak 2026-03-13 06:00 UTC"));
    }

    void coloursThenDashes() {
        Source source;
        QList<SeriesInfo> series;
        for (int i = 0; i < 14; ++i) {
            series.append(source.add(QStringLiteral("s%1").arg(i), {}, {1, 2}));
        }
        series[1].colour = 0;
        series[2].hidden = true;
        const auto figure = chartFigure(chartOf(series), source.access(), {});
        QVERIFY(figure);
        QCOMPARE(figure->series.size(), 13);
        QSet<std::pair<int, int>> looks;
        for (const auto& one : figure->series) {
            QVERIFY(one.colour >= 0 && one.colour < 6);
            looks.insert({one.colour, one.dash});
        }
        QCOMPARE(looks.size(), 13);
        QVERIFY(figure->alt.contains(QStringLiteral("more series")));
    }

    void partOfTheRange() {
        Source source;
        Evidence chart = chartOf({source.add(QStringLiteral("x"), {}, {1, 2, 3, 4, 1000})});
        chart.chart.from = at("14:01");
        chart.chart.to = at("14:02:30");
        const auto figure = chartFigure(chart, source.access(), {});
        QVERIFY(figure);
        QCOMPARE(figure->from, at("14:01"));
        QVERIFY2(figure->greatest < 10, "what is not shown does not stretch the axis");
        QCOMPARE(figure->series[0].columns.size(), 4);
        std::swap(chart.chart.from, chart.chart.to);
        QVERIFY(chartFigure(chart, source.access(), {})->to > chartFigure(chart, source.access(), {})->from);
    }

    void nothingToShow() {
        Source source;
        const auto none = chartFigure(chartOf({}), source.access(), {});
        QVERIFY(none && none->series.isEmpty());
        QCOMPARE(none->alt, QStringLiteral("No data"));
        const auto gaps =
            chartFigure(chartOf({source.add(QStringLiteral("x"), {}, {notANumber, notANumber})}), source.access(), {});
        QVERIFY(gaps && gaps->series.isEmpty());
        const auto empty =
            chartFigures(chartOf({source.add(QStringLiteral("x"), {}, SeriesChunk())}), source.access(), {});
        QVERIFY(empty);
        QCOMPARE(empty->size(), 1);
        QCOMPARE(chartLayout(*none).nothing, QStringLiteral("No data"));
    }

    void onePoint() {
        Source source;
        const auto figure = chartFigure(chartOf({source.add(QStringLiteral("x"), {}, {42})}), source.access(), {});
        QVERIFY(figure && figure->to > figure->from);
        const ChartShapes shapes = chartShapes(*figure, chartLayout(*figure), 0);
        QCOMPARE(shapes.points.size(), 1);
    }

    void damagedSeriesIsAFailure() {
        Source source;
        SeriesInfo lost = source.add(QStringLiteral("x"), {}, {1, 2});
        lost.id = SeriesId::create();
        QCOMPARE(chartFigure(chartOf({lost}), source.access(), {}).error().code, ErrorCode::Damaged);
        lost.first.reset();
        QCOMPARE(chartFigures(chartOf({lost}), source.access(), {}).error().code, ErrorCode::Damaged);
    }

    void rangeIsFoundWhereItIsNotKnown() {
        Source source;
        SeriesInfo info = source.add(QStringLiteral("x"), {}, {1, 2, 3});
        info.first.reset();
        info.last.reset();
        const auto figure = chartFigure(chartOf({info}), source.access(), {});
        QVERIFY(figure);
        QCOMPARE(figure->to, at("14:02"));
    }

    void differentThingsGetFiguresOfTheirOwn() {
        Source source;
        Evidence chart = chartOf({source.add(QStringLiteral("p50"), QStringLiteral("ms"), {50, 60}),
                                  source.add(QStringLiteral("p99"), QStringLiteral("ms"), {500, 9000}),
                                  source.add(QStringLiteral("rps"), {}, {4000, 4100}),
                                  source.add(QStringLiteral("ratio"), {}, {0.002, 0.03}),
                                  source.add(QStringLiteral("conns"), {}, {300, 310})});
        chart.chart.thresholds = {{1000, QStringLiteral("SLO")}};
        const auto figures = chartFigures(chart, source.access(), {});
        QVERIFY(figures);
        QStringList groups;
        for (const auto& figure : *figures) {
            QStringList names;
            for (const auto& series : figure.series) {
                names.append(series.name);
            }
            groups.append(names.join(u'+'));
            QCOMPARE(figure.from, figures->first().from);
            QCOMPARE(figure.to, figures->first().to);
        }
        QCOMPARE(groups,
                 (QStringList{QStringLiteral("p50+p99"), QStringLiteral("rps+conns"), QStringLiteral("ratio")}));
        QCOMPARE(figures->at(2).title, QStringLiteral("ratio"));
        QVERIFY2(figures->at(2).thresholds.isEmpty(), "a threshold of another size would press the series flat");
        QCOMPARE(figures->first().thresholds.size(), 1);
    }

    void noThresholdIsLost_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QList<int>>("drawn");
        QTest::newRow("of one") << 900.0 << QList<int>{1, 0};
        QTest::newRow("of the other") << 0.05 << QList<int>{0, 1};
        QTest::newRow("far above both") << 1e6 << QList<int>{1, 0};
        QTest::newRow("between, nearer to the one") << 12.0 << QList<int>{1, 0};
        QTest::newRow("between, nearer to the other") << 0.3 << QList<int>{0, 1};
        QTest::newRow("far below both") << -1e-9 << QList<int>{0, 1};
        QTest::newRow("none") << 0.0 << QList<int>{0, 1};
    }

    void noThresholdIsLost() {
        QFETCH(double, value);
        QFETCH(QList<int>, drawn);
        Source source;
        Evidence chart = chartOf({source.add(QStringLiteral("p99"), QStringLiteral("ms"), {500, 1000}),
                                  source.add(QStringLiteral("ratio"), QStringLiteral("x"), {0.002, 0.03})});
        chart.chart.thresholds = {{value, QStringLiteral("limit")}};
        const auto figures = chartFigures(chart, source.access(), {});
        QVERIFY(figures);
        QList<int> found;
        for (const auto& figure : *figures) {
            found.append(static_cast<int>(figure.thresholds.size()));
        }
        QCOMPARE(found, drawn);
    }

    void logarithmicWithoutPositiveValuesIsLinear() {
        Source source;
        Evidence chart = chartOf({source.add(QStringLiteral("x"), {}, {-1, 0, -5})});
        chart.chart.logarithmic = true;
        const auto figure = chartFigure(chart, source.access(), {});
        QVERIFY(figure && !figure->logarithmic);
        chart = chartOf({source.add(QStringLiteral("x"), {}, {-1, 0, 1, 10, 100, -3})});
        chart.chart.logarithmic = true;
        const auto positive = chartFigure(chart, source.access(), {});
        QVERIFY(positive && positive->logarithmic && positive->least > 0);
        const ChartShapes shapes = chartShapes(*positive, chartLayout(*positive), 0);
        QCOMPARE(shapes.lines.size(), 1);
        QCOMPARE(shapes.lines[0].size(), 3);
    }

    void shapesOfEachStyle() {
        Source source;
        Evidence chart = chartOf({source.add(QStringLiteral("x"), {}, {1, 2, notANumber, 4, notANumber, 6, 7})});
        const auto shapes = [&](ChartStyle style) {
            chart.chart.style = style;
            const auto figure = chartFigure(chart, source.access(), {});
            return chartShapes(*figure, chartLayout(*figure), 0);
        };
        QCOMPARE(shapes(ChartStyle::Line).lines.size(), 2);
        QCOMPARE(shapes(ChartStyle::Line).points.size(), 1);
        QCOMPARE(shapes(ChartStyle::Step).lines[0].size(), 3);
        QCOMPARE(shapes(ChartStyle::Scatter).points.size(), 5);
        const auto bars = shapes(ChartStyle::Bars).bars;
        QCOMPARE(bars.size(), 5);
        for (qsizetype i = 1; i < bars.size(); ++i) {
            QVERIFY(bars[i - 1].right() <= bars[i].left());
        }
    }

    void realSeries() {
        if (corpusFolder().isEmpty()) {
            QSKIP("The folder of real inputs is not here.");
        }
        Source source;
        int charts = 0;
        QDirIterator files(corpusFolder() + QStringLiteral("/metrics-nab"), {QStringLiteral("*.csv")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            SeriesChunk chunk;
            file.readLine();
            double greatest = -std::numeric_limits<double>::infinity();
            while (!file.atEnd()) {
                const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
                chunk.at.push_back(fromIso(cells.value(0)).value().us);
                chunk.values.push_back(cells.value(1).toDouble());
                greatest = std::max(greatest, chunk.values.back());
            }
            const auto figure = chartFigure(chartOf({source.add(file.fileName(), {}, chunk)}), source.access(), {});
            QVERIFY(figure);
            const auto& columns = figure->series[0].columns;
            QVERIFY(columns.size() > 300);
            double found = 0;
            for (const auto& column : columns) {
                found = std::isnan(column.max) ? found : std::max(found, column.max);
            }
            QCOMPARE(found, greatest);
            ++charts;
        }
        QCOMPARE(charts, 10);
    }
};

QTEST_GUILESS_MAIN(ChartFigureBuilderTest)
#include "tst_chartfigurebuilder.moc"
