// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <vector>

namespace afterword {

/// The bytes of a log as UTF-8: a byte order mark is taken off, UTF-16 is converted. Nothing else is changed.
class LogInput {
public:
    explicit LogInput(QIODevice& in);

    /// Writes at most `room` bytes (at least 4 KiB) to `to`; 0 at the end, -1 where the device failed.
    [[nodiscard]] qint64 read(char* to, qint64 room);

    /// Back to the beginning; false where the device cannot.
    [[nodiscard]] bool restart();

    /// Bytes of the device that were read.
    [[nodiscard]] qint64 position() const { return m_position; }

    /// Halves of UTF-16 pairs without the other half, replaced by U+FFFD.
    [[nodiscard]] qint64 replaced() const { return m_replaced; }

private:
    enum class Encoding { Unknown, Utf8, Utf16Le, Utf16Be };

    qint64 readDevice(char* to, qint64 room);
    qint64 begin(char* to, qint64 room);
    qint64 readWide(char* to, qint64 room);
    char* appendUnit(char* to, char16_t unit);

    QIODevice& m_in;
    Encoding m_encoding = Encoding::Unknown;
    qint64 m_position = 0;
    qint64 m_replaced = 0;
    std::vector<char> m_wide;
    qint64 m_wideSize = 0;
    char16_t m_high = 0; ///< the first half of a pair
};

} // namespace afterword
