// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collection.h"

#include <QCoreApplication>
#include <QSet>

namespace afterword {

/// Decides which names of a folder or an archive may be read, and keeps the list of those that may not.
class EntryNames {
    Q_DECLARE_TR_FUNCTIONS(EntryNames)

public:
    /// The name as it is shown: relative, with '/'; null where it was refused or is one of the system's own files. The
    /// latter are listed once for each kind.
    [[nodiscard]] std::optional<QString> accept(const QString& name);

    void refuse(const QString& name, const QString& why, Collection::Refusal kind = Collection::Refusal::Unsafe) {
        m_refused.append({name, why, kind});
    }

    [[nodiscard]] const QList<Collection::Refused>& refused() const { return m_refused; }

    /// A name's bytes from an archive: UTF-8 where they are, else code page 437, as the zip format has it.
    [[nodiscard]] static QString decoded(QByteArrayView bytes);

private:
    QList<Collection::Refused> m_refused;
    QSet<QString> m_seen;
    QSet<QString> m_systemNames;
};

} // namespace afterword
