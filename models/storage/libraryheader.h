// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArrayView>

namespace afterword {

/// What the first 100 bytes of an SQLite file say. Read without SQLite, before it opens the file.
struct LibraryHeader {
    static constexpr quint32 applicationId = 0x41465744; ///< "AFWD"

    qint64 fileSize = 0;
    int format = 0;          ///< user_version
    bool writeAhead = false; ///< somebody switched the file to a write-ahead log
    qint64 statedSize = 0;   ///< pages times page size; 0 where the header does not say

    /// NotFound, EmptyFile, ForeignFile, NewerFormat, Damaged, Io. Opens and closes the file, so nothing in this
    /// process may have it open through SQLite.
    [[nodiscard]] static Result<LibraryHeader> read(const QString& path, int newestFormat);

    /// The same for bytes; `path` is only for the error.
    [[nodiscard]] static Result<LibraryHeader> parse(QByteArrayView first, qint64 fileSize, int newestFormat,
                                                     const QString& path);
};

} // namespace afterword
