// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newcontent.h"

namespace afterword {

/// What an import has added to an incident.
struct Imported {
    QList<Source> sources;
    QList<ValueChange> changes; ///< of the one step that undoes it; empty where nothing was new, and so no step made
    QHash<SourceId, LeftOut> leftOut; ///< what was not taken, of those sources that it was found in
};

/// Imports into an incident of the library, as one transaction and one undoable step; only what the incident does not
/// have already. A postmortem among the files fills sections of `postmortem` (the incident as it is now) that are
/// empty. Failures are those of runImport() and of Library::beginImport(); after each of them, the library is as it
/// was.
[[nodiscard]] Result<Imported> importInto(Library& library, const Postmortem& postmortem, const ImportRequest& request,
                                          Progress& progress);

/// What its step is called.
[[nodiscard]] QString importStepLabel(const Imported& imported);

} // namespace afterword
