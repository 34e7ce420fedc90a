// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentimport.h"

#include "importedsections.h"

#include <QCoreApplication>

namespace afterword {

Result<Imported> importInto(Library& library, const Postmortem& postmortem, const ImportRequest& request,
                            Progress& progress) {
    const auto sink = library.beginImport(postmortem.incident.id);
    if (!sink) {
        return failure(sink.error());
    }
    ImportedSections sections(postmortem.sections, **sink);
    NewContent filter(library, postmortem, request);
    ImportRequest filtered = request;
    filtered.policy.filter = &filter;
    auto sources = runImport(filtered, sections, progress);
    if (!sources) {
        library.cancelImport();
        return failure(sources.error());
    }
    if (!sections.hasContent() && !filter.leftOut().isEmpty()) {
        library.cancelImport();
        return Imported{std::move(*sources), {}, filter.leftOut()};
    }
    Imported imported{std::move(*sources), {}, filter.leftOut()};
    auto changes = library.finishImport(importStepLabel(imported), sections.fillings());
    if (!changes) {
        return failure(changes.error());
    }
    imported.changes = std::move(*changes);
    return imported;
}

QString importStepLabel(const Imported& imported) {
    const auto count = static_cast<int>(imported.sources.size()); // lupdate overlooks a text beside a cast
    return QCoreApplication::translate("ImportJob", "Import of %n source(s)", nullptr, count);
}

} // namespace afterword
