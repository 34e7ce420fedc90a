// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "candidatemodel.h"
#include "document.h"
#include "importwindow.h"
#include "mainwindow.h"
#include "picturefolder.h"
#include "sampleincident.h"
#include "scripteddialogs.h"
#include "settings.h"
#include "storymodel.h"
#include "timelinecanvas.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace afterword;

/// What a lead investigator does, through the main window, with real keys and clicks.
class TestWindowFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(m_folder->path()).mkdir(QStringLiteral("state"));
        qputenv("AFTERWORD_STATE_DIR", QFile::encodeName(m_folder->filePath(QStringLiteral("state"))));
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_appearance = std::make_unique<Appearance>(*m_settings);
        m_dialogs = std::make_unique<ScriptedDialogs>();
        m_workbench = std::make_unique<Workbench>(
            Workbench::Tools{*m_appearance, *m_dialogs, *m_settings, m_clock, [](Library& library) -> Result<> {
                                 const SystemClock clock;
                                 NoProgress nobody;
                                 const auto key = sampleincident::addTo(library, clock, nobody);
                                 return key ? Result<>() : failure(key.error());
                             }});
        m_window = m_workbench->openWindow();
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void cleanup() {
        m_workbench.reset();
        m_appearance->setWish(Appearance::Wish::Light);
        m_appearance->setTextSize(100);
        m_dialogs.reset();
        m_appearance.reset();
        m_settings.reset();
    }

    /// A folder is dropped on the start page; ten events are picked with one key each; undo takes all of it back.
    void firstRunToTenPickedEvents() {
        bool wasImported = false;
        m_dialogs->use = [&](QDialog& dialog) {
            wasImported = importAll(dialog);
        };
        drop(collected());
        QTRY_VERIFY_WITH_TIMEOUT(wasImported, 20'000);
        auto* candidates = m_window->findChild<QTableView*>(QStringLiteral("candidates"));
        QTRY_COMPARE(candidates->model()->rowCount(), 30);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        candidates->setFocus();
        candidates->selectRow(0);
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(candidates, Qt::Key_P);
            QTRY_COMPARE(events().size(), i + 1);
        }
        QTest::keyClick(candidates, Qt::Key_X);
        QTest::keyClick(candidates, Qt::Key_M);
        QCOMPARE(m_window->document()->postmortem().candidateMarks.size(), 12);
        const auto* story = m_window->findChild<QTableView*>(QStringLiteral("story"));
        QCOMPARE(story->model()->rowCount(), 10);
        picture(QStringLiteral("picked"));
        for (int i = 0; i < 13; ++i) {
            QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        }
        QVERIFY(events().isEmpty());
        QVERIFY(m_window->document()->postmortem().sources.isEmpty());
        QTRY_COMPARE(candidates->model()->rowCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document()->isSaved(), 30'000);
    }

    /// The same folder again adds nothing.
    void theSameSourceAgainAddsNothing() {
        int imports = 0;
        m_dialogs->use = [&](QDialog& dialog) {
            imports += importAll(dialog) ? 1 : 0;
        };
        drop(collected());
        QTRY_COMPARE_WITH_TIMEOUT(imports, 1, 20'000);
        drop(collected());
        QTRY_COMPARE_WITH_TIMEOUT(imports, 2, 20'000);
        auto* candidates = m_window->findChild<QTableView*>(QStringLiteral("candidates"));
        QTRY_COMPARE(candidates->model()->rowCount(), 30);
    }

    void aCancelledImportLeavesNothing() {
        bool wasSeen = false;
        m_dialogs->use = [&](QDialog& dialog) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
            wasSeen = true;
        };
        drop(collected());
        QTRY_VERIFY_WITH_TIMEOUT(wasSeen, 20'000);
        QVERIFY(m_window->document()->postmortem().sources.isEmpty());
        QCOMPARE(m_window->document()->undoStack().count(), 0);
    }

    /// An event is written, timed, sorted and deleted without a mouse.
    void editsByKeyboardAlone() {
        openSample();
        auto* story = m_window->findChild<QTableView*>(QStringLiteral("story"));
        story->setFocus();
        const int before = static_cast<int>(events().size());
        QTest::keyClick(story, Qt::Key_N);
        QTRY_COMPARE(events().size(), before + 1);
        auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY2(text, QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "none");
        QTest::keyClicks(text, QStringLiteral("Cache warmed by hand"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(current().text, QStringLiteral("Cache warmed by hand"));
        auto* time = m_window->findChild<QWidget*>(QStringLiteral("time"))->findChild<QLineEdit*>();
        time->setFocus();
        time->selectAll();
        QTest::keyClicks(time, QStringLiteral("T+14m"));
        QTest::keyClick(time, Qt::Key_Return);
        Instant started;
        for (const Milestone& milestone : m_window->document()->postmortem().milestones) {
            if (milestone.kind == MilestoneKind::Started) {
                started = milestone.at;
            }
        }
        QCOMPARE(current().happenedAt, started + minutes(14));
        story->setFocus();
        QTest::keyClick(story, Qt::Key_Delete);
        QTRY_COMPARE(events().size(), before);
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(events().size(), before + 1);
    }

    /// A mark on the canvas is dragged to another time; undo names it and takes it back.
    void dragsOnTheCanvas() {
        openSample();
        auto* canvas = m_window->findChild<TimelineCanvas*>();
        const TimelineEvent event = shownOn(*canvas);
        QVERIFY(!event.id.isNull());
        const QPoint from = canvas->rectOf(event.id.uuid()).center();
        QWidget* ground = canvas->viewport();
        QTest::mousePress(ground, Qt::LeftButton, {}, from);
        for (int x = 4; x <= 60; x += 4) {
            QTest::mouseMove(ground, from + QPoint(x, 0));
        }
        QTest::mouseRelease(ground, Qt::LeftButton, {}, from + QPoint(60, 0));
        const auto* moved = m_window->document()->find<TimelineEvent>(event.id);
        QVERIFY(moved->happenedAt > event.happenedAt);
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->document()->find<TimelineEvent>(event.id)->happenedAt, event.happenedAt);
    }

    /// The selection is one, wherever it is made.
    void selectsEverywhereAtOnce() {
        openSample();
        auto* story = m_window->findChild<QTableView*>(QStringLiteral("story"));
        story->selectRow(3);
        const QUuid id = m_window->surroundings().selection.current();
        QCOMPARE(id, story->model()->index(3, 0).data(storyrole::Id).toUuid());
        auto* canvas = m_window->findChild<TimelineCanvas*>();
        QVERIFY(!canvas->rectOf(id).isEmpty());
        QCOMPARE(m_window->findChild<QPlainTextEdit*>(QStringLiteral("text"))->toPlainText(), current().text);
    }

    /// A picture of each place in each scheme and size, to be looked at.
    void pictures_data() {
        QTest::addColumn<Appearance::Wish>("wish");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Appearance::Wish::Light << 100 << QSize(1440, 900);
        QTest::newRow("dark") << Appearance::Wish::Dark << 100 << QSize(1440, 900);
        QTest::newRow("contrast") << Appearance::Wish::HighContrast << 100 << QSize(1440, 900);
        QTest::newRow("large") << Appearance::Wish::Light << 200 << QSize(1440, 900);
        QTest::newRow("small") << Appearance::Wish::Light << 100 << QSize(1024, 700);
        QTest::newRow("wide") << Appearance::Wish::Light << 100 << QSize(2560, 1440);
    }

    void pictures() {
        QFETCH(Appearance::Wish, wish);
        QFETCH(int, textSize);
        QFETCH(QSize, size);
        m_appearance->setWish(wish);
        m_appearance->setTextSize(textSize);
        m_window->resize(size);
        picture(QStringLiteral("start"));
        openSample();
        m_window->findChild<QTableView*>(QStringLiteral("story"))->selectRow(2);
        QTest::qWait(50);
        for (const char* place :
             {"place.timeline", "place.writeUp", "place.evidence", "place.library", "place.settings"}) {
            m_window->surroundings().commands.find(QLatin1String(place))->trigger();
            QCoreApplication::processEvents();
            picture(QString::fromLatin1(place).section(u'.', 1));
        }
    }

private:
    QList<TimelineEvent> events() const { return m_window->document()->postmortem().events; }

    TimelineEvent current() const {
        const auto* event =
            m_window->document()->find<TimelineEvent>(EventId(m_window->surroundings().selection.current()));
        return event ? *event : TimelineEvent();
    }

    /// An event that stands on the canvas for itself, with room to its right.
    TimelineEvent shownOn(const TimelineCanvas& canvas) const {
        for (const TimelineEvent& event : events()) {
            const QRect rect = canvas.rectOf(event.id.uuid());
            if (!rect.isEmpty() && !event.endsAt && canvas.viewport()->rect().contains(rect.translated(80, 0))) {
                return event;
            }
        }
        return {};
    }

    void picture(const QString& what) {
        const QString tag = QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "flow");
        QVERIFY(m_window->grab().save(pictureFile(QStringLiteral("window-%1-%2").arg(what, tag))));
    }

    void openSample() {
        QTest::mouseClick(m_window->findChild<QAbstractButton*>(QStringLiteral("start.sample")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->hasIncident(), 20'000);
        QTRY_VERIFY(m_window->findChild<QTableView*>(QStringLiteral("candidates"))->model()->rowCount() > 0);
    }

    /// A folder with a log of thirty lines.
    QString collected() {
        const QString folder = m_folder->filePath(QStringLiteral("collected"));
        QDir().mkpath(folder);
        QFile log(folder + QStringLiteral("/app.log"));
        [[maybe_unused]] const bool isOpen = log.open(QIODevice::WriteOnly);
        for (int i = 0; i < 30; ++i) {
            log.write(QStringLiteral("2026-03-01T14:%1:00Z checkout INFO order %2 took %3 ms\n")
                          .arg(i, 2, 10, QLatin1Char('0'))
                          .arg(i)
                          .arg(100 + i)
                          .toUtf8());
        }
        return folder;
    }

    void drop(const QString& path) {
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(m_window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({200, 200}, Qt::CopyAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(m_window, &event);
    }

    /// Enter until there is a result, then on to the candidates.
    bool importAll(QDialog& dialog) {
        auto* next = dialog.findChild<QPushButton*>(QStringLiteral("next"));
        auto* result = dialog.findChild<QWidget*>(QStringLiteral("resultTitle"));
        if (!QTest::qWaitFor([&] { return next->isEnabled(); }, 10'000)) {
            return false;
        }
        picture(QStringLiteral("import"));
        [[maybe_unused]] const bool isSaved = dialog.grab().save(pictureFile(QStringLiteral("import-flow")));
        QTest::keyClick(next, Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return result->isVisible(); }, 10'000)) {
            return false;
        }
        QTest::keyClick(next, Qt::Key_Return);
        return true;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<Workbench> m_workbench;
    MainWindow* m_window = nullptr;
};

QTEST_MAIN(TestWindowFlows)
#include "tst_windowflows.moc"
