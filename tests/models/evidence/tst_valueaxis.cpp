// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valueaxis.h"
#include "valuescale.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace afterword;

namespace {

const QLocale english(QLocale::English);

QString shown(const ValueAxis& axis) {
    QStringList labels;
    for (const auto& tick : axis.ticks) {
        labels.append(QString(tick.label).replace(u'\u00a0', u' '));
    }
    return QStringLiteral("%1 : %2").arg(labels.join(QStringLiteral(", ")), axis.unit);
}

} // namespace

class ValueAxisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void texts_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("milliseconds") << 1840.0 << "ms" << "1.84 s";
        QTest::newRow("stay milliseconds") << 120.0 << "ms" << "120 ms";
        QTest::newRow("seconds down") << 0.00042 << "seconds" << "420 \u00b5s";
        QTest::newRow("minutes") << 900.0 << "s" << "15 min";
        QTest::newRow("zero time") << 0.0 << "ms" << "0 ms";
        QTest::newRow("bytes") << 1536.0 << "bytes" << "1.5 KiB";
        QTest::newRow("rate of bytes") << 3.0 * 1048576 << "B/s" << "3 MiB/s";
        QTest::newRow("bits are no bytes") << 20'000.0 << "b" << "20 k b";
        QTest::newRow("percent") << 97.43 << "percent" << "97.4 %";
        QTest::newRow("small percent") << 0.066 << "%" << "0.066 %";
        QTest::newRow("count") << 4884.0 << "req/s" << "4884 req/s";
        QTest::newRow("thousands") << 12'345.0 << "req/s" << "12.3 k req/s";
        QTest::newRow("millions") << 2.5e6 << "" << "2.5 M";
        QTest::newRow("negative") << -0.5 << "" << "\u22120.5";
        QTest::newRow("tiny") << 2e-9 << "" << "2\u00b710\u207b\u2079";
        QTest::newRow("huge") << 3e22 << "" << "3\u00b710\u00b9\u2070 T";
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << "ms" << "\u2013";
        QTest::newRow("rounds up to a whole") << 999.96 << "" << "1000";
    }

    void texts() {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        QCOMPARE(valueText(value, unit, english).replace(u'\u00a0', u' '), expected);
    }

    void textsOfOtherLanguages() {
        QCOMPARE(valueText(1840, QStringLiteral("ms"), QLocale(QLocale::German)), QStringLiteral("1,84\u00a0s"));
    }

    void linear_data() {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("from zero") << 51.0 << 1990.0 << "ms" << "0.0, 0.5, 1.0, 1.5, 2.0 : s";
        QTest::newRow("far from zero") << 96.2 << 99.1 << "%" << "96, 97, 98, 99, 100 : %";
        QTest::newRow("both signs") << -3.0 << 8.0 << "" << "\u22125, 0, 5, 10 : ";
        QTest::newRow("negative") << -8.0 << -1.0 << "" << "\u22128, \u22126, \u22124, \u22122, 0 : ";
        QTest::newRow("bytes") << 0.0 << 2.8 * 1073741824 << "bytes" << "0, 1, 2, 3 : GiB";
        QTest::newRow("thousands") << 0.0 << 45'000.0 << "req/s" << "0, 10 k, 20 k, 30 k, 40 k, 50 k : req/s";
        QTest::newRow("constant") << 42.0 << 42.0 << "ms" << "0, 20, 40, 60 : ms";
        QTest::newRow("constant zero") << 0.0 << 0.0 << "" << "0.0, 0.2, 0.4, 0.6, 0.8, 1.0 : ";
        QTest::newRow("constant negative") << -42.0 << -42.0 << "" << "\u221260, \u221240, \u221220, 0 : ";
        QTest::newRow("small") << 0.0 << 0.0027 << "" << "0.000, 0.001, 0.002, 0.003 : ";
    }

    void linear() {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        QCOMPARE(shown(linearAxis(min, max, false, unit, 5, english)), expected);
    }

    void areasBeginAtZero() {
        QCOMPARE(linearAxis(96, 99, true, {}, 5, english).least, 0.0);
        QCOMPARE(linearAxis(-99, -96, true, {}, 5, english).greatest, 0.0);
    }

    void logarithmic() {
        QCOMPARE(shown(logarithmicAxis(3, 15'700, QStringLiteral("messages"), 5, english)),
                 QStringLiteral("1, 10, 100, 1000, 10 k, 100 k : messages"));
        QCOMPARE(shown(logarithmicAxis(2, 80, {}, 5, english)), QStringLiteral("1, 2, 5, 10, 20, 50, 100 : "));
        QCOMPARE(shown(logarithmicAxis(1, 90'000, QStringLiteral("ms"), 5, english)),
                 QStringLiteral("1 ms, 10 ms, 100 ms, 1 s, 10 s, 100 s : "));
        QCOMPARE(shown(logarithmicAxis(5, 5, {}, 5, english)), QStringLiteral("1, 2, 5, 10 : "));
    }

    void hostileValues_data() {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        const QList<double> values{0, 5e-324, 1e-310, 1e-30, 1e-5, 0.1, 1, 1.5e3, 1e15, 1e30, 1e300, 1e308, 1.79e308};
        for (const double a : values) {
            for (const double b : values) {
                for (const double sign : {-1.0, 1.0}) {
                    QTest::addRow("%g to %g", std::min(sign * a, b), std::max(sign * a, b))
                        << std::min(sign * a, b) << std::max(sign * a, b);
                }
            }
        }
        QTest::newRow("close together") << 1e15 << 1e15 + 1;
        QTest::newRow("whole range") << -1.79e308 << 1.79e308;
    }

    void hostileValues() {
        QFETCH(double, min);
        QFETCH(double, max);
        for (const QString& unit : {QString(), QStringLiteral("ms"), QStringLiteral("bytes"), QStringLiteral("%")}) {
            for (const bool isLogarithmic : {false, true}) {
                const ValueAxis axis = isLogarithmic ? logarithmicAxis(min, max, unit, 5, english)
                                                     : linearAxis(min, max, false, unit, 5, english);
                QVERIFY(std::isfinite(axis.least) && std::isfinite(axis.greatest));
                QVERIFY(axis.least < axis.greatest);
                QVERIFY2(axis.ticks.size() >= 2 && axis.ticks.size() <= 14, qPrintable(shown(axis)));
                QSet<QString> labels;
                for (const auto& tick : axis.ticks) {
                    QVERIFY(tick.label.size() < 24);
                    labels.insert(tick.label);
                }
                QVERIFY2(labels.size() == axis.ticks.size(), qPrintable(shown(axis)));
                ChartFigure figure;
                figure.least = axis.least;
                figure.greatest = axis.greatest;
                figure.logarithmic = isLogarithmic;
                for (const double value : {min, max, -max, 0.0, std::numeric_limits<double>::infinity()}) {
                    const double height = heightOf(value, figure);
                    QVERIFY(height >= -0.06 && height <= 1.06);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ValueAxisTest)
#include "tst_valueaxis.moc"
