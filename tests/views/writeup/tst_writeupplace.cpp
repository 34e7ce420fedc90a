// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chip.h"
#include "factfield.h"
#include "findbar.h"
#include "markdowneditor.h"
#include "outlinemodel.h"
#include "postmortemtemplate.h"
#include "previewpane.h"
#include "sectionorder.h"
#include "templatedialog.h"
#include "windowfixture.h"
#include "wordcount.h"
#include "writeup.h"
#include "writeupplace.h"
#include "writtenincident.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace afterword;

class TestWriteUpPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_window = std::make_unique<WindowFixture>(WrittenIncident::make());
        open();
    }

    void cleanup() {
        m_place.reset();
        m_window.reset();
    }

    void typingGoesToTheDocument() {
        show(3);
        QTest::keyClicks(editor(), QStringLiteral("It was seen early."));
        QCOMPARE(section(3).markdown, QStringLiteral("It was seen early."));
        QCOMPARE(m_window->open.document.undoStack().count(), 1);
        m_window->open.undo();
        QCOMPARE(editor()->markdown(), QString());
        QVERIFY(editor()->hasFocus());
        m_window->open.redo();
        QCOMPARE(editor()->textCursor().position(), 18);
        QTest::keyClicks(editor(), QStringLiteral(" ok"));
        QCOMPARE(section(3).markdown, QStringLiteral("It was seen early. ok"));
    }

    void undoShowsWhatItDid() {
        show(0);
        editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor(), QStringLiteral("X"));
        m_window->open.pause();
        show(1);
        QTest::keyClicks(editor(), QStringLiteral("Y"));
        m_window->open.pause();
        m_window->open.undo();
        m_window->open.undo();
        QCOMPARE(current(), 1);
        QCOMPARE(editor()->markdown(), section(0).markdown);
        QCOMPARE(editor()->textCursor().position(), editor()->toPlainText().size());
        QCOMPARE(m_window->open.document.postmortem(), WrittenIncident::make());
    }

    void refersByTyping_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after");
        QTest::newRow("event") << QStringLiteral("see #node")
                               << QStringLiteral("see [](event:%1)").arg(QString::fromUtf16(WrittenIncident::deploy));
        QTest::newRow("event by time")
            << QStringLiteral("#10:04")
            << QStringLiteral("[](event:%1)").arg(QString::fromUtf16(WrittenIncident::rollback));
        QTest::newRow("milestone") << QStringLiteral("(#detec") << QStringLiteral("([](milestone:detected)");
        QTest::newRow("person") << QStringLiteral("asked @wro") << QStringLiteral("asked Tomasz Wrona");
        QTest::newRow("with a space") << QStringLiteral("@ines ca") << QStringLiteral("Ines Calvo");
        QTest::newRow("figure") << QStringLiteral("!data")
                                << QStringLiteral("![](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::chart));
        QTest::newRow("figure in a sentence")
            << QStringLiteral("see !data")
            << QStringLiteral("see [](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::chart));
        QTest::newRow("log is never a figure")
            << QStringLiteral("!pool")
            << QStringLiteral("[](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::log));
    }

    void refersByTyping() {
        QFETCH(QString, typed);
        QFETCH(QString, after);
        show(3);
        QTest::keyClicks(editor(), typed);
        QVERIFY(popup()->isVisible());
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(section(3).markdown, after);
        QTest::keyClicks(editor(), QStringLiteral("."));
        QCOMPARE(section(3).markdown, QString(after + u'.'));
    }

    void popupIsDrivenByKeys() {
        show(3);
        QTest::keyClicks(editor(), QStringLiteral("#"));
        auto* list = popup()->findChild<QListWidget*>();
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(editor(), Qt::Key_Up);
        QCOMPARE(list->currentRow(), list->count() - 1);
        QTest::keyClick(editor(), Qt::Key_Down);
        QTest::keyClick(editor(), Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QTest::keyClicks(editor(), QStringLiteral("re"));
        QVERIFY(!popup()->isVisible());
        QCOMPARE(section(3).markdown, QStringLiteral("#re"));
    }

    void markdownIsNoReference_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("heading") << QStringLiteral("# Cause");
        QTest::newRow("small heading") << QStringLiteral("## Cause");
        QTest::newRow("picture") << QStringLiteral("![x");
        QTest::newRow("end of a sentence") << QStringLiteral("stop!");
        QTest::newRow("mail") << QStringLiteral("a@b");
        QTest::newRow("nothing like it") << QStringLiteral("#zebra");
    }

    void markdownIsNoReference() {
        QFETCH(QString, typed);
        show(3);
        QTest::keyClicks(editor(), typed);
        QVERIFY(!popup()->isVisible());
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(section(3).markdown, QString(typed + u'\n'));
    }

    void popupByMouse() {
        show(3);
        QTest::keyClicks(editor(), QStringLiteral("@"));
        auto* list = popup()->findChild<QListWidget*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(section(3).markdown, QStringLiteral("Priya Nair"));
        QVERIFY(editor()->hasFocus());
    }

    void referencesFollow() {
        show(1);
        const TextReference deploy{ReferenceKind::Event, QString::fromUtf16(WrittenIncident::deploy), {}, false};
        QCOMPARE(editor()->chips().labelOf(deploy).text, QStringLiteral("09:02:10 Cache node 4 replaced"));
        TimelineEvent moved = m_window->open.document.postmortem().events[0];
        moved.happenedAt = WrittenIncident::at(8, 30);
        m_window->open.document.update(QStringLiteral("Move"), moved);
        QCOMPARE(editor()->chips().labelOf(deploy).text, QStringLiteral("08:30:00 Cache node 4 replaced"));
        m_window->axis.setZone(*Zone::fromName(QStringLiteral("Europe/Berlin")));
        QCOMPARE(editor()->chips().labelOf(deploy).text, QStringLiteral("10:30:00 Cache node 4 replaced"));
        QTRY_VERIFY(preview()->toPlainText().contains(u"Event 1 (10:30)"));
        m_window->open.document.remove<TimelineEvent>(QStringLiteral("Delete"), moved.id);
        QVERIFY(editor()->chips().labelOf(deploy).isDeleted);
        QTRY_VERIFY(preview()->toPlainText().contains(u"deleted event"));
        QCOMPARE(editor()->markdown(), section(1).markdown);
    }

    void followsAReference() {
        show(1);
        QSignalSpy wanted(m_place.get(), &WriteUpPlace::referenceWanted);
        const QRect at = editor()->cursorRect();
        QTextCursor cursor = editor()->textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::Left);
        editor()->setTextCursor(cursor);
        const QRect behind = editor()->cursorRect();
        QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          {behind.left() - 20, (at.top() + at.bottom()) / 2});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<TextReference>().id, QString::fromUtf16(WrittenIncident::deploy));
    }

    void outlineByKeys() {
        outline()->setFocus();
        QTest::keyClick(outline(), Qt::Key_Down);
        QTest::keyClick(outline(), Qt::Key_Down);
        QCOMPARE(m_place->findChild<FactField*>(QStringLiteral("sectionTitle"))->text(), QStringLiteral("Trigger"));
        QTest::keyClick(outline(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(), (QStringList{QStringLiteral("Impact and scope"), QStringLiteral("Timeline of events"),
                                        QStringLiteral("Trigger"), QStringLiteral("What went well")}));
        QCOMPARE(current(), 3);
        QTest::keyClick(outline(), Qt::Key_Delete);
        QCOMPARE(titles().size(), 3);
        QCOMPARE(m_window->notices.toasts.size(), 1);
        m_window->notices.lastAction.run();
        QCOMPARE(titles().size(), 4);
        QTest::keyClick(outline(), Qt::Key_Return);
        QVERIFY(editor()->hasFocus());
        QTest::keyClick(editor(), Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_F2);
        auto* title = m_place->findChild<FactField*>(QStringLiteral("sectionTitle"));
        QVERIFY(title->hasFocus());
        QTest::keyClicks(title, QStringLiteral("Who it hurt"));
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(titles().contains(QStringLiteral("Who it hurt")));
        QVERIFY(editor()->hasFocus());
    }

    void factsHaveNoSection() {
        show(-1);
        outline()->setFocus();
        QTest::keyClick(outline(), Qt::Key_Delete);
        QTest::keyClick(outline(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_window->open.document.undoStack().count(), 0);
    }

    void addsASection() {
        show(0);
        QTest::mouseClick(m_place->findChild<QToolButton*>(QStringLiteral("sectionAdd")), Qt::LeftButton);
        auto* title = m_place->findChild<FactField*>(QStringLiteral("sectionTitle"));
        QVERIFY(title->hasFocus());
        QTest::keyClicks(title, QStringLiteral("Voices"));
        QCOMPARE(titles().value(1), QStringLiteral("Voices"));
        title->clear();
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(title->text(), QStringLiteral("Voices"));
    }

    void visibility() {
        show(0);
        auto* chip = m_place->findChild<Chip*>(QStringLiteral("sectionVisibility"));
        QVERIFY(!chip->isActive());
        chip->menu()->actions().at(1)->trigger();
        QCOMPARE(section(0).visibility, Visibility::Internal);
        QVERIFY(chip->isActive());
        m_window->open.undo();
        QVERIFY(!chip->isActive());
    }

    void factsAreEdited() {
        show(-1);
        m_place->enter();
        auto* note = m_place->findChild<FactField*>(QStringLiteral("factNoteTaker"));
        QVERIFY(note->hasFocus()); // the first that is missing
        QTest::keyClicks(note, QStringLiteral("Kenji"));
        const Incident& incident = m_window->open.document.postmortem().incident;
        QCOMPARE(incident.noteTaker, QStringLiteral("Kenji"));
        auto* hint = m_place->findChild<QLabel*>(QStringLiteral("sameLeadHint"));
        QVERIFY(hint->isVisible());
        auto* facilitator = m_place->findChild<FactField*>(QStringLiteral("factFacilitator"));
        facilitator->setFocus();
        facilitator->selectAll();
        QTest::keyClicks(facilitator, QStringLiteral("Priya Nair"));
        QVERIFY(!hint->isVisible());
        auto* services = m_place->findChild<FactField*>(QStringLiteral("factServices"));
        services->setFocus();
        services->end(false);
        QTest::keyClicks(services, QStringLiteral(", Mobile app"));
        QCOMPARE(incident.services.size(), 3);
        QCOMPARE(services->text(), QStringLiteral("Web shop, Orders database, Mobile app"));
        auto* severity = m_place->findChild<QComboBox*>();
        severity->setFocus();
        QTest::keyClick(severity, Qt::Key_Up);
        QCOMPARE(incident.severity, QStringLiteral("SEV1"));
        while (m_window->open.document.undoStack().canUndo()) {
            m_window->open.undo();
        }
        QCOMPARE(m_window->open.document.postmortem(), WrittenIncident::make());
        QCOMPARE(services->text(), QStringLiteral("Web shop, Orders database"));
        QVERIFY(hint->isVisible());
    }

    void findsInAllSections() {
        show(3);
        QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier);
        auto* field = m_place->findChild<QLineEdit*>(QStringLiteral("findField"));
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("was"));
        auto* count = m_place->findChild<QLabel*>(QStringLiteral("findCount"));
        QVERIFY(count->text().contains(u'4'));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(current(), 1);
        QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("was"));
        QVERIFY(field->hasFocus());
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(field, Qt::Key_Return);
        }
        QCOMPARE(current(), 2);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(current(), 1);
        QCOMPARE(count->text(), QStringLiteral("3 of 4"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(editor()->hasFocus());
        QVERIFY(editor()->extraSelections().isEmpty());
    }

    void findsInTheSummary() {
        show(0);
        QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier);
        auto* field = m_place->findChild<QLineEdit*>(QStringLiteral("findField"));
        QTest::keyClicks(field, QStringLiteral("17 September"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(current(), 0);
        auto* summary = m_place->findChild<MarkdownEditor*>(QStringLiteral("summaryEditor"));
        QCOMPARE(summary->textCursor().selectedText(), QStringLiteral("17 September"));
    }

    void previewShowsAndHides() {
        show(0);
        QVERIFY(preview()->isVisible());
        QVERIFY(preview()->toPlainText().contains(u"Event 2 (09:11:02)"));
        QVERIFY(preview()->toPlainText().contains(u"Figure 1"));
        editor()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(editor(), QStringLiteral("Latency went <5ms and a<b. <img src=x> "));
        QTRY_VERIFY(preview()->toPlainText().contains(u"Latency went <5ms and a<b. <img src=x>"));
        QTest::keyClick(editor(), Qt::Key_F8);
        QVERIFY(!preview()->isVisible());
        QTest::keyClick(editor(), Qt::Key_F8);
        QVERIFY(preview()->isVisible());
    }

    void previewOfALongSection() {
        writeALongSection();
        show(3);
        preview()->hide();
        QBENCHMARK {
            QTest::keyClick(editor(), Qt::Key_F8);
            QTest::keyClick(editor(), Qt::Key_F8);
        }
        QVERIFY(preview()->isVisible());
    }

    void typingInALongSection() {
        writeALongSection();
        show(3);
        QBENCHMARK {
            QTest::keyClick(editor(), Qt::Key_X);
        }
    }

    void takesDraggedEvidence() {
        show(3);
        QTest::keyClicks(editor(), QStringLiteral("As seen: "));
        QMimeData dragged;
        dragged.setText(QStringLiteral("![](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::screenshot)));
        dragged.setData(QStringLiteral("application/x-afterword-evidence"), QByteArrayLiteral("id"));
        QDropEvent drop(editor()->cursorRect().center(), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(editor()->cursorRect().center(), Qt::CopyAction, &dragged, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(editor()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QApplication::sendEvent(editor()->viewport(), &drop);
        QCOMPARE(section(3).markdown,
                 QStringLiteral("As seen: ![](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::screenshot)));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("As seen: \ufffc"));
    }

    void readsInsteadWhereThereIsNoRoom() {
        show(0);
        m_place->resize(500, 500);
        QTRY_VERIFY(!preview()->isVisible());
        QTest::keyClick(editor(), Qt::Key_F8);
        QVERIFY(preview()->isVisible());
        QVERIFY(!editor()->isVisible());
        m_place->resize(1300, 700);
        QTRY_VERIFY(editor()->isVisible());
        QVERIFY(preview()->isVisible());
    }

    void commandsAreOffElsewhere() {
        QAction* strong = m_window->commands.find(QStringLiteral("writeup.strong"));
        QVERIFY(strong->isEnabled());
        m_place->hide();
        QVERIFY(!strong->isEnabled());
        QVERIFY(!strong->statusTip().isEmpty());
        m_place->show();
        QVERIFY(strong->isEnabled());
        m_place.reset();
        QVERIFY(!m_window->commands.find(QStringLiteral("writeup.strong")));
    }

    void changesTheTemplate() {
        m_window->dialogs.use = [](QDialog& dialog) {
            auto* list = dialog.findChild<QListWidget*>(QStringLiteral("templateList"));
            list->setFocus();
            QTest::keyClick(list, Qt::Key_End);
            QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("templateEffect"))->text().contains(u"Trigger"));
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("templateUse")), Qt::LeftButton);
        };
        m_window->commands.find(QStringLiteral("writeup.template"))->trigger();
        QCOMPARE(m_window->open.document.postmortem().incident.templateId, QStringLiteral("short"));
        QVERIFY(titles().contains(QStringLiteral("Trigger")));
        m_window->open.undo();
        QCOMPARE(m_window->open.document.postmortem(), WrittenIncident::make());
    }

    void templateFileWithMistakes() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\": \"x\",\n \"sections\": [}");
        file.close();
        m_window->dialogs.files = {path};
        m_window->dialogs.use = [](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("templateFile")), Qt::LeftButton);
            auto* problem = dialog.findChild<QLabel*>(QStringLiteral("templateProblem"));
            QVERIFY(problem->isVisible());
            QVERIFY(problem->text().contains(u'2')); // the line
        };
        m_window->commands.find(QStringLiteral("writeup.template"))->trigger();
        QCOMPARE(m_window->open.document.undoStack().count(), 0);
    }

    void readOnly() {
        m_place.reset();
        m_window->open.document.setReadOnlyReason(QStringLiteral("The folder cannot be written."));
        open();
        show(0);
        const QString before = section(0).markdown;
        QTest::keyClicks(editor(), QStringLiteral("x"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(editor()->markdown(), before);
        QCOMPARE(section(0).markdown, before);
        QVERIFY(!m_place->findChild<QToolButton*>(QStringLiteral("sectionAdd"))->isEnabled());
        QVERIFY(editor()->toolTip().contains(u"cannot be written"));
    }

    void everythingHasAName() {
        const QList<QWidget*> widgets = m_place->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                widget->metaObject()->className() != QByteArray("QWidget") && !widget->inherits("QScrollBar")) {
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->inherits("QLineEdit") ||
                             widget->inherits("QToolBarExtension"),
                         widget->metaObject()->className());
            }
        }
    }

private:
    /// 20,000 words.
    void writeALongSection() {
        const QString paragraph = QStringLiteral("Some **strong** words, `code` and [](milestone:detected) here. ");
        WriteUp(m_window->open.document)
            .setText(section(3).id, QString(paragraph.repeated(5) + QStringLiteral("\n\n")).repeated(572));
        QVERIFY(wordsIn(section(3).markdown) >= 20'000);
    }

    void open() {
        m_place = std::make_unique<WriteUpPlace>(m_window->open.document, FigureSource(), m_window->surroundings);
        m_window->show(*m_place, {1300, 700});
    }

    /// -1: the facts.
    void show(int index) {
        m_place->showSection(index < 0 ? SectionId() : section(index).id);
        m_place->enter();
    }

    const Section& section(int index) const { return m_window->open.document.postmortem().sections[index]; }

    QStringList titles() const {
        QStringList list;
        const QList<Section> sections = sectionsInOrder(m_window->open.document.postmortem());
        for (const Section& value : sections) {
            list.append(value.title);
        }
        return list;
    }

    MarkdownEditor* editor() const { return m_place->findChild<MarkdownEditor*>(QStringLiteral("sectionEditor")); }

    PreviewPane* preview() const { return m_place->findChild<PreviewPane*>(); }

    QListView* outline() const { return m_place->findChild<QListView*>(QStringLiteral("outline")); }

    int current() const { return outline()->currentIndex().row(); }

    QWidget* popup() const {
        const auto all = m_place->findChildren<QWidget*>(QStringLiteral("referencePopup"));
        for (QWidget* widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return all.first();
    }

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<WriteUpPlace> m_place;
};

QTEST_MAIN(TestWriteUpPlace)
#include "tst_writeupplace.moc"
