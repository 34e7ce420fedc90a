// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasfixture.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;

namespace {

QStringList namesOf(QAccessibleInterface* list) {
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface* child = list->child(i);
        if (child && child->role() == QAccessible::ListItem) {
            names.append(child->text(QAccessible::Name));
        }
    }
    return names;
}

} // namespace

class CanvasAccessibleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        QAccessible::setActive(true);
        m_fixture = std::make_unique<CanvasFixture>();
        m_content = {};
        m_content.events = {eventOn("Deploys", "14:02:31", "rollback started"),
                            eventOn("Alerts", "14:20:00", "p99 high"), eventOn("Deploys", "16:30:00", "long after")};
        m_content.events[0].attachments = 2;
        m_content.milestones = {{QUuid::createUuid(), MilestoneKind::Detected, timeOf("14:20:00")}};
        m_fixture->show({1200, 500}, m_content);
        m_fixture->axis.setRange(timeOf("14:00:00"), timeOf("15:00:00"));
    }

    void cleanup() { m_fixture.reset(); }

    void everythingThatIsSeenHasAName() {
        QAccessibleInterface* list = interface();
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Timeline"));
        QCOMPARE(list->text(QAccessible::Description),
                 QStringLiteral("14:00:00 to 15:00:00 UTC, 2 of 3 event(s) shown, 2 lane(s)"));
        QCOMPARE(namesOf(list), QStringList({QStringLiteral("14:20:00 UTC, milestone, Detected"),
                                             QStringLiteral("14:02:31 UTC, Deploys, rollback started, 2 attachment(s)"),
                                             QStringLiteral("14:20:00 UTC, Alerts, p99 high")}));
        m_fixture->axis.setRange(timeOf("16:00:00"), timeOf("17:00:00"));
        QCOMPARE(namesOf(list), QStringList({QStringLiteral("16:30:00 UTC, Deploys, long after")}));
    }

    void childrenKnowTheirPlaces() {
        QAccessibleInterface* list = interface();
        for (int i = 0; i < 3; ++i) {
            QAccessibleInterface* child = list->child(i);
            QVERIFY(child->isValid());
            QCOMPARE(child->parent()->object(), &m_fixture->canvas);
            QCOMPARE(list->indexOfChild(child), i);
            const QPoint middle = child->rect().center();
            QVERIFY(!child->rect().isEmpty());
            QCOMPARE(list->childAt(middle.x(), middle.y()), child);
        }
        QVERIFY(!list->child(1)->state().offscreen);
        QVERIFY(list->child(-1) == nullptr || list->child(-1)->isValid());
    }

    void eventsAreSelectedThroughIt() {
        QAccessibleInterface* list = interface();
        QAccessibleInterface* event = list->child(1);
        QVERIFY(event->state().selectable && !event->state().selected);
        event->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_fixture->selection.ids(), QList<QUuid>({m_content.events[0].id}));
        QVERIFY(event->state().selected);
        list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(m_fixture->selection.ids().size(), 2);
        event->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QTRY_VERIFY(m_fixture->canvas.hasFocus());
        QVERIFY(event->state().focused);
        QCOMPARE(list->focusChild(), event);
        QSignalSpy menu(&m_fixture->canvas, &TimelineCanvas::menuRequested);
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QCOMPARE(menu.size(), 1);
        QVERIFY(m_fixture->canvas.hasFocus() && list->child(0)->state().focused);
    }

    void childrenFollowTheirEvents() {
        QAccessibleInterface* list = interface();
        QAccessibleInterface* child = list->child(1);
        m_content.events[0].text = QStringLiteral("roll back");
        m_content.events.prepend(eventOn("Deploys", "14:01:00", "before it"));
        m_fixture->canvas.setContent(m_content);
        QVERIFY(child->isValid());
        QCOMPARE(child->text(QAccessible::Name), QStringLiteral("14:02:31 UTC, Deploys, roll back, 2 attachment(s)"));
        QCOMPARE(list->indexOfChild(child), 2);
        const QAccessible::Id old = QAccessible::uniqueId(child);
        m_fixture->canvas.setContent({});
        QVERIFY(!child->isValid());
        QVERIFY(child->state().invalid);
        QVERIFY(namesOf(list).isEmpty());
        QVERIFY(!QAccessible::accessibleInterface(old));
    }

    void noControlIsWithoutAName() {
        m_fixture->canvas.markRange({timeOf("14:05:00"), timeOf("14:25:00")});
        QList<QAccessibleInterface*> open{interface()};
        while (!open.isEmpty()) {
            QAccessibleInterface* one = open.takeLast();
            const bool isControl =
                one->state().focusable || one->role() == QAccessible::Button || one->role() == QAccessible::ListItem;
            QVERIFY2(!isControl || !one->text(QAccessible::Name).isEmpty(),
                     qPrintable(one->object() ? one->object()->objectName() : QStringLiteral("child")));
            for (int i = 0; i < one->childCount(); ++i) {
                if (one->child(i)) {
                    open.append(one->child(i));
                }
            }
        }
    }

private:
    QAccessibleInterface* interface() { return QAccessible::queryAccessibleInterface(&m_fixture->canvas); }

    std::unique_ptr<CanvasFixture> m_fixture;
    CanvasContent m_content;
};

QTEST_MAIN(CanvasAccessibleTest)

#include "tst_canvasaccessible.moc"
