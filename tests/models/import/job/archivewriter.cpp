// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivewriter.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace afterword {

namespace {

void setKind(archive* a, ArchiveKind kind) {
    switch (kind) {
    case ArchiveKind::Zip:
    case ArchiveKind::ZipStored:
        archive_write_set_format_zip(a);
        archive_write_set_options(a, kind == ArchiveKind::Zip ? "zip:compression=deflate" : "zip:compression=store");
        break;
    case ArchiveKind::Tar:
        archive_write_set_format_pax_restricted(a);
        break;
    case ArchiveKind::TarGz:
        archive_write_set_format_pax_restricted(a);
        archive_write_add_filter_gzip(a);
        break;
    case ArchiveKind::SevenZip:
        archive_write_set_format_7zip(a);
        break;
    case ArchiveKind::GzipAlone:
        archive_write_set_format_raw(a);
        archive_write_add_filter_gzip(a);
        break;
    case ArchiveKind::XzAlone:
        archive_write_set_format_raw(a);
        archive_write_add_filter_xz(a);
        break;
    case ArchiveKind::ZstdAlone:
        archive_write_set_format_raw(a);
        archive_write_add_filter_zstd(a);
        break;
    }
}

} // namespace

QByteArray archiveOf(ArchiveKind kind, const QList<ArchiveItem>& items) {
    qsizetype room = 1024 * 1024;
    for (const ArchiveItem& item : items) {
        room += 4096 + item.content.size();
    }
    QByteArray bytes(room, '\0');
    size_t used = 0;
    const std::unique_ptr<archive, decltype(&archive_write_free)> a(archive_write_new(), &archive_write_free);
    setKind(a.get(), kind);
    archive_write_set_bytes_in_last_block(a.get(), 1);
    archive_write_open_memory(a.get(), bytes.data(), static_cast<size_t>(bytes.size()), &used);
    for (const ArchiveItem& item : items) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname(entry.get(), item.name.constData());
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 1'700'000'000, 0);
        if (item.linkTo.isEmpty()) {
            archive_entry_set_filetype(entry.get(), AE_IFREG);
            archive_entry_set_size(entry.get(), item.content.size());
        } else {
            archive_entry_set_filetype(entry.get(), AE_IFLNK);
            archive_entry_set_symlink(entry.get(), item.linkTo.constData());
        }
        archive_write_header(a.get(), entry.get());
        archive_write_data(a.get(), item.content.constData(), static_cast<size_t>(item.content.size()));
    }
    archive_write_close(a.get());
    bytes.resize(static_cast<qsizetype>(used));
    return bytes;
}

} // namespace afterword
