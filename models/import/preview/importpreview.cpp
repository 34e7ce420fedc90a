// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importpreview.h"

#include "previewrun.h"

namespace afterword {

Result<> previewImport(const PreviewRequest& request, Progress& progress,
                       const std::function<void(SourcePreview)>& found) {
    ImportRequest all = request.import; // what is left out is shown nevertheless
    all.leaveOut.clear();
    all.from.reset();
    all.to.reset();
    return PreviewRun(request, all, progress, found).run();
}

} // namespace afterword
