// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriesreducer.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace afterword;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double inf = std::numeric_limits<double>::infinity();

SeriesChunk chunkOf(const std::vector<double>& values, qint64 step = 1'000'000) {
    SeriesChunk chunk;
    for (std::size_t i = 0; i < values.size(); ++i) {
        chunk.at.push_back(static_cast<qint64>(i) * step);
        chunk.values.push_back(values[i]);
    }
    return chunk;
}

QList<ChartFigure::Column> reduced(const SeriesChunk& chunk, int columns) {
    SeriesReducer reducer({chunk.at.front()}, {chunk.at.back()}, columns);
    reducer.add(chunk);
    return reducer.columns();
}

bool isGap(const ChartFigure::Column& column) {
    return std::isnan(column.first) && std::isnan(column.min) && std::isnan(column.max) && std::isnan(column.last);
}

/// "1 | 2 | - | 3": last values, gaps as dashes.
QString shown(const QList<ChartFigure::Column>& columns) {
    QStringList texts;
    for (const auto& column : columns) {
        texts.append(isGap(column) ? QStringLiteral("-") : QString::number(column.last));
    }
    return texts.join(u' ');
}

} // namespace

class SeriesReducerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void gaps_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QList<double>{1, 2, 3} << "1 2 3";
        QTest::newRow("not a number") << QList<double>{1, 2, notANumber, 4, 5} << "1 2 - 4 5";
        QTest::newRow("several are one gap") << QList<double>{1, notANumber, notANumber, notANumber, 5} << "1 - 5";
        QTest::newRow("at both ends") << QList<double>{notANumber, notANumber, 1, 2, notANumber} << "1 2";
        QTest::newRow("infinities") << QList<double>{1, inf, 3, -inf, 5} << "1 - 3 - 5";
        QTest::newRow("nothing but gaps") << QList<double>{notANumber, inf, notANumber} << "";
        QTest::newRow("one point") << QList<double>{7} << "7";
        QTest::newRow("constant") << QList<double>{7, 7, 7} << "7 7 7";
    }

    void gaps() {
        QFETCH(QList<double>, values);
        QFETCH(QString, expected);
        QCOMPARE(shown(reduced(chunkOf({values.begin(), values.end()}), 1000)), expected);
    }

    void pausesAreGaps() {
        SeriesChunk chunk;
        for (const qint64 at : {0, 10, 20, 30, 40, 81, 90, 100, 110, 120, 160, 170, 180}) {
            chunk.at.push_back(at);
            chunk.values.push_back(static_cast<double>(at));
        }
        QCOMPARE(shown(reduced(chunk, 1000)), QStringLiteral("0 10 20 30 40 - 81 90 100 110 120 160 170 180"));
    }

    void unevenSamplingIsNoGap() {
        QRandomGenerator random(3);
        SeriesChunk chunk;
        qint64 at = 0;
        for (int i = 0; i < 500; ++i) {
            at += i % 5 == 0 ? 70 + random.bounded(10) : 10 + random.bounded(5);
            chunk.at.push_back(at);
            chunk.values.push_back(1);
        }
        const auto columns = reduced(chunk, 100'000);
        QVERIFY(std::none_of(columns.begin(), columns.end(), isGap));
    }

    void pointsKeepTheirTimes() {
        const auto columns = reduced(chunkOf({1, 2, 3}), 100);
        QCOMPARE(columns.size(), 3);
        QCOMPARE(columns[1].at, Instant{1'000'000});
    }

    /// Against the plain way to do it, with hostile values, in one piece and in many.
    void exact_data() {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("columns");
        for (const int points : {2, 17, 1000, 4096}) {
            for (const int columns : {1, 7, 100, 1600}) {
                QTest::addRow("%d points, %d columns", points, columns) << points << columns;
            }
        }
    }

    void exact() {
        QFETCH(int, points);
        QFETCH(int, columns);
        QRandomGenerator random(static_cast<quint32>(points + columns));
        SeriesChunk chunk;
        qint64 at = -5'000;
        for (int i = 0; i < points; ++i) {
            at += random.bounded(4);
            chunk.at.push_back(at);
            const int kind = random.bounded(12);
            chunk.values.push_back(kind == 0   ? notANumber
                                   : kind == 1 ? inf
                                   : kind == 2 ? -inf
                                               : random.generateDouble() - 0.5);
        }
        const auto whole = reduced(chunk, columns);
        double min = inf;
        double max = -inf;
        std::optional<double> first;
        double last = 0;
        for (const double value : chunk.values) {
            if (std::isfinite(value)) {
                min = std::min(min, value);
                max = std::max(max, value);
                first = first.value_or(value);
                last = value;
            }
        }
        double foundMin = inf;
        double foundMax = -inf;
        for (const auto& column : whole) {
            if (!isGap(column)) {
                QVERIFY(column.min <= column.first && column.first <= column.max);
                QVERIFY(column.min <= column.last && column.last <= column.max);
                foundMin = std::min(foundMin, column.min);
                foundMax = std::max(foundMax, column.max);
            }
        }
        QCOMPARE(foundMin, min);
        QCOMPARE(foundMax, max);
        if (first) {
            QCOMPARE(whole.first().first, *first);
            QCOMPARE(whole.last().last, last);
        }
        SeriesReducer pieces({chunk.at.front()}, {chunk.at.back()}, columns);
        const std::span<const qint64> times(chunk.at);
        const std::span<const double> values(chunk.values);
        for (std::size_t i = 0; i < times.size();) {
            const std::size_t count = std::min<std::size_t>(times.size() - i, 1 + random.bounded(9U));
            pieces.add(times.subspan(i, count), values.subspan(i, count));
            i += count;
        }
        const auto again = pieces.columns();
        QCOMPARE(shown(again), shown(whole));
        for (qsizetype i = 0; i < again.size(); ++i) {
            QCOMPARE(again[i].at, whole[i].at);
            QVERIFY(isGap(again[i]) || (again[i].min == whole[i].min && again[i].max == whole[i].max));
        }
    }

    void neighboursReachTheEdges() {
        const SeriesChunk chunk = chunkOf({0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        SeriesReducer reducer({3'500'000}, {6'500'000}, 100);
        reducer.add(chunk);
        QCOMPARE(shown(reducer.columns()), QStringLiteral("3 4 5 6 7"));
        SeriesReducer beyond({100'000'000}, {200'000'000}, 100);
        beyond.add(chunk);
        QVERIFY(beyond.columns().size() <= 1);
    }

    void neighboursBeyondAGapAreLeftOut() {
        SeriesReducer reducer({2'500'000}, {6'500'000}, 100);
        reducer.add(chunkOf({0, 1, 2, notANumber, 4, 5, 6, notANumber, 8}));
        QCOMPARE(shown(reducer.columns()), QStringLiteral("4 5 6"));
    }

    void emptyAndHostileRanges() {
        SeriesReducer empty({0}, {10}, 0);
        QVERIFY(empty.columns().isEmpty());
        empty.add(std::span<const qint64>(), std::span<const double>());
        QVERIFY(empty.columns().isEmpty());
        constexpr qint64 far = std::numeric_limits<qint64>::max();
        SeriesReducer wide({-far}, {far}, 10);
        SeriesChunk chunk;
        chunk.at = {-far, 0, 0, far};
        chunk.values = {1, 2, 3, 4};
        wide.add(chunk);
        QVERIFY(!wide.columns().isEmpty());
    }

    void aMillionPoints() {
        SeriesChunk chunk;
        chunk.at.resize(1'000'000);
        chunk.values.resize(chunk.at.size());
        for (std::size_t i = 0; i < chunk.at.size(); ++i) {
            chunk.at[i] = static_cast<qint64>(i) * 50'000;
            chunk.values[i] = std::sin(static_cast<double>(i) / 1000);
        }
        chunk.values[777'777] = 42;
        QList<ChartFigure::Column> columns;
        QBENCHMARK {
            columns = reduced(chunk, 1600);
        }
        QCOMPARE(columns.size(), 1600);
        QCOMPARE(
            std::max_element(columns.begin(), columns.end(), [](const auto& a, const auto& b) { return a.max < b.max; })
                ->max,
            42.0);
    }
};

QTEST_GUILESS_MAIN(SeriesReducerTest)
#include "tst_seriesreducer.moc"
