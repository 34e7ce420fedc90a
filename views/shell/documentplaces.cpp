// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentplaces.h"

#include "libraryplace.h"
#include "settingsplace.h"
#include "timelineplace.h"
#include "whenfinished.h"

namespace afterword {

DocumentPlaces::DocumentPlaces(const std::shared_ptr<OpenLibrary>& library, const std::shared_ptr<Document>& document,
                               const Surroundings& surroundings)
    : m_library(library)
    , m_document(document)
    , m_timeline(new TimelinePlace(*document, library->thread(), surroundings))
    , m_libraryPlace(new LibraryPlace(surroundings)) {
    add(QStringLiteral("place.timeline"), tr("Timeline"), Icon::Timeline, QKeySequence(Qt::CTRL | Qt::Key_1),
        m_timeline);
    add(QStringLiteral("place.library"), tr("Library"), Icon::Library, QKeySequence(Qt::CTRL | Qt::Key_4),
        m_libraryPlace);
    add(QStringLiteral("place.settings"), tr("Settings"), Icon::Settings, QKeySequence(Qt::CTRL | Qt::Key_Comma),
        new SettingsPlace(surroundings.appearance), true);
    connect(m_timeline, &TimelinePlace::candidatesCounted, this, &DocumentPlaces::candidatesCounted);
    connect(m_timeline, &TimelinePlace::importWanted, this, &DocumentPlaces::importWanted);
    connect(m_libraryPlace, &LibraryPlace::entered, this, &DocumentPlaces::listIncidents);
    connect(m_libraryPlace, &LibraryPlace::incidentWanted, this, &DocumentPlaces::incidentWanted);
    connect(m_libraryPlace, &LibraryPlace::newWanted, this, &DocumentPlaces::newIncidentWanted);
}

DocumentPlaces::~DocumentPlaces() = default;

void DocumentPlaces::add(const QString& id, const QString& word, Icon icon, const QKeySequence& key, Place* place,
                         bool atFoot) {
    m_entries.append({id, word, icon, key, place, atFoot});
}

void DocumentPlaces::listIncidents() {
    whenFinished(m_library->thread().run([](Library& file) { return file.incidents(); }), m_libraryPlace,
                 [this](const Result<QList<IncidentSummary>>& incidents) {
                     if (incidents) {
                         m_libraryPlace->setIncidents(*incidents);
                     }
                 });
}

} // namespace afterword
