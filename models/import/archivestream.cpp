// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivestream.h"

#include <archive.h>

namespace afterword {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;

} // namespace

ArchiveStream::ArchiveStream(QIODevice& device, What what)
    : m_device(device)
    , m_block(blockBytes, Qt::Uninitialized)
    , m_archive(archive_read_new()) {
    archive* a = m_archive.get();
    archive_read_support_filter_gzip(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_zstd(a);
    if (what == What::Content) {
        archive_read_support_format_raw(a);
    } else {
        archive_read_support_format_tar(a);
        archive_read_support_format_7zip(a);
        archive_read_support_format_zip(a);
    }
    archive_read_set_read_callback(a, [](archive* reader, void* self, const void** block) -> la_ssize_t {
        auto* stream = static_cast<ArchiveStream*>(self);
        const qint64 got = stream->m_device.read(stream->m_block.data(), stream->m_block.size());
        if (got < 0) {
            archive_set_error(reader, EIO, "%s", qPrintable(stream->m_device.errorString()));
        }
        *block = stream->m_block.constData();
        return got;
    });
    archive_read_set_callback_data(a, this);
    archive_read_set_seek_callback(a, [](archive*, void* self, la_int64_t offset, int whence) -> la_int64_t {
        QIODevice& in = static_cast<ArchiveStream*>(self)->m_device;
        const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? in.pos() : in.size();
        return !in.isSequential() && in.seek(base + offset) ? in.pos() : ARCHIVE_FATAL;
    });
    m_open = archive_read_open1(a) == ARCHIVE_OK;
}

ArchiveStream::~ArchiveStream() = default;

void ArchiveStream::Free::operator()(archive* a) const {
    archive_read_free(a);
}

QString ArchiveStream::error() const {
    return QString::fromUtf8(archive_error_string(m_archive.get()));
}

} // namespace afterword
