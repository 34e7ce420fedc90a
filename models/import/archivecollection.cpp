// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivecollection.h"

#include "spooledcollection.h"
#include "zipcollection.h"

#include <QBuffer>

namespace afterword {

namespace {

/// A QBuffer that owns what it shows.
class OwnedBytes final : public QBuffer {
public:
    explicit OwnedBytes(QByteArray bytes) {
        setData(std::move(bytes));
        QBuffer::open(QIODevice::ReadOnly);
    }
};

} // namespace

Packing packingOf(QByteArrayView head) {
    const auto begins = [&](std::string_view magic) {
        return head.startsWith(QByteArrayView(magic.data(), static_cast<qsizetype>(magic.size())));
    };
    using namespace std::string_view_literals;
    if (begins("PK\x03\x04"sv) || begins("PK\x05\x06"sv)) {
        return Packing::Zip;
    }
    if (begins("7z\xbc\xaf\x27\x1c"sv) || (head.size() >= 262 && head.sliced(257, 5) == QByteArrayView("ustar"))) {
        return Packing::Archive;
    }
    const bool bzip = begins("BZh"sv) && head.size() > 3 && head[3] >= '1' && head[3] <= '9';
    if (begins("\x1f\x8b"sv) || begins("\xfd\x37zXZ\0"sv) || begins("\x28\xb5\x2f\xfd"sv) || bzip) {
        return Packing::Compressed;
    }
    return Packing::None;
}

Result<std::unique_ptr<Collection>> ArchiveCollection::openArchive(std::unique_ptr<QFile> file, const QString& name,
                                                                   const Progress& progress) {
    const QByteArray head = file->peek(512);
    if (packingOf(head) != Packing::Zip) {
        return SpooledCollection::unpack(*file, name, progress);
    }
    auto zip = ZipCollection::openZip(file, name);
    if (zip) {
        return std::unique_ptr<Collection>(std::move(*zip));
    }
    // Rare methods are left to libarchive.
    return zip.error().code == ErrorCode::Unsupported ? SpooledCollection::unpack(*file, name, progress)
                                                      : failure(zip.error());
}

Result<std::unique_ptr<QIODevice>> ArchiveCollection::open(qsizetype index) const {
    QByteArray bytes;
    if (const auto read = readAll(index, bytes); !read) {
        return failure(read.error());
    }
    return std::make_unique<OwnedBytes>(std::move(bytes));
}

std::optional<QString> ArchiveCollection::acceptEntry(const QString& name, qint64 bytes, qint64 packedBytes) {
    if (bytes > ArchiveLimits::entryBytes) {
        m_names.refuse(name, tr("larger than 64 MB inside an archive; unpack the archive and import the file"));
        return {};
    }
    if (bytes > ArchiveLimits::ratioFrom && bytes / ArchiveLimits::ratio > packedBytes) {
        m_names.refuse(name, tr("packed more than 200 times smaller, as only archives made to do harm are"));
        return {};
    }
    return m_names.accept(name);
}

Result<> ArchiveCollection::countEntry(const QString& archive, qint64 bytes) {
    ++m_count;
    m_total += bytes;
    if (m_count > ArchiveLimits::entries) {
        return failure(ErrorCode::TooLarge, archive, QStringLiteral("entries"),
                       {QString::number(m_count), QString::number(ArchiveLimits::entries)});
    }
    if (m_total > ArchiveLimits::totalBytes) {
        return failure(ErrorCode::TooLarge, archive, QStringLiteral("bytes in all"),
                       {QString::number(m_total), QString::number(ArchiveLimits::totalBytes)});
    }
    return {};
}

} // namespace afterword
