// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "sourcememory.h"

#include <functional>

namespace afterword {

/// What is to be looked at before it is imported.
struct PreviewRequest {
    ImportRequest import; ///< what has been chosen so far
    QString only;         ///< path of the one source that is looked at, with pictures as well; empty: all
    SourceMemory memory;  ///< of files for which nothing has been chosen
    QList<Source> known;  ///< the incident's sources
};

/// Calls `found`, in this thread, for each source as soon as its head was read, also for those that are left out;
/// behind those of a folder or an archive once for its files that are not read. Bounded in bytes. Failures: NotFound,
/// Cancelled, DiskFull (an archive that has to be unpacked); what concerns one source is told with it.
[[nodiscard]] Result<> previewImport(const PreviewRequest& request, Progress& progress,
                                     const std::function<void(SourcePreview)>& found);

} // namespace afterword
