// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryimport.h"

#include "whenfinished.h"

#include <QCoreApplication>

namespace afterword {

LibraryImport::LibraryImport(std::shared_ptr<OpenLibrary> library, std::shared_ptr<Document> document)
    : m_library(std::move(library))
    , m_document(std::move(document)) {}

ImportSituation LibraryImport::situation(Instant now) const {
    const Postmortem& postmortem = m_document->postmortem();
    ImportSituation situation;
    situation.zone = Zone::fromName(postmortem.incident.zone).value_or(Zone());
    situation.known = postmortem.sources;
    situation.now = now;
    return situation;
}

void LibraryImport::run(const ImportRequest& request, std::shared_ptr<Progress> progress,
                        std::function<void(Result<Imported>)> done) {
    // What was typed before comes before it in the file, too.
    m_document->closeStep();
    const auto work = [request, progress, postmortem = m_document->postmortem()](Library& library) {
        return importInto(library, postmortem, request, *progress);
    };
    whenFinished(m_library->thread().run(work), m_document.get(),
                 [document = m_document.get(), finished = std::move(done)](const Result<Imported>& imported) {
                     if (imported && !imported->changes.isEmpty()) {
                         document->adopt(importStepLabel(*imported), imported->changes);
                     }
                     finished(imported);
                 });
}

} // namespace afterword
