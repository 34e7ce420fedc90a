// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "zone.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace afterword {

/// Something that was dropped or pasted, as files.
class ImportDrop {
    Q_DECLARE_TR_FUNCTIONS(ImportDrop)

public:
    /// Files and folders of this computer, a picture, or a text. Links to elsewhere are nothing to import.
    [[nodiscard]] static bool accepts(const QMimeData& data);

    /// A picture or a text is put into a file that is there as long as this is; its name tells the time in `zone`:
    /// "Pasted text 14:32". Failures: Io, DiskFull, NothingMatched.
    [[nodiscard]] static Result<ImportDrop> take(const QMimeData& data, Instant now, const Zone& zone);

    QStringList paths;
    QHash<QString, QString> names; ///< by path, what is shown instead

private:
    [[nodiscard]] static Result<ImportDrop> keep(const QByteArray& bytes, const QString& fileName, const QString& name);

    std::shared_ptr<QTemporaryDir> m_folder;
};

} // namespace afterword
