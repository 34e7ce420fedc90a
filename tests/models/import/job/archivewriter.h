// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace afterword {

/// An entry of an archive that a test makes.
struct ArchiveItem {
    QByteArray name;
    QByteArray content;
    QByteArray linkTo; ///< a symbolic link where it is not empty
};

enum class ArchiveKind { Zip, ZipStored, Tar, TarGz, SevenZip, GzipAlone, XzAlone, ZstdAlone };

/// The bytes of an archive. The kinds that stand alone hold the content of the first item.
[[nodiscard]] QByteArray archiveOf(ArchiveKind kind, const QList<ArchiveItem>& items);

} // namespace afterword
