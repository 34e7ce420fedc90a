// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrynames.h"
#include "progress.h"

#include <QFile>

namespace afterword {

/// What reliability.md, rule 17, allows an archive to hold.
struct ArchiveLimits {
    static constexpr qsizetype entries = 100'000;
    static constexpr qint64 entryBytes = 64 * 1024 * 1024;
    static constexpr qint64 totalBytes = qint64{2} * 1024 * 1024 * 1024;
    static constexpr qint64 ratio = 200;
    static constexpr qint64 ratioFrom = 1024 * 1024; ///< smaller entries may be packed as tightly as they like
};

/// How a file is packed, from its first bytes.
enum class Packing {
    None,
    Zip,
    Archive,    ///< tar, 7z
    Compressed, ///< gzip, bzip2, xz, zstd: one file, or a tar inside
};

/// `head`: at least the first 512 bytes, where there are as many.
[[nodiscard]] Packing packingOf(QByteArrayView head);

/// What the kinds of archives share: names and limits checked, entries read whole.
class ArchiveCollection : public Collection {
    Q_DECLARE_TR_FUNCTIONS(ArchiveCollection)

public:
    /// Takes a file that is open for reading; `name` is used in errors. Failures: BadInput, Unsupported, TooLarge (with
    /// what was found and the limit), Cancelled, Io.
    [[nodiscard]] static Result<std::unique_ptr<Collection>> openArchive(std::unique_ptr<QFile> file,
                                                                         const QString& name, const Progress& progress);

    [[nodiscard]] const QList<Entry>& entries() const override { return m_entries; }

    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(qsizetype index) const final;

    [[nodiscard]] const QList<Refused>& refused() const override { return m_names.refused(); }

protected:
    /// Null where the entry is refused.
    [[nodiscard]] std::optional<QString> acceptEntry(const QString& name, qint64 bytes, qint64 packedBytes);

    /// TooLarge where the entry that was just found is one too many.
    [[nodiscard]] Result<> countEntry(const QString& archive, qint64 bytes);

    QList<Entry> m_entries;
    EntryNames m_names;

private:
    qsizetype m_count = 0;
    qint64 m_total = 0;
};

} // namespace afterword
