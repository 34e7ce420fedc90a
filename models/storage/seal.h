// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sha256.h"
#include "valuetable.h"

namespace afterword {

/// The SHA-256 that keeps a row: over its table's name and the name, type and content of every column that is not NULL,
/// so that a later format can add columns without sealing anew.
class Seal {
public:
    explicit Seal(const QString& table);

    Seal& add(const char* name, qint64 value);
    Seal& add(const char* name, QByteArrayView value);
    Seal& add(const ValueTable& table, const QVariantList& columns);

    [[nodiscard]] QByteArray result();

private:
    void begin(QByteArrayView name, char type, qint64 length);

    Sha256 m_hash;
};

/// The seals of many rows as one: the exclusive or of all of them, so that a row that is missing or doubled is noticed,
/// in whatever order they come. Empty means none.
class SealSum {
public:
    SealSum() = default;
    explicit SealSum(QByteArray bytes);

    /// Adds a seal, or takes it away again.
    void toggle(QByteArrayView seal);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    bool operator==(const SealSum&) const = default;

private:
    QByteArray m_bytes = QByteArray(32, '\0');
};

} // namespace afterword
