// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collectingsink.h"
#include "reader.h"

#include <QBuffer>

namespace afterword {

/// What came of reading some bytes with one reader.
struct BytesRead {
    Result<> result;
    Source source;
    CollectingSink sink;

    /// "place: reason" of each skipped place, a line each.
    [[nodiscard]] QString skipped() const {
        QStringList lines;
        for (const SkippedPlace& place : source.skipped) {
            lines.append(place.where + QStringLiteral(": ") + place.why);
        }
        return lines.join(u'\n');
    }
};

/// The first of the readers that reads `format`; one without functions where there is none.
inline Reader readerOf(const QList<Reader>& readers, QByteArrayView format) {
    for (const Reader& reader : readers) {
        if (QByteArrayView(reader.format) == format) {
            return reader;
        }
    }
    return {};
}

/// `R` is BytesRead with more to ask of it.
template <class R = BytesRead>
std::unique_ptr<R> readBytes(const Reader& reader, QByteArray bytes, const ReadOptions& options,
                             SourceOutput::Policy policy = {}) {
    static const SecretScanner scanner;
    auto read = std::make_unique<R>();
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    NoProgress progress;
    Source source;
    source.id = SourceId::create();
    SourceOutput output(source, read->sink, scanner, policy);
    read->result = reader.read(in, options, output, progress);
    if (auto finished = output.finish()) {
        read->source = std::move(*finished);
    }
    return read;
}

} // namespace afterword
