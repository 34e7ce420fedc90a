// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chip.h"
#include "foldout.h"
#include "inspectorfixture.h"
#include "sentencelist.h"
#include "storyfields.h"
#include "textbox.h"
#include "timefield.h"
#include "tonelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace afterword;

/// The form of the selected events, by keys and clicks as people use it.
class EventFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_fixture = std::make_unique<InspectorFixture>(checkoutIncident());
        m_fixture->show({360, 800});
        m_ids.clear();
        for (const TimelineEvent& event : m_fixture->document.postmortem().events) {
            m_ids.append(event.id);
        }
    }

    void cleanup() { m_fixture.reset(); }

    void nothingSelectedSaysWhatToDo() {
        QVERIFY(m_fixture->find("emptyStateAction")->isVisible());
        QTest::mouseClick(m_fixture->find("emptyStateAction"), Qt::LeftButton);
        QCOMPARE(events().size(), m_ids.size() + 1);
        QCOMPARE(QApplication::focusWidget(), text());
    }

    void aTimeIsTypedAndTakenBack() {
        select({2});
        QCOMPARE(time()->text(), QStringLiteral("2026-03-12 14:07:10"));
        QCOMPARE(m_fixture->message("time"), QStringLiteral("Thu UTC · T+00:08:58"));
        retype(time(), QStringLiteral("+5m"));
        QCOMPARE(m_fixture->message("time"), QStringLiteral("Thu 12 Mar 2026, 14:12:10 UTC"));
        QTest::keyClick(time(), Qt::Key_Return);
        QCOMPARE(eventAt(2).happenedAt, at("14:12:10"));
        QCOMPARE(time()->text(), QStringLiteral("2026-03-12 14:12:10"));
        undo();
        QCOMPARE(eventAt(2).happenedAt, at("14:07:10"));
        QCOMPARE(time()->text(), QStringLiteral("2026-03-12 14:07:10"));
        // What is about so stays about so, in the field as in the document.
        retype(time(), QStringLiteral("~14:20"));
        QTest::keyClick(time(), Qt::Key_Return);
        QCOMPARE(eventAt(2).precision, TimePrecision::About);
        QCOMPARE(time()->text(), QStringLiteral("~2026-03-12 14:20"));
        QCOMPARE(combo("precision")->currentData().toInt(), static_cast<int>(TimePrecision::About));
    }

    void theEndIsATimeOrALength() {
        select({2});
        retype(line("end"), QStringLiteral("6 min"));
        QTest::keyClick(line("end"), Qt::Key_Return);
        QCOMPARE(eventAt(2).endsAt, std::optional(at("14:13:10")));
        QCOMPARE(line("end")->text(), QStringLiteral("14:13:10"));
        QCOMPARE(m_fixture->message("end"), QStringLiteral("lasts 6\u00a0min"));
        retype(line("end"), QStringLiteral("14:00"));
        QTest::keyClick(line("end"), Qt::Key_Return);
        // Kept, and said.
        QCOMPARE(eventAt(2).endsAt, std::optional(at("14:00:00")));
        QCOMPARE(m_fixture->message("end"), QStringLiteral("This is before the beginning."));
        QTRY_VERIFY(m_fixture->find("eventProblems")->isVisible());
        QVERIFY(m_fixture->find("eventProblems")
                    ->findChild<QLabel*>()
                    ->text()
                    .contains(QStringLiteral("ends at 14:00:00 UTC, before it begins")));
        retype(line("end"), {});
        QTest::keyClick(line("end"), Qt::Key_Return);
        QVERIFY(!eventAt(2).endsAt);
        for (int step = 0; step < 3; ++step) {
            undo();
        }
        QVERIFY(!eventAt(2).endsAt);
        QVERIFY(!m_fixture->document.undoStack().canUndo());
    }

    void betweenAsksForTheSecondTime() {
        select({3});
        choose(combo("precision"), static_cast<int>(TimePrecision::Between));
        QCOMPARE(eventAt(3).precision, TimePrecision::Between);
        QCOMPARE(QApplication::focusWidget(), line("latest"));
        QCOMPARE(m_fixture->message("latest"), QStringLiteral("When was it at the latest?"));
        QTest::keyClicks(line("latest"), QStringLiteral("14:20"));
        QTest::keyClick(line("latest"), Qt::Key_Return);
        QCOMPARE(eventAt(3).latestAt, std::optional(at("14:20:00")));
        QCOMPARE(time()->text(), QStringLiteral("2026-03-12 14:08 – 14:20"));
        choose(combo("precision"), static_cast<int>(TimePrecision::Exact));
        QVERIFY(!m_fixture->find("latest")->isVisible());
        QVERIFY(!eventAt(3).latestAt);
    }

    void knownLater() {
        select({1});
        retype(line("known"), QStringLiteral("+90s"));
        QTest::keyClick(line("known"), Qt::Key_Return);
        QCOMPARE(eventAt(1).knownAt, std::optional(at("14:04:35")));
        QCOMPARE(m_fixture->message("known"), QStringLiteral("1\u00a0min 30\u00a0s after it happened"));
        retype(line("known"), QStringLiteral("13:00"));
        QTest::keyClick(line("known"), Qt::Key_Return);
        QCOMPARE(m_fixture->message("known"), QStringLiteral("This is before it happened."));
        retype(line("known"), {});
        m_fixture->elsewhere->setFocus();
        QVERIFY(!eventAt(1).knownAt);
    }

    void textGoesIntoTheDocumentWhileItIsTyped() {
        select({1});
        m_fixture->panel->editCurrent();
        QCOMPARE(QApplication::focusWidget(), text());
        QTest::keyClicks(text(), QStringLiteral("Errors above 2 %"));
        QCOMPARE(eventAt(1).text, QStringLiteral("Errors above 2 %"));
        QCOMPARE(m_fixture->document.undoStack().count(), 1);
        QSignalSpy left(m_fixture->panel, &InspectorPanel::left);
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QVERIFY(!eventAt(1).text.contains(u'\n'));
        // Undo in the field is that of the document: all that was typed in one go.
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(eventAt(1).text, QStringLiteral("Error rate of checkout above 2 %"));
        QCOMPARE(text()->toPlainText(), QStringLiteral("Error rate of checkout above 2 %"));
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text()->toPlainText(), QStringLiteral("Errors above 2 %"));
    }

    void aNoteKeepsItsWordsWhileElsewhereIsUndone() {
        select({1});
        auto* note = m_fixture->find<TextBox>("note");
        // Elsewhere something was done before ...
        story::setStarred(m_fixture->document, {m_ids[4]}, true);
        m_fixture->memory.pause();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("First line"));
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, QStringLiteral("second"));
        m_fixture->memory.pause();
        // ... and is changed again while one writes.
        story::setText(m_fixture->document, {m_ids[4]}, QStringLiteral("Other words"));
        QTest::keyClicks(note, QStringLiteral(" line"));
        const QString words = QStringLiteral("First line\nsecond line");
        QCOMPARE(note->toPlainText(), words);
        QCOMPARE(eventAt(1).note, words);
        // Undone step by step, the field always shows what stands in the document, and redo brings all back.
        while (m_fixture->document.undoStack().canUndo()) {
            undo();
            QCOMPARE(note->toPlainText(), eventAt(1).note);
        }
        QVERIFY(note->toPlainText().isEmpty());
        while (m_fixture->document.undoStack().canRedo()) {
            m_fixture->memory.redo();
        }
        QCOMPARE(note->toPlainText(), words);
        QCOMPARE(eventAt(4).text, QStringLiteral("Other words"));
    }

    void aCursorStaysWhereItIsWhenTextChangesElsewhere() {
        select({1});
        auto* note = m_fixture->find<TextBox>("note");
        story::setNote(m_fixture->document, {m_ids[1]}, QStringLiteral("one two three"));
        note->setFocus();
        QTextCursor cursor = note->textCursor();
        cursor.setPosition(3);
        note->setTextCursor(cursor);
        story::setNote(m_fixture->document, {m_ids[1]}, QStringLiteral("one two 3"));
        QCOMPARE(note->textCursor().position(), 3);
        QCOMPARE(note->toPlainText(), QStringLiteral("one two 3"));
    }

    void anUnfinishedTimeSurvivesChangesElsewhere() {
        select({1});
        retype(time(), QStringLiteral("14:5"));
        story::setText(m_fixture->document, {m_ids[1]}, QStringLiteral("Other words"));
        m_fixture->document.undoStack().undo();
        QCOMPARE(time()->text(), QStringLiteral("14:5"));
        QTest::keyClicks(time(), QStringLiteral("9"));
        QTest::keyClick(time(), Qt::Key_Return);
        QCOMPARE(eventAt(1).happenedAt, at("14:59:00"));
    }

    void anotherSelectionCommitsToWhatWasSelected() {
        select({1});
        retype(time(), QStringLiteral("14:59"));
        select({2});
        QCOMPARE(eventAt(1).happenedAt, at("14:59:00"));
        QCOMPARE(eventAt(2).happenedAt, at("14:07:10"));
        QCOMPARE(time()->text(), QStringLiteral("2026-03-12 14:07:10"));
        retype(time(), QStringLiteral("soonish"));
        select({3});
        QCOMPARE(eventAt(2).happenedAt, at("14:07:10"));
        QCOMPARE(m_fixture->notices.toasts,
                 QStringList{QStringLiteral("“soonish” could not be read and was not taken.")});
        QCOMPARE(time()->text(), QStringLiteral("2026-03-12 14:08:00"));
    }

    void severalEventsAreEditedAtOnce() {
        select({0, 1, 3});
        QVERIFY(m_fixture->find<QLabel>("severalSelected")->text().startsWith(QStringLiteral("3 event")));
        QCOMPARE(time()->text(), QString());
        QCOMPARE(time()->placeholderText(), QStringLiteral("(several)"));
        QCOMPARE(text()->placeholderText(), QStringLiteral("(several)"));
        QCOMPARE(combo("kind")->currentIndex(), -1);
        // Each is one step for all of them.
        choose(combo("kind"), static_cast<int>(EventKind::Observation));
        expectAll([](const TimelineEvent& event) { return event.kind == EventKind::Observation; });
        auto* who = m_fixture->find<QLineEdit>("who");
        who->setFocus();
        QTest::keyClicks(who, QStringLiteral("ben"));
        QVERIFY(eventAt(0).who == QStringLiteral("deploybot"));
        QTest::keyClick(who, Qt::Key_Return);
        expectAll([](const TimelineEvent& event) { return event.who == QStringLiteral("ben"); });
        retype(line("moveBy"), QStringLiteral("+5m"));
        QTest::keyClick(line("moveBy"), Qt::Key_Return);
        QCOMPARE(eventAt(0).happenedAt, at("14:03:12"));
        QCOMPARE(eventAt(3).happenedAt, at("14:13:00"));
        QVERIFY(line("moveBy")->text().isEmpty());
        retype(line("end"), QStringLiteral("2 min"));
        QTest::keyClick(line("end"), Qt::Key_Return);
        expectAll([](const TimelineEvent& event) { return event.endsAt == event.happenedAt + minutes(2); });
        QCOMPARE(m_fixture->document.undoStack().count(), 4);
        for (int step = 0; step < 4; ++step) {
            undo();
        }
        QCOMPARE(m_fixture->document.postmortem().events, m_before);
        QVERIFY(!eventAt(2).knownAt || eventAt(2).who == QStringLiteral("ana"));
    }

    void severalTextsAreNotEmptiedByMistake() {
        select({0, 1});
        text()->setFocus();
        QTest::keyClicks(text(), QStringLiteral("x"));
        QTest::keyClick(text(), Qt::Key_Backspace);
        m_fixture->elsewhere->setFocus();
        QCOMPARE(m_fixture->document.undoStack().count(), 0);
        text()->setFocus();
        QTest::keyClicks(text(), QStringLiteral("same"));
        QTest::keyClick(text(), Qt::Key_Escape);
        m_fixture->elsewhere->setFocus();
        QCOMPARE(m_fixture->document.undoStack().count(), 0);
        text()->setFocus();
        QTest::keyClicks(text(), QStringLiteral("same"));
        m_fixture->elsewhere->setFocus();
        QCOMPARE(eventAt(0).text, QStringLiteral("same"));
        QCOMPARE(eventAt(1).text, QStringLiteral("same"));
        QCOMPARE(m_fixture->document.undoStack().count(), 1);
    }

    void aLaneIsChosenOrNew() {
        select({1});
        QComboBox* lane = combo("lane");
        QCOMPARE(lane->currentText(), QStringLiteral("Alerts"));
        QVERIFY(!lane->itemIcon(lane->currentIndex()).isNull());
        retypeLane(QStringLiteral("Edge"));
        QTest::keyClick(lane, Qt::Key_Return);
        QCOMPARE(eventAt(1).lane, QStringLiteral("Edge"));
        QCOMPARE(m_fixture->document.postmortem().lanes.size(), 7);
        QVERIFY(lane->findText(QStringLiteral("Edge")) >= 0);
        undo();
        QCOMPARE(lane->currentText(), QStringLiteral("Alerts"));
        QCOMPARE(m_fixture->document.postmortem().lanes.size(), 6);
        retypeLane(QStringLiteral("Nowhere"));
        QTest::keyClick(lane, Qt::Key_Escape);
        QCOMPARE(lane->currentText(), QStringLiteral("Alerts"));
        retypeLane({});
        m_fixture->elsewhere->setFocus();
        QCOMPARE(eventAt(1).lane, QString());
    }

    void tagsAreAddedAndTakenOff() {
        select({2, 3});
        const auto chips = [&] {
            QStringList names;
            for (const Chip* chip : m_fixture->find("tags")->findChildren<Chip*>(QStringLiteral("tag"))) {
                if (chip->isVisible()) {
                    names.append(chip->accessibleName());
                }
            }
            return names;
        };
        QTRY_COMPARE(chips(), (QStringList{QStringLiteral("Remove tag pool"), QStringLiteral("Remove tag db")}));
        QLineEdit* tags = line("tags");
        tags->setFocus();
        QTest::keyClicks(tags, QStringLiteral("db,urgent"));
        QTest::keyClick(tags, Qt::Key_Return);
        QCOMPARE(eventAt(3).tags, (QStringList{QStringLiteral("db"), QStringLiteral("urgent")}));
        QCOMPARE(eventAt(2).tags,
                 (QStringList{QStringLiteral("pool"), QStringLiteral("db"), QStringLiteral("urgent")}));
        QTest::keyClick(tags, Qt::Key_Backspace);
        QCOMPARE(eventAt(3).tags, QStringList{QStringLiteral("db")});
        Chip* pool = m_fixture->find("tags")->findChildren<Chip*>(QStringLiteral("tag")).constLast();
        QTest::mouseClick(pool, Qt::LeftButton);
        QCOMPARE(eventAt(2).tags, QStringList{QStringLiteral("db")});
    }

    void aDecisionIsAskedForItsDetails() {
        select({4});
        QVERIFY(m_fixture->find("decisionAsked")->isVisible());
        auto* options = m_fixture->find<TextBox>("decisionOptions");
        options->setFocus();
        QTest::keyClicks(options, QStringLiteral("Roll back"));
        QTest::keyClick(options, Qt::Key_Return);
        QTest::keyClicks(options, QStringLiteral("Fix forward"));
        QTest::keyClick(options, Qt::Key_Return);
        QTest::keyClick(options, Qt::Key_Tab);
        QCOMPARE(eventAt(4).decision.value().options,
                 (QStringList{QStringLiteral("Roll back"), QStringLiteral("Fix forward")}));
        QVERIFY(!m_fixture->find("decisionAsked")->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_fixture->find("decisionKnown"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("The pool"));
        QCOMPARE(eventAt(4).decision.value().known, QStringLiteral("The pool"));
        select({3});
        QVERIFY(!options->isVisible());
        // Together with a decision that differs nothing is lost.
        choose(combo("kind"), static_cast<int>(EventKind::Decision));
        select({3, 4});
        QVERIFY(!options->isVisible());
        QVERIFY(m_fixture->find("decisionAsked")->isVisible());
        select({4});
        while (m_fixture->document.undoStack().canUndo()) {
            undo();
        }
        QVERIFY(!eventAt(4).decision);
        QVERIFY(options->toPlainText().isEmpty());
    }

    void evidenceIsShownTakenOffAndAttached() {
        select({2});
        QSignalSpy wanted(m_fixture->panel, &InspectorPanel::evidenceWanted);
        const auto buttons = [&](const char* name) {
            QList<QToolButton*> found;
            for (auto* button : m_fixture->panel->findChildren<QToolButton*>(QString::fromLatin1(name))) {
                if (button->isVisible()) {
                    found.append(button);
                }
            }
            return found;
        };
        QTRY_COMPARE(buttons("openEvidence").size(), 2);
        m_fixture->panel->findChild<QScrollArea*>()->ensureWidgetVisible(buttons("openEvidence").constFirst());
        QTest::mouseClick(buttons("openEvidence").constFirst(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const EvidenceId first = eventAt(2).evidence.constFirst();
        QCOMPARE(wanted[0][0].value<EvidenceId>(), first);
        QTest::mouseClick(buttons("removeEvidence").constFirst(), Qt::LeftButton);
        QCOMPARE(eventAt(2).evidence.size(), 1);
        QTRY_COMPARE(buttons("openEvidence").size(), 1);
        auto* attach = m_fixture->find<QToolButton>("attachEvidence");
        Q_EMIT attach->menu()->aboutToShow();
        QCOMPARE(attach->menu()->actions().size(), 1);
        attach->menu()->actions().constFirst()->trigger();
        QCOMPARE(eventAt(2).evidence.constLast(), first);
        undo();
        undo();
        QCOMPARE(eventAt(2).evidence.size(), 2);
    }

    void theSourceIsComparedAndNeverEdited() {
        select({2});
        auto* fold = m_fixture->find<FoldOut>("source");
        QVERIFY(fold->button()->accessibleName().contains(QStringLiteral("#inc-checkout, ana")));
        auto* raw = m_fixture->find<TextBox>("sourceRaw");
        QVERIFY(!raw->isVisible());
        QTest::keyClick(fold->button(), Qt::Key_Space);
        QVERIFY(raw->isVisible());
        QVERIFY(raw->isReadOnly());
        QVERIFY(raw->toPlainText().endsWith(QStringLiteral("Who changed it?")));
        const auto said = [&] {
            QStringList lines;
            for (const auto* label : fold->findChildren<ToneLabel*>()) {
                lines.append(label->text());
            }
            return lines.join(u'\n');
        };
        QVERIFY(said().contains(QStringLiteral("Text: as in the record")));
        story::setText(m_fixture->document, {m_ids[2]}, QStringLiteral("Pool size suspected"));
        QVERIFY(said().contains(QStringLiteral("Now: Pool size suspected")));
        QVERIFY(said().contains(QStringLiteral("2026-03-12.json:12")));
        QSignalSpy wanted(m_fixture->panel, &InspectorPanel::sourceWanted);
        QTest::mouseClick(m_fixture->find("showSource"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toUuid(), m_ids[2].uuid());
        select({1});
        QVERIFY(!fold->isVisible());
    }

    void starAndReports() {
        select({1});
        QTest::mouseClick(m_fixture->find("star"), Qt::LeftButton);
        QVERIFY(eventAt(1).starred);
        undo();
        QVERIFY(!m_fixture->find<QToolButton>("star")->isChecked());
        choose(combo("visibility"), static_cast<int>(Visibility::Hidden));
        QCOMPARE(eventAt(1).visibility, Visibility::Hidden);
        // The wheel scrolls the page and changes nothing.
        QWheelEvent wheel({5, 5}, combo("kind")->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo("kind"), &wheel);
        QCOMPARE(eventAt(1).kind, EventKind::Alert);
    }

    void timesFollowTheZone() {
        m_fixture->axis.setZone(Zone::fromName(QStringLiteral("Asia/Kolkata")).value());
        m_fixture->axis.setSecondZone(Zone::fromName(QStringLiteral("America/New_York")).value());
        select({2});
        QCOMPARE(time()->text(), QStringLiteral("2026-03-12 19:37:10"));
        QVERIFY(m_fixture->message("time").endsWith(QStringLiteral("10:07:10 EDT")));
        retype(time(), QStringLiteral("19:40"));
        QTest::keyClick(time(), Qt::Key_Return);
        QCOMPARE(eventAt(2).happenedAt, at("14:10:00"));
    }

    void readOnlySaysWhy() {
        const QString reason = QStringLiteral("Read-only: the folder cannot be written.");
        m_fixture->document.setReadOnlyReason(reason);
        select({2});
        text()->setFocus();
        QTest::keyClicks(text(), QStringLiteral("x"));
        retype(time(), QStringLiteral("14:00"));
        QTest::keyClick(time(), Qt::Key_Return);
        QCOMPARE(m_fixture->document.postmortem().events, m_before);
        for (const char* name : {"text", "note", "question", "who", "kind", "lane", "precision", "visibility"}) {
            QCOMPARE(m_fixture->find(name)->toolTip(), reason);
        }
        QVERIFY(!combo("kind")->isEnabled());
        QVERIFY(!m_fixture->find("star")->isEnabled());
    }

    void everythingHasANameAndTabGoesDown() {
        select({4});
        QCoreApplication::processEvents();
        QList<QWidget*> stops;
        QWidget* widget = time();
        do {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() &&
                m_fixture->find("eventForm")->isAncestorOf(widget)) {
                stops.append(widget);
            }
            widget = widget->nextInFocusChain();
        } while (widget != time());
        QVERIFY(stops.size() > 12);
        int lowest = 0;
        for (const QWidget* stop : stops) {
            QVERIFY2(!stop->accessibleName().isEmpty() ||
                         (stop->parentWidget() && !stop->parentWidget()->accessibleName().isEmpty()),
                     stop->metaObject()->className());
            const int top = stop->mapTo(m_fixture->panel, QPoint(0, stop->height())).y();
            QVERIFY2(top >= lowest - 10,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(stop->objectName()).arg(top).arg(lowest)));
            lowest = std::max(lowest, top);
        }
    }

    void enterAndEscapeLeave() {
        QSignalSpy left(m_fixture->panel, &InspectorPanel::left);
        select({2});
        m_fixture->panel->editTime();
        QCOMPARE(QApplication::focusWidget(), time());
        QTest::keyClicks(time(), QStringLiteral("14:30"));
        QTest::keyClick(time(), Qt::Key_Escape);
        QCOMPARE(left.size(), 0);
        QTest::keyClick(time(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QTest::keyClick(time(), Qt::Key_Return);
        QCOMPARE(left.size(), 2);
        auto* note = m_fixture->find<TextBox>("note");
        note->setFocus();
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(left.size(), 2);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(left.size(), 3);
    }

private:
    void select(const QList<int>& which) {
        QList<EventId> ids;
        for (const int index : which) {
            ids.append(m_ids[index]);
        }
        m_fixture->select(ids);
        m_selected = ids;
        if (m_fixture->document.undoStack().count() == 0) {
            m_before = m_fixture->document.postmortem().events;
        }
    }

    static void retype(QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    void retypeLane(const QString& text) {
        combo("lane")->setFocus();
        combo("lane")->lineEdit()->selectAll();
        QTest::keyClick(combo("lane"), Qt::Key_Delete);
        QTest::keyClicks(combo("lane"), text);
    }

    /// As with the keyboard in an open list.
    static void choose(QComboBox* box, int value) {
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    template <class Test>
    void expectAll(const Test& test) {
        for (const EventId& id : std::as_const(m_selected)) {
            QVERIFY(test(m_fixture->event(id)));
        }
    }

    void undo() { m_fixture->memory.undo(); }

    [[nodiscard]] const QList<TimelineEvent>& events() const { return m_fixture->document.postmortem().events; }

    [[nodiscard]] const TimelineEvent& eventAt(int index) const { return m_fixture->event(m_ids[index]); }

    [[nodiscard]] QLineEdit* line(const char* name) const { return m_fixture->line(name); }

    [[nodiscard]] QLineEdit* time() const { return line("time"); }

    [[nodiscard]] TextBox* text() const { return m_fixture->find<TextBox>("text"); }

    [[nodiscard]] QComboBox* combo(const char* name) const { return m_fixture->find<QComboBox>(name); }

    std::unique_ptr<InspectorFixture> m_fixture;
    QList<EventId> m_ids; ///< in the order of time
    QList<EventId> m_selected;
    QList<TimelineEvent> m_before;
};

QTEST_MAIN(EventFormTest)
#include "tst_eventform.moc"
