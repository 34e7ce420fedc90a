// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archivestream.h"
#include "result.h"

namespace afterword {

/// The content of a single file that is compressed with gzip, bzip2, xz or zstd, as a stream.
class DecompressingDevice final : public QIODevice {
public:
    /// Takes a device that is open for reading; `name` is used in errors. BadInput where it is no such file.
    [[nodiscard]] static Result<std::unique_ptr<DecompressingDevice>> open(std::unique_ptr<QIODevice> packed,
                                                                           const QString& name);

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override;

    /// True once the packed data turned out to be damaged or cut off; errorString() says how.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// May be read elsewhere in between, if it is put back to where it was.
    [[nodiscard]] QIODevice& packed() { return *m_packed; }

    /// The packed device back; nothing can be read from here afterwards.
    [[nodiscard]] std::unique_ptr<QIODevice> release();

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 count) override;

private:
    explicit DecompressingDevice(std::unique_ptr<QIODevice> packed);

    std::unique_ptr<QIODevice> m_packed;
    ArchiveStream m_stream;
    qint64 m_unpacked = 0;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace afterword
