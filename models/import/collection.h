// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "result.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>

namespace afterword {

/// A folder or an archive, as a list of files in it. Names are relative, with '/', without "..", in a stable order.
class Collection {
public:
    struct Entry {
        QString name;
        qint64 bytes = 0;
        Instant modified;
    };

    virtual ~Collection() = default;

    [[nodiscard]] virtual const QList<Entry>& entries() const = 0;

    /// Opened for reading, from its beginning. May be called from several threads at once.
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> open(qsizetype index) const = 0;

    /// The whole content, in `bytes`, whose space is used again. May be called from several threads at once.
    [[nodiscard]] virtual Result<> readAll(qsizetype index, QByteArray& bytes) const;

    enum class Refusal {
        Unsafe, ///< reliability.md, rule 17; links; what cannot be opened
        Locked, ///< by a password
        System, ///< of the system or hidden: nothing that anybody would miss
    };

    /// Names that were refused, with the reason.
    struct Refused {
        QString name;
        QString why;
        Refusal kind = Refusal::Unsafe;
    };

    [[nodiscard]] virtual const QList<Refused>& refused() const = 0;
};

} // namespace afterword
