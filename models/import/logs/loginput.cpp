// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loginput.h"

#include <cstring>

namespace afterword {

namespace {

constexpr qint64 wideBlock = 256 * 1024;

char* appendUtf8(char* to, char32_t c) {
    const auto put = [&](char32_t byte) {
        *to++ = static_cast<char>(byte);
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
    return to;
}

} // namespace

LogInput::LogInput(QIODevice& in)
    : m_in(in) {}

qint64 LogInput::readDevice(char* to, qint64 room) {
    const qint64 count = m_in.read(to, room);
    m_position += std::max<qint64>(count, 0);
    return count;
}

bool LogInput::restart() {
    m_encoding = Encoding::Unknown;
    m_position = 0;
    m_replaced = 0;
    m_wideSize = 0;
    m_high = 0;
    return !m_in.isSequential() && m_in.seek(0);
}

qint64 LogInput::read(char* to, qint64 room) {
    switch (m_encoding) {
    case Encoding::Unknown:
        return begin(to, room);
    case Encoding::Utf8:
        return readDevice(to, room);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return readWide(to, room);
    }
    return -1;
}

qint64 LogInput::begin(char* to, qint64 room) {
    // A pipe may give its first bytes one at a time.
    qint64 count = 0;
    while (count < 3) {
        const qint64 more = readDevice(to + count, room - count);
        if (more < 0) {
            return more;
        }
        if (more == 0) {
            break;
        }
        count += more;
    }
    const QByteArrayView head(to, count);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) {
        m_encoding = head.startsWith("\xff\xfe") ? Encoding::Utf16Le : Encoding::Utf16Be;
        m_wide.resize(static_cast<size_t>(std::max(count, wideBlock)));
        m_wideSize = count - 2;
        std::memcpy(m_wide.data(), to + 2, static_cast<size_t>(m_wideSize));
        return readWide(to, room);
    }
    m_encoding = Encoding::Utf8;
    if (head.startsWith("\xef\xbb\xbf")) {
        count -= 3;
        std::memmove(to, to + 3, static_cast<size_t>(count));
        return count > 0 ? count : readDevice(to, room);
    }
    return count;
}

qint64 LogInput::readWide(char* to, qint64 room) {
    char* end = to;
    while (end == to) {
        const auto capacity = static_cast<qint64>(m_wide.size());
        bool atEnd = false;
        if (m_wideSize < 2) {
            const qint64 count = readDevice(m_wide.data() + m_wideSize, capacity - m_wideSize);
            if (count < 0) {
                return count;
            }
            m_wideSize += count;
            atEnd = count == 0;
        }
        if (atEnd) {
            if (m_high != 0 || m_wideSize > 0) {
                m_high = 0;
                m_wideSize = 0;
                ++m_replaced;
                end = appendUtf8(end, 0xfffd);
            }
            return end - to;
        }
        // A unit takes up to three bytes, and three more where it shows that the one before it was half a pair.
        const qint64 units = std::min(m_wideSize / 2, room / 6);
        const bool little = m_encoding == Encoding::Utf16Le;
        for (qint64 i = 0; i < units; ++i) {
            const auto first = static_cast<unsigned char>(m_wide[static_cast<size_t>(2 * i)]);
            const auto second = static_cast<unsigned char>(m_wide[static_cast<size_t>(2 * i + 1)]);
            end = appendUnit(end, static_cast<char16_t>(little ? first | (second << 8) : (first << 8) | second));
        }
        m_wideSize -= units * 2;
        std::memmove(m_wide.data(), m_wide.data() + units * 2, static_cast<size_t>(m_wideSize));
    }
    return end - to;
}

char* LogInput::appendUnit(char* to, char16_t unit) {
    const bool isLow = unit >= 0xdc00 && unit < 0xe000;
    if (m_high != 0) {
        const char16_t high = m_high;
        m_high = 0;
        if (isLow) {
            return appendUtf8(to, 0x10000 + ((char32_t{high} - 0xd800) << 10) + (char32_t{unit} - 0xdc00));
        }
        ++m_replaced;
        to = appendUtf8(to, 0xfffd);
    }
    if (unit >= 0xd800 && unit < 0xdc00) {
        m_high = unit;
        return to;
    }
    m_replaced += isLow ? 1 : 0;
    return appendUtf8(to, isLow ? char32_t{0xfffd} : char32_t{unit});
}

} // namespace afterword
