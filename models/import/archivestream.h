// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct archive;

namespace afterword {

/// libarchive reading from a device.
class ArchiveStream {
public:
    enum class What {
        Entries, ///< tar, 7z, zip, whatever they are compressed with
        Content, ///< the one file inside a compressed file
    };

    /// `device` is open for reading and outlives this.
    ArchiveStream(QIODevice& device, What what);
    ~ArchiveStream();
    ArchiveStream(const ArchiveStream&) = delete;
    ArchiveStream& operator=(const ArchiveStream&) = delete;

    [[nodiscard]] archive* handle() const { return m_archive.get(); }

    /// False where the first bytes were not understood.
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// libarchive's own text.
    [[nodiscard]] QString error() const;

private:
    struct Free {
        void operator()(archive* a) const;
    };

    QIODevice& m_device;
    QByteArray m_block;
    std::unique_ptr<archive, Free> m_archive;
    bool m_open = false;
};

} // namespace afterword
