// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonindent.h"

#include <QtGlobal>

#include <bit>
#include <cstring>

namespace afterword {

namespace {

/// The first byte in `word` that is not zero, counted from the one that came first in memory.
int firstByteIn(quint64 word) {
    return (std::endian::native == std::endian::little ? std::countr_zero(word) : std::countl_zero(word)) / 8;
}

} // namespace

char* copyWithoutIndent(const char* from, const char* end, char* out) {
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 sevens = 0x7f7f7f7f7f7f7f7f;
    bool isIndent = false;
    while (end - from >= 8) {
        quint64 word = 0;
        std::memcpy(&word, from, 8);
        std::memcpy(out, &word, 8);
        const quint64 others = word ^ (ones * '\n');
        const quint64 feeds = ~(((others & sevens) + sevens) | others | sevens); // the high bit of each line feed
        if (feeds == 0) {
            from += 8;
            out += 8;
            continue;
        }
        const int before = firstByteIn(feeds);
        from += before + 1;
        out += before;
        quint64 indent = 0;
        while (indent == 0 && end - from >= 8) {
            std::memcpy(&indent, from, 8);
            indent ^= ones * ' ';
            from += indent == 0 ? 8 : firstByteIn(indent);
        }
        isIndent = indent == 0; // it may go on in the last few bytes
    }
    for (; from < end; ++from) {
        isIndent = *from == '\n' || (isIndent && *from == ' ');
        if (!isIndent) {
            *out++ = *from;
        }
    }
    return out;
}

} // namespace afterword
