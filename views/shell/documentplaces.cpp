// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentplaces.h"

#include "evidenceplace.h"
#include "libraryplace.h"
#include "selection.h"
#include "settingsplace.h"
#include "textreferences.h"
#include "timeaxis.h"
#include "timelineplace.h"
#include "timelinerange.h"
#include "whenfinished.h"
#include "writeupplace.h"

#include <QDesktopServices>
#include <QUrl>

namespace afterword {

DocumentPlaces::DocumentPlaces(const std::shared_ptr<OpenLibrary>& library, const std::shared_ptr<Document>& document,
                               const Surroundings& surroundings)
    : m_library(library)
    , m_document(document)
    , m_timeline(new TimelinePlace(*document, library->thread(), surroundings))
    , m_libraryPlace(new LibraryPlace(surroundings))
    , m_surroundings(surroundings) {
    showStory();
    add(QStringLiteral("place.timeline"), tr("Timeline"), Icon::Timeline, QKeySequence(Qt::CTRL | Qt::Key_1),
        m_timeline);
    auto* writeUp = new WriteUpPlace(*document, picturesOf(library), surroundings);
    add(QStringLiteral("place.writeUp"), tr("Write-up"), Icon::WriteUp, QKeySequence(Qt::CTRL | Qt::Key_2), writeUp);
    connect(writeUp, &WriteUpPlace::referenceWanted, this, &DocumentPlaces::follow);
    connect(writeUp, &WriteUpPlace::contentGiven, this, &DocumentPlaces::contentGiven);
    connect(writeUp, &WriteUpPlace::addressWanted, this,
            [](const QUrl& address) { QDesktopServices::openUrl(address); });
    auto* evidence = new EvidencePlace(library, *document, surroundings);
    add(QStringLiteral("place.evidence"), tr("Evidence"), Icon::Evidence, QKeySequence(Qt::CTRL | Qt::Key_5), evidence);
    connect(&evidence->pane(), &EvidencePane::importWanted, this, &DocumentPlaces::importWanted);
    connect(&evidence->pane(), &EvidencePane::contentGiven, this, &DocumentPlaces::contentGiven);
    connect(&evidence->pane(), &EvidencePane::addressWanted, this,
            [](const QUrl& address) { QDesktopServices::openUrl(address); });
    connect(&evidence->pane(), &EvidencePane::sectionWanted, this, [this, writeUp](SectionId section) {
        Q_EMIT placeWanted(writeUp);
        writeUp->showSection(section);
    });
    connect(&evidence->pane(), &EvidencePane::eventWanted, this,
            [this](EventId event) { follow({ReferenceKind::Event, event.toString(), {}, false}); });
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

void DocumentPlaces::showStory() const {
    QList<Instant> moments;
    for (const TimelineEvent& event : m_document->postmortem().events) {
        moments.append(event.happenedAt);
    }
    if (moments.isEmpty()) {
        moments.append(m_document->postmortem().incident.createdAt);
    }
    const TimelineRange range = timelineRange(moments);
    m_surroundings.axis.setRange(range.from, range.to);
}

void DocumentPlaces::add(const QString& id, const QString& word, Icon icon, const QKeySequence& key, Place* place,
                         bool atFoot) {
    m_entries.append({id, word, icon, key, place, atFoot});
}

Place* DocumentPlaces::timelineEntry() const {
    return m_timeline;
}

void DocumentPlaces::follow(const TextReference& reference) {
    const Postmortem& postmortem = m_document->postmortem();
    std::optional<Instant> at;
    if (reference.kind == ReferenceKind::Event) {
        if (const auto* event = m_document->find<TimelineEvent>(EventId::fromString(reference.id))) {
            at = event->happenedAt;
            m_surroundings.selection.select(event->id.uuid());
        }
    } else if (reference.kind == ReferenceKind::Milestone) {
        for (const Milestone& milestone : postmortem.milestones) {
            if (toKey(milestone.kind) == reference.id) {
                at = milestone.at;
            }
        }
    } else if (reference.kind == ReferenceKind::Evidence) {
        if (const auto* evidence = m_document->find<Evidence>(EvidenceId::fromString(reference.id))) {
            at = evidence->takenAt;
        }
    }
    if (at) {
        m_surroundings.axis.reveal(*at);
        Q_EMIT placeWanted(m_timeline);
    }
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
