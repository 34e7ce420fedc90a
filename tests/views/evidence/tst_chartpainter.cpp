// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartlayout.h"
#include "chartpainter.h"
#include "palette.h"
#include "timelinelayout.h"
#include "valueaxis.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <cmath>
#include <limits>

using namespace afterword;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

ChartFigure chart(ChartStyle style, int seriesCount = 1) {
    ChartFigure figure;
    figure.style = style;
    figure.from = {0};
    figure.to = {600'000'000};
    const ValueAxis axis = linearAxis(0, 100, true, QStringLiteral("%"), 5, QLocale(QLocale::English));
    figure.least = axis.least;
    figure.greatest = axis.greatest;
    figure.unit = axis.unit;
    figure.valueTicks = axis.ticks;
    figure.timeTicks = timeTicks(figure.from, figure.to, Zone(), 6);
    for (int s = 0; s < seriesCount; ++s) {
        ChartFigure::Series series{QStringLiteral("series %1").arg(s), QStringLiteral("%"), s % 6, s / 6, {}};
        for (int i = 0; i <= 100; ++i) {
            const double value = i == 50 ? notANumber : 50 + 40 * std::sin(i / 9.0 + s);
            series.columns.append({{i * 6'000'000LL}, value, value - 2, value + 2, value});
        }
        figure.series.append(series);
    }
    figure.thresholds = {{60, QStringLiteral("limit")}};
    figure.bands = {{{100'000'000}, {300'000'000}, QStringLiteral("Impact")}};
    figure.flags = {{{120'000'000}, QStringLiteral("Deploy")}};
    return figure;
}

TimelineFigure timeline() {
    TimelineFigure figure;
    figure.from = {0};
    figure.to = {3'600'000'000};
    figure.ticks = timeTicks(figure.from, figure.to, Zone(), 5);
    TimelineFigure::Mark mark;
    mark.from = {600'000'000};
    mark.label = QStringLiteral("It broke");
    mark.number = 3;
    TimelineFigure::Mark lasting = mark;
    lasting.from = {1'200'000'000};
    lasting.to = Instant{2'400'000'000};
    lasting.precision = TimePrecision::Between;
    TimelineFigure::Mark cluster = mark;
    cluster.from = {3'000'000'000};
    cluster.count = 12;
    for (int colour = 0; colour < 6; ++colour) {
        figure.lanes.append({QStringLiteral("Lane"), colour, {mark, lasting, cluster}});
    }
    figure.flags = {{{600'000'000}, QStringLiteral("Detected"), 0, QStringLiteral("00:10"), false},
                    {{3'500'000'000}, QStringLiteral("Resolved"), 0, QStringLiteral("00:58"), true}};
    figure.flagRows = 1;
    figure.bands = {{{0}, {1'000'000'000}, QStringLiteral("Impact"), {}}};
    return figure;
}

template <class Figure>
QImage painted(const Figure& figure, double height, double scale = 2) {
    QImage image(qRound(chartWidth * scale), qRound(height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrush(Qt::green); // as what was painted before may leave it
    ChartPainter().paint(painter, image.rect(), scale, figure);
    return image;
}

int pixelsOf(const QImage& image, quint32 colour, const QRectF& area) {
    int count = 0;
    const QRect rect = area.toRect().intersected(image.rect());
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            count += (image.pixel(x, y) & 0xFFFFFFU) == colour ? 1 : 0;
        }
    }
    return count;
}

QRectF scaled(const QRectF& rect, double scale) {
    return QRectF(rect.topLeft() * scale, rect.size() * scale);
}

} // namespace

class ChartPainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void styles_data() {
        QTest::addColumn<ChartStyle>("style");
        for (const ChartStyle style :
             {ChartStyle::Line, ChartStyle::Step, ChartStyle::Area, ChartStyle::Scatter, ChartStyle::Bars}) {
            QTest::newRow(toKey(style).toLatin1().constData()) << style;
        }
    }

    void styles() {
        QFETCH(ChartStyle, style);
        const ChartFigure figure = chart(style);
        const ChartLayout layout = chartLayout(figure);
        const QImage image = painted(figure, layout.height);
        QVERIFY(pixelsOf(image, printPalette.series[0], scaled(layout.plot, 2)) > 300);
        QVERIFY(pixelsOf(image, printPalette.impact, scaled(layout.plot, 2)) > 3000);
        QVERIFY(pixelsOf(image, printPalette.threshold, scaled(layout.plot, 2)) > 100);
        QVERIFY2(pixelsOf(image, printPalette.series[0], QRectF(0, layout.plot.bottom() * 2 + 6, 1520, 100)) == 0,
                 "nothing is drawn below the plot");
    }

    /// The line is where the layout has it, so that it agrees with axis, bands and SVG.
    void pointsAreWhereTheLayoutHasThem() {
        ChartFigure figure = chart(ChartStyle::Line);
        for (auto& column : figure.series[0].columns) {
            column.first = column.min = column.max = column.last = 20;
        }
        const ChartLayout layout = chartLayout(figure);
        const QImage image = painted(figure, layout.height);
        const double y = layout.yOf(20, figure) * 2;
        QVERIFY(pixelsOf(image, printPalette.series[0], QRectF(layout.plot.left() * 2, y - 2, 1200, 4)) > 900);
        QCOMPARE(pixelsOf(image, printPalette.series[0], QRectF(layout.plot.left() * 2, y + 4, 1200, 30)), 0);
    }

    void linesAreNotFilled_data() {
        QTest::addColumn<double>("atTheEnds");
        QTest::addColumn<double>("between");
        QTest::newRow("dip") << 90.0 << 5.0;
        QTest::newRow("mound") << 5.0 << 90.0;
    }

    /// What is behind a line shows on both of its sides.
    void linesAreNotFilled() {
        QFETCH(double, atTheEnds);
        QFETCH(double, between);
        ChartFigure figure = chart(ChartStyle::Line);
        figure.bands.first() = {figure.from, figure.to, QStringLiteral("Impact")};
        figure.flags.clear();
        figure.thresholds.clear();
        qsizetype number = 0;
        for (auto& column : figure.series[0].columns) {
            const double value = number > 20 && number < 80 ? between : atTheEnds;
            column.first = column.min = column.max = column.last = value;
            ++number;
        }
        const ChartLayout layout = chartLayout(figure);
        const QImage image = painted(figure, layout.height);
        QRectF middle(layout.plot.left() + layout.plot.width() * 0.3, layout.yOf(75, figure), layout.plot.width() * 0.4,
                      layout.yOf(65, figure) - layout.yOf(75, figure));
        const auto expected = static_cast<int>(middle.width() * middle.height() * 4 * 0.9);
        QVERIFY(pixelsOf(image, printPalette.impact, scaled(middle, 2)) > expected);
        middle.moveTop(layout.yOf(35, figure));
        QVERIFY(pixelsOf(image, printPalette.impact, scaled(middle, 2)) > expected);
    }

    void whatIsOutsideIsCut() {
        ChartFigure figure = chart(ChartStyle::Line);
        figure.from = {200'000'000};
        figure.to = {400'000'000};
        const ChartLayout layout = chartLayout(figure);
        const QImage image = painted(figure, layout.height);
        const QRectF left(0, layout.plot.top() * 2, layout.plot.left() * 2 - 2, layout.plot.height() * 2);
        QCOMPARE(pixelsOf(image, printPalette.series[0], left), 0);
    }

    void manySeries() {
        const ChartFigure figure = chart(ChartStyle::Line, 13);
        const ChartLayout layout = chartLayout(figure);
        const QImage image = painted(figure, layout.height);
        for (const quint32 colour : printPalette.series) {
            QVERIFY(pixelsOf(image, colour, image.rect()) > 100);
        }
    }

    void timelines() {
        const TimelineFigure figure = timeline();
        const QImage image = painted(figure, timelineLayout(figure).height);
        for (const quint32 colour : printPalette.series) {
            QVERIFY(pixelsOf(image, colour, image.rect()) > 100);
        }
        QVERIFY(pixelsOf(image, printPalette.impact, image.rect()) > 3000);
    }

    void nothing() {
        ChartFigure empty;
        empty.alt = QStringLiteral("No data");
        painted(empty, 100);
        painted(TimelineFigure(), 100);
        painted(chart(ChartStyle::Area), 0.6);
    }

    /// Vectors, not pictures, with the fonts in it.
    void paper() {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(1200);
            QPainter painter(&writer);
            ChartPainter figures;
            for (int i = 0; i < 10; ++i) {
                figures.paint(painter, QRectF(0, 0, 7500, 4000), 1200 / 72.0, chart(ChartStyle::Line, 3));
                figures.paint(painter, QRectF(0, 5000, 7500, 4000), 1200 / 72.0, timeline());
                writer.newPage();
            }
        }
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY2(pdf.size() < 400'000, QByteArray::number(pdf.size()).constData());
    }
};

QTEST_MAIN(ChartPainterTest)
#include "tst_chartpainter.moc"
