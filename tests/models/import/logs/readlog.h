// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collectingsink.h"
#include "isotime.h"
#include "logreaders.h"

#include <QBuffer>

namespace afterword {

/// What came of reading a log.
struct ReadLog {
    Result<> result;
    QList<Candidate> records;
    Source source;

    [[nodiscard]] QString at(qsizetype index) const { return toIso(records[index].happenedAt); }
};

inline ReadOptions logOptions() {
    ReadOptions options;
    options.name = QStringLiteral("app.log");
    options.modified = fromIso(u"2026-05-01T00:00:00Z").value();
    return options;
}

inline ReadLog readLog(QIODevice& device, const ReadOptions& options) {
    CollectingSink sink;
    static const SecretScanner scanner;
    NoProgress progress;
    Source source;
    source.id = SourceId::create();
    SourceOutput output(source, sink, scanner, {});
    ReadLog read;
    read.result = logReaders().constFirst().read(device, options, output, progress);
    if (read.result) {
        read.source = output.finish().value();
        read.records = sink.candidates;
    }
    return read;
}

inline ReadLog readLog(QByteArray bytes, const ReadOptions& options = logOptions()) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readLog(buffer, options);
}

} // namespace afterword
