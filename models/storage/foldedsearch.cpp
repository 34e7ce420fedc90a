// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedsearch.h"

#include <QtEndian>

#include <bit>

namespace afterword {

namespace {

constexpr char caseBit = 0x20;
constexpr qsizetype blockSize = 64;

bool isLetter(char byte) {
    const char lower = static_cast<char>(byte | caseBit);
    return lower >= 'a' && lower <= 'z';
}

/// A byte to look for; `mask` makes what is found lower case.
struct FoldedByte {
    unsigned char byte = 0;
    unsigned char mask = 0;
};

/// Whether any place of a block has both bytes where they should be. Without a branch, so that compilers make vector
/// steps of it.
bool mayHold(const char* block, qsizetype behind, FoldedByte first, FoldedByte last) {
    unsigned char found = 0;
    for (qsizetype i = 0; i < blockSize; ++i) {
        const auto one = static_cast<unsigned char>(block[i]);
        const auto two = static_cast<unsigned char>(block[behind + i]);
        const int difference = ((one | first.mask) ^ first.byte) | ((two | last.mask) ^ last.byte);
        found = static_cast<unsigned char>(found | static_cast<unsigned char>(difference == 0));
    }
    return found != 0;
}

constexpr qsizetype wordSize = 8;

/// A byte to look for at eight places at once.
struct FoldedWord {
    explicit FoldedWord(FoldedByte folded)
        : bytes(ones * folded.byte)
        , masks(ones * folded.mask) {}

    static constexpr quint64 ones = 0x0101'0101'0101'0101;

    /// Zero bytes where it is.
    [[nodiscard]] quint64 differences(const char* at) const { return (qFromLittleEndian<quint64>(at) | masks) ^ bytes; }

    quint64 bytes;
    quint64 masks;
};

/// The top bits of the bytes of a word that are zero; perhaps of others behind the first of those.
quint64 zeroBytes(quint64 word) {
    return (word - FoldedWord::ones) & ~word & (FoldedWord::ones << 7U);
}

} // namespace

FoldedSearch::FoldedSearch(QByteArrayView needle) {
    for (const char byte : needle) {
        const char mask = isLetter(byte) ? caseBit : '\0';
        m_masks.append(mask);
        m_needle.append(static_cast<char>(byte | mask));
    }
}

bool FoldedSearch::matches(const char* at) const {
    for (qsizetype i = 0; i < m_needle.size(); ++i) {
        if (static_cast<char>(at[i] | m_masks.at(i)) != m_needle.at(i)) {
            return false;
        }
    }
    return true;
}

qsizetype FoldedSearch::next(QByteArrayView bytes, qsizetype from) const {
    if (isEmpty()) {
        return -1;
    }
    const auto folded = [this](qsizetype i) {
        return FoldedByte{static_cast<unsigned char>(m_needle.at(i)), static_cast<unsigned char>(m_masks.at(i))};
    };
    const qsizetype behind = m_needle.size() - 1;
    const FoldedByte first = folded(0);
    const FoldedByte last = folded(behind);
    const FoldedWord firstWord(first);
    const FoldedWord lastWord(last);
    const qsizetype end = bytes.size() - behind;
    const char* const data = bytes.data();
    qsizetype at = from;
    while (at < end) {
        const qsizetype stop = std::min(at + blockSize, end);
        if (stop - at == blockSize && !mayHold(data + at, behind, first, last)) {
            at = stop;
            continue;
        }
        for (; at + wordSize <= stop; at += wordSize) {
            quint64 found = zeroBytes(firstWord.differences(data + at) | lastWord.differences(data + at + behind));
            for (; found != 0; found &= found - 1) {
                const qsizetype place = at + std::countr_zero(found) / 8;
                if (matches(data + place)) {
                    return place;
                }
            }
        }
        for (; at < stop; ++at) {
            if (matches(data + at)) {
                return at;
            }
        }
    }
    return -1;
}

} // namespace afterword
