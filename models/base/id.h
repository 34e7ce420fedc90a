// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace afterword {

/// An identity that the compiler keeps apart from other identities. A default-made one is null and stands for "none".
template <class Tag>
class Id {
public:
    Id() = default;

    explicit Id(QUuid uuid)
        : m_uuid(uuid) {}

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }

    /// Null where `text` is not a UUID.
    [[nodiscard]] static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    [[nodiscard]] QUuid uuid() const { return m_uuid; }

    /// Lower case, with hyphens, without braces.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }

    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }

    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace afterword
