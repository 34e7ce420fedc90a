// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "readoptions.h"
#include "sourceoutput.h"

#include <QStringList>

namespace afterword {

/// How one file is read, where that differs from the whole import.
struct FileChoice {
    QString name; ///< shown instead of the file's own, and kept as its path: of a text that was pasted
    QString format;
    std::optional<Zone> zone;
    std::optional<int> year;
    std::optional<Duration> offset;
    QHash<QString, QString> columns;
    DateOrder dateOrder = DateOrder::Unknown;
};

/// What is to be imported, and how.
struct ImportRequest {
    QStringList paths; ///< files, folders, archives; "-" is standard input
    QString format;    ///< a reader's format where it was given (`--as`); empty: each file is recognised
    Zone zone;         ///< of times that name none
    bool zoneGiven = false;
    std::optional<int> year;
    Duration offset;
    QHash<QString, QString> columns;
    SourceOutput::Policy policy;
    Instant now;
    QHash<QString, FileChoice> choices; ///< by path, as in Source::path
    QSet<QString> leaveOut;             ///< paths of files, and of folders and conversations with all that is in them
    std::optional<Instant> from;        ///< records before it are not taken
    std::optional<Instant> to;          ///< nor those after it
};

/// Recognises and reads everything, in order of name, into the sink. A file that cannot be read at all becomes a source
/// without records, with the reason among its skipped places. Failures: NotFound, NothingMatched (nothing known in any
/// of the paths), BadInput (the only file is broken), Cancelled, and whatever the sink returns. On failure the caller
/// throws the whole import away.
[[nodiscard]] Result<QList<Source>> runImport(const ImportRequest& request, ImportSink& sink, Progress& progress);

} // namespace afterword
