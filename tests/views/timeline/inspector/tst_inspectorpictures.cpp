// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectorfixture.h"
#include "picturefolder.h"

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
        const qsizetype more = text.size() * 2 / 5;
        text.replace(u'o', QChar(0xf6)).replace(u'a', QChar(0xe4));
        return text + u' ' + QString(more, u'ß');
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
        InspectorFixture fixture(checkoutIncident());
        fixture.appearance.setWish(wish);
        fixture.appearance.setTextSize(textSize);
        fixture.show({em(fixture.panel, ems), 1000 * textSize / 100});
        save(fixture, "nothing");
        const QList<TimelineEvent> events = fixture.document.postmortem().events;
        fixture.select({events[2].id});
        save(fixture, "event");
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

private:
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
    }
};

QTEST_MAIN(InspectorPicturesTest)
#include "tst_inspectorpictures.moc"
