// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importdraft.h"
#include "importrunner.h"
#include "openlibrary.h"

namespace afterword {

/// Imports into the open incident on the library's thread; the document takes the step over, so that it can be undone.
class LibraryImport final : public ImportRunner {
public:
    LibraryImport(std::shared_ptr<OpenLibrary> library, std::shared_ptr<Document> document);

    [[nodiscard]] ImportSituation situation(Instant now) const;

    void run(const ImportRequest& request, std::shared_ptr<Progress> progress,
             std::function<void(Result<Imported>)> done) override;

private:
    std::shared_ptr<OpenLibrary> m_library;
    std::shared_ptr<Document> m_document;
};

} // namespace afterword
