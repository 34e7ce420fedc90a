// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "readoptions.h"
#include "result.h"
#include "sourceoutput.h"

#include <QIODevice>

namespace afterword {

/// One format of single files. A reader streams: its memory does not grow with the input. It fails only where nothing
/// of the input can be used or the sink fails; a part that cannot be read is skipped with its place and reason.
struct Reader {
    const char* format; ///< as in `--as` and in the JSON of the command line: "log", "csv", "metrics", "prometheus",
                        ///< "image", ...

    /// 0: not mine; 100: certainly mine. `head` is the first 64 KiB, `name` the file's name.
    int (*recognise)(QByteArrayView head, const QString& name);

    Result<> (*read)(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress);

    /// What it makes is told from others by the whole file, however large: charts and pictures.
    bool makesEvidence = false;
};

} // namespace afterword
