// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impactcard.h"
#include "inspectorfixture.h"
#include "milestonerow.h"
#include "storyfacts.h"
#include "storyfields.h"
#include "textbox.h"
#include "tonelabel.h"
#include "typedfield.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace afterword;

/// Milestones, impact, findings, lanes and clocks.
class InspectorPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_fixture = std::make_unique<InspectorFixture>(checkoutIncident());
        m_fixture->show({360, 800});
    }

    void cleanup() { m_fixture.reset(); }

    void milestonesAreTypedClearedAndTakenBack() {
        show(InspectorPanel::Tab::Milestones);
        QLineEdit* declared = milestoneLine("declared");
        QVERIFY(declared->text().isEmpty());
        retype(declared, QStringLiteral("14:09"));
        QTest::keyClick(declared, Qt::Key_Return);
        QCOMPARE(milestone(MilestoneKind::Declared).value(), at("14:09:00"));
        QCOMPARE(declared->text(), QStringLiteral("14:09"));
        QVERIFY(milestoneMessage("declared").endsWith(QStringLiteral("T+00:10:48")));
        retype(declared, QStringLiteral("T+15m"));
        QTest::keyClick(declared, Qt::Key_Return);
        QCOMPARE(milestone(MilestoneKind::Declared).value(), at("14:13:12"));
        retype(declared, {});
        m_fixture->elsewhere->setFocus();
        QVERIFY(!milestone(MilestoneKind::Declared));
        undo();
        undo();
        QCOMPARE(declared->text(), QStringLiteral("14:09"));
        undo();
        QVERIFY(declared->text().isEmpty());
        // Not on the first day: the day is said.
        retype(declared, QStringLiteral("2026-03-13 08:00"));
        QTest::keyClick(declared, Qt::Key_Return);
        QCOMPARE(declared->text(), QStringLiteral("2026-03-13 08:00"));
    }

    void aMilestoneOutOfOrderIsMarkedAndStays() {
        show(InspectorPanel::Tab::Milestones);
        const auto sentence = [&] {
            for (const auto* label : row("resolved")->findChildren<ToneLabel*>()) {
                if (label->isVisible() && label->tone() == ToneLabel::Tone::Caution) {
                    return label->text();
                }
            }
            return QString();
        };
        QCOMPARE(sentence(),
                 QStringLiteral("Milestone “Resolved” (14:02:00 UTC) is before “Mitigated” (14:31:40 UTC)."));
        QCOMPARE(milestone(MilestoneKind::Resolved).value(), at("14:02:00"));
        retype(milestoneLine("resolved"), QStringLiteral("14:46"));
        QTest::keyClick(milestoneLine("resolved"), Qt::Key_Return);
        QTRY_VERIFY(sentence().isEmpty());
    }

    void milestonesComeFromEventsAndTheCursor() {
        show(InspectorPanel::Tab::Milestones);
        const TimelineEvent& event = m_fixture->document.postmortem().events[2];
        m_fixture->select({event.id});
        trigger("identified", QStringLiteral("From the selected event"));
        QCOMPARE(milestone(MilestoneKind::Identified).value(), event.happenedAt);
        QCOMPARE(m_fixture->document.postmortem().milestones.constLast().evidence, event.evidence);
        m_fixture->axis.lock(at("14:50:00"));
        trigger("recovered", QStringLiteral("At the time cursor"));
        QCOMPARE(milestone(MilestoneKind::Recovered).value(), at("14:50:00"));
        trigger("recovered", QStringLiteral("Note"));
        auto* note = row("recovered")->findChild<QLineEdit*>(QStringLiteral("milestoneNote"));
        QCOMPARE(QApplication::focusWidget(), note);
        QTest::keyClicks(note, QStringLiteral("All regions"));
        QCOMPARE(m_fixture->document.postmortem().milestones.constLast().note, QStringLiteral("All regions"));
        trigger("recovered", QStringLiteral("Clear"));
        QVERIFY(!milestone(MilestoneKind::Recovered));
    }

    void metricsAreSaidInWords() {
        show(InspectorPanel::Tab::Milestones);
        const auto value = [&](const char* name) {
            return m_fixture->find<QLabel>(qPrintable(QStringLiteral("metric.") + QLatin1String(name)))->text();
        };
        QCOMPARE(value("TTD"), QStringLiteral("2\u00a0min 5\u00a0s"));
        QCOMPARE(value("TTA"), QStringLiteral("Not applicable: Acknowledged is not set"));
        retype(milestoneLine("acknowledged"), QStringLiteral("14:00"));
        QTest::keyClick(milestoneLine("acknowledged"), Qt::Key_Return);
        QCOMPARE(value("TTA"), QStringLiteral("Invalid: Acknowledged is before Impact start"));
        story::clearMilestone(m_fixture->document, MilestoneKind::ImpactStart);
        story::clearMilestone(m_fixture->document, MilestoneKind::Resolved);
        QCOMPARE(value("TTR"), QStringLiteral("Not applicable: Resolved and Impact start are not set"));
        QCOMPARE(value("TTD"), QStringLiteral("Not applicable: Impact start is not set"));
    }

    void impactWindowsAreEdited() {
        show(InspectorPanel::Tab::Milestones);
        ImpactCard* card = m_fixture->find<ImpactCard>("impactCard");
        retype(field(card, "impactTo"), QStringLiteral("50 min"));
        QTest::keyClick(field(card, "impactTo"), Qt::Key_Return);
        QCOMPARE(window(0).to, std::optional(at("14:51:00")));
        retype(field(card, "impactTo"), QStringLiteral("13:00"));
        QTest::keyClick(field(card, "impactTo"), Qt::Key_Return);
        QCOMPARE(window(0).to, std::optional(at("13:00:00")));
        QVERIFY(said(card).contains(QStringLiteral("This is before the beginning.")));
        QTRY_VERIFY(said(card).contains(QStringLiteral("ends at 13:00:00 UTC, before it begins at 14:01:00 UTC.")));
        retype(field(card, "impactTo"), {});
        QTest::keyClick(field(card, "impactTo"), Qt::Key_Return);
        QVERIFY(!window(0).to);
        QCOMPARE(field(card, "impactTo")->placeholderText(), QStringLiteral("Still lasts"));
        auto* scope = card->findChild<QLineEdit*>(QStringLiteral("impactScope"));
        retype(scope, QStringLiteral("Refunds"));
        QCOMPARE(window(0).scope, QStringLiteral("Refunds"));
        retype(field(card, "impactAmount"), QStringLiteral("1,200"));
        QTest::keyClick(field(card, "impactAmount"), Qt::Key_Return);
        QCOMPARE(window(0).amount, 1200.0);
        retype(field(card, "impactAmount"), QStringLiteral("a lot"));
        m_fixture->elsewhere->setFocus();
        QCOMPARE(window(0).amount, 1200.0);
        auto* measure = card->findChild<QComboBox*>(QStringLiteral("impactMeasure"));
        measure->setCurrentIndex(measure->findData(static_cast<int>(ImpactMeasure::Users)));
        Q_EMIT measure->activated(measure->currentIndex());
        QCOMPARE(window(0).measure, ImpactMeasure::Users);
        while (m_fixture->document.undoStack().canUndo()) {
            undo();
        }
        QCOMPARE(window(0).to, std::optional(at("14:36:45")));
        QCOMPARE(scope->text(), QStringLiteral("Checkout, EU and US"));
    }

    void impactWindowsAreAddedAndRemoved() {
        show(InspectorPanel::Tab::Milestones);
        QTest::mouseClick(m_fixture->find("addImpact"), Qt::LeftButton);
        QCOMPARE(m_fixture->document.postmortem().impactWindows.size(), 2);
        // From the milestone, and with the focus in it.
        QCOMPARE(window(1).from, at("14:01:00"));
        QCOMPARE(QApplication::focusWidget()->parentWidget()->objectName(), QStringLiteral("impactFrom"));
        const auto cards = m_fixture->panel->findChildren<ImpactCard*>();
        QCOMPARE(cards.size(), 2);
        QTest::mouseClick(cards[0]->findChild<QToolButton*>(QStringLiteral("removeImpact")), Qt::LeftButton);
        QCOMPARE(m_fixture->document.postmortem().impactWindows.size(), 1);
        QTRY_COMPARE(m_fixture->panel->findChildren<ImpactCard*>().size(), 1);
        undo();
        QCOMPARE(m_fixture->panel->findChildren<ImpactCard*>().size(), 2);
    }

    void findingsLeadToWhereTheyAre() {
        auto* tabs = m_fixture->panel->findChild<QTabBar*>();
        const int findingsTab = static_cast<int>(InspectorPanel::Tab::Findings);
        QCOMPARE(tabs->accessibleTabName(findingsTab), QStringLiteral("Findings (6)"));
        show(InspectorPanel::Tab::Findings);
        auto* list = m_fixture->find<QListView>("findings");
        QCOMPARE(list->model()->rowCount(), 6);
        const TimelineEvent event = m_fixture->document.postmortem().events[5];
        story::setEnd(m_fixture->document, {event.id}, at("14:00:00"));
        QTRY_VERIFY(list->model()->rowCount() > 6);
        QCOMPARE(tabs->accessibleTabName(findingsTab), QStringLiteral("Findings (%1)").arg(list->model()->rowCount()));
        m_fixture->axis.setRange(at("03:00:00"), at("04:00:00"));
        int row = 0;
        while (!list->model()->index(row, 0).data().toString().contains(QStringLiteral("Rollback started"))) {
            ++row;
            QVERIFY(row < list->model()->rowCount());
        }
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_fixture->selection.current(), event.id.uuid());
        QVERIFY(m_fixture->axis.from() <= event.happenedAt && event.happenedAt <= m_fixture->axis.to());
        // The story's table is told, too.
        const QModelIndex index = m_fixture->model.indexOf(event.id);
        QCOMPARE(index.data(storyrole::Problems).toStringList().size(), 1);
        // By mouse: a milestone has no event to select, but a place.
        m_fixture->axis.setRange(at("03:00:00"), at("04:00:00"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0)).center());
        QVERIFY(m_fixture->axis.to() > at("12:00:00"));
    }

    void nothingFoundIsSaid() {
        m_fixture = std::make_unique<InspectorFixture>(Postmortem());
        m_fixture->show({360, 600});
        show(InspectorPanel::Tab::Findings);
        QVERIFY(!m_fixture->find("findings")->isVisible());
        auto* tabs = m_fixture->panel->findChild<QTabBar*>();
        QCOMPARE(tabs->accessibleTabName(static_cast<int>(InspectorPanel::Tab::Findings)), QStringLiteral("Findings"));
        show(InspectorPanel::Tab::Lanes);
        QVERIFY(m_fixture->find("lanesPage")->isVisible());
    }

    void lanesAreRenamed() {
        show(InspectorPanel::Tab::Lanes);
        const auto names = lanes("laneName");
        QCOMPARE(names.size(), 6);
        auto* alerts = qobject_cast<QLineEdit*>(names[1]);
        retype(alerts, QStringLiteral("Pages"));
        QCOMPARE(m_fixture->document.undoStack().count(), 0);
        QTest::keyClick(alerts, Qt::Key_Return);
        QCOMPARE(m_fixture->document.postmortem().lanes[1].name, QStringLiteral("Pages"));
        QCOMPARE(m_fixture->document.postmortem().events[1].lane, QStringLiteral("Pages"));
        retype(alerts, QStringLiteral("Slack"));
        m_fixture->elsewhere->setFocus();
        QCOMPARE(m_fixture->document.postmortem().lanes[1].name, QStringLiteral("Pages"));
        QCOMPARE(alerts->text(), QStringLiteral("Pages"));
        QVERIFY(visibleText("laneMessage").contains(QStringLiteral("Another lane is called “Slack”.")));
        retype(alerts, QStringLiteral(" "));
        QTest::keyClick(alerts, Qt::Key_Return);
        QVERIFY(visibleText("laneMessage").contains(QStringLiteral("A lane needs a name.")));
        undo();
        QCOMPARE(alerts->text(), QStringLiteral("Alerts"));
    }

    void lanesAreOrderedColouredAndRemoved() {
        show(InspectorPanel::Tab::Lanes);
        QTest::mouseClick(lanes("laneDown")[0], Qt::LeftButton);
        const auto order = [&] {
            QStringList names;
            for (QWidget* widget : lanes("laneName")) {
                names.append(qobject_cast<QLineEdit*>(widget)->text());
            }
            return names;
        };
        QTRY_COMPARE(order().mid(0, 2), (QStringList{QStringLiteral("Alerts"), QStringLiteral("Deploys")}));
        QVERIFY(!lanes("laneUp")[0]->isEnabled());
        QVERIFY(!lanes("laneRemove")[0]->isEnabled());
        QVERIFY(lanes("laneRemove")[0]->toolTip().contains(QStringLiteral("There are events in it.")));
        QTest::mouseClick(lanes("laneRemove")[5], Qt::LeftButton);
        QCOMPARE(m_fixture->document.postmortem().lanes.size(), 5);
        QTRY_COMPARE(lanes("laneName").size(), 5);
        auto* sign = qobject_cast<QToolButton*>(lanes("laneSign")[0]);
        QCOMPARE(sign->menu()->actions().size(), 6);
        QCOMPARE(sign->menu()->actions()[3]->text(), QStringLiteral("Crimson, diamond"));
        sign->menu()->actions()[3]->trigger();
        QCOMPARE(m_fixture->document.postmortem().lanes[1].colour, 3);
        for (int step = 0; step < 3; ++step) {
            undo();
        }
        QTRY_COMPARE(order().constLast(), QStringLiteral("Unused"));
        QTRY_COMPARE(order().constFirst(), QStringLiteral("Deploys"));
    }

    void clocksAreCorrected() {
        show(InspectorPanel::Tab::Lanes);
        const auto clocks = lanes("clockOffset");
        QCOMPARE(clocks.size(), 2);
        auto* slack = qobject_cast<TypedField*>(clocks[0]);
        QCOMPARE(slack->message()->text(), QStringLiteral("As its clock showed, 1 event(s)"));
        retype(slack->line(), QStringLiteral("+7m"));
        QCOMPARE(slack->message()->text(), QStringLiteral("+00:07:00"));
        QTest::keyClick(slack->line(), Qt::Key_Return);
        QCOMPARE(slack->line()->text(), QStringLiteral("+00:07:00"));
        QCOMPARE(slack->message()->text(), QStringLiteral("+00:07:00 applied to 1 event(s)"));
        QCOMPARE(m_fixture->document.postmortem().events[2].happenedAt, at("14:14:10"));
        QCOMPARE(m_fixture->document.postmortem().events[2].source->timeText, QStringLiteral("1773324430.000200"));
        retype(slack->line(), QStringLiteral("-3000000d"));
        QTest::keyClick(slack->line(), Qt::Key_Return);
        QCOMPARE(m_fixture->document.postmortem().events[2].happenedAt, at("14:14:10"));
        retype(slack->line(), {});
        QTest::keyClick(slack->line(), Qt::Key_Return);
        QCOMPARE(m_fixture->document.postmortem().sources[0].offsetUs, 0);
        undo();
        undo();
        QCOMPARE(m_fixture->document.postmortem().events[2].happenedAt, at("14:07:10"));
        QVERIFY(slack->line()->text().isEmpty());
    }

    void pagesThatAreNotSeenFollowWhenTheyAreShown() {
        show(InspectorPanel::Tab::Milestones);
        show(InspectorPanel::Tab::Event);
        story::setMilestone(m_fixture->document, MilestoneKind::MadePublic, at("16:00:00"));
        show(InspectorPanel::Tab::Milestones);
        QCOMPARE(milestoneLine("madePublic")->text(), QStringLiteral("16:00"));
    }

    void leavingAPageCommits() {
        show(InspectorPanel::Tab::Milestones);
        retype(milestoneLine("declared"), QStringLiteral("14:09"));
        show(InspectorPanel::Tab::Lanes);
        QCOMPARE(milestone(MilestoneKind::Declared).value(), at("14:09:00"));
    }

    void everythingIsReadOnlyWithItsReason() {
        const QString reason = QStringLiteral("Read-only: the folder cannot be written.");
        m_fixture->document.setReadOnlyReason(reason);
        show(InspectorPanel::Tab::Milestones);
        QVERIFY(milestoneLine("declared")->isReadOnly());
        QCOMPARE(milestoneLine("declared")->toolTip(), reason);
        QVERIFY(!m_fixture->find("addImpact")->isEnabled());
        show(InspectorPanel::Tab::Lanes);
        QCOMPARE(lanes("laneName")[0]->toolTip(), reason);
        QCOMPARE(lanes("laneRemove")[5]->toolTip(), reason);
        QVERIFY(!lanes("laneDown")[0]->isEnabled());
    }

    void everythingHasANameAndTabGoesDown_data() {
        QTest::addColumn<InspectorPanel::Tab>("tab");
        QTest::newRow("milestones") << InspectorPanel::Tab::Milestones;
        QTest::newRow("lanes") << InspectorPanel::Tab::Lanes;
    }

    void everythingHasANameAndTabGoesDown() {
        QFETCH(InspectorPanel::Tab, tab);
        show(tab);
        if (tab == InspectorPanel::Tab::Milestones) {
            QTest::mouseClick(m_fixture->find("addImpact"), Qt::LeftButton);
        }
        QCoreApplication::processEvents();
        const QWidget* page = m_fixture->find(tab == InspectorPanel::Tab::Milestones ? "milestonesPage" : "lanesPage");
        int lowest = -10'000;
        int count = 0;
        QWidget* first = m_fixture->panel->findChild<QTabBar*>();
        for (QWidget* widget = first->nextInFocusChain(); widget != first; widget = widget->nextInFocusChain()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || !page->isAncestorOf(widget)) {
                continue;
            }
            ++count;
            const auto* button = qobject_cast<QPushButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
            const int top = widget->mapTo(m_fixture->panel, QPoint()).y();
            QVERIFY2(top >= lowest - 10, qPrintable(widget->objectName()));
            lowest = std::max(lowest, top);
        }
        QVERIFY(count > 10);
    }

private:
    void show(InspectorPanel::Tab tab) {
        m_fixture->panel->showTab(tab);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] MilestoneRow* row(const char* kind) const {
        return m_fixture->find<MilestoneRow>(qPrintable(QStringLiteral("milestone.") + QLatin1String(kind)));
    }

    [[nodiscard]] QLineEdit* milestoneLine(const char* kind) const {
        return row(kind)->findChild<TypedField*>()->line();
    }

    [[nodiscard]] QString milestoneMessage(const char* kind) const {
        return row(kind)->findChild<TypedField*>()->message()->text();
    }

    [[nodiscard]] std::optional<Instant> milestone(MilestoneKind kind) const {
        for (const Milestone& milestone : m_fixture->document.postmortem().milestones) {
            if (milestone.kind == kind) {
                return milestone.at;
            }
        }
        return {};
    }

    void trigger(const char* kind, const QString& text) {
        QTest::mouseClick(row(kind)->findChild<QToolButton*>(QStringLiteral("milestoneMore")), Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    [[nodiscard]] const ImpactWindow& window(int index) const {
        return m_fixture->document.postmortem().impactWindows[index];
    }

    static QLineEdit* field(const QWidget* card, const char* name) {
        return card->findChild<TypedField*>(QString::fromLatin1(name))->line();
    }

    static QString said(const QWidget* widget) {
        QStringList lines;
        for (const auto* label : widget->findChildren<ToneLabel*>()) {
            if (label->isVisible()) {
                lines.append(label->text());
            }
        }
        return lines.join(u'\n');
    }

    /// The widgets of this name that are seen, from top to bottom.
    [[nodiscard]] QList<QWidget*> lanes(const char* name) const {
        QList<QWidget*> found;
        for (auto* widget : m_fixture->panel->findChildren<QWidget*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) {
                found.append(widget);
            }
        }
        const QWidget* panel = m_fixture->panel;
        std::sort(found.begin(), found.end(), [panel](const QWidget* a, const QWidget* b) {
            return a->mapTo(panel, QPoint()).y() < b->mapTo(panel, QPoint()).y();
        });
        return found;
    }

    [[nodiscard]] QString visibleText(const char* name) const {
        QStringList lines;
        for (const auto* label : m_fixture->panel->findChildren<QLabel*>(QString::fromLatin1(name))) {
            if (label->isVisible()) {
                lines.append(label->text());
            }
        }
        return lines.join(u'\n');
    }

    static void retype(QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    void undo() { m_fixture->memory.undo(); }

    std::unique_ptr<InspectorFixture> m_fixture;
};

QTEST_MAIN(InspectorPagesTest)
#include "tst_inspectorpages.moc"
