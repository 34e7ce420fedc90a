// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archivecollection.h"

#include <QMutex>
#include <QTemporaryFile>

struct archive;

namespace afterword {

/// An archive that can only be read from front to back (tar, 7z, zip with rare methods): unpacked once into a temporary
/// file without a name, from which its entries are then read in any order.
class SpooledCollection final : public ArchiveCollection {
    Q_DECLARE_TR_FUNCTIONS(SpooledCollection)

public:
    /// `file` is read to its end and not needed afterwards.
    [[nodiscard]] static Result<std::unique_ptr<Collection>> unpack(QFile& file, const QString& name,
                                                                    const Progress& progress);

    [[nodiscard]] Result<> readAll(qsizetype index, QByteArray& bytes) const override;

private:
    SpooledCollection() = default;
    [[nodiscard]] Result<> spool(QFile& file, const QString& name, const Progress& progress);
    [[nodiscard]] Result<bool> copyData(archive* a, const QString& name, const QString& entry, qint64 most,
                                        const Progress& progress);
    [[nodiscard]] tl::unexpected<Error> noSpace() const;
    void sort();

    mutable QTemporaryFile m_file;
    mutable QMutex m_fileLock;
    QList<qint64> m_begins; ///< by index of the entry
};

} // namespace afterword
