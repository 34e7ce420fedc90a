// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasfixture.h"
#include "picturefolder.h"

#include <QApplication>
#include <QTest>

#include <random>

using namespace afterword;

namespace {

CanvasContent crowded() {
    CanvasContent content = checkoutIncident();
    std::mt19937 random(5);
    const char* const lanes[] = {"Deploys", "Alerts", "Slack #inc-checkout", "Customers", "Database", "Edge"};
    for (int i = 0; i < 5000; ++i) {
        CanvasEvent event = eventOn(lanes[random() % 6], "13:30:00", "GET /api/checkout 502 upstream timed out");
        event.from = event.from + Duration{static_cast<qint64>(random() % 7'200'000'000)};
        content.events.append(event);
    }
    return content;
}

} // namespace

/// Pictures to be looked at; they fail only where nothing is drawn.
class CanvasPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void looks_data() {
        QTest::addColumn<Appearance::Wish>("wish");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Appearance::Wish::Light << 100 << QSize(1200, 560);
        QTest::newRow("dark") << Appearance::Wish::Dark << 100 << QSize(1200, 560);
        QTest::newRow("high contrast") << Appearance::Wish::HighContrast << 100 << QSize(1200, 560);
        QTest::newRow("large type") << Appearance::Wish::Light << 200 << QSize(1600, 1000);
        QTest::newRow("small window") << Appearance::Wish::Light << 100 << QSize(560, 320);
    }

    void looks() {
        QFETCH(Appearance::Wish, wish);
        QFETCH(int, textSize);
        QFETCH(QSize, size);
        CanvasFixture fixture;
        fixture.appearance.setWish(wish);
        fixture.appearance.setTextSize(textSize);
        const CanvasContent content = checkoutIncident();
        fixture.show(size, content);
        fixture.canvas.setFocus();
        fixture.selection.select(content.events[6].id);
        fixture.axis.lock(timeOf("14:18:00"));
        fixture.axis.setMark(timeOf("14:12:20"));
        save(fixture, QString::fromLatin1(QTest::currentDataTag()));
    }

    void states_data() {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void states() {
        QFETCH(bool, isDark);
        const QString suffix = isDark ? QStringLiteral(" dark") : QString();
        CanvasFixture fixture;
        fixture.appearance.setWish(isDark ? Appearance::Wish::Dark : Appearance::Wish::Light);
        const CanvasContent content = checkoutIncident();
        fixture.show({1200, 560}, content);
        TimelineCanvas& canvas = fixture.canvas;
        QWidget* view = canvas.viewport();

        QTest::mouseMove(view, canvas.rectOf(content.events[0].id).center());
        QTRY_VERIFY(canvas.findChild<QWidget*>(QStringLiteral("hoverCard"))->isVisible());
        save(fixture, QStringLiteral("hover") + suffix);
        QTest::mouseMove(view, fixture.middleOf(content.events.last().id));
        save(fixture, QStringLiteral("hover cluster") + suffix);

        const QPoint start = fixture.middleOf(content.events[4].id);
        QTest::mousePress(view, Qt::LeftButton, {}, start);
        QTest::mouseMove(view, start + QPoint(20, 0));
        QTest::mouseMove(view, start + QPoint(60, 0));
        save(fixture, QStringLiteral("drag") + suffix);
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QTest::mouseRelease(view, Qt::LeftButton, {}, start);

        canvas.markRange({timeOf("14:12:00"), timeOf("14:27:00")});
        save(fixture, QStringLiteral("range") + suffix);
        QTest::mouseClick(canvas.findChild<QWidget*>(QStringLiteral("rangeZoom")), Qt::LeftButton);
        canvas.setCollapsedLanes({QStringLiteral("Deploys"), QStringLiteral("Alerts")});
        fixture.axis.setZone(Zone::fromName(QStringLiteral("America/New_York")).value());
        fixture.axis.setSecondZone(Zone());
        save(fixture, QStringLiteral("zoomed") + suffix);
    }

    void many() {
        CanvasFixture fixture;
        fixture.show({1600, 900}, crowded());
        fixture.canvas.showWhole();
        save(fixture, QStringLiteral("five thousand"));
        fixture.axis.setRange(timeOf("14:10:00"), timeOf("14:12:00"));
        save(fixture, QStringLiteral("five thousand, close"));
    }

    void nights() {
        CanvasFixture fixture;
        fixture.show({1200, 560}, checkoutIncident());
        fixture.axis.setZone(Zone::fromName(QStringLiteral("Europe/Berlin")).value());
        fixture.axis.setRange(timeOf("00:00:00") - days(1), timeOf("00:00:00") + days(3));
        save(fixture, QStringLiteral("days"));
    }

    void mirrored() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        CanvasFixture fixture;
        fixture.show({1200, 560}, checkoutIncident());
        save(fixture, QStringLiteral("mirrored"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void empty() {
        CanvasFixture fixture;
        fixture.show({1200, 400}, {});
        save(fixture, QStringLiteral("empty"));
    }

private:
    static void save(CanvasFixture& fixture, const QString& name) {
        QApplication::processEvents();
        const QPixmap picture = fixture.canvas.grab();
        QVERIFY(picture.save(pictureFile(QStringLiteral("canvas ") + name)));
        const QImage image = picture.toImage();
        QVERIFY(image.pixel(image.width() / 2, image.height() / 2) != 0);
    }
};

QTEST_MAIN(CanvasPicturesTest)

#include "tst_canvaspictures.moc"
