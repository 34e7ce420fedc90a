// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"
#include "openlibrary.h"
#include "surroundings.h"

#include <QKeySequence>
#include <QList>
#include <QString>

class QMimeData;

namespace afterword {

class LibraryPlace;
class Place;
class TimelinePlace;
struct TextReference;

/// The places of one open incident, and what joins them: the only part of the program that knows all of them.
class DocumentPlaces final : public QObject {
    Q_OBJECT

public:
    DocumentPlaces(const std::shared_ptr<OpenLibrary>& library, const std::shared_ptr<Document>& document,
                   const Surroundings& surroundings);
    ~DocumentPlaces() override;

    struct Entry {
        QString id;
        QString word;
        Icon icon = Icon::None;
        QKeySequence key;
        Place* place = nullptr; ///< owned by whoever takes it as a child
        bool atFoot = false;
    };

    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

    [[nodiscard]] TimelinePlace& timeline() const { return *m_timeline; }

    [[nodiscard]] Place* timelineEntry() const;

Q_SIGNALS:
    void placeWanted(afterword::Place* place);
    void contentGiven(const QMimeData* content);
    void candidatesCounted(qint64 count);
    void incidentWanted(afterword::IncidentId incident);
    void newIncidentWanted();
    void importWanted();

private:
    void add(const QString& id, const QString& word, Icon icon, const QKeySequence& key, Place* place,
             bool atFoot = false);
    void showStory() const;
    void listIncidents();
    void follow(const TextReference& reference);

    std::shared_ptr<OpenLibrary> m_library;
    std::shared_ptr<Document> m_document;
    QList<Entry> m_entries;
    TimelinePlace* m_timeline;
    LibraryPlace* m_libraryPlace;
    Surroundings m_surroundings;
};

} // namespace afterword
