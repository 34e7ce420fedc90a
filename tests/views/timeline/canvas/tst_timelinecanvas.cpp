// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasfixture.h"
#include "commands.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace afterword;

namespace {

/// An hour on the canvas, and few enough events that each stands alone.
CanvasContent simple() {
    CanvasContent content;
    content.events = {eventOn("Deploys", "14:10:00", "release"), eventOn("Deploys", "14:30:00", "rollback"),
                      eventOn("Deploys", "14:40:00", "canary", "14:50:00"), eventOn("Alerts", "14:20:00", "p99 high"),
                      eventOn("Slack", "14:35:00", "looking")};
    content.milestones = {{QUuid::createUuid(), MilestoneKind::Started, timeOf("14:10:00")},
                          {QUuid::createUuid(), MilestoneKind::Resolved, timeOf("14:45:00")}};
    return content;
}

void wheel(QWidget* target, QPoint at, int delta, Qt::KeyboardModifiers keys) {
    QWheelEvent event(at, target->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void drag(QWidget* target, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
    QTest::mousePress(target, Qt::LeftButton, keys, from);
    for (const QPoint at : {from + (to - from) / 3, from + (to - from) * 2 / 3, to}) {
        QMouseEvent move(QEvent::MouseMove, at, target->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(target, &move);
    }
    QTest::mouseRelease(target, Qt::LeftButton, keys, to);
}

} // namespace

class TimelineCanvasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_fixture = std::make_unique<CanvasFixture>();
        m_content = simple();
        m_fixture->show({1200, 500}, m_content);
        m_fixture->axis.setRange(timeOf("14:00:00"), timeOf("15:00:00"));
    }

    void cleanup() { m_fixture.reset(); }

    void aClickSelects() {
        click(0);
        QCOMPARE(m_fixture->selection.ids(), QList<QUuid>({id(0)}));
        click(3);
        QCOMPARE(m_fixture->selection.ids(), QList<QUuid>({id(3)}));
        click(0, Qt::ControlModifier);
        QCOMPARE(m_fixture->selection.ids(), QList<QUuid>({id(3), id(0)}));
        click(3, Qt::ControlModifier);
        QCOMPARE(m_fixture->selection.ids(), QList<QUuid>({id(0)}));
        QTest::mouseClick(view(), Qt::LeftButton, {}, QPoint(view()->width() - 20, view()->height() - 20));
        QVERIFY(m_fixture->selection.ids().isEmpty());
    }

    void aDoubleClickAsksToEdit() {
        QSignalSpy edit(canvas(), &TimelineCanvas::editRequested);
        QTest::mouseDClick(view(), Qt::LeftButton, {}, middle(1));
        QCOMPARE(edit.size(), 1);
        QCOMPARE(edit[0][0].toUuid(), id(1));
        QSignalSpy made(canvas(), &TimelineCanvas::newEventRequested);
        const QPoint ground(xOf("14:25:00"), middle(3).y());
        QTest::mouseDClick(view(), Qt::LeftButton, {}, ground);
        QCOMPARE(made.size(), 1);
        QVERIFY(std::llabs((made[0][0].value<Instant>() - timeOf("14:25:00")).us) < seconds(5).us);
        QCOMPARE(made[0][1].toString(), QStringLiteral("Alerts"));
        QSignalSpy milestone(canvas(), &TimelineCanvas::milestoneEditRequested);
        QTest::mouseDClick(view(), Qt::LeftButton, {}, canvas()->rectOf(m_content.milestones[1].id).center());
        QCOMPARE(milestone.size(), 1);
    }

    void aDragMovesByTheLengthThatItShows_data() {
        QTest::addColumn<int>("event");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("by");
        QTest::newRow("to a minute") << 0 << "14:15:02" << minutes(5).us;
        QTest::newRow("backwards") << 0 << "14:04:58" << -minutes(5).us;
        QTest::newRow("to a neighbour") << 0 << "14:29:55" << minutes(20).us;
        QTest::newRow("a bar by its middle") << 2 << "14:30:03" << -minutes(10).us;
    }

    void aDragMovesByTheLengthThatItShows() {
        QFETCH(int, event);
        QFETCH(QString, to);
        QFETCH(qint64, by);
        QSignalSpy moved(canvas(), &TimelineCanvas::eventsMoved);
        const QPoint from = middle(event);
        const int distance = xOf(to.toLatin1().constData()) - xOf(m_content.events[event].from);
        drag(view(), from, from + QPoint(distance, 0));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].value<QList<QUuid>>(), QList<QUuid>({id(event)}));
        QCOMPARE(moved[0][1].value<Duration>().us, by);
        QCOMPARE(canvas()->scene().events()[canvas()->scene().indexOf(id(event))].from, m_content.events[event].from);
    }

    void altMovesFreely() {
        QSignalSpy moved(canvas(), &TimelineCanvas::eventsMoved);
        const QPoint from = middle(0);
        drag(view(), from, from + QPoint(100, 0), Qt::AltModifier);
        const qint64 expected = static_cast<qint64>(std::lround(100 * scale().usPerPixel() / 1e6));
        QCOMPARE(moved[0][1].value<Duration>().us, seconds(expected).us);
    }

    void whatIsSelectedMovesTogether() {
        click(0);
        click(3, Qt::ControlModifier);
        QSignalSpy moved(canvas(), &TimelineCanvas::eventsMoved);
        drag(view(), middle(3), middle(3) + QPoint(xOf("14:25:00") - xOf("14:20:00"), 0));
        QCOMPARE(moved[0][0].value<QList<QUuid>>(), QList<QUuid>({id(0), id(3)}));
        QCOMPARE(moved[0][1].value<Duration>(), minutes(5));
    }

    void escapeLeavesItWhereItWas() {
        QSignalSpy moved(canvas(), &TimelineCanvas::eventsMoved);
        QTest::mousePress(view(), Qt::LeftButton, {}, middle(0));
        QTest::mouseMove(view(), middle(0) + QPoint(100, 0));
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QTest::mouseRelease(view(), Qt::LeftButton, {}, middle(0) + QPoint(100, 0));
        QCOMPARE(moved.size(), 0);
        QCOMPARE(m_fixture->axis.from(), timeOf("14:00:00"));
    }

    void endsAreDragged() {
        QSignalSpy ends(canvas(), &TimelineCanvas::eventEndChanged);
        QSignalSpy starts(canvas(), &TimelineCanvas::eventStartChanged);
        const QRect bar = canvas()->rectOf(id(2));
        drag(view(), {bar.right() - 2, bar.center().y()}, {xOf("14:55:00"), bar.center().y()});
        QCOMPARE(ends.size(), 1);
        QCOMPARE(ends[0][0].toUuid(), id(2));
        QCOMPARE(ends[0][1].value<Instant>(), timeOf("14:55:00"));
        drag(view(), {bar.left() + 2, bar.center().y()}, {xOf("14:36:00"), bar.center().y()});
        QCOMPARE(starts.size(), 1);
        QCOMPARE(starts[0][1].value<Instant>(), timeOf("14:36:00"));
        drag(view(), {bar.right() - 2, bar.center().y()}, {xOf("14:10:00"), bar.center().y()});
        QVERIFY(ends.size() == 1 || ends[1][1].value<Instant>() >= timeOf("14:40:00")); // never before its start
    }

    void milestonesAreDragged() {
        QSignalSpy moved(canvas(), &TimelineCanvas::milestoneMoved);
        const QRect flag = canvas()->rectOf(m_content.milestones[0].id);
        const QPoint from = flag.center();
        drag(view(), from, from + QPoint(xOf("14:20:00") - xOf("14:10:00"), 0));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].toUuid(), m_content.milestones[0].id);
        QCOMPARE(moved[0][1].value<Instant>(), timeOf("14:20:00"));
    }

    void nothingMovesWhereNothingMay() {
        canvas()->setReadOnly(QStringLiteral("Opened as a copy"));
        QSignalSpy moved(canvas(), &TimelineCanvas::eventsMoved);
        QSignalSpy milestone(canvas(), &TimelineCanvas::milestoneMoved);
        QSignalSpy lanes(canvas(), &TimelineCanvas::laneOrderChanged);
        QSignalSpy made(canvas(), &TimelineCanvas::newEventRequested);
        drag(view(), middle(0), middle(0) + QPoint(100, 0));
        const QPoint flag = canvas()->rectOf(m_content.milestones[0].id).center();
        drag(view(), flag, flag + QPoint(100, 0));
        drag(view(), {60, middle(0).y()}, {60, middle(4).y() + 20});
        QTest::mouseDClick(view(), Qt::LeftButton, {}, QPoint(xOf("14:25:00"), middle(3).y()));
        QCOMPARE(moved.size() + milestone.size() + lanes.size() + made.size(), 0);
        canvas()->markRange({timeOf("14:05:00"), timeOf("14:35:00")});
        auto* impact = canvas()->findChild<QPushButton*>(QStringLiteral("rangeImpact"));
        QVERIFY(!impact->isEnabled());
        QCOMPARE(impact->toolTip(), QStringLiteral("Opened as a copy"));
        QVERIFY(canvas()->findChild<QPushButton*>(QStringLiteral("rangeZoom"))->isEnabled());
    }

    void emptyGroundPans() {
        const QPoint ground(xOf("14:25:00"), view()->height() - 20);
        drag(view(), ground, ground + QPoint(xOf("14:35:00") - xOf("14:25:00"), 0));
        QVERIFY(std::llabs((m_fixture->axis.from() - timeOf("13:50:00")).us) < seconds(5).us);
        QCOMPARE(m_fixture->axis.to() - m_fixture->axis.from(), hours(1));
    }

    void theWheelKeepsWhatIsUnderThePointer() {
        const QPoint at(xOf("14:42:00"), 200);
        for (const int delta : {120, 120, 120, -120, 360, -600}) {
            wheel(view(), at, delta, Qt::ControlModifier);
            QVERIFY(std::abs(xOf("14:42:00") - at.x()) <= 1);
        }
        const Instant before = m_fixture->axis.from();
        wheel(view(), at, -120, Qt::ShiftModifier);
        QVERIFY(m_fixture->axis.from() > before);
        const Instant panned = m_fixture->axis.from();
        wheel(view(), at, -120, {});
        QCOMPARE(m_fixture->axis.from(), panned);
    }

    void theWheelScrollsLanes() {
        CanvasContent content;
        for (int i = 0; i < 40; ++i) {
            content.events.append(eventOn(qPrintable(QStringLiteral("Lane %1").arg(i)), "14:10:00", "one"));
        }
        canvas()->setContent(content);
        QVERIFY(canvas()->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY(canvas()->verticalScrollBar()->isVisible());
        wheel(view(), {600, 300}, -120, {});
        QVERIFY(canvas()->verticalScrollBar()->value() > 0);
        m_fixture->selection.select(content.events[39].id); // from elsewhere: it comes into sight
        QVERIFY(view()->rect().contains(canvas()->rectOf(content.events[39].id)));
    }

    void theCursorFollowsThePointer() {
        QTest::mouseMove(view(), {xOf("14:20:00"), 300});
        QVERIFY(m_fixture->axis.cursor());
        QVERIFY(std::llabs((*m_fixture->axis.cursor() - timeOf("14:20:00")).us) < seconds(5).us);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(view(), &leave);
        QVERIFY(!m_fixture->axis.cursor());
        QTest::mouseClick(view(), Qt::LeftButton, Qt::ShiftModifier, {xOf("14:30:00"), view()->height() - 20});
        QVERIFY(m_fixture->axis.mark());
        QTest::mouseClick(view(), Qt::LeftButton, {}, {xOf("14:30:00"), 8});
        QVERIFY(m_fixture->axis.isLocked());
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(!m_fixture->axis.isLocked() && !m_fixture->axis.mark());
    }

    void aCardTellsWhatIsPointedAt() {
        auto* card = canvas()->findChild<QWidget*>(QStringLiteral("hoverCard"));
        QTest::mouseMove(view(), middle(0));
        QVERIFY(!card->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 1000);
        QTest::mouseMove(view(), middle(3));
        QVERIFY(card->isVisible()); // no delay any more
        QTest::mouseMove(view(), {xOf("14:55:00"), view()->height() - 10});
        QVERIFY(!card->isVisible());
    }

    void aClusterOpensWithAClick() {
        CanvasContent content;
        for (int i = 0; i < 9; ++i) {
            CanvasEvent event = eventOn("Alerts", "14:30:00", "burst");
            event.from = event.from + seconds(i);
            content.events.append(event);
        }
        canvas()->setContent(content);
        const QPoint at = canvas()->rectOf(content.events[4].id).center();
        QCOMPARE(canvas()->rectOf(content.events[0].id), canvas()->rectOf(content.events[8].id));
        QTest::mouseClick(view(), Qt::LeftButton, {}, at);
        QVERIFY(m_fixture->axis.to() - m_fixture->axis.from() < seconds(20));
        QVERIFY(canvas()->rectOf(content.events[0].id) != canvas()->rectOf(content.events[8].id));
        auto* all = canvas()->findChild<QToolButton*>(QStringLiteral("zoomStep0"));
        QVERIFY(all && all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(m_fixture->axis.to() - m_fixture->axis.from() >= seconds(8));
        QVERIFY(!canvas()->findChild<QWidget*>(QStringLiteral("zoomTrail"))->isVisible());
    }

    void whatZoomingCannotPartIsSelected() {
        CanvasContent content;
        for (int i = 0; i < 5; ++i) {
            content.events.append(eventOn("Alerts", "14:30:00", "the same instant"));
        }
        canvas()->setContent(content);
        QTest::mouseClick(view(), Qt::LeftButton, {}, canvas()->rectOf(content.events[0].id).center());
        QCOMPARE(m_fixture->selection.ids().size(), 5);
        QCOMPARE(m_fixture->axis.from(), timeOf("14:00:00"));
    }

    void shiftMarksARange() {
        QSignalSpy action(canvas(), &TimelineCanvas::rangeActionRequested);
        const int y = view()->height() - 60;
        drag(view(), {xOf("14:05:00"), y}, {xOf("14:32:00"), y}, Qt::ShiftModifier);
        QVERIFY(canvas()->markedRange());
        QCOMPARE(canvas()->markedRange()->from, timeOf("14:05:00"));
        QCOMPARE(canvas()->markedRange()->to, timeOf("14:32:00"));
        auto* text = canvas()->findChild<QLabel*>(QStringLiteral("rangeText"));
        QVERIFY(text->isVisible());
        QCOMPARE(text->text(), QStringLiteral("Range 00:27:00, 3 event(s)"));
        QTest::mouseClick(canvas()->findChild<QPushButton*>(QStringLiteral("rangeStar")), Qt::LeftButton);
        QCOMPARE(action.size(), 1);
        QCOMPARE(action[0][0].value<RangeAction>(), RangeAction::Star);
        QCOMPARE(action[0][2].value<QList<QUuid>>(), QList<QUuid>({id(0), id(3), id(1)}));
        drag(view(), {xOf("14:32:00"), y}, {xOf("14:40:00"), y}); // by its edge
        QCOMPARE(canvas()->markedRange()->to, timeOf("14:40:00"));
        QTest::mouseClick(canvas()->findChild<QPushButton*>(QStringLiteral("rangeZoom")), Qt::LeftButton);
        QCOMPARE(m_fixture->axis.from(), timeOf("14:05:00"));
        QCOMPARE(m_fixture->axis.to(), timeOf("14:40:00"));
        QVERIFY(!canvas()->markedRange());
    }

    void escapeTakesAMarkedRangeBack() {
        const int y = view()->height() - 60;
        QTest::mousePress(view(), Qt::LeftButton, Qt::ShiftModifier, {xOf("14:05:00"), y});
        const QPoint at(xOf("14:32:00"), y);
        QMouseEvent move(QEvent::MouseMove, at, view()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         Qt::ShiftModifier);
        QApplication::sendEvent(view(), &move);
        QVERIFY(canvas()->markedRange());
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(!canvas()->markedRange());
        QTest::mouseRelease(view(), Qt::LeftButton, Qt::ShiftModifier, at);
        QVERIFY(!canvas()->markedRange());
    }

    void lanesAreReorderedAndCollapsed() {
        QSignalSpy order(canvas(), &TimelineCanvas::laneOrderChanged);
        drag(view(), {60, middle(0).y()}, {60, middle(4).y() + 15});
        QCOMPARE(order.size(), 1);
        QCOMPARE(order[0][0].toStringList(),
                 QStringList({QStringLiteral("Alerts"), QStringLiteral("Slack"), QStringLiteral("Deploys")}));
        QSignalSpy collapsed(canvas(), &TimelineCanvas::collapsedLanesChanged);
        const int before = middle(4).y();
        QTest::mouseClick(view(), Qt::LeftButton, {}, {14, middle(0).y()});
        QCOMPARE(collapsed.size(), 1);
        QCOMPARE(canvas()->collapsedLanes(), QStringList({QStringLiteral("Deploys")}));
        QVERIFY(middle(4).y() < before);
    }

    void keysGoThroughTheIncident() {
        Commands commands;
        canvas()->addCommands(commands);
        canvas()->setFocus();
        QTRY_VERIFY(canvas()->hasFocus());
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(canvas(), key);
        };
        press(Qt::Key_Period);
        QVERIFY(!m_fixture->selection.current().isNull());
        m_fixture->selection.select(id(0));
        press(Qt::Key_Period);
        QCOMPARE(m_fixture->selection.current(), id(1));
        press(Qt::Key_Comma);
        QCOMPARE(m_fixture->selection.current(), id(0));
        press(Qt::Key_Comma); // the first already
        QCOMPARE(m_fixture->selection.current(), id(0));
        press(Qt::Key_Down);
        QCOMPARE(m_fixture->selection.current(), id(3));
        press(Qt::Key_Down);
        QCOMPARE(m_fixture->selection.current(), id(4));
        press(Qt::Key_Up);
        QCOMPARE(m_fixture->selection.current(), id(3));

        const Duration hour = m_fixture->axis.to() - m_fixture->axis.from();
        press(Qt::Key_W);
        QVERIFY(m_fixture->axis.to() - m_fixture->axis.from() < hour);
        press(Qt::Key_S);
        QVERIFY(std::llabs((m_fixture->axis.to() - m_fixture->axis.from()).us - hour.us) <= 2);
        const Instant from = m_fixture->axis.from();
        press(Qt::Key_D);
        QVERIFY(m_fixture->axis.from() > from);
        press(Qt::Key_F);
        const Instant middleOfView{m_fixture->axis.from().us + hour.us / 2};
        QVERIFY(std::llabs((middleOfView - timeOf("14:20:00")).us) < seconds(1).us);
        press(Qt::Key_F);
        QCOMPARE(m_fixture->axis.from(), timeOf("14:15:00"));
        press(Qt::Key_0);
        QVERIFY(m_fixture->axis.from() <= timeOf("14:10:00") && m_fixture->axis.to() >= timeOf("14:50:00"));

        press(Qt::Key_BracketRight);
        QCOMPARE(canvas()->stage().currentMilestone(), 1);
        press(Qt::Key_BracketLeft);
        QCOMPARE(canvas()->stage().currentMilestone(), 0);
        press(Qt::Key_C);
        QVERIFY(m_fixture->axis.isLocked());
        press(Qt::Key_C);
        QVERIFY(!m_fixture->axis.isLocked());
        press(Qt::Key_R);
        QVERIFY(canvas()->markedRange());
        press(Qt::Key_Escape);
        QVERIFY(!canvas()->markedRange());
        QSignalSpy order(canvas(), &TimelineCanvas::laneOrderChanged);
        QTest::keyClick(canvas(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order.size(), 1);
        press(Qt::Key_L);
        QCOMPARE(canvas()->collapsedLanes(), QStringList({QStringLiteral("Alerts")}));
    }

    void theMinimapMovesTheView() {
        auto* minimap = canvas()->findChild<QWidget*>(QStringLiteral("minimap"));
        m_fixture->axis.setRange(timeOf("14:10:00"), timeOf("14:20:00"));
        const int middleX = canvas()->leftMargin() + (minimap->width() - canvas()->leftMargin()) * 3 / 4;
        QTest::mouseClick(minimap, Qt::LeftButton, {}, {middleX, minimap->height() / 2});
        QVERIFY(m_fixture->axis.from() > timeOf("14:30:00"));
        QCOMPARE(m_fixture->axis.to() - m_fixture->axis.from(), minutes(10));
        const Instant before = m_fixture->axis.from();
        drag(minimap, {middleX, 10}, {middleX - 100, 10});
        QVERIFY(m_fixture->axis.from() < before);
        QTest::mouseDClick(minimap, Qt::LeftButton, {}, {middleX, 10});
        QVERIFY(m_fixture->axis.from() <= timeOf("14:10:00"));
        const Duration whole = m_fixture->axis.to() - m_fixture->axis.from();
        wheel(minimap, {middleX, 10}, 120, {});
        QVERIFY(m_fixture->axis.to() - m_fixture->axis.from() < whole);
    }

    void marginsTellWhereTheAxisIs() {
        QSignalSpy changed(canvas(), &TimelineCanvas::marginsChanged);
        const int left = canvas()->leftMargin();
        QVERIFY(left > 50);
        QCOMPARE(view()->mapTo(canvas(), QPoint(xOf("14:00:00"), 0)).x(), left);
        QCOMPARE(view()->mapTo(canvas(), QPoint(xOf("15:00:00"), 0)).x(), canvas()->width() - canvas()->rightMargin());
        m_fixture->appearance.setTextSize(200);
        QVERIFY(canvas()->leftMargin() > left);
        QVERIFY(!changed.isEmpty());
        canvas()->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(canvas()->rightMargin() > canvas()->leftMargin());
        QVERIFY(xOf("14:10:00") < xOf("14:50:00")); // time does not turn round
    }

    void theMenuIsForWhatIsUnderThePointer() {
        QSignalSpy menu(canvas(), &TimelineCanvas::menuRequested);
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle(4), view()->mapToGlobal(middle(4)));
        QApplication::sendEvent(view(), &event);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(m_fixture->selection.current(), id(4));
    }

    void contentMayChangeWhileOneDrags() {
        QTest::mousePress(view(), Qt::LeftButton, {}, middle(0));
        QTest::mouseMove(view(), middle(0) + QPoint(80, 0));
        QSignalSpy moved(canvas(), &TimelineCanvas::eventsMoved);
        canvas()->setContent({});
        QTest::mouseRelease(view(), Qt::LeftButton, {}, middle(0) + QPoint(80, 0));
        QCOMPARE(moved.size(), 0);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        canvas()->grab();
    }

private:
    TimelineCanvas* canvas() { return &m_fixture->canvas; }

    QWidget* view() { return m_fixture->canvas.viewport(); }

    TimeScale scale() { return m_fixture->canvas.stage().scale(); }

    int xOf(Instant at) { return static_cast<int>(std::lround(scale().xOf(at))); }

    int xOf(const char* time) { return xOf(timeOf(time)); }

    QUuid id(int event) { return m_content.events[event].id; }

    QPoint middle(int event) { return m_fixture->middleOf(id(event)); }

    void click(int event, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(view(), Qt::LeftButton, keys, middle(event));
    }

    std::unique_ptr<CanvasFixture> m_fixture;
    CanvasContent m_content;
};

QTEST_MAIN(TimelineCanvasTest)

#include "tst_timelinecanvas.moc"
