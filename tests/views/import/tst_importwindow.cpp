// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "clock.h"
#include "commands.h"
#include "corpus.h"
#include "dialogs.h"
#include "importwindow.h"
#include "isotime.h"
#include "librarythread.h"
#include "notices.h"
#include "picturefolder.h"
#include "selection.h"
#include "settings.h"
#include "timeaxis.h"
#include "whenfinished.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace afterword;

namespace {

// In pieces, so that no token is written down.
QByteArray token(const QByteArray& tail = "q8Zr2LmX7vTn4BcKd9WsPf3H") {
    return QByteArray("xoxb-49182736450-") + "917263548190-" + tail;
}

QByteArray longLog() {
    QByteArray log;
    for (int i = 0; i < 40'000; ++i) {
        log += "2026-03-01T14:32:00Z web-1 app[1]: a line with number " + QByteArray::number(i) + '\n';
    }
    return log;
}

class StillClock final : public Clock {
public:
    /// 14:32 in Berlin.
    [[nodiscard]] Instant now() const override { return *fromIso(u"2026-03-02T13:32:00Z"); }
};

class NoDialogs final : public Dialogs {
public:
    QString openFile(QWidget* /*parent*/, const QString& /*title*/, const QString& /*filter*/) override { return {}; }

    QStringList openFiles(QWidget* /*parent*/, const QString& /*title*/, const QString& /*filter*/) override {
        return files;
    }

    QString openFolder(QWidget* /*parent*/, const QString& /*title*/) override { return {}; }

    QString saveFile(QWidget* /*parent*/, const QString& /*title*/, const QString& /*proposed*/,
                     const QString& /*filter*/) override {
        return {};
    }

    int ask(QWidget* /*parent*/, const Question& /*question*/) override { return 0; }

    bool run(QDialog& /*dialog*/) override { return false; }

    QStringList files;
};

class NoNotices final : public Notices {
public:
    void show(const Banner& /*banner*/) override {}

    void withdraw(const QString& /*id*/) override {}

    void toast(const QString& /*text*/, const NoticeAction& /*action*/) override {}
};

/// Waits in the middle of a file until it is stopped.
class WaitingProgress final : public Progress {
public:
    explicit WaitingProgress(std::shared_ptr<Progress> progress)
        : m_progress(std::move(progress)) {}

    void advance(qint64 done, qint64 total, const QString& what) override {
        m_progress->advance(done, total, what);
        while (done > 0 && !m_progress->isCancelled()) {
            QThread::yieldCurrentThread();
        }
    }

    [[nodiscard]] bool isCancelled() const override { return m_progress->isCancelled(); }

private:
    std::shared_ptr<Progress> m_progress;
};

/// Imports into a library of its own, as the window's shell does.
class LibraryRunner final : public QObject, public ImportRunner {
    Q_OBJECT

public:
    explicit LibraryRunner(const QString& path) {
        auto made = LibraryThread::create(path, m_clock);
        m_library = std::move(*made);
        incident.incident.id = IncidentId::create();
        incident.incident.key = QStringLiteral("INC-1");
        m_library->run([this](Library& library) { return library.addIncident(incident); }).waitForFinished();
    }

    void run(const ImportRequest& request, std::shared_ptr<Progress> progress,
             std::function<void(Result<Imported>)> done) override {
        last = request;
        if (waits) {
            progress = std::make_shared<WaitingProgress>(std::move(progress));
        }
        const auto work = [this, request, progress](Library& library) -> Result<Imported> {
            const auto now = library.load(incident.incident.id);
            return now ? importInto(library, *now, request, *progress) : Result<Imported>(failure(now.error()));
        };
        whenFinished(m_library->run(work), this, std::move(done));
    }

    [[nodiscard]] Postmortem now() {
        auto future = m_library->run([this](Library& library) { return library.load(incident.incident.id); });
        return *future.takeResult();
    }

    [[nodiscard]] qint64 revision() {
        return m_library->run([](Library& library) { return library.revision(); }).result();
    }

    Postmortem incident;
    ImportRequest last;
    bool waits = false; ///< an import waits in its middle until it is stopped

private:
    SystemClock m_clock;
    std::unique_ptr<LibraryThread> m_library;
};

} // namespace

/// The import in its window, with real keys and clicks, into a real library.
class TestImportWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromFilesToTheResult();
    void questionsAreAskedOnce();
    void enterImportsWhenNothingIsOpen();
    void stopLeavesNothing();
    void escapeClosesSafely();
    void sameFilesAgain();
    void columnsAreMapped();
    void pastes();
    void drops();
    void takesLinksToElsewhereForNothing();
    void addsFiles();
    void failuresStayInTheirRow();
    void failureOfTheImportIsSaid();
    void remembersTheAnswers();
    void everythingHasAName();
    void pictures_data();
    void pictures();

private:
    void put(const QString& name, const QByteArray& bytes) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    void open(const QStringList& names, int sources);

    template <class T>
    [[nodiscard]] T* child(const char* name) const {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    [[nodiscard]] int page() const;
    void waitFor(int page) const;
    void picture(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    Commands m_commands;
    NoDialogs m_dialogs;
    NoNotices m_notices;
    Selection m_selection;
    TimeAxis m_axis;
    StillClock m_clock;
    std::unique_ptr<Surroundings> m_surroundings;
    std::unique_ptr<LibraryRunner> m_runner;
    std::unique_ptr<ImportWindow> m_window;
};

void TestImportWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("AFTERWORD_STATE_DIR", path(QStringLiteral("state")).toUtf8());
    m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
    m_appearance = std::make_unique<Appearance>(*m_settings);
    m_surroundings = std::make_unique<Surroundings>(
        Surroundings{*m_appearance, m_commands, m_dialogs, m_notices, *m_settings, m_selection, m_axis, m_clock});
    m_runner = std::make_unique<LibraryRunner>(path(QStringLiteral("a.afterword")));
    m_dialogs.files.clear();
}

void TestImportWindow::cleanup() {
    m_window.reset();
    m_runner.reset();
    m_surroundings.reset();
    m_appearance.reset();
    m_settings.reset();
}

void TestImportWindow::put(const QString& name, const QByteArray& bytes) const {
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Waits until as many sources were looked at.
void TestImportWindow::open(const QStringList& names, int sources) {
    ImportSituation situation;
    situation.zone = *Zone::fromName(QStringLiteral("Europe/Berlin"));
    situation.now = m_clock.now();
    situation.known = m_runner->now().sources;
    m_window = std::make_unique<ImportWindow>(situation, *m_runner, *m_surroundings);
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QStringList paths;
    for (const QString& name : names) {
        paths.append(QDir::isAbsolutePath(name) ? name : path(name));
    }
    m_window->add(paths);
    QTRY_COMPARE(child<QListView>("sources")->model()->rowCount(), sources);
    QTRY_VERIFY(!child<QPushButton>("next")->toolTip().contains(u"looked at"));
}

int TestImportWindow::page() const {
    return m_window->findChild<QStackedWidget*>(QStringLiteral("pages"))->currentIndex();
}

void TestImportWindow::waitFor(int wanted) const {
    QTRY_COMPARE(page(), wanted);
}

void TestImportWindow::picture(const QString& name) const {
    QCoreApplication::processEvents(); // layouts
    QVERIFY(m_window->grab().save(pictureFile(QStringLiteral("import-%1").arg(name))));
}

void TestImportWindow::fromFilesToTheResult() {
    put(QStringLiteral("all/app.log"), "2026-03-01T14:32:00Z x y[1]: token=" + token() +
                                           "\n2026-03-01T14:33:00Z x y[1]: token=" + token("Hf3PsW9dKcB4nTv7XmL2rZ8q") +
                                           '\n');
    put(QStringLiteral("all/notes.bin"), QByteArray("\x00\x01\x02\x03", 4).repeated(20));
    open({QStringLiteral("all")}, 2);
    QCOMPARE(child<QTableView>("previewTable")->model()->rowCount(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(page(), 1); // possible secrets
    auto* secrets = child<QTableView>("secrets");
    QCOMPARE(secrets->model()->rowCount(), 2);
    QVERIFY(secrets->hasFocus());
    QTest::keyClick(secrets, Qt::Key_Space); // is none
    QCOMPARE(secrets->model()->index(0, 0).data().toString(), QStringLiteral("Keep"));
    QTest::keyClick(secrets, Qt::Key_Return);
    waitFor(3);
    const Postmortem now = m_runner->now();
    QCOMPARE(now.sources.size(), 2);
    QCOMPARE(now.sources.at(0).candidates, 2);
    QCOMPARE(now.sources.at(0).secrets, 1);
    QVERIFY(now.sources.at(0).redacted);
    QCOMPARE(child<QTableView>("skipped")->model()->rowCount(), 1);
    QVERIFY(child<QPushButton>("undo")->isVisible());
    QSignalSpy undo(m_window.get(), &ImportWindow::undoWanted);
    QTest::mouseClick(child<QPushButton>("undo"), Qt::LeftButton);
    QCOMPARE(undo.size(), 1);
    QVERIFY(!m_window->isVisible());
}

void TestImportWindow::questionsAreAskedOnce() {
    put(QStringLiteral("messages"), "Mar  1 14:32:00 web-1 app[1]: started\n");
    put(QStringLiteral("app.log"), "2026-03-01 14:32:00 x y[1]: a\n");
    open({QStringLiteral("messages"), QStringLiteral("app.log")}, 2);
    auto* zone = child<QComboBox>("zone");
    auto* year = child<QComboBox>("yearForAll");
    QVERIFY(zone->isVisible());
    // Enter leads to what is asked, and there it gives the answer.
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(zone->hasFocus());
    QCOMPARE(page(), 0);
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), QStringLiteral("Asia/Tokyo"));
    QTest::keyClick(zone->completer()->popup(), Qt::Key_Return); // takes the list of completions away
    QVERIFY(zone->isVisible());
    QTest::keyClick(zone, Qt::Key_Return);
    QVERIFY(!zone->isVisible());
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    QVERIFY(year->hasFocus());
    QTest::keyClick(year, Qt::Key_Return);
    QVERIFY(!year->isVisible());
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(3);
    for (const Source& source : m_runner->now().sources) {
        QCOMPARE(source.zone, QStringLiteral("Asia/Tokyo"));
        QVERIFY(!source.zoneAssumed);
    }
}

void TestImportWindow::enterImportsWhenNothingIsOpen() {
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    open({QStringLiteral("app.log")}, 1);
    QVERIFY(child<QListView>("sources")->hasFocus());
    QTest::keyClick(child<QListView>("sources"), Qt::Key_Return);
    waitFor(3);
    QSignalSpy candidates(m_window.get(), &ImportWindow::candidatesWanted);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(candidates.size(), 1);
}

void TestImportWindow::stopLeavesNothing() {
    put(QStringLiteral("app.log"), longLog());
    const qint64 revision = m_runner->revision();
    m_runner->waits = true;
    open({QStringLiteral("app.log")}, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(page(), 2);
    QTRY_COMPARE(child<QLabel>("progressOf")->text(), QStringLiteral("app.log"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    waitFor(0);
    QCOMPARE(m_runner->revision(), revision);
    QVERIFY(m_runner->now().sources.isEmpty());
    QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("banner.import")));
    // It can be tried again at once.
    m_runner->waits = false;
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(3);
    QCOMPARE(m_runner->now().sources.constFirst().candidates, 40'000);
}

void TestImportWindow::escapeClosesSafely() {
    put(QStringLiteral("app.log"), longLog());
    open({QStringLiteral("app.log")}, 1);
    QTest::keyClick(child<QListView>("sources"), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_runner->now().sources.isEmpty());
    // In the middle of an import, too.
    m_runner->waits = true;
    open({QStringLiteral("app.log")}, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(page(), 2);
    m_window.reset();
    QVERIFY(m_runner->now().sources.isEmpty());
}

void TestImportWindow::sameFilesAgain() {
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    open({QStringLiteral("app.log")}, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(3);
    const qint64 revision = m_runner->revision();
    open({QStringLiteral("app.log")}, 1);
    QVERIFY(child<QLabel>("advice")->text().contains(u"Imported before"));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(3);
    QCOMPARE(m_runner->revision(), revision);
    QCOMPARE(child<QLabel>("resultTitle")->text(), QStringLiteral("There is nothing new in it"));
    QVERIFY(!child<QPushButton>("undo")->isVisible());
}

void TestImportWindow::columnsAreMapped() {
    put(QStringLiteral("table.csv"), "alpha,beta\n2026-03-01 14:32Z,x\nsoon,y\nlater,z\nthen,u\nnever,v\n");
    open({QStringLiteral("table.csv")}, 1);
    auto* time = child<QComboBox>("column.time");
    QTest::keyClick(m_window.get(), Qt::Key_Return); // leads to what is asked
    QVERIFY(time->hasFocus());
    QTest::keyClick(time, Qt::Key_Down);
    QTRY_COMPARE(child<QTableView>("previewTable")->model()->rowCount(), 5);
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    QCOMPARE(time->currentText(), QStringLiteral("alpha"));
    QCOMPARE(child<QComboBox>("column.text")->currentText(), QStringLiteral("beta"));
}

void TestImportWindow::pastes() {
    open({}, 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("2026-03-01T14:32:00Z deploy\n2026-03-01T14:40:00Z back\n"));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    auto* list = child<QListView>("sources");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Pasted text 14:32"));
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(3);
    const Postmortem now = m_runner->now();
    QCOMPARE(now.sources.at(0).candidates, 2);
    QCOMPARE(now.sources.at(0).path, QStringLiteral("Pasted text 14:32"));
    QCOMPARE(now.evidence.constFirst().title, QStringLiteral("Pasted picture 14:32"));
}

void TestImportWindow::drops() {
    put(QStringLiteral("app.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    open({}, 0);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(QStringLiteral("app.log")))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(child<QListView>("sources")->model()->rowCount(), 1);
}

void TestImportWindow::takesLinksToElsewhereForNothing() {
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("https://example.org/a.log"))});
    link.setText(QStringLiteral("https://example.org/a.log"));
    QVERIFY(!ImportDrop::accepts(link));
    const auto taken = ImportDrop::take(link, m_clock.now(), {});
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::NothingMatched);
    QMimeData blank;
    blank.setText(QStringLiteral(" \n"));
    QVERIFY(!ImportDrop::take(blank, m_clock.now(), {}));
    QMimeData nothing;
    QVERIFY(!ImportDrop::accepts(nothing));
}

void TestImportWindow::addsFiles() {
    put(QStringLiteral("a.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    put(QStringLiteral("b.log"), "2026-03-01T14:32:00Z x y[1]: b\n");
    m_dialogs.files = QStringList{path(QStringLiteral("b.log"))};
    open({QStringLiteral("a.log")}, 1);
    child<QAction>("addFiles")->trigger();
    auto* list = child<QListView>("sources");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    // A click on the check leaves a source out; so does the space bar.
    const QRect row = list->visualRect(list->model()->index(1, 0));
    const int line = list->fontMetrics().height();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + line * 5 / 4, row.center().y()});
    QCOMPARE(list->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QTRY_COMPARE(child<QLabel>("summary")->text(), QStringLiteral("1 of 2 source(s) come in"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(!child<QPushButton>("next")->isEnabled());
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    waitFor(3);
    QCOMPARE(m_runner->now().sources.size(), 1);
}

void TestImportWindow::failuresStayInTheirRow() {
    put(QStringLiteral("all/a.log"), "");
    put(QStringLiteral("all/b.zip"), "PK\x03\x04 broken");
    open({QStringLiteral("all")}, 2);
    QVERIFY(!child<QPushButton>("next")->isEnabled());
    auto* list = child<QListView>("sources");
    for (int row = 0; row < 2; ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QVERIFY(child<QLabel>("advice")->text().contains(u"not concerned"));
    }
    QVERIFY(!m_window->findChild<QWidget*>(QStringLiteral("banner.import")));
}

void TestImportWindow::failureOfTheImportIsSaid() {
    put(QStringLiteral("a.log"), "2026-03-01T14:32:00Z x y[1]: a\n");
    open({QStringLiteral("a.log")}, 1);
    QFile::remove(path(QStringLiteral("a.log")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(0);
    QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("banner.import")));
    QVERIFY(m_runner->now().sources.isEmpty());
}

void TestImportWindow::remembersTheAnswers() {
    put(QStringLiteral("app-1.log"), "2026-03-01 14:32:00 x y[1]: a\n");
    put(QStringLiteral("app-2.log"), "2026-03-02 14:32:00 x y[1]: a\n");
    open({QStringLiteral("app-1.log")}, 1);
    QTest::mouseClick(child<QWidget>("zoneQuestion")->findChild<QPushButton*>(QStringLiteral("use")), Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(3);
    open({QStringLiteral("app-2.log")}, 1);
    QVERIFY(!child<QWidget>("zoneQuestion")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(3);
    QCOMPARE(m_runner->now().sources.constLast().zone, QStringLiteral("Europe/Berlin"));
}

void TestImportWindow::everythingHasAName() {
    put(QStringLiteral("table.csv"), "time,text\n2026-03-01 14:32,x\n");
    open({QStringLiteral("table.csv")}, 1);
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool isPart = widget->parentWidget()->inherits("QComboBox") ||
                            widget->parentWidget()->inherits("QAbstractSpinBox") || widget->inherits("QLabel");
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPart) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name = widget->accessibleName() + (button ? button->text() : QString());
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

void TestImportWindow::pictures_data() {
    QTest::addColumn<Appearance::Wish>("wish");
    QTest::addColumn<int>("size");
    QTest::newRow("light") << Appearance::Wish::Light << 100;
    QTest::newRow("dark") << Appearance::Wish::Dark << 100;
    QTest::newRow("contrast") << Appearance::Wish::HighContrast << 100;
    QTest::newRow("large") << Appearance::Wish::Light << 200;
}

void TestImportWindow::pictures() {
    QFETCH(Appearance::Wish, wish);
    QFETCH(int, size);
    if (corpusFolder().isEmpty()) {
        QSKIP("no corpus");
    }
    m_appearance->setWish(wish);
    m_appearance->setTextSize(size);
    const QString tag = QLatin1String(QTest::currentDataTag());
    const auto real = [](const char* name) {
        return QString(corpusFolder() + u'/' + QLatin1String(name));
    };
    put(QStringLiteral("deploys.csv"), "when;what;who;system\n2026-03-01 14:02;rollout of 4711 began;maya;checkout\n"
                                       "2026-03-01 14:31;rollback;jonas;checkout\n");
    put(QStringLiteral("table.csv"), "alpha,beta\nx,y\nz,w\n");
    put(QStringLiteral("config.log"),
        "2026-03-01T14:32:00Z web-1 app[1]: started with token=" + token() +
            " for the bot\n2026-03-01T14:33:00Z web-1 app[1]: token=" + token("Hf3PsW9dKcB4nTv7XmL2rZ8q") + '\n');
    put(QStringLiteral("empty.log"), "");
    put(QStringLiteral("notes.bin"), QByteArray("\x00\x01\x02\x03", 4).repeated(20));
    open({}, 0);
    picture(u"empty-" + tag);
    m_window->add({real("slack/export-2018-threads.zip"), real("logs-lnav/logfile_syslog.0"),
                   path(QStringLiteral("deploys.csv")), path(QStringLiteral("config.log")),
                   real("metrics-nab/realTraffic/speed_7578.csv"), real("images/dashboards/benchmark1.png"),
                   real("postmortems/kubernetes-test-infra/2019-01-23.md"), path(QStringLiteral("empty.log")),
                   path(QStringLiteral("notes.bin")), path(QStringLiteral("table.csv"))});
    QTRY_VERIFY(!child<QPushButton>("next")->toolTip().contains(u"looked at"));
    auto* list = child<QListView>("sources");
    QTRY_VERIFY(list->model()->rowCount() > 9);
    const auto select = [&](const QString& name) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name) {
                list->setCurrentIndex(list->model()->index(row, 0));
            }
        }
        QTRY_VERIFY(!child<QPushButton>("next")->toolTip().contains(u"looked at"));
    };
    picture(u"chat-" + tag);
    select(QStringLiteral("deploys.csv"));
    picture(u"table-" + tag);
    select(QStringLiteral("benchmark1.png"));
    picture(u"picture-" + tag);
    select(QStringLiteral("speed_7578.csv"));
    picture(u"series-" + tag);
    select(QStringLiteral("2019-01-23.md"));
    picture(u"postmortem-" + tag);
    select(QStringLiteral("table.csv"));
    picture(u"asking-" + tag);
    select(QStringLiteral("notes.bin"));
    picture(u"unknown-" + tag);
    select(QStringLiteral("table.csv"));
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // the zone
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // the year
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    picture(u"settled-" + tag);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(page(), 1);
    picture(u"secrets-" + tag);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    picture(u"progress-" + tag);
    waitFor(3);
    picture(u"result-" + tag);
    const QString log = path(QStringLiteral("config.log"));
    open({log, real("slack/export-2018-threads.zip")}, 4);
    picture(u"known-" + tag);
    child<QCheckBox>("limitTime")->click();
    picture(u"limited-" + tag);
    child<QCheckBox>("limitTime")->click();
    QTRY_VERIFY(child<QPushButton>("next")->isEnabled());
    QFile::remove(log);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(0);
    picture(u"failed-" + tag);
    open({real("slack/export-2018-threads.zip")}, 3);
    m_window->resize(2560, 1440);
    picture(u"wide-" + tag);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor(3);
    picture(u"again-" + tag);
}

QTEST_MAIN(TestImportWindow)
#include "tst_importwindow.moc"
