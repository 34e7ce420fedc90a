// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collection.h"
#include "importjob.h"

#include <functional>

namespace afterword {

/// Some of the files of another collection.
class ChosenCollection final : public Collection {
public:
    /// `all` outlives this; `isChosen` is asked once for each index.
    ChosenCollection(const Collection& all, const std::function<bool(qsizetype index)>& isChosen);

    [[nodiscard]] const QList<Entry>& entries() const override { return m_entries; }

    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(qsizetype index) const override {
        return m_all.open(m_indexes[index]);
    }

    [[nodiscard]] Result<> readAll(qsizetype index, QByteArray& bytes) const override {
        return m_all.readAll(m_indexes[index], bytes);
    }

    [[nodiscard]] const QList<Refused>& refused() const override { return m_all.refused(); }

private:
    const Collection& m_all;
    QList<Entry> m_entries;
    QList<qsizetype> m_indexes;
};

/// The files of `all` that `request` does not leave out; `path` is the collection's. Day files of a chat that lie
/// outside of the time asked for, wherever on the earth their days were counted, are left out as well.
[[nodiscard]] ChosenCollection chosenOf(const Collection& all, const QString& path, const ImportRequest& request);

} // namespace afterword
