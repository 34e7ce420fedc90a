// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldout.h"
#include "inspectorfixture.h"
#include "picturefolder.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace afterword;

/// Every text longer by 40 % and with accents: what a long language does to a layout.
class LongLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*n*/) const override {
        QString text = QString::fromUtf8(source);
        const qsizetype more = std::max<qsizetype>(1, text.size() * 2 / 5);
        text.replace(u'o', QChar(0xf6)).replace(u'a', QChar(0xe4));
        for (qsizetype i = 0; i < more; ++i) {
            text += i % 8 == 0 && text.size() > 12 ? QChar(u' ') : QChar(0xdf);
        }
        return text;
    }
};

/// Pictures to be looked at; they fail only where something cannot be shown.
class InspectorPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void looks_data() {
        QTest::addColumn<Appearance::Wish>("wish");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<int>("ems");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("light") << Appearance::Wish::Light << 100 << 22 << false;
        QTest::newRow("dark") << Appearance::Wish::Dark << 100 << 22 << false;
        QTest::newRow("contrast") << Appearance::Wish::HighContrast << 100 << 22 << false;
        QTest::newRow("large") << Appearance::Wish::Light << 200 << 22 << false;
        QTest::newRow("narrow-long") << Appearance::Wish::Light << 100 << 18 << true;
        QTest::newRow("wide") << Appearance::Wish::Light << 100 << 40 << false;
    }

    void looks() {
        QFETCH(Appearance::Wish, wish);
        QFETCH(int, textSize);
        QFETCH(int, ems);
        QFETCH(bool, isLong);
        LongLanguage language;
        if (isLong) {
            QCoreApplication::installTranslator(&language);
        }
        InspectorFixture fixture(checkoutIncident(), wish, textSize);
        fixture.show({em(fixture.panel, ems), 1000 * textSize / 100});
        save(fixture, "nothing");
        const QList<TimelineEvent> events = fixture.document.postmortem().events;
        fixture.select({events[2].id});
        save(fixture, "event");
        fixture.find<FoldOut>("source")->setOpen(true);
        QTest::keyClicks(fixture.line("time"), QStringLiteral("14:99"));
        QTest::keyClick(fixture.line("time"), Qt::Key_Return);
        QTest::keyClicks(fixture.line("end"), QStringLiteral("14:01"));
        QTest::keyClick(fixture.line("end"), Qt::Key_Return);
        fixture.find<QWidget>("note")->setFocus();
        save(fixture, "wrong");
        scrollDown(fixture);
        save(fixture, "source");
        showTwice(fixture, events[3].id);
        fixture.select({events[4].id});
        save(fixture, "decision");
        fixture.select({events[1].id, events[2].id, events[5].id});
        save(fixture, "several");
        fixture.panel->showTab(InspectorPanel::Tab::Milestones);
        save(fixture, "milestones");
        scrollDown(fixture);
        save(fixture, "impact");
        fixture.panel->showTab(InspectorPanel::Tab::Findings);
        save(fixture, "findings");
        fixture.panel->showTab(InspectorPanel::Tab::Lanes);
        save(fixture, "lanes");
    }

    /// In a window that is open already.
    void looksAreChangedMeanwhile() {
        InspectorFixture fixture(checkoutIncident());
        fixture.show({em(fixture.panel, 33), 1000});
        fixture.select({fixture.document.postmortem().events[2].id});
        for (const auto tab : {InspectorPanel::Tab::Milestones, InspectorPanel::Tab::Lanes,
                               InspectorPanel::Tab::Findings, InspectorPanel::Tab::Event}) {
            fixture.panel->showTab(tab);
        }
        fixture.appearance.setWish(Appearance::Wish::Dark);
        fixture.appearance.setTextSize(150);
        save(fixture, "switched-event");
        fixture.panel->showTab(InspectorPanel::Tab::Milestones);
        save(fixture, "switched-milestones");
        fixture.panel->showTab(InspectorPanel::Tab::Lanes);
        save(fixture, "switched-lanes");
    }

private:
    /// An hour that the clock showed twice, typed and not taken yet.
    static void showTwice(InspectorFixture& fixture, EventId id) {
        fixture.axis.setZone(Zone::fromName(QStringLiteral("Europe/Berlin")).value());
        fixture.axis.setSecondZone(Zone::fromName(QStringLiteral("America/New_York")).value());
        fixture.select({id});
        fixture.line("time")->setFocus();
        fixture.line("time")->selectAll();
        QTest::keyClicks(fixture.line("time"), QStringLiteral("2026-10-25 02:30"));
        save(fixture, "twice");
        QTest::keyClick(fixture.line("time"), Qt::Key_Escape);
        save(fixture, "zones");
        fixture.axis.setZone(Zone());
        fixture.axis.setSecondZone({});
    }

    static void scrollDown(const InspectorFixture& fixture) {
        for (QScrollBar* bar : fixture.panel->findChildren<QScrollBar*>()) {
            if (bar->isVisible() && bar->orientation() == Qt::Vertical) {
                bar->setValue(bar->maximum());
            }
        }
    }

    static void save(const InspectorFixture& fixture, const char* state) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QString name =
            QStringLiteral("inspector-%1-%2").arg(QLatin1String(QTest::currentDataTag()), QLatin1String(state));
        QVERIFY(fixture.panel->grab().save(pictureFile(name)));
        for (const QScrollArea* page : fixture.panel->findChildren<QScrollArea*>()) {
            if (page->isVisible() && page->widget()) {
                QVERIFY2(page->widget()->width() <= page->viewport()->width(), state);
            }
        }
    }
};

QTEST_MAIN(InspectorPicturesTest)
#include "tst_inspectorpictures.moc"
