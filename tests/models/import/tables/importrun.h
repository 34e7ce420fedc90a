// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collectingsink.h"
#include "tablereaders.h"

#include <QBuffer>

namespace afterword {

/// What came of reading some bytes.
struct ImportRun {
    Result<> read;
    Source source;
    CollectingSink sink;

    [[nodiscard]] const QList<Evidence>& charts() const { return sink.postmortem.evidence; }

    [[nodiscard]] SeriesChunk points(const SeriesInfo& info) const { return sink.series.value(info.id); }

    [[nodiscard]] QString skipped() const {
        QStringList lines;
        for (const SkippedPlace& place : source.skipped) {
            lines.append(place.where + QStringLiteral(": ") + place.why);
        }
        return lines.join(u'\n');
    }
};

/// The reader that claims the bytes most; an empty format where none does.
inline QByteArray recognised(const QByteArray& bytes, const QString& name) {
    QByteArray best;
    int bestScore = 0;
    const auto readers = tableReaders();
    for (const Reader& reader : readers) {
        const int score =
            reader.recognise(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 65'536)), name);
        if (score > bestScore) {
            best = reader.format;
            bestScore = score;
        }
    }
    return best;
}

inline std::unique_ptr<ImportRun> runReader(const QByteArray& format, QByteArray bytes, ReadOptions options = {}) {
    auto run = std::make_unique<ImportRun>();
    static const SecretScanner scanner;
    QBuffer in(&bytes);
    NoProgress progress;
    if (options.name.isEmpty()) {
        options.name = QStringLiteral("test.csv");
    }
    Source source;
    source.id = SourceId::create();
    SourceOutput output(source, run->sink, scanner, {});
    const auto readers = tableReaders();
    for (const Reader& reader : readers) {
        if (format == reader.format && in.open(QIODevice::ReadOnly)) {
            run->read = reader.read(in, options, output, progress);
            break;
        }
    }
    if (const auto finished = output.finish()) {
        run->source = *finished;
    }
    return run;
}

} // namespace afterword
