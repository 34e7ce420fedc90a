// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "appearance.h"
#include "bannerstack.h"
#include "commandpalette.h"
#include "dialogs.h"
#include "errorwords.h"
#include "incidentheader.h"
#include "keysheet.h"
#include "place.h"
#include "postmortemtemplate.h"
#include "rail.h"
#include "saveguard.h"
#include "settings.h"
#include "startpage.h"
#include "statusline.h"
#include "timelinerange.h"
#include "toaster.h"
#include "whenfinished.h"
#include "windowcommands.h"
#include "windowmenus.h"
#include "workbench.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
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
    connect(m_start, &StartPage::importWanted, this, &MainWindow::chooseCollected);
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
    tellOpening();
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
    QList<Instant> moments;
    for (const TimelineEvent& event : document->postmortem().events) {
        moments.append(event.happenedAt);
    }
    if (moments.isEmpty()) {
        moments.append(document->postmortem().incident.createdAt);
    }
    const TimelineRange range = timelineRange(moments);
    m_axis.setRange(range.from, range.to);
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
    setPlaces(m_places->entries());
    m_header->show();
    m_rail->show();
    m_workbench.remember(m_library->path(), m_document->postmortem().incident.title);
    refreshCommands();
    offerParkedEdits();
}

void MainWindow::addIncident() {
    const auto form = PostmortemTemplate::load(QStringLiteral("default"));
    if (!form) {
        return;
    }
    Postmortem postmortem = form->newPostmortem(m_surroundings.clock.now());
    whenFinished(m_library->thread().run([postmortem](Library& file) mutable -> Result<IncidentId> {
        const auto key = file.nextKey();
        if (!key) {
            return failure(key.error());
        }
        postmortem.incident.key = *key;
        const auto added = file.addIncident(postmortem);
        return added ? Result<IncidentId>(postmortem.incident.id) : failure(added.error());
    }),
                 this, [this](const Result<IncidentId>& added) {
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
    for (const char* id : {"file.save", "file.copy", "file.start", "file.window"}) {
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

void MainWindow::tellOpening() {
    const OpeningNotes& notes = m_library->notes();
    const auto tell = [&](const QString& id, NoticeKind kind, const QString& text) {
        m_notices.show({id, kind, text, {}, {}, true});
    };
    if (notes.isReadOnly) {
        m_notices.show({QStringLiteral("readOnly"),
                        NoticeKind::Warning,
                        tr("Read-only: the file or its folder cannot be written. You can look and export; to change "
                           "something, save a copy."),
                        notes.readOnlyReason,
                        {{tr("Save a copy…"),
                          [this] {
                              saveCopy();
                          }}},
                        true});
    }
    if (notes.recovered || notes.recoveredInCopy) {
        tell(QStringLiteral("recovered"), NoticeKind::Info,
             tr("Recovered after an unexpected stop. Nothing that was saved is lost."));
    }
    if (notes.newerRevisionSeen) {
        tell(QStringLiteral("older"), NoticeKind::Warning,
             tr("This copy is older than the one that was last open on this computer. Look for the newer one before "
                "you go on."));
    }
    if (notes.migratedFrom) {
        tell(QStringLiteral("migrated"), NoticeKind::Done,
             tr("Updated from format %1. The file as it was before is kept as a snapshot.").arg(*notes.migratedFrom));
    }
    if (notes.hasHardLinks) {
        tell(QStringLiteral("hardLinks"), NoticeKind::Warning,
             tr("This file has a second name in the file system. Open it under one name only."));
    }
}

void MainWindow::offerParkedEdits() {
    const auto parked = m_library->parkedEdits();
    if (!parked || parked->isEmpty()) {
        return;
    }
    QList<ParkedEdit> mine = *parked;
    mine.removeIf([this](const ParkedEdit& edit) { return edit.incident != m_document->postmortem().incident.id; });
    if (mine.isEmpty()) {
        return;
    }
    const QString id = QStringLiteral("parked");
    const auto done = [this, id] {
        parkededits::clear(m_library->thread().id());
        m_notices.withdraw(id);
    };
    m_notices.show(
        {id,
         NoticeKind::Warning,
         tr("%n edit(s) could not be written the last time. They were kept.", nullptr, static_cast<int>(mine.size())),
         mine.constLast().label,
         {{tr("Write now"),
           [this, mine, done] {
               for (const ParkedEdit& edit : mine) {
                   m_document->change(edit.label, edit.changes);
               }
               done();
           }},
          {tr("Forget"), done}},
         false});
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

void MainWindow::chooseCollected() {
    m_workbench.openNew(QStringLiteral("default"), this);
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
    m_palette->open(isSecond ? QStringLiteral("> second zone ") : QStringLiteral("> zone "));
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
