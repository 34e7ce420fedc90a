// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decompressingdevice.h"

#include "archivecollection.h"

#include <archive.h>

namespace afterword {

DecompressingDevice::DecompressingDevice(std::unique_ptr<QIODevice> packed)
    : m_packed(std::move(packed))
    , m_stream(*m_packed, ArchiveStream::What::Content) {}

Result<std::unique_ptr<DecompressingDevice>> DecompressingDevice::open(std::unique_ptr<QIODevice> packed,
                                                                       const QString& name) {
    std::unique_ptr<DecompressingDevice> device(new DecompressingDevice(std::move(packed)));
    archive_entry* entry = nullptr;
    if (!device->m_stream.isOpen() || archive_read_next_header(device->m_stream.handle(), &entry) != ARCHIVE_OK) {
        return failure(ErrorCode::BadInput, name, device->m_stream.error());
    }
    device->QIODevice::open(QIODevice::ReadOnly);
    return device;
}

qint64 DecompressingDevice::readData(char* data, qint64 most) {
    if (m_failed) {
        return -1;
    }
    const la_ssize_t got = archive_read_data(m_stream.handle(), data, static_cast<size_t>(most));
    if (got < 0) {
        m_failed = true;
        setErrorString(m_stream.error());
        return -1;
    }
    m_unpacked += got;
    // A log may well be packed tightly; what goes on for gigabytes that way was made to fill the disk.
    if (m_unpacked > ArchiveLimits::totalBytes &&
        m_unpacked / ArchiveLimits::ratio > archive_filter_bytes(m_stream.handle(), -1)) {
        m_failed = true;
        setErrorString(QStringLiteral("packed more than %1 times smaller").arg(ArchiveLimits::ratio));
        return -1;
    }
    m_ended = got == 0;
    return got;
}

std::unique_ptr<QIODevice> DecompressingDevice::release() {
    close();
    return std::move(m_packed);
}

bool DecompressingDevice::atEnd() const {
    return (m_ended || m_failed) && bytesAvailable() == 0;
}

qint64 DecompressingDevice::writeData(const char* /*data*/, qint64 /*count*/) {
    return -1;
}

} // namespace afterword
