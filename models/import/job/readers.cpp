// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers.h"

#include "documentreaders.h"
#include "logreaders.h"
#include "slackfile.h"
#include "tablereaders.h"

namespace afterword {

QList<Reader> allReaders() {
    return slackReaders() + documentReaders() + tableReaders() + logReaders();
}

QStringList readerFormats() {
    QStringList formats;
    for (const Reader& reader : allReaders()) {
        formats.append(QLatin1String(reader.format));
    }
    formats.removeDuplicates();
    formats.sort();
    return formats;
}

std::optional<Reader> readerFor(QByteArrayView head, const QString& name, const QString& format) {
    std::optional<Reader> best;
    int sure = format.isEmpty() ? 0 : -1;
    for (const Reader& reader : allReaders()) {
        if (!format.isEmpty() && QLatin1String(reader.format) != format) {
            continue;
        }
        if (const int how = reader.recognise(head, name); how > sure) {
            sure = how;
            best = reader;
        }
    }
    return best;
}

} // namespace afterword
