// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openlibrary.h"

#include "whenfinished.h"

namespace afterword {

OpenLibrary::OpenLibrary(std::unique_ptr<LibraryThread> thread, const Clock& clock)
    : m_thread(std::move(thread))
    , m_clock(clock)
    , m_store(std::make_unique<LibraryStore>(*m_thread)) {}

OpenLibrary::~OpenLibrary() {
    // What was handed to the file is answered before the one goes that waits for the answers.
    m_thread->run([](Library& /*file*/) {}).waitForFinished();
}

Result<std::shared_ptr<OpenLibrary>> OpenLibrary::open(const QString& path, Library::Access access,
                                                       const Clock& clock) {
    auto thread = LibraryThread::open(path, access, clock);
    if (!thread) {
        return failure(thread.error());
    }
    return std::shared_ptr<OpenLibrary>(new OpenLibrary(std::move(*thread), clock));
}

Result<std::shared_ptr<OpenLibrary>> OpenLibrary::create(const QString& path, const Clock& clock) {
    auto thread = LibraryThread::create(path, clock);
    if (!thread) {
        return failure(thread.error());
    }
    return std::shared_ptr<OpenLibrary>(new OpenLibrary(std::move(*thread), clock));
}

void OpenLibrary::openDocument(IncidentId incident, QObject* context, const std::function<void(DocumentResult)>& done) {
    if (auto open = shared(incident)) {
        done(std::move(open));
        return;
    }
    whenFinished(m_thread->run([incident](Library& library) { return load(library, incident); }), context,
                 [self = weak_from_this(), incident, done](const Result<Loaded>& loaded) {
                     if (const auto library = self.lock()) {
                         done(library->documentOf(incident, loaded));
                     }
                 });
}

void OpenLibrary::addIncident(Postmortem postmortem, QObject* context,
                              const std::function<void(Result<IncidentId>)>& done) {
    const auto add = [postmortem = std::move(postmortem)](Library& library) mutable -> Result<IncidentId> {
        const auto key = library.nextKey();
        if (!key) {
            return failure(key.error());
        }
        postmortem.incident.key = *key;
        const auto added = library.addIncident(postmortem);
        return added ? Result<IncidentId>(postmortem.incident.id) : failure(added.error());
    };
    whenFinished(m_thread->run(add), context, done);
}

Result<OpenLibrary::Loaded> OpenLibrary::load(Library& library, IncidentId incident) {
    auto postmortem = library.load(incident);
    if (!postmortem) {
        return failure(postmortem.error());
    }
    auto log = library.undoLog(incident);
    if (!log) {
        return failure(log.error());
    }
    return Loaded{std::move(*postmortem), std::move(*log)};
}

std::shared_ptr<Document> OpenLibrary::shared(IncidentId incident) const {
    const auto found = m_documents.find(incident);
    return found == m_documents.end() ? nullptr : found->second.lock();
}

OpenLibrary::DocumentResult OpenLibrary::documentOf(IncidentId incident, const Result<Loaded>& loaded) {
    if (!loaded) {
        return failure(loaded.error());
    }
    // Another window may have asked for the same one meanwhile.
    auto document = shared(incident);
    if (!document) {
        document = std::make_shared<Document>(loaded->postmortem, loaded->log, *m_store, m_clock);
        m_documents[incident] = document;
    }
    return document;
}

Result<QList<ParkedEdit>> OpenLibrary::parkedEdits() const {
    return parkededits::parked(m_thread->id());
}

} // namespace afterword
