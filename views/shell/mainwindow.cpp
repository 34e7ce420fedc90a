// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "appearance.h"
#include "bannerstack.h"
#include "commandpalette.h"
#include "dialogs.h"
#include "errorwords.h"
#include "exportdialog.h"
#include "importwindow.h"
#include "incidentheader.h"
#include "keysheet.h"
#include "libraryimport.h"
#include "openingnotices.h"
#include "place.h"
#include "postmortemtemplate.h"
#include "rail.h"
#include "saveguard.h"
#include "settings.h"
#include "startpage.h"
#include "statusline.h"
#include "timelineplace.h"
#include "toaster.h"
#include "whenfinished.h"
#include "windowcommands.h"
#include "windowmenus.h"
#include "workbench.h"
#include "zonedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace afterword {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString placeKey = QStringLiteral("window/place");

QString libraryFilter() {
    return MainWindow::tr("Afterword libraries (*.afterword)");
}

} // namespace

MainWindow::MainWindow(Workbench& workbench)
    : m_workbench(workbench)
    , m_banners(new BannerStack(workbench.tools().appearance, this))
    , m_toaster(new Toaster(workbench.tools().appearance, this))
    , m_notices(*m_banners, *m_toaster)
    , m_surroundings{workbench.tools().appearance,
                     m_commands,
                     workbench.tools().dialogs,
                     m_notices,
                     workbench.tools().settings,
                     m_selection,
                     m_axis,
                     workbench.tools().clock}
    , m_offer(m_commands, m_selection, m_axis, workbench.tools().clock) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    WindowCommands::addTo(*this, m_workbench);
    build();
    m_menus = new WindowMenus(*menuBar(), m_commands, this);
    restoreLayout();
    leaveIncident();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    Appearance& appearance = m_surroundings.appearance;
    auto* all = new QWidget(this);
    m_rail = new Rail(appearance, all);
    m_header = new IncidentHeader(appearance, m_axis, all);
    m_stack = new QStackedWidget(all);
    m_status = new StatusLine(appearance, m_axis, all);
    m_start = new StartPage(appearance, m_stack);
    m_stack->addWidget(m_start);
    m_opening = new QWidget(m_stack);
    m_stack->addWidget(m_opening);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banners);
    right->addWidget(m_header);
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(all);
    m_palette = new CommandPalette(
        appearance, [this](QChar prefix, const QString& typed) { return m_offer.of(prefix, typed); }, this);
    connect(m_header, &IncidentHeader::paletteWanted, this, &MainWindow::openPalette);
    connect(m_header, &IncidentHeader::otherZoneWanted, this, &MainWindow::chooseZone);
    connect(m_status, &StatusLine::keysWanted, this, &MainWindow::showKeys);
    connect(m_start, &StartPage::sampleWanted, this, [this] { m_workbench.openSample(this); });
    connect(m_start, &StartPage::newWanted, this, [this](const QString& id) { m_workbench.openNew(id, this); });
    connect(m_start, &StartPage::importWanted, this, &MainWindow::startImport);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::recentWanted, this, [this](const QString& path) { m_workbench.openFile(path, this); });
    QList<StartPage::Template> templates;
    for (const QString& id : PostmortemTemplate::builtIn()) {
        if (const auto form = PostmortemTemplate::load(id)) {
            templates.append({id, form->name});
        }
    }
    m_start->setTemplates(templates);
}

void MainWindow::leaveIncident() {
    ++m_loads;
    m_offer.setDocument(nullptr);
    m_header->setDocument(nullptr);
    m_status->setDocument(nullptr);
    setPlaces({});
    m_selection.clear();
    m_guard = nullptr;
    m_places.reset();
    m_document.reset();
    m_library.reset();
    m_start->setRecent(m_workbench.recentFiles());
    m_header->hide();
    m_rail->hide();
    m_stack->setCurrentWidget(m_start);
    setWindowTitle(tr("Afterword"));
    refreshCommands();
}

void MainWindow::showLibrary(const std::shared_ptr<OpenLibrary>& library) {
    m_library = library;
    m_notices.withdraw(QStringLiteral("opening"));
    m_stack->setCurrentWidget(m_opening);
    const int load = ++m_loads;
    whenFinished(library->thread().run([](Library& file) { return file.incidents(); }), this,
                 [this, load, library](const Result<QList<IncidentSummary>>& incidents) {
                     if (load == m_loads) {
                         chooseIncident(incidents);
                     }
                 });
}

void MainWindow::chooseIncident(const Result<QList<IncidentSummary>>& incidents) {
    if (!incidents) {
        sayOpeningFailed(incidents.error(), m_library->path());
        return;
    }
    OpeningNotices::tell(*m_library, m_notices, [this] { saveCopy(); });
    if (!incidents->isEmpty()) {
        showIncident(incidents->constFirst().id);
    }
}

void MainWindow::showIncident(IncidentId incident) {
    const int load = ++m_loads;
    m_library->openDocument(incident, this, [this, load](const OpenLibrary::DocumentResult& document) {
        if (load != m_loads) {
            return;
        }
        if (!document) {
            sayOpeningFailed(document.error(), m_library->path());
            return;
        }
        showDocument(*document);
    });
}

void MainWindow::showDocument(const std::shared_ptr<Document>& document) {
    setPlaces({});
    m_document = document;
    if (m_library->notes().isReadOnly) {
        m_document->setReadOnlyReason(tr("The file cannot be written."));
    }
    if (const auto zone = Zone::fromName(document->postmortem().incident.zone)) {
        m_axis.setZone(*zone);
    }
    delete m_guard;
    m_guard = new SaveGuard(m_document.get(), m_notices, m_surroundings.dialogs, this);
    connect(m_guard, &SaveGuard::copyWanted, this, &MainWindow::saveCopy);
    connect(m_document.get(), &Document::refused, this,
            [this](const QString& reason) { m_surroundings.notices.toast(reason); });
    QUndoStack& undo = m_document->undoStack();
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged}) {
        connect(&undo, signal, this, &MainWindow::refreshCommands);
    }
    connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::refreshCommands);
    connect(m_document.get(), &Document::changed, this, &MainWindow::refreshCommands);
    m_offer.setDocument(m_document.get());
    m_header->setDocument(m_document.get());
    m_status->setDocument(m_document.get());
    m_places = std::make_unique<DocumentPlaces>(m_library, m_document, m_surroundings);
    connect(m_places.get(), &DocumentPlaces::candidatesCounted, m_status, &StatusLine::setCandidates);
    connect(m_places.get(), &DocumentPlaces::incidentWanted, this, &MainWindow::showIncident);
    connect(m_places.get(), &DocumentPlaces::newIncidentWanted, this, &MainWindow::addIncident);
    connect(m_places.get(), &DocumentPlaces::importWanted, this, &MainWindow::startImport);
    connect(m_places.get(), &DocumentPlaces::placeWanted, this, &MainWindow::goTo);
    connect(m_places.get(), &DocumentPlaces::contentGiven, this,
            [this](const QMimeData* content) { importContent(*content); });
    setPlaces(m_places->entries());
    m_header->show();
    m_rail->show();
    m_workbench.remember(m_library->path(), m_document->postmortem().incident.title);
    refreshCommands();
    OpeningNotices::offerParkedEdits(m_library, m_document, m_notices);
    if (const auto drop = std::exchange(m_pendingDrop, std::nullopt)) {
        QTimer::singleShot(0, this, [this, taken = *drop] { import(taken); });
    }
}

void MainWindow::addIncident() {
    const auto form = PostmortemTemplate::load(QStringLiteral("default"));
    if (!form) {
        return;
    }
    m_library->addIncident(form->newPostmortem(m_surroundings.clock.now()), this,
                           [this](const Result<IncidentId>& added) {
                               if (added) {
                                   showIncident(*added);
                               } else {
                                   sayOpeningFailed(added.error(), m_library->path());
                               }
                           });
}

void MainWindow::setPlaces(const QList<DocumentPlaces::Entry>& entries) {
    m_current = nullptr;
    m_rail->clear();
    while (m_stack->count() > 2) {
        QWidget* place = m_stack->widget(2);
        m_stack->removeWidget(place);
        delete place;
    }
    const QString wanted = m_surroundings.settings.value(placeKey).toString();
    Place* first = nullptr;
    for (const DocumentPlaces::Entry& entry : entries) {
        m_stack->addWidget(entry.place);
        QAction* action = m_commands.add({entry.id, Menu::View, entry.word, {entry.key}, entry.icon, 1}, {this},
                                         [this, place = entry.place] { goTo(place); });
        action->setParent(entry.place);
        m_rail->add(action, entry.icon, entry.word, entry.atFoot);
        if (!first || entry.id == wanted) {
            first = entry.place;
        }
    }
    if (first) {
        goTo(first);
    }
}

void MainWindow::goTo(Place* place) {
    m_current = place;
    m_stack->setCurrentWidget(place);
    for (const DocumentPlaces::Entry& entry : m_places->entries()) {
        if (entry.place == place) {
            m_rail->setCurrent(m_commands.find(entry.id));
            m_surroundings.settings.setValue(placeKey, entry.id);
        }
    }
    place->enter();
}

void MainWindow::nextPane(int step) {
    if (!m_current) {
        return;
    }
    QList<QWidget*> panes = m_current->panes();
    panes.removeIf([](const QWidget* pane) { return !pane->isVisible(); });
    if (panes.isEmpty()) {
        return;
    }
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget())) {
            now = i;
        }
    }
    const qsizetype next = (now + step + panes.size()) % panes.size();
    panes[now < 0 ? 0 : next]->setFocus(Qt::TabFocusReason);
}

void MainWindow::refreshCommands() {
    const QString nothing = m_document ? QString() : tr("No incident is open.");
    for (const char* id : {"file.save", "file.copy", "file.start", "file.window", "file.import", "file.export"}) {
        m_commands.setUnavailable(QLatin1String(id), nothing);
    }
    const auto dress = [&](const QString& id, bool isPossible, const QString& plain, const QString& named,
                           const QString& reason) {
        m_commands.find(id)->setText(isPossible ? named : plain);
        m_commands.setUnavailable(id, isPossible ? QString() : reason);
    };
    const bool canEdit = m_document && m_document->readOnlyReason().isEmpty();
    const QUndoStack* undo = m_document ? &m_document->undoStack() : nullptr;
    dress(QStringLiteral("edit.undo"), canEdit && undo->canUndo(), tr("&Undo"),
          tr("&Undo %1", "the step").arg(undo ? undo->undoText() : QString()), tr("There is nothing to undo."));
    dress(QStringLiteral("edit.redo"), canEdit && undo->canRedo(), tr("&Redo"),
          tr("&Redo %1", "the step").arg(undo ? undo->redoText() : QString()), tr("There is nothing to redo."));
    if (m_document) {
        const Incident& incident = m_document->postmortem().incident;
        setWindowTitle(tr("%1 %2 – Afterword", "key and title of the incident")
                           .arg(incident.key, incident.title.isEmpty() ? tr("Untitled incident") : incident.title));
    }
}

void MainWindow::sayOpeningFailed(const Error& error, const QString& path) {
    if (!hasIncident()) {
        m_stack->setCurrentWidget(m_start);
    }
    const QString id = QStringLiteral("opening");
    m_notices.show({id,
                    NoticeKind::Error,
                    ErrorWords::of(error),
                    error.detail,
                    {{tr("Try again"),
                      [this, path, id] {
                          m_notices.withdraw(id);
                          m_workbench.openFile(path, this);
                      }}},
                    true});
}

void MainWindow::chooseFile() {
    const QString path = m_surroundings.dialogs.openFile(this, tr("Open a library"), libraryFilter());
    if (!path.isEmpty()) {
        m_workbench.openFile(path, this);
    }
}

void MainWindow::startImport() {
    import({});
}

void MainWindow::import(const ImportDrop& drop) {
    if (!m_document) {
        m_pendingDrop = drop;
        m_workbench.openNew(QStringLiteral("default"), this);
        return;
    }
    LibraryImport runner(m_library, m_document);
    ImportWindow window(runner.situation(m_surroundings.clock.now()), runner, m_surroundings, this);
    connect(&window, &ImportWindow::undoWanted, this, [this] { m_document->undoStack().undo(); });
    connect(&window, &ImportWindow::candidatesWanted, this, [this] {
        goTo(m_places->timelineEntry());
        m_places->timeline().showCandidates();
    });
    window.setWindowModality(Qt::ApplicationModal);
    if (!drop.paths.isEmpty()) {
        window.add(drop);
    }
    [[maybe_unused]] const bool accepted = m_surroundings.dialogs.run(window);
}

void MainWindow::importContent(const QMimeData& content) {
    const auto drop = ImportDrop::take(content, m_surroundings.clock.now(), m_axis.zone());
    if (drop) {
        import(*drop);
    } else {
        m_surroundings.notices.toast(ErrorWords::of(drop.error()));
    }
}

void MainWindow::paste() {
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (content && ImportDrop::accepts(*content)) {
        importContent(*content);
    } else {
        m_surroundings.notices.toast(tr("There is nothing to import in the clipboard."));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (ImportDrop::accepts(*event->mimeData()) && (!m_document || m_document->readOnlyReason().isEmpty())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().toLocalFile().endsWith(u".afterword", Qt::CaseInsensitive)) {
        m_workbench.openFile(urls.constFirst().toLocalFile(), this);
        return;
    }
    const auto drop = ImportDrop::take(*event->mimeData(), m_surroundings.clock.now(), m_axis.zone());
    if (!drop) {
        m_surroundings.notices.toast(ErrorWords::of(drop.error()));
        return;
    }
    // The drag ends first: other programs wait for it.
    QTimer::singleShot(0, this, [this, taken = *drop] { import(taken); });
}

void MainWindow::save() {
    m_document->closeStep();
    if (!Workbench::isUnnamed(m_library->path())) {
        m_surroundings.notices.toast(tr("Everything is saved as you type."));
        return;
    }
    const Incident& incident = m_document->postmortem().incident;
    const QString name = (incident.title.isEmpty() ? incident.key : incident.title) + QStringLiteral(".afterword");
    const QString path =
        m_surroundings.dialogs.saveFile(this, tr("Name this library"), QDir::home().filePath(name), libraryFilter());
    if (!path.isEmpty() && m_guard->allowsClosing()) {
        m_workbench.nameFile(path, this);
    }
}

void MainWindow::saveCopy() {
    const QString path = m_surroundings.dialogs.saveFile(this, tr("Save a copy"), {}, libraryFilter());
    if (path.isEmpty()) {
        return;
    }
    whenFinished(m_library->thread().run([path](Library& file) { return file.copyTo(path); }), this,
                 [this, path](const Result<>& copied) {
                     if (copied) {
                         m_surroundings.notices.toast(tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()));
                     } else {
                         m_notices.show({QStringLiteral("copy"),
                                         NoticeKind::Error,
                                         ErrorWords::of(copied.error()),
                                         copied.error().detail,
                                         {},
                                         true});
                     }
                 });
}

void MainWindow::exportReport() {
    m_document->closeStep();
    const auto library = m_library;
    const auto exporter = m_workbench.tools().makeExporter(*library);
    ExportDialog dialog(m_document->postmortem(), *exporter, m_surroundings, this);
    connect(&dialog, &ExportDialog::openWanted, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    [[maybe_unused]] const bool accepted = m_surroundings.dialogs.run(dialog);
}

void MainWindow::openTwin() {
    MainWindow* twin = m_workbench.openWindow();
    twin->resize(size());
    twin->show();
    twin->m_library = m_library;
    twin->showIncident(m_document->postmortem().incident.id);
}

void MainWindow::openPalette() {
    m_palette->open();
}

void MainWindow::showKeys() {
    KeySheet sheet(m_commands, m_surroundings.appearance, this);
    [[maybe_unused]] const bool accepted = m_surroundings.dialogs.run(sheet);
}

void MainWindow::chooseZone(bool isSecond) {
    ZoneDialog dialog(isSecond ? tr("Second zone") : tr("Zone of display"),
                      isSecond ? m_axis.secondZone() : std::optional(m_axis.zone()), this);
    if (!m_surroundings.dialogs.run(dialog) || !dialog.zone()) {
        return;
    }
    isSecond ? m_axis.setSecondZone(dialog.zone()) : m_axis.setZone(*dialog.zone());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    rememberLayout();
    if (m_guard && !m_guard->allowsClosing()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::rememberLayout() {
    m_surroundings.settings.setValue(geometryKey, saveGeometry());
}

void MainWindow::restoreLayout() {
    setMinimumSize(1024, 700);
    resize(1440, 900);
    restoreGeometry(m_surroundings.settings.value(geometryKey).toByteArray());
}

} // namespace afterword
