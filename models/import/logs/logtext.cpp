// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logtext.h"

#include <array>
#include <cstring>

namespace afterword {

namespace {

bool isTail(unsigned char byte) {
    return (byte & 0xc0) == 0x80;
}

/// The bytes of the character that begins at `at`, as the Unicode standard's table of well-formed sequences has them;
/// 0 where none does.
qsizetype characterLength(QByteArrayView text, qsizetype at) {
    const auto byte = [&](qsizetype ahead) -> unsigned char {
        return at + ahead < text.size() ? static_cast<unsigned char>(text[at + ahead]) : 0;
    };
    const unsigned char first = byte(0);
    if (first < 0x80) {
        return first == 0 ? 0 : 1;
    }
    const unsigned char second = byte(1);
    if (first >= 0xc2 && first <= 0xdf) {
        return isTail(second) ? 2 : 0;
    }
    if (!isTail(second) || !isTail(byte(2))) {
        return 0;
    }
    if (first >= 0xe0 && first <= 0xef) {
        const bool overlong = first == 0xe0 && second < 0xa0;
        const bool surrogate = first == 0xed && second > 0x9f;
        return overlong || surrogate ? 0 : 3;
    }
    if (first >= 0xf0 && first <= 0xf4 && isTail(byte(3))) {
        const bool overlong = first == 0xf0 && second < 0x90;
        const bool beyond = first == 0xf4 && second > 0x8f;
        return overlong || beyond ? 0 : 4;
    }
    return 0;
}

} // namespace

qint64 appendRepaired(QByteArrayView text, QByteArray& clean) {
    qint64 replaced = 0;
    qsizetype begin = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype length = characterLength(text, at);
        if (length > 0) {
            at += length;
            continue;
        }
        clean.append(text.sliced(begin, at - begin)).append("\xef\xbf\xbd");
        const bool zero = text[at] == '\0';
        do {
            ++at;
            ++replaced;
        } while (zero && at < text.size() && text[at] == '\0');
        begin = at;
    }
    clean.append(text.sliced(begin));
    return replaced;
}

QByteArray withoutColours(QByteArrayView text) {
    QByteArray plain;
    plain.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const auto* hit =
            static_cast<const char*>(std::memchr(text.data() + at, 0x1b, static_cast<size_t>(text.size() - at)));
        const qsizetype escape = hit == nullptr ? text.size() : hit - text.data();
        plain.append(text.sliced(at, escape - at));
        at = escape + 1;
        if (at < text.size() && text[at] == '[') {
            // ESC [ parameters final; the final byte is one of @ to ~.
            do {
                ++at;
            } while (at < text.size() && (text[at] < '@' || text[at] > '~') && text[at] != '\n');
            at += at < text.size() && text[at] != '\n' ? 1 : 0;
        } else if (at < text.size() && text[at] >= '@' && text[at] <= '_') {
            ++at;
        }
    }
    return plain;
}

} // namespace afterword
