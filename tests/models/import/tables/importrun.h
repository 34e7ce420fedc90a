// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readbytes.h"
#include "tablereaders.h"

namespace afterword {

/// What came of reading a table.
struct ImportRun final : BytesRead {
    [[nodiscard]] const QList<Evidence>& charts() const { return sink.postmortem.evidence; }

    [[nodiscard]] SeriesChunk points(const SeriesInfo& info) const { return sink.series.value(info.id); }
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

inline std::unique_ptr<ImportRun> runReader(const QByteArray& format, const QByteArray& bytes,
                                            ReadOptions options = {}) {
    if (options.name.isEmpty()) {
        options.name = QStringLiteral("test.csv");
    }
    return readBytes<ImportRun>(readerOf(tableReaders(), format), bytes, options);
}

} // namespace afterword
