// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenform.h"

#include <cstdlib>

namespace afterword {

namespace {

/// Reads "A-Za-z_]" into a set; `at` is left behind the bracket.
ByteSet readClass(const char*& at) {
    ByteSet set;
    for (; *at != ']'; ++at) {
        if (*at == '\\') {
            ++at;
        }
        const auto first = static_cast<unsigned char>(*at);
        auto last = first;
        if (at[1] == '-' && at[2] != ']') {
            at += 2;
            last = static_cast<unsigned char>(*at);
        }
        for (unsigned byte = first; byte <= last; ++byte) {
            set.set(byte);
        }
    }
    ++at;
    return set;
}

/// Reads "{n}", "{n,m}", "{n,}" or "?", where there is one.
void readCount(const char*& at, TokenForm::Piece& piece) {
    if (*at == '?') {
        piece.min = 0;
        ++at;
    } else if (*at == '{') {
        char* after = nullptr;
        piece.min = static_cast<int>(std::strtol(at + 1, &after, 10));
        piece.max = piece.min;
        if (*after == ',') {
            const char* number = after + 1;
            piece.max = static_cast<int>(std::strtol(number, &after, 10));
            if (after == number) {
                piece.max = TokenForm::unlimited;
            }
        }
        at = after + 1;
    }
}

} // namespace

bool isAlphanumeric(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

TokenForm::TokenForm(const char* pattern) {
    for (const char* at = pattern; *at != '\0';) {
        Piece piece;
        if (*at == '[') {
            piece.set = readClass(++at);
        } else {
            if (*at == '\\') {
                ++at;
            }
            piece.set.set(static_cast<unsigned char>(*at++));
        }
        readCount(at, piece);
        m_pieces.push_back(piece);
    }
}

qsizetype TokenForm::match(QByteArrayView text) const {
    qsizetype at = 0;
    for (const Piece& piece : m_pieces) {
        const qsizetype limit = std::min<qsizetype>(text.size(), at + piece.max);
        const qsizetype least = at + piece.min;
        while (at < limit && contains(piece.set, text[at])) {
            ++at;
        }
        if (at < least) {
            return -1;
        }
    }
    if (m_pieces.empty() || m_pieces.back().max == unlimited) {
        return at;
    }
    if (at < text.size() && contains(m_pieces.back().set, text[at])) {
        return -1;
    }
    return at;
}

qsizetype TokenForm::extended(QByteArrayView text, qsizetype length) const {
    if (!m_pieces.empty() && m_pieces.back().max == unlimited) {
        while (length < text.size() && contains(m_pieces.back().set, text[length])) {
            ++length;
        }
    }
    return length;
}

qsizetype TokenForm::matchBefore(QByteArrayView text, qsizetype end) const {
    const Piece& piece = m_pieces.front();
    qsizetype length = 0;
    while (length < end && length <= piece.max && contains(piece.set, text[end - length - 1])) {
        ++length;
    }
    return length < piece.min || length > piece.max ? -1 : length;
}

} // namespace afterword
