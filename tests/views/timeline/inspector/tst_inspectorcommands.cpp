// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectorfixture.h"
#include "storyfields.h"
#include "textbox.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace afterword;

/// What one can do to events by keys, with the focus where the events are.
class InspectorCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_fixture = std::make_unique<InspectorFixture>(checkoutIncident());
        m_pane = new QWidget(m_fixture->window.get());
        m_pane->setFocusPolicy(Qt::StrongFocus);
        m_fixture->panel->addCommands({m_pane});
        m_fixture->show({360, 700});
        m_pane->show();
        m_pane->setFocus();
        m_ids.clear();
        for (const TimelineEvent& event : events()) {
            m_ids.append(event.id);
        }
    }

    void cleanup() { m_fixture.reset(); }

    void aNewEventTakesThreeActions() {
        m_fixture->axis.lock(at("14:20:00"));
        key(Qt::Key_N);
        QTest::keyClicks(text(), QStringLiteral("Cache flushed"));
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(events().size(), m_ids.size() + 1);
        QCOMPARE(events().constLast().text, QStringLiteral("Cache flushed"));
        QCOMPARE(events().constLast().happenedAt, at("14:20:00"));
        QCOMPARE(m_fixture->selection.current(), events().constLast().id.uuid());
    }

    void lettersTypedInAFieldAreLetters() {
        m_fixture->select({m_ids[1]});
        m_fixture->panel->editCurrent();
        QTest::keyClicks(text(), QStringLiteral("nm"));
        QCOMPARE(events().size(), m_ids.size());
        QVERIFY(!m_fixture->event(m_ids[1]).starred);
        QCOMPARE(m_fixture->event(m_ids[1]).text, QStringLiteral("nm"));
    }

    void anEventBetweenTwo() {
        m_fixture->select({m_ids[1], m_ids[2]});
        key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(events().constLast().happenedAt, at("14:05:00"));
        QCOMPARE(events().constLast().precision, TimePrecision::About);
        QCOMPARE(QApplication::focusWidget(), text());
        // One is enough where another follows.
        m_fixture->select({m_ids[3]});
        m_pane->setFocus();
        key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(events().constLast().happenedAt, at("14:10:00"));
        m_fixture->select({m_ids[6]});
        m_pane->setFocus();
        key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(events().size(), m_ids.size() + 2);
        QCOMPARE(m_fixture->notices.toasts.constLast(),
                 QStringLiteral("Select two events, or one that another follows."));
    }

    void enterEditsTheTextAndF2TheTime() {
        m_fixture->select({m_ids[2]});
        key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), text());
        m_pane->setFocus();
        m_fixture->panel->hide();
        key(Qt::Key_F2);
        QVERIFY(m_fixture->panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_fixture->line("time"));
        QVERIFY(m_fixture->line("time")->hasSelectedText());
    }

    void deletingCanBeUndoneFromTheToast() {
        m_fixture->select({m_ids[1], m_ids[2]});
        key(Qt::Key_Delete);
        QCOMPARE(events().size(), m_ids.size() - 2);
        // Work goes on with what came after.
        QCOMPARE(m_fixture->selection.current(), m_ids[3].uuid());
        QVERIFY(m_fixture->notices.toasts.constLast().startsWith(QStringLiteral("2 event")));
        m_fixture->notices.lastAction.run();
        QCOMPARE(events().size(), m_ids.size());
        QCOMPARE(m_fixture->selection.ids(), (QList<QUuid>{m_ids[1].uuid(), m_ids[2].uuid()}));
    }

    void aLateUndoOfTheToastTakesNothingElseBack() {
        m_fixture->select({m_ids[1]});
        key(Qt::Key_Delete);
        const auto undo = m_fixture->notices.lastAction.run;
        story::setText(m_fixture->document, {m_ids[2]}, QStringLiteral("Other words"));
        undo();
        QCOMPARE(m_fixture->event(m_ids[2]).text, QStringLiteral("Other words"));
        QCOMPARE(events().size(), m_ids.size() - 1);
    }

    void deletingTheLastOneGoesBack() {
        m_fixture->select({m_ids[6]});
        key(Qt::Key_Delete);
        QCOMPARE(m_fixture->selection.current(), m_ids[5].uuid());
        m_fixture->select(m_ids.first(6));
        key(Qt::Key_Delete);
        QVERIFY(events().isEmpty());
        QVERIFY(m_fixture->selection.ids().isEmpty());
    }

    void starsAndReports() {
        m_fixture->select({m_ids[1], m_ids[2]});
        key(Qt::Key_M);
        QVERIFY(m_fixture->event(m_ids[1]).starred && m_fixture->event(m_ids[2]).starred);
        key(Qt::Key_M);
        QVERIFY(!m_fixture->event(m_ids[1]).starred && !m_fixture->event(m_ids[2]).starred);
        run("event.visibility.internal");
        QCOMPARE(m_fixture->event(m_ids[2]).visibility, Visibility::Internal);
        m_fixture->axis.lock(at("14:30:00"));
        run("event.knownAtCursor");
        QCOMPARE(m_fixture->event(m_ids[1]).knownAt, std::optional(at("14:30:00")));
        run("event.knownAtOnce");
        QVERIFY(!m_fixture->event(m_ids[1]).knownAt);
    }

    void milestonesAreSetHere() {
        m_fixture->select({m_ids[2]});
        run("milestone.identified");
        QCOMPARE(m_fixture->document.postmortem().milestones.constLast().at, at("14:07:10"));
        m_fixture->selection.clear();
        m_fixture->axis.lock(at("15:00:00"));
        run("milestone.madePublic");
        QCOMPARE(m_fixture->document.postmortem().milestones.constLast().at, at("15:00:00"));
    }

    void whatCannotBeDoneSaysWhy() {
        QVERIFY(!action("event.delete")->isEnabled());
        QVERIFY(action("event.delete")->toolTip().contains(QStringLiteral("Select an event first.")));
        QVERIFY(action("event.add")->isEnabled());
        m_fixture->select({m_ids[1]});
        QVERIFY(action("event.delete")->isEnabled());
        m_fixture->document.setReadOnlyReason(QStringLiteral("Read-only."));
        m_fixture->select({m_ids[2]});
        QVERIFY(!action("event.delete")->isEnabled());
        QVERIFY(!action("event.add")->isEnabled());
        QVERIFY(!action("milestone.detected")->isEnabled());
        QVERIFY(action("event.edit")->isEnabled());
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_pane, key, modifiers); }

    void run(const char* id) { action(id)->trigger(); }

    [[nodiscard]] QAction* action(const char* id) const { return m_fixture->commands.find(QString::fromLatin1(id)); }

    [[nodiscard]] const QList<TimelineEvent>& events() const { return m_fixture->document.postmortem().events; }

    [[nodiscard]] TextBox* text() const { return m_fixture->find<TextBox>("text"); }

    std::unique_ptr<InspectorFixture> m_fixture;
    QWidget* m_pane = nullptr;
    QList<EventId> m_ids;
};

QTEST_MAIN(InspectorCommandsTest)
#include "tst_inspectorcommands.moc"
