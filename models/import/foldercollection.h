// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrynames.h"
#include "progress.h"

namespace afterword {

/// A folder with everything below it. Links are not followed, so that nothing outside is read.
class FolderCollection final : public Collection {
    Q_DECLARE_TR_FUNCTIONS(FolderCollection)

public:
    /// Failures: NotFound, Io (no permission), Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Collection>> openFolder(const QString& path, const Progress& progress);

    [[nodiscard]] const QList<Entry>& entries() const override { return m_entries; }

    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(qsizetype index) const override;

    [[nodiscard]] const QList<Refused>& refused() const override { return m_names.refused(); }

private:
    explicit FolderCollection(const QString& path)
        : m_path(path) {}

    [[nodiscard]] Result<> walk(const QString& below, int depth, const Progress& progress);

    QString m_path;
    QList<Entry> m_entries;
    EntryNames m_names;
};

} // namespace afterword
