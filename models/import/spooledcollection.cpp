// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spooledcollection.h"

#include "archivestream.h"

#include <archive.h>
#include <archive_entry.h>

#include <QDir>

#include <numeric>

namespace afterword {

namespace {

QString nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr) {
        name = archive_entry_pathname(entry);
    }
    return EntryNames::decoded(QByteArrayView(name, name == nullptr ? 0 : static_cast<qsizetype>(qstrlen(name))));
}

} // namespace

Result<std::unique_ptr<Collection>> SpooledCollection::unpack(QFile& file, const QString& name,
                                                              const Progress& progress) {
    std::unique_ptr<SpooledCollection> spooled(new SpooledCollection);
    if (!spooled->m_file.open()) {
        return failure(ErrorCode::Io, QDir::tempPath(), spooled->m_file.errorString());
    }
    file.seek(0);
    if (const auto done = spooled->spool(file, name, progress); !done) {
        return failure(done.error());
    }
    if (!spooled->m_file.flush()) {
        return spooled->noSpace();
    }
    spooled->sort();
    return spooled;
}

Result<> SpooledCollection::spool(QFile& file, const QString& name, const Progress& progress) {
    const ArchiveStream stream(file, ArchiveStream::What::Entries);
    archive* a = stream.handle();
    archive_entry* entry = nullptr;
    for (;;) {
        const int state = stream.isOpen() ? archive_read_next_header(a, &entry) : ARCHIVE_FATAL;
        if (state == ARCHIVE_EOF) {
            return {};
        }
        if (state < ARCHIVE_WARN) {
            if (m_entries.isEmpty()) {
                return failure(ErrorCode::BadInput, name, stream.error());
            }
            m_names.refuse(name, tr("the archive is damaged; what came before the damage was read"));
            return {};
        }
        const QString entryName = nameOf(entry);
        if (archive_entry_filetype(entry) == AE_IFDIR) {
            continue;
        }
        const qint64 bytes = archive_entry_size(entry);
        if (const auto counted = countEntry(name, bytes); !counted) {
            return counted;
        }
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr) {
            m_names.refuse(entryName, tr("a link to another place"));
            continue;
        }
        if (archive_entry_is_encrypted(entry) != 0) {
            m_names.refuse(entryName, tr("encrypted"), Refusal::Locked);
            continue;
        }
        // How tightly a single entry is packed cannot be told here; the limits for entry and archive hold.
        const auto accepted = acceptEntry(entryName, bytes, bytes);
        if (!accepted) {
            continue;
        }
        const qint64 begin = m_file.pos();
        const auto copied = copyData(a, name, *accepted, ArchiveLimits::entryBytes, progress);
        if (!copied) {
            return failure(copied.error());
        }
        if (!*copied) {
            return {};
        }
        m_begins.append(begin);
        m_entries.append({*accepted, m_file.pos() - begin, {qint64{archive_entry_mtime(entry)} * 1'000'000}});
    }
}

Result<bool> SpooledCollection::copyData(archive* a, const QString& name, const QString& entry, qint64 most,
                                         const Progress& progress) {
    QByteArray block(256 * 1024, Qt::Uninitialized);
    qint64 total = 0;
    for (;;) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const la_ssize_t got = archive_read_data(a, block.data(), static_cast<size_t>(block.size()));
        if (got == 0) {
            return true;
        }
        if (got < 0 || total + got > most) {
            m_names.refuse(entry, tr("its data is damaged; nothing behind it in the archive was read"));
            return false;
        }
        total += got;
        if (m_file.write(block.constData(), got) != got) {
            return noSpace();
        }
        const qint64 packed = archive_filter_bytes(a, -1);
        if (m_file.pos() > 64 * ArchiveLimits::ratioFrom && m_file.pos() / ArchiveLimits::ratio > packed) {
            return failure(ErrorCode::TooLarge, name, QStringLiteral("packed too tightly"),
                           {QString::number(m_file.pos()), QString::number(packed * ArchiveLimits::ratio)});
        }
    }
}

tl::unexpected<Error> SpooledCollection::noSpace() const {
    return failure(ErrorCode::DiskFull, QDir::tempPath(),
                   m_file.error() == QFileDevice::NoError ? QString() : m_file.errorString());
}

void SpooledCollection::sort() {
    QList<qsizetype> order(m_entries.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return m_entries[a].name < m_entries[b].name; });
    QList<Entry> entries;
    QList<qint64> begins;
    for (const qsizetype index : order) {
        entries.append(m_entries[index]);
        begins.append(m_begins[index]);
    }
    m_entries = entries;
    m_begins = begins;
}

Result<> SpooledCollection::readAll(qsizetype index, QByteArray& bytes) const {
    const Entry& entry = m_entries[index];
    bytes.resize(entry.bytes);
    const QMutexLocker lock(&m_fileLock);
    if (!m_file.seek(m_begins[index]) || m_file.read(bytes.data(), entry.bytes) != entry.bytes) {
        return failure(ErrorCode::Io, entry.name, m_file.errorString());
    }
    return {};
}

} // namespace afterword
