// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectorfixture.h"
#include "picturefolder.h"
#include "storyfields.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace afterword;

/// Going through what was known.
class ReplayBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        Postmortem incident = checkoutIncident();
        incident.milestones.clear();
        incident.impactWindows.clear();
        m_fixture = std::make_unique<InspectorFixture>(incident);
        m_place = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_place.get());
        m_bar = new ReplayBar(m_fixture->document, m_fixture->model, m_fixture->surroundings, m_place.get());
        column->addWidget(m_bar);
        m_place->resize(700, 60);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    }

    void cleanup() {
        m_place.reset();
        m_fixture.reset();
    }

    void hiddenUntilAskedFor() {
        QVERIFY(!m_bar->isVisible());
        QVERIFY(!m_bar->moment());
        QVERIFY(!m_fixture->model.knownUntil());
    }

    void stepsThroughWhatBecameKnown() {
        QSignalSpy changed(m_bar, &ReplayBar::changed);
        m_bar->show();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_bar->moment().value(), at("13:58:12"));
        QCOMPARE(m_fixture->model.rowCount(), 1);
        QCOMPARE(said(), QStringLiteral("Known at 13:58:12 UTC: 1 of 7 event(s)"));
        QCOMPARE(m_fixture->axis.cursor(), m_bar->moment());
        QVERIFY(!button("replayBack")->isEnabled());
        slider()->setFocus();
        QTest::keyClick(slider(), Qt::Key_Right);
        QCOMPARE(m_bar->moment().value(), at("14:03:05"));
        // What happened at 14:07 became known at 14:09, after the complaint of 14:08.
        QTest::mouseClick(button("replayForward"), Qt::LeftButton);
        QCOMPARE(m_bar->moment().value(), at("14:08:00"));
        QCOMPARE(m_fixture->model.rowCount(), 3);
        QTest::keyClick(slider(), Qt::Key_Period);
        QCOMPARE(m_bar->moment().value(), at("14:09:00"));
        QTest::keyClick(slider(), Qt::Key_Left);
        QCOMPARE(m_bar->moment().value(), at("14:08:00"));
        QTest::keyClick(slider(), Qt::Key_End);
        QCOMPARE(m_fixture->model.rowCount(), 7);
        QVERIFY(!button("replayForward")->isEnabled());
        QTest::keyClick(slider(), Qt::Key_Home);
        QCOMPARE(m_fixture->model.rowCount(), 1);
    }

    void theSliderGoesWhereOneClicks() {
        m_bar->show();
        QCoreApplication::processEvents();
        QTest::mouseClick(slider(), Qt::LeftButton, {}, {slider()->width() - 4, slider()->height() / 2});
        QCOMPARE(m_bar->moment().value(), at("14:36:45"));
        QTest::mouseClick(slider(), Qt::LeftButton, {}, {2, slider()->height() / 2});
        QCOMPARE(m_bar->moment().value(), at("13:58:12"));
    }

    void closingShowsEverythingAgain() {
        m_fixture->axis.lock(at("14:13:00"));
        m_bar->show();
        // On from where one was.
        QCOMPARE(m_bar->moment().value(), at("14:12:20"));
        slider()->setFocus();
        QTest::keyClick(slider(), Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
        QVERIFY(!m_fixture->model.knownUntil());
        QCOMPARE(m_fixture->model.rowCount(), 7);
        QCOMPARE(m_fixture->axis.cursor(), std::optional(at("14:13:00")));
        m_bar->show();
        QTest::mouseClick(button("replayClose"), Qt::LeftButton);
        QVERIFY(!m_bar->isVisible());
    }

    void playsToTheEndAndStops() {
        m_bar->show();
        slider()->setFocus();
        for (int step = 0; step < 5; ++step) {
            QTest::keyClick(slider(), Qt::Key_Right);
        }
        QTest::mouseClick(button("replayPlay"), Qt::LeftButton);
        QVERIFY(m_bar->isPlaying());
        QCOMPARE(button("replayPlay")->accessibleName(), QStringLiteral("Pause"));
        QTRY_COMPARE(m_bar->moment().value(), at("14:36:45"));
        QTRY_VERIFY(!m_bar->isPlaying());
        // From the end it begins anew.
        QTest::keyClick(slider(), Qt::Key_P);
        QVERIFY(m_bar->isPlaying());
        QCOMPARE(m_bar->moment().value(), at("13:58:12"));
        QTest::keyClick(slider(), Qt::Key_Right);
        QVERIFY(!m_bar->isPlaying());
    }

    void pausesWhereItIsNotSeen() {
        m_bar->show();
        m_bar->togglePlay();
        m_place->hide();
        QVERIFY(!m_bar->isPlaying());
        QVERIFY(m_bar->moment());
        m_place->show();
        QVERIFY(m_bar->moment());
        QVERIFY(!m_bar->isPlaying());
    }

    void followsWhatIsChangedMeanwhile() {
        m_bar->show();
        slider()->setFocus();
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(slider(), Qt::Key_Right);
        }
        QCOMPARE(m_bar->moment().value(), at("14:09:00"));
        story::removeEvents(m_fixture->document, {m_fixture->document.postmortem().events[2].id});
        QCOMPARE(m_bar->moment().value(), at("14:08:00"));
        QVERIFY(said().startsWith(QStringLiteral("Known at 14:08:00 UTC: 3 of 6")));
    }

    void anEmptyStoryIsSaid() {
        m_place.reset();
        m_fixture = std::make_unique<InspectorFixture>(Postmortem());
        m_place = std::make_unique<QWidget>();
        m_bar = new ReplayBar(m_fixture->document, m_fixture->model, m_fixture->surroundings, m_place.get());
        m_place->show();
        m_bar->show();
        QCOMPARE(said(), QStringLiteral("Nothing became known yet."));
        m_bar->togglePlay();
        QVERIFY(!m_bar->isPlaying());
        m_bar->stepForward();
        QVERIFY(!m_bar->moment());
    }

    void everythingHasAName() {
        m_bar->show();
        for (const char* name : {"replayBack", "replayPlay", "replayForward", "replayClose"}) {
            QVERIFY(!button(name)->accessibleName().isEmpty());
            QVERIFY(!button(name)->toolTip().isEmpty());
        }
        QVERIFY(!slider()->accessibleName().isEmpty());
        QCOMPARE(slider()->accessibleDescription(), said());
    }

    void looks_data() {
        QTest::addColumn<Appearance::Wish>("wish");
        QTest::newRow("light") << Appearance::Wish::Light;
        QTest::newRow("dark") << Appearance::Wish::Dark;
    }

    void looks() {
        QFETCH(Appearance::Wish, wish);
        m_place.reset();
        m_fixture = std::make_unique<InspectorFixture>(checkoutIncident(), wish);
        m_place = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_place.get());
        m_bar = new ReplayBar(m_fixture->document, m_fixture->model, m_fixture->surroundings, m_place.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_bar);
        m_place->resize(700, 40);
        m_place->show();
        m_bar->show();
        for (int step = 0; step < 3; ++step) {
            m_bar->stepForward();
        }
        QCoreApplication::processEvents();
        QVERIFY(
            m_place->grab().save(pictureFile(QStringLiteral("replay-%1").arg(QLatin1String(QTest::currentDataTag())))));
    }

private:
    [[nodiscard]] QSlider* slider() const { return m_bar->findChild<QSlider*>(); }

    [[nodiscard]] QToolButton* button(const char* name) const {
        return m_bar->findChild<QToolButton*>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString said() const { return m_bar->findChild<QLabel*>(QStringLiteral("replayText"))->text(); }

    std::unique_ptr<InspectorFixture> m_fixture;
    std::unique_ptr<QWidget> m_place;
    ReplayBar* m_bar = nullptr;
};

QTEST_MAIN(ReplayBarTest)
#include "tst_replaybar.moc"
