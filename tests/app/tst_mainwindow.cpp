// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "bannerstack.h"
#include "clock.h"
#include "commandpalette.h"
#include "document.h"
#include "mainwindow.h"
#include "palettesearch.h"
#include "picturefolder.h"
#include "sampleincident.h"
#include "scripteddialogs.h"
#include "settings.h"
#include "windowexporter.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace afterword;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("AFTERWORD_STATE_DIR", QFile::encodeName(m_folder->filePath(QStringLiteral("state"))));
        QDir(m_folder->path()).mkdir(QStringLiteral("state"));
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_appearance = std::make_unique<Appearance>(*m_settings);
        m_dialogs = std::make_unique<ScriptedDialogs>();
        m_workbench = std::make_unique<Workbench>(
            Workbench::Tools{*m_appearance, *m_dialogs, *m_settings, m_clock,
                             [](Library& library) -> Result<> {
                                 const SystemClock clock;
                                 NoProgress nobody;
                                 const auto key = sampleincident::addTo(library, clock, nobody);
                                 return key ? Result<>() : failure(key.error());
                             },
                             [this](OpenLibrary& library) {
                                 return std::make_unique<WindowExporter>(library.thread(), m_clock);
                             }});
        m_window = m_workbench->openWindow();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void cleanup() {
        m_workbench.reset();
        m_dialogs.reset();
        m_appearance.reset();
        m_settings.reset();
    }

    void startsOnTheStartPage() {
        QVERIFY(!m_window->hasIncident());
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("startPage"))->isVisible());
        QVERIFY(!command("file.save")->isEnabled());
        QVERIFY(command("file.save")->toolTip().contains(QStringLiteral("No incident is open.")));
        QVERIFY(!command("edit.undo")->isEnabled());
    }

    void sampleOpensByOneClick() {
        openSample();
        QVERIFY(m_window->document()->postmortem().events.size() > 20);
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("INC-1")));
        QVERIFY(!m_window->findChild<QWidget*>(QStringLiteral("startPage"))->isVisible());
    }

    void newIncidentIsKeptWithoutAName() {
        QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->hasIncident());
        const QString path = m_window->library()->path();
        QVERIFY(Workbench::isUnnamed(path));
        Incident incident = m_window->document()->postmortem().incident;
        incident.title = QStringLiteral("Checkout down");
        m_window->document()->update(QStringLiteral("Name it"), incident);
        QTRY_VERIFY(m_window->document()->isSaved());
        m_window->close();
        MainWindow* again = m_workbench->openWindow();
        again->show();
        m_workbench->openFile(path, again);
        QTRY_VERIFY(again->hasIncident());
        QCOMPARE(again->document()->postmortem().incident.title, QStringLiteral("Checkout down"));
        m_window = again;
    }

    void savingGivesAName() {
        QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->hasIncident());
        const QString before = m_window->library()->path();
        const QString path = m_folder->filePath(QStringLiteral("named.afterword"));
        m_dialogs->files = {path};
        QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_window->hasIncident() && m_window->library()->path() == path);
        QVERIFY(!QFile::exists(before));
        QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_dialogs->asked.size(), 1);
    }

    void exportsTheSample_data() {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << QStringLiteral(".pdf") << QByteArray("%PDF-1.");
        QTest::newRow("html") << QStringLiteral(".html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("markdown") << QStringLiteral(".md") << QByteArray("# ");
        QTest::newRow("json") << QStringLiteral(".json") << QByteArray("{");
        QTest::newRow("timeline") << QStringLiteral(".timeline.csv") << QByteArray();
        QTest::newRow("actions") << QStringLiteral(".actions.csv") << QByteArray();
    }

    void exportsTheSample() {
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, begin);
        openSample();
        const QString path = m_folder->filePath(QStringLiteral("report") + ending);
        qint64 longest = 0;
        m_dialogs->use = [&](QDialog& dialog) {
            auto* file = dialog.findChild<QLineEdit*>(QStringLiteral("exportFile"));
            auto* write = dialog.findChild<QPushButton*>(QStringLiteral("exportWrite"));
            file->setFocus();
            file->selectAll();
            QTest::keyClicks(file, path);
            QTRY_VERIFY(write->isEnabled());
            QElapsedTimer beat;
            QTimer timer;
            connect(&timer, &QTimer::timeout, &dialog, [&] { longest = std::max(longest, beat.restart()); });
            beat.start();
            timer.start(0);
            QTest::keyClick(file, Qt::Key_Return);
            QVERIFY(!write->isEnabled());
            QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), 60'000);
            QVERIFY(dialog.findChild<QWidget*>(QStringLiteral("banner.exportResult")));
            QTest::keyClick(&dialog, Qt::Key_Escape);
        };
        QTest::keyClick(m_window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_dialogs->asked, QStringList{QStringLiteral("exportDialog")});
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.size() > 200);
        QVERIFY(written.readAll().startsWith(begin));
        qInfo("longest hold-up of the window: %lld ms", static_cast<long long>(longest));
    }

    void undoNamesItsStep() {
        openSample();
        Incident incident = m_window->document()->postmortem().incident;
        const QString before = incident.title;
        incident.title = QStringLiteral("Other");
        m_window->document()->update(QStringLiteral("Edit title"), incident);
        QCOMPARE(command("edit.undo")->text(), QStringLiteral("&Undo Edit title"));
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->document()->postmortem().incident.title, before);
        QCOMPARE(command("edit.redo")->text(), QStringLiteral("&Redo Edit title"));
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->document()->postmortem().incident.title, QStringLiteral("Other"));
    }

    void undoSurvivesARestart() {
        openSample();
        Incident incident = m_window->document()->postmortem().incident;
        const QString before = incident.title;
        incident.title = QStringLiteral("Other");
        m_window->document()->update(QStringLiteral("Edit title"), incident);
        const QString path = m_window->library()->path();
        m_window->close();
        m_window = m_workbench->openWindow();
        m_window->show();
        m_workbench->openFile(path, m_window);
        QTRY_VERIFY(m_window->hasIncident());
        QCOMPARE(command("edit.undo")->text(), QStringLiteral("&Undo Edit title"));
        command("edit.undo")->trigger();
        QCOMPARE(m_window->document()->postmortem().incident.title, before);
    }

    void twoWindowsShareTheDocument() {
        openSample();
        command("file.window")->trigger();
        QCOMPARE(m_workbench->windows().size(), 2);
        MainWindow* twin = m_workbench->windows().constLast();
        QTRY_VERIFY(twin->hasIncident());
        QCOMPARE(twin->document(), m_window->document());
        QVERIFY(twin->close());
        QVERIFY(m_window->hasIncident());
    }

    void aSecondLibraryOpensASecondWindow() {
        openSample();
        m_workbench->openNew(QStringLiteral("default"), m_window);
        QCOMPARE(m_workbench->windows().size(), 2);
        MainWindow* other = m_workbench->windows().constLast();
        QTRY_VERIFY(other->hasIncident());
        QVERIFY(other->library() != m_window->library());
    }

    void aFileThatIsNoneIsSaid_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("foreign") << QByteArray("not a library at all") << QStringLiteral("is not an Afterword library");
    }

    void aFileThatIsNoneIsSaid() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QString path = m_folder->filePath(QStringLiteral("wrong.afterword"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_workbench->openFile(path, m_window);
        const auto* banner = m_window->findChild<QWidget*>(QStringLiteral("banner.opening"));
        QVERIFY(banner && banner->isVisible());
        QVERIFY2(banner->accessibleName().contains(said), qPrintable(banner->accessibleName()));
        QVERIFY(!m_window->hasIncident());
    }

    void paletteRunsCommandsAndFindsEvents() {
        openSample();
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<CommandPalette*>(QStringLiteral("commandPalette"));
        QVERIFY(palette->isVisible());
        auto* field = palette->findChild<QLineEdit*>();
        auto* list = palette->findChild<QListWidget*>();
        const TimelineEvent event = m_window->document()->postmortem().events.constFirst();
        QTest::keyClicks(field, u'#' + event.text);
        QCOMPARE(list->item(0)->text(), event.text);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(m_window->surroundings().selection.current(), event.id.uuid());
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral(">larger"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_appearance->textSize(), 110);
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void everyCommandIsInAMenuAndEveryKeyIsOnce() {
        openSample();
        QCoreApplication::processEvents();
        QSet<QAction*> inMenus;
        for (const QAction* menu : m_window->menuBar()->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                inMenus.insert(action);
            }
        }
        for (const Commands::Entry& entry : m_window->surroundings().commands.all()) {
            QVERIFY2(inMenus.contains(entry.action), qPrintable(entry.command.id));
            QVERIFY2(!entry.action->text().isEmpty(), qPrintable(entry.command.id));
        }
    }

    void controlsHaveNames() {
        openSample();
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible()) {
                continue;
            }
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }

    void scoresPreferBeginningsOfWords() {
        QVERIFY(paletteScore(QStringLiteral("Save a copy"), QStringLiteral("cop")) >
                paletteScore(QStringLiteral("Microcopy"), QStringLiteral("cop")));
        QCOMPARE(paletteScore(QStringLiteral("Save a copy"), QStringLiteral("copy paste")), 0);
        QVERIFY(paletteScore(QStringLiteral("Save a copy"), QStringLiteral("copy save")) > 0);
    }

private:
    QAction* command(const char* id) const { return m_window->surroundings().commands.find(QLatin1String(id)); }

    void openSample() {
        QTest::mouseClick(m_window->findChild<QAbstractButton*>(QStringLiteral("start.sample")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->hasIncident(), 20'000);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<Workbench> m_workbench;
    MainWindow* m_window = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
