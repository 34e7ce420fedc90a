// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importjob.h"
#include "library.h"

namespace afterword {

/// What an import has added to an incident.
struct Imported {
    QList<Source> sources;
    QList<ValueChange> changes; ///< of the one step that undoes it
};

/// Imports into an incident of the library, as one transaction and one undoable step. A postmortem among the files
/// fills sections of `postmortem` (the incident as it is now) that are empty. Failures are those of runImport() and of
/// Library::beginImport(); after each of them, the library is as it was.
[[nodiscard]] Result<Imported> importInto(Library& library, const Postmortem& postmortem, const ImportRequest& request,
                                          Progress& progress);

} // namespace afterword
