// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedsearch.h"

namespace afterword {

namespace {

constexpr char caseBit = 0x20;
constexpr qsizetype blockSize = 64;

bool isLetter(char byte) {
    const char lower = static_cast<char>(byte | caseBit);
    return lower >= 'a' && lower <= 'z';
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
    const qsizetype behind = m_needle.size() - 1;
    const qsizetype end = bytes.size() - behind;
    const char* const data = bytes.data();
    const char first = m_needle.front();
    const char firstMask = m_masks.front();
    const char last = m_needle.back();
    const char lastMask = m_masks.back();
    qsizetype at = from;
    while (at < end) {
        // First and last byte of a block's worth of places in one go; compilers turn this into a few vector steps.
        const qsizetype stop = std::min(at + blockSize, end);
        if (stop - at == blockSize) {
            unsigned char found = 0;
            for (qsizetype i = 0; i < blockSize; ++i) {
                const bool fits = static_cast<char>(data[at + i] | firstMask) == first &&
                                  static_cast<char>(data[at + behind + i] | lastMask) == last;
                found = static_cast<unsigned char>(found | static_cast<unsigned char>(fits));
            }
            if (found == 0) {
                at = stop;
                continue;
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
