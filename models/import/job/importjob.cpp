// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importjob.h"

#include "importrun.h"

namespace afterword {

Result<QList<Source>> runImport(const ImportRequest& request, ImportSink& sink, Progress& progress) {
    return ImportRun(request, sink, progress).run();
}

} // namespace afterword
