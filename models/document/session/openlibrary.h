// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "librarystore.h"
#include "librarythread.h"
#include "parkededits.h"

#include <functional>
#include <map>
#include <memory>

namespace afterword {

/// A library that is open in this process, with the documents that are open in it. Two windows on the same incident
/// share one document, and so see each other's edits. Lives in the window's thread; the file has its own.
class OpenLibrary final : public QObject, public std::enable_shared_from_this<OpenLibrary> {
    Q_OBJECT

public:
    /// Errors as of Library::open and Library::create. `clock` outlives the library.
    [[nodiscard]] static Result<std::shared_ptr<OpenLibrary>> open(const QString& path, Library::Access access,
                                                                   const Clock& clock);
    [[nodiscard]] static Result<std::shared_ptr<OpenLibrary>> create(const QString& path, const Clock& clock);
    ~OpenLibrary() override;

    [[nodiscard]] LibraryThread& thread() { return *m_thread; }

    [[nodiscard]] QString path() const { return m_thread->path(); }

    [[nodiscard]] const OpeningNotes& notes() const { return m_thread->notes(); }

    using DocumentResult = Result<std::shared_ptr<Document>>;

    /// `done` is called in this thread, unless `context` is gone by then.
    void openDocument(IncidentId incident, QObject* context, const std::function<void(DocumentResult)>& done);

    /// Gives it the next key; `done` as above.
    void addIncident(Postmortem postmortem, QObject* context, const std::function<void(Result<IncidentId>)>& done);

    /// The edits that an earlier session could not write.
    [[nodiscard]] Result<QList<ParkedEdit>> parkedEdits() const;

private:
    explicit OpenLibrary(std::unique_ptr<LibraryThread> thread, const Clock& clock);

    struct Loaded {
        Postmortem postmortem;
        UndoLog log;
    };

    [[nodiscard]] static Result<Loaded> load(Library& library, IncidentId incident);
    [[nodiscard]] std::shared_ptr<Document> shared(IncidentId incident) const;
    [[nodiscard]] DocumentResult documentOf(IncidentId incident, const Result<Loaded>& loaded);

    std::unique_ptr<LibraryThread> m_thread;
    const Clock& m_clock;
    std::unique_ptr<LibraryStore> m_store;
    std::map<IncidentId, std::weak_ptr<Document>> m_documents;
};

} // namespace afterword
