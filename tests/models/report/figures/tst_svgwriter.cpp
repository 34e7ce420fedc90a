// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartfigurebuilder.h"
#include "svgpath.h"
#include "svgwriter.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace afterword;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
const QString hostile =
    QStringLiteral("<script>alert(1)</script> \"quoted\" & 'single' ]]> \u0001\u001b\uFFFE\uFFFF end");

/// What the elements of a document say and link to; fails the test where it is not well-formed.
struct Contents {
    QStringList elements;
    QStringList texts;
    QStringList titles;
    QStringList links;
    QSet<QString> ids;
    bool isWellFormed = false;
};

Contents contentsOf(const QByteArray& svg) {
    Contents contents;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        contents.elements.append(reader.name().toString());
        const auto attributes = reader.attributes();
        if (attributes.hasAttribute(QStringLiteral("id"))) {
            contents.ids.insert(attributes.value(QStringLiteral("id")).toString());
        }
        if (attributes.hasAttribute(QStringLiteral("href"))) {
            contents.links.append(attributes.value(QStringLiteral("href")).toString());
        }
        if (reader.name() == u"text") {
            contents.texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        } else if (reader.name() == u"title") {
            contents.titles.append(reader.readElementText());
        }
    }
    contents.isWellFormed = !reader.hasError();
    return contents;
}

ChartFigure chart(ChartStyle style, const QList<std::vector<double>>& series) {
    Evidence evidence;
    evidence.title = hostile;
    evidence.chart.style = style;
    evidence.chart.thresholds = {{2, hostile}};
    QHash<SeriesId, SeriesChunk> chunks;
    for (const auto& values : series) {
        SeriesInfo info;
        info.id = SeriesId::create();
        info.name = QStringLiteral("s%1 ").arg(chunks.size()) + hostile;
        info.unit = QStringLiteral("ms");
        info.points = static_cast<qint64>(values.size());
        SeriesChunk chunk;
        for (std::size_t i = 0; i < values.size(); ++i) {
            chunk.at.push_back(static_cast<qint64>(i) * 60'000'000);
            chunk.values.push_back(values[i]);
        }
        chunks.insert(info.id, chunk);
        evidence.series.append(info);
    }
    ChartFigureOptions options;
    options.bands = {{{0}, {120'000'000}, hostile}};
    options.flags = {{{60'000'000}, hostile}};
    const auto access = [&](SeriesId id, const std::function<void(const SeriesChunk&)>& each) -> Result<> {
        each(chunks[id]);
        return {};
    };
    return chartFigure(evidence, access, options).value();
}

TimelineFigure timeline() {
    TimelineFigure figure;
    figure.from = {0};
    figure.to = {3'600'000'000};
    figure.ticks = timeTicks(figure.from, figure.to, Zone(), 5);
    TimelineFigure::Mark mark;
    mark.from = {600'000'000};
    mark.label = hostile;
    mark.anchor = QStringLiteral("e-1\"><script>");
    mark.number = 3;
    mark.time = QStringLiteral("00:10 UTC");
    TimelineFigure::Mark lasting = mark;
    lasting.from = {1'200'000'000};
    lasting.to = Instant{2'400'000'000};
    lasting.precision = TimePrecision::Between;
    TimelineFigure::Mark cluster = mark;
    cluster.from = {3'000'000'000};
    cluster.count = 12;
    for (int colour = 0; colour < 6; ++colour) {
        figure.lanes.append({hostile, colour, {mark, lasting, cluster}});
    }
    figure.flags = {{{600'000'000}, hostile, 0, QStringLiteral("00:10"), false},
                    {{3'500'000'000}, hostile, 0, QStringLiteral("00:58"), true}};
    figure.flagRows = 1;
    figure.bands = {{{0}, {1'000'000'000}, hostile, hostile}};
    figure.note = hostile;
    figure.alt = hostile;
    return figure;
}

const SvgOptions options{QStringLiteral("fig-2"), Zone(), QLocale(QLocale::English)};

} // namespace

class SvgWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void charts_data() {
        QTest::addColumn<ChartStyle>("style");
        QTest::addColumn<QList<std::vector<double>>>("series");
        const std::vector<double> plain{1, 2, 3, 2, 1};
        const std::vector<double> gaps{1, notANumber, 3, std::numeric_limits<double>::infinity(), 1, 5};
        const std::vector<double> wild{-1e308, 1e308, 1e-308, 0};
        for (const ChartStyle style :
             {ChartStyle::Line, ChartStyle::Step, ChartStyle::Area, ChartStyle::Scatter, ChartStyle::Bars}) {
            const QByteArray name = toKey(style).toLatin1();
            QTest::addRow("%s", name.constData()) << style << QList<std::vector<double>>{plain};
            QTest::addRow("%s, gaps", name.constData()) << style << QList<std::vector<double>>{gaps, plain};
            QTest::addRow("%s, wild", name.constData()) << style << QList<std::vector<double>>{wild};
            QTest::addRow("%s, many", name.constData()) << style << QList<std::vector<double>>(13, gaps);
            QTest::addRow("%s, one point", name.constData()) << style << QList<std::vector<double>>{{4}};
            QTest::addRow("%s, nothing", name.constData()) << style << QList<std::vector<double>>{{notANumber}};
        }
    }

    void charts() {
        QFETCH(ChartStyle, style);
        QFETCH(QList<std::vector<double>>, series);
        checkSvg(svgOf(chart(style, series), options));
    }

    void timelines() {
        const QByteArray svg = svgOf(timeline(), options);
        checkSvg(svg);
        const Contents contents = contentsOf(svg);
        QCOMPARE(contents.links.size(), 18);
        QVERIFY(contents.texts.contains(QStringLiteral("\u00d712")));
        checkSvg(svgOf(TimelineFigure(), options));
    }

    void valuesAreReadWherePointedAt() {
        const Contents contents = contentsOf(svgOf(chart(ChartStyle::Line, {{1000, 2000, 3500, 1000}}), options));
        const auto reading = std::find_if(contents.titles.begin(), contents.titles.end(), [](const QString& title) {
            return title.contains(QStringLiteral("3.5\u00a0s")) && title.contains(QStringLiteral(" UTC\n"));
        });
        QVERIFY(reading != contents.titles.end());
    }

    void languageOfNumbers() {
        const SvgOptions german{QStringLiteral("f"), Zone(), QLocale(QLocale::German)};
        QVERIFY(svgOf(chart(ChartStyle::Line, {{1000, 3500}}), german).contains("3,5\u00a0s"));
    }

    void pathsAreShort() {
        SvgPath path;
        path.moveTo({0.04, 10});
        path.lineTo({1, 10});
        path.lineTo({1, 9.5});
        path.lineTo({2.26, 12.25});
        path.lineTo({3, 12});
        path.lineTo({3, 12});
        path.close();
        QCOMPARE(path.data(), QByteArray("M0 10h1v-.5l1.3 2.8 .7-.3z"));
        QCOMPARE(svgNumber(-0.04), QByteArray("0"));
        QCOMPARE(svgNumber(notANumber), QByteArray("0"));
    }

    /// Relative steps must not add up to an error.
    void pathsEndWhereTheyShould() {
        SvgPath path;
        path.moveTo({0, 0});
        for (int i = 1; i <= 1000; ++i) {
            path.lineTo({i / 3.0, i / 7.0});
        }
        double x = 0;
        double y = 0;
        const QRegularExpression number(QStringLiteral("-?(?:\\d+\\.?\\d*|\\.\\d+)"));
        auto found = number.globalMatch(QString::fromLatin1(path.data().mid(4)));
        while (found.hasNext()) {
            x += found.next().captured().toDouble();
            y += found.next().captured().toDouble();
        }
        QVERIFY(std::fabs(x - 1000 / 3.0) < 0.06 && std::fabs(y - 1000 / 7.0) < 0.06);
    }

    void aLongSeriesStaysSmall() {
        std::vector<double> values;
        for (int i = 0; i < 20'000; ++i) {
            values.push_back(std::sin(i / 50.0) * 40 + i % 7);
        }
        const QByteArray svg = svgOf(chart(ChartStyle::Line, {values}), options);
        QVERIFY2(svg.size() < 24'000, QByteArray::number(svg.size()).constData());
    }

    void stylesForEachGround() {
        const QByteArray css = figureStyles();
        QVERIFY(css.contains("--s0:#00579d"));
        QVERIFY(css.contains("@media (prefers-color-scheme:dark){.fig{--s0:#2497ff"));
        QVERIFY(css.lastIndexOf("@media print{.fig{--s0:#00579d") > css.indexOf("prefers-color-scheme"));
        QCOMPARE(css.count('{'), css.count('}'));
        QVERIFY(!css.contains("url(") && !css.contains("</"));
    }

private:
    static void checkSvg(const QByteArray& svg) {
        const Contents contents = contentsOf(svg);
        QVERIFY2(contents.isWellFormed, svg.constData());
        static const QSet<QString> allowed{QStringLiteral("svg"),   QStringLiteral("title"),   QStringLiteral("desc"),
                                           QStringLiteral("g"),     QStringLiteral("path"),    QStringLiteral("rect"),
                                           QStringLiteral("text"),  QStringLiteral("circle"),  QStringLiteral("a"),
                                           QStringLiteral("tspan"), QStringLiteral("clipPath")};
        for (const QString& element : contents.elements) {
            QVERIFY2(allowed.contains(element), qPrintable(element));
        }
        for (const QString& id : contents.ids) {
            QVERIFY(id.startsWith(QStringLiteral("fig-2-")));
        }
        QVERIFY(contents.ids.contains(QStringLiteral("fig-2-t")) && contents.ids.contains(QStringLiteral("fig-2-d")));
        for (const QString& link : contents.links) {
            QVERIFY(link.startsWith(u'#'));
        }
        static const QRegularExpression notNumbers(QStringLiteral("[\" ,](?:nan|inf|-nan|-inf)\\b"));
        QVERIFY(!QString::fromUtf8(svg).contains(notNumbers));
        QVERIFY(!svg.contains("<script"));
    }
};

QTEST_GUILESS_MAIN(SvgWriterTest)
#include "tst_svgwriter.moc"
