// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archivecollection.h"

#include <QMutex>

namespace afterword {

/// A zip whose entries are stored or deflated. It reads the directory at the end itself, so that any entry can be read
/// by any thread without reading those before it, and inflates with libdeflate, which is three times as fast as zlib.
class ZipCollection final : public ArchiveCollection {
    Q_DECLARE_TR_FUNCTIONS(ZipCollection)

public:
    /// Unsupported where an entry is packed by another method, or the archive lies in several files.
    [[nodiscard]] static Result<std::unique_ptr<ZipCollection>> openZip(std::unique_ptr<QFile>& file,
                                                                        const QString& name);

    [[nodiscard]] Result<> readAll(qsizetype index, QByteArray& bytes) const override;

private:
    struct Packed {
        qint64 headerAt = 0; ///< of the local header
        qint64 bytes = 0;
        quint32 crc = 0;
        bool deflated = false;
    };

    struct Directory {
        qint64 at = 0;
        qint64 bytes = 0;
        qint64 entries = 0;
        qint64 shift = 0; ///< bytes before the archive, such as a program that unpacks it
    };

    ZipCollection() = default;
    [[nodiscard]] Result<Directory> findDirectory(const QString& name) const;
    [[nodiscard]] Result<> readDirectory(const QString& name);
    [[nodiscard]] Result<qsizetype> readHeader(QByteArrayView from, qint64 shift, const QString& archive);
    [[nodiscard]] QByteArray bytesAt(qint64 at, qint64 count) const;

    std::unique_ptr<QFile> m_file;
    qint64 m_fileBytes = 0;
    mutable QMutex m_fileLock;
    QList<Packed> m_packed; ///< by index of the entry
};

} // namespace afterword
