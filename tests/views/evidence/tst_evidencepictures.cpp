// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepictures.h"
#include "picturefolder.h"

#include <QApplication>
#include <QBuffer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace afterword;

namespace {

QByteArray png(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(20, 90, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <class T>
QFuture<Result<T>> answered(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

Evidence chartOf(qint64 points) {
    Evidence chart;
    chart.id = EvidenceId::create();
    chart.kind = EvidenceKind::Chart;
    chart.title = QStringLiteral("Connections");
    SeriesInfo series;
    series.id = SeriesId::create();
    series.name = QStringLiteral("orders-db-1");
    series.points = points;
    series.first = Instant{0};
    series.last = Instant{points * 1'000'000};
    chart.series = {series};
    return chart;
}

Result<QList<ChartFigure>> figuresOf(const Evidence& chart, const ChartFigureOptions& options) {
    const SeriesAccess access = [&](SeriesId id, const std::function<void(const SeriesChunk&)>& each) -> Result<> {
        SeriesChunk chunk;
        chunk.series = id;
        for (qint64 i = 0; i < chart.series.first().points; ++i) {
            chunk.at.push_back({i * 1'000'000});
            chunk.values.push_back(100 + 80 * std::sin(static_cast<double>(i) / 300));
        }
        each(chunk);
        return {};
    };
    return chartFigures(chart, access, options);
}

EvidenceContent contentWith(const Result<QByteArray>& bytes) {
    return {
        [bytes](const QString&) { return answered(bytes); },
        [](const Evidence& chart, const ChartFigureOptions& options) { return answered(figuresOf(chart, options)); },
        [] {
            return ChartFigureOptions();
        }};
}

} // namespace

class TestEvidencePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void pictures_data() {
        QTest::addColumn<Result<QByteArray>>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << Result<QByteArray>(png(800, 400)) << QSize(200, 100);
        QTest::newRow("small") << Result<QByteArray>(png(20, 10)) << QSize(20, 10);
        QTest::newRow("not there") << Result<QByteArray>(failure(ErrorCode::NotFound)) << QSize();
        QTest::newRow("no picture") << Result<QByteArray>(QByteArray("<svg/>")) << QSize();
    }

    void pictures() {
        QFETCH(Result<QByteArray>, bytes);
        QFETCH(QSize, size);
        Evidence evidence;
        evidence.kind = EvidenceKind::Image;
        evidence.sha256 = QStringLiteral("a");
        QObject context;
        std::optional<QImage> image;
        EvidencePictures(contentWith(bytes)).fetch(evidence, {200, 200}, &context, [&](const QImage& got) {
            image = got;
        });
        QVERIFY(!image); // never before fetch() has returned
        QTRY_VERIFY(image.has_value());
        QCOMPARE(image->isNull() ? QSize() : image->size(), size);
    }

    void nobodyIsCalledThatIsGone() {
        Evidence evidence;
        evidence.kind = EvidenceKind::Image;
        evidence.sha256 = QStringLiteral("a");
        int calls = 0;
        auto context = std::make_unique<QObject>();
        QObject other;
        const EvidencePictures pictures(contentWith(png(10, 10)));
        pictures.fetch(evidence, {5, 5}, context.get(), [&](const QImage&) { ++calls; });
        context.reset();
        pictures.fetch(evidence, {5, 5}, &other, [&](const QImage&) { calls += 10; });
        QTRY_VERIFY(calls > 0);
        QCOMPARE(calls, 10);
    }

    void charts() {
        QObject context;
        QImage image;
        EvidencePictures(contentWith({})).fetch(chartOf(5000), {900, 900}, &context, [&](const QImage& got) {
            image = got;
        });
        QTRY_VERIFY(!image.isNull());
        QCOMPARE(image.width(), 900);
        QVERIFY(image.height() < 900);
        QVERIFY(image.save(pictureFile(QStringLiteral("evidence-chart"))));
        QVERIFY(EvidencePictures::drawn({}, {100, 100}).isNull());
    }

    void drawingAChart() {
        const auto figures = figuresOf(chartOf(200'000), {});
        QVERIFY(figures.has_value());
        QBENCHMARK {
            QVERIFY(!EvidencePictures::drawn(*figures, {900, 900}).isNull());
        }
    }

    void linksHaveNoPicture() {
        Evidence evidence;
        evidence.kind = EvidenceKind::Link;
        QObject context;
        int calls = 0;
        EvidencePictures(contentWith({})).fetch(evidence, {10, 10}, &context, [&](const QImage& image) {
            calls += image.isNull() ? 1 : 100;
        });
        QCOMPARE(calls, 1);
    }
};

QTEST_MAIN(TestEvidencePictures)
#include "tst_evidencepictures.moc"
