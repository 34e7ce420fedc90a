// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logauthors.h"

#include <cstring>

namespace afterword {

namespace {

constexpr qsizetype mostNames = 1000;

} // namespace

quint16 LogAuthors::number(QByteArrayView name, SourceOutput& output) {
    if (name.isEmpty()) {
        return 0;
    }
    if (name.size() > longestShort) {
        return find(name, output);
    }
    const auto size = static_cast<size_t>(name.size());
    const auto byte = [&](qsizetype at) {
        return static_cast<size_t>(static_cast<unsigned char>(name[at]));
    };
    const size_t hash = byte(0) * 7 + byte(name.size() / 2) * 5 + byte(name.size() - 1) * 3 + size;
    Slot& slot = m_slots[hash % m_slots.size()];
    if (slot.length != size || std::memcmp(slot.name.data(), name.data(), size) != 0) {
        slot.number = find(name, output);
        slot.length = static_cast<quint8>(size);
        std::memcpy(slot.name.data(), name.data(), size);
    }
    return slot.number;
}

quint16 LogAuthors::find(QByteArrayView name, SourceOutput& output) {
    const auto found = m_all.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (found != m_all.constEnd()) {
        return *found;
    }
    if (m_all.size() >= mostNames) {
        return 0;
    }
    const QByteArray own = name.toByteArray();
    return *m_all.insert(own, output.nameNumber(QString::fromUtf8(own)));
}

} // namespace afterword
