// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourcepreview.h"

namespace afterword {

/// How sources were read the last time, so that the next one of the kind is read alike: by the columns of a table, else
/// by the name without its digits ("app-#.log"). A year is only taken for the same file again.
class SourceMemory {
public:
    /// Of what toJson() gave; what it cannot read is forgotten.
    [[nodiscard]] static SourceMemory fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;

    /// For a file of this name, before it is read.
    [[nodiscard]] std::optional<FileChoice> find(const QString& path, const QString& name) const;

    /// For a table with these columns.
    [[nodiscard]] std::optional<FileChoice> find(const QStringList& columns) const;

    /// Takes over what was chosen for a source; where nothing was, what was remembered of it is forgotten.
    void keep(const SourcePreview& source);

private:
    struct Entry {
        QString key;
        QString path; ///< whose year it is
        FileChoice choice;
    };

    [[nodiscard]] const Entry* entryOf(const QString& key) const;
    void put(const QString& key, const SourcePreview& source);

    QList<Entry> m_entries; ///< the latest last
};

} // namespace afterword
