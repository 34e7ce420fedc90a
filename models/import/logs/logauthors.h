// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourceoutput.h"

#include <QHash>

#include <array>

namespace afterword {

/// The numbers of authors' names, found without making a string for every record. Beyond 1,000 names there are no new
/// numbers: a field with that many values names no authors.
class LogAuthors {
public:
    /// 0 for an empty name.
    [[nodiscard]] quint16 number(QByteArrayView name, SourceOutput& output);

private:
    static constexpr qsizetype longestShort = 24;

    struct Slot {
        std::array<char, static_cast<size_t>(longestShort)> name{};
        quint8 length = 0;
        quint16 number = 0;
    };

    [[nodiscard]] quint16 find(QByteArrayView name, SourceOutput& output);

    std::array<Slot, 64> m_slots; ///< the last names, each where its hash says
    QHash<QByteArray, quint16> m_all;
};

} // namespace afterword
