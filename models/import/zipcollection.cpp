// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipcollection.h"

#include "civiltime.h"

#include <QtEndian>

#include <libdeflate.h>

#include <numeric>

namespace afterword {

namespace {

constexpr qsizetype endBytes = 22;
constexpr qsizetype headerBytes = 46;
constexpr qsizetype localBytes = 30;
constexpr quint32 endMagic = 0x06054b50;
constexpr quint32 end64Magic = 0x06064b50;
constexpr quint32 locator64Magic = 0x07064b50;
constexpr quint32 headerMagic = 0x02014b50;
constexpr quint32 localMagic = 0x04034b50;

template <class T>
T numberAt(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<T>(bytes.data() + at);
}

tl::unexpected<Error> broken(const QString& archive, const char* what) {
    return failure(ErrorCode::BadInput, archive, QLatin1String(what));
}

/// The extra field of kind `id`; empty where there is none.
QByteArrayView extraField(QByteArrayView extra, quint16 id) {
    while (extra.size() >= 4) {
        const auto size = numberAt<quint16>(extra, 2);
        if (extra.size() < 4 + size) {
            break;
        }
        if (numberAt<quint16>(extra, 0) == id) {
            return extra.sliced(4, size);
        }
        extra = extra.sliced(4 + size);
    }
    return {};
}

Instant modifiedAt(QByteArrayView header, QByteArrayView extra) {
    if (const auto unix = extraField(extra, 0x5455); unix.size() >= 5 && (unix[0] & 1) != 0) {
        return {qint64{numberAt<qint32>(unix, 1)} * 1'000'000};
    }
    const int time = numberAt<quint16>(header, 12);
    const int date = numberAt<quint16>(header, 14);
    const CivilTime local{1980 + (date >> 9), (date >> 5) & 15, date & 31, time >> 11,
                          (time >> 5) & 63,   (time & 31) * 2,  0};
    return isValid(local) ? utcInstant(local) : Instant{};
}

/// Sizes and place of an entry, with those that only fit into the extra field of large archives. Bounded, so that they
/// can be added and compared.
struct Extent {
    qint64 packed = 0;
    qint64 bytes = 0;
    qint64 at = 0;
};

Extent extentOf(QByteArrayView header, QByteArrayView extra) {
    Extent extent{numberAt<quint32>(header, 20), numberAt<quint32>(header, 24), numberAt<quint32>(header, 42)};
    QByteArrayView large = extraField(extra, 0x0001);
    constexpr quint64 bound = quint64{1} << 48;
    for (qint64* number : {&extent.bytes, &extent.packed, &extent.at}) {
        if (*number == 0xffffffffU && large.size() >= 8) {
            *number = static_cast<qint64>(std::min(numberAt<quint64>(large, 0), bound));
            large = large.sliced(8);
        }
    }
    return extent;
}

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* d) const { libdeflate_free_decompressor(d); }
};

libdeflate_decompressor* threadDecompressor() {
    thread_local const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> own(libdeflate_alloc_decompressor());
    return own.get();
}

} // namespace

Result<std::unique_ptr<ZipCollection>> ZipCollection::openZip(std::unique_ptr<QFile>& file, const QString& name) {
    std::unique_ptr<ZipCollection> zip(new ZipCollection);
    zip->m_file = std::move(file);
    zip->m_fileBytes = zip->m_file->size();
    if (const auto read = zip->readDirectory(name); !read) {
        file = std::move(zip->m_file); // another reader may try
        return failure(read.error());
    }
    return zip;
}

QByteArray ZipCollection::bytesAt(qint64 at, qint64 count) const {
    const QMutexLocker lock(&m_fileLock);
    if (at < 0 || count < 0 || !m_file->seek(at)) {
        return {};
    }
    return m_file->read(count);
}

Result<ZipCollection::Directory> ZipCollection::findDirectory(const QString& name) const {
    const qint64 size = m_fileBytes;
    const qint64 tailBytes = std::min<qint64>(size, endBytes + 65'535);
    const QByteArray tail = bytesAt(size - tailBytes, tailBytes);
    for (qsizetype at = tail.size() - endBytes; at >= 0; --at) {
        if (numberAt<quint32>(tail, at) != endMagic || at + endBytes + numberAt<quint16>(tail, at + 20) > tail.size()) {
            continue;
        }
        if (numberAt<quint16>(tail, at + 4) != 0 && numberAt<quint16>(tail, at + 4) != 0xffff) {
            return failure(ErrorCode::Unsupported, name, QStringLiteral("archive in several files"));
        }
        Directory found{numberAt<quint32>(tail, at + 16), numberAt<quint32>(tail, at + 12),
                        numberAt<quint16>(tail, at + 10)};
        qint64 endAt = size - tail.size() + at;
        if (at >= 20 && numberAt<quint32>(tail, at - 20) == locator64Magic) {
            const auto end64At = static_cast<qint64>(numberAt<quint64>(tail, at - 12));
            const QByteArray end64 = bytesAt(end64At, 56);
            if (end64.size() == 56 && numberAt<quint32>(end64, 0) == end64Magic) {
                found = {numberAt<qint64>(end64, 48), numberAt<qint64>(end64, 40), numberAt<qint64>(end64, 32)};
                endAt = end64At;
            }
        }
        found.shift = endAt - found.bytes - found.at;
        if (found.at < 0 || found.bytes < 0 || found.bytes > size || found.shift < 0) {
            return broken(name, "directory of the zip lies outside of the file");
        }
        return found;
    }
    return broken(name, "zip without a directory at its end (cut off?)");
}

Result<> ZipCollection::readDirectory(const QString& name) {
    const auto found = findDirectory(name);
    if (!found) {
        return failure(found.error());
    }
    if (found->entries > ArchiveLimits::entries) {
        return failure(ErrorCode::TooLarge, name, QStringLiteral("entries"),
                       {QString::number(found->entries), QString::number(ArchiveLimits::entries)});
    }
    const QByteArray directory = bytesAt(found->at + found->shift, found->bytes);
    QByteArrayView rest(directory);
    for (qint64 i = 0; i < found->entries; ++i) {
        const auto used = readHeader(rest, found->shift, name);
        if (!used) {
            return failure(used.error());
        }
        rest = rest.sliced(*used);
    }
    // Both lists in order of name.
    QList<qsizetype> order(m_entries.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return m_entries[a].name < m_entries[b].name; });
    QList<Entry> entries;
    QList<Packed> packed;
    for (const qsizetype index : order) {
        entries.append(m_entries[index]);
        packed.append(m_packed[index]);
    }
    m_entries = entries;
    m_packed = packed;
    return {};
}

Result<qsizetype> ZipCollection::readHeader(QByteArrayView from, qint64 shift, const QString& archive) {
    if (from.size() < headerBytes || numberAt<quint32>(from, 0) != headerMagic) {
        return broken(archive, "directory of the zip is damaged");
    }
    const auto nameBytes = numberAt<quint16>(from, 28);
    const auto extraBytes = numberAt<quint16>(from, 30);
    const qsizetype used = headerBytes + nameBytes + extraBytes + numberAt<quint16>(from, 32);
    if (from.size() < used) {
        return broken(archive, "directory of the zip is damaged");
    }
    const QByteArrayView extra = from.sliced(headerBytes + nameBytes, extraBytes);
    const QString name = EntryNames::decoded(from.sliced(headerBytes, nameBytes));
    const Extent extent = extentOf(from, extra);
    if (name.endsWith(u'/')) {
        return used;
    }
    if (const auto counted = countEntry(archive, extent.bytes); !counted) {
        return failure(counted.error());
    }
    const int method = numberAt<quint16>(from, 10);
    const bool unixMade = from[5] == 3 || from[5] == 19;
    const auto mode = numberAt<quint32>(from, 38) >> 16;
    if (unixMade && (mode & 0170000) == 0120000) {
        m_names.refuse(name, tr("a link to another place"));
    } else if ((numberAt<quint16>(from, 8) & 1) != 0) {
        m_names.refuse(name, tr("encrypted"), Refusal::Locked);
    } else if (method != 0 && method != 8) {
        return failure(ErrorCode::Unsupported, archive, QStringLiteral("method %1").arg(method));
    } else if (const auto accepted = acceptEntry(name, extent.bytes, extent.packed)) {
        m_entries.append({*accepted, extent.bytes, modifiedAt(from, extra)});
        m_packed.append({extent.at + shift, extent.packed, numberAt<quint32>(from, 16), method == 8});
    }
    return used;
}

Result<> ZipCollection::readAll(qsizetype index, QByteArray& bytes) const {
    const Entry& entry = m_entries[index];
    const Packed& packed = m_packed[index];
    const QByteArray local = bytesAt(packed.headerAt, localBytes);
    if (local.size() != localBytes || numberAt<quint32>(local, 0) != localMagic) {
        return broken(entry.name, "header of the entry is damaged");
    }
    const qint64 dataAt = packed.headerAt + localBytes + numberAt<quint16>(local, 26) + numberAt<quint16>(local, 28);
    const QByteArray data = bytesAt(dataAt, std::min(packed.bytes, m_fileBytes));
    if (data.size() != packed.bytes) {
        return broken(entry.name, "entry is cut off");
    }
    bytes.resize(entry.bytes);
    if (packed.deflated) {
        const auto result =
            libdeflate_deflate_decompress(threadDecompressor(), data.constData(), static_cast<size_t>(data.size()),
                                          bytes.data(), static_cast<size_t>(bytes.size()), nullptr);
        if (result != LIBDEFLATE_SUCCESS) {
            // A wrong size counts as damage, too: it would be the way around the limits.
            return broken(entry.name, "packed data is damaged");
        }
    } else if (data.size() == bytes.size()) {
        std::copy(data.begin(), data.end(), bytes.begin());
    } else {
        return broken(entry.name, "stored entry has two different sizes");
    }
    if (libdeflate_crc32(0, bytes.constData(), static_cast<size_t>(bytes.size())) != packed.crc) {
        return broken(entry.name, "checksum does not match");
    }
    return {};
}

} // namespace afterword
