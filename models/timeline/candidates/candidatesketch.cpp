// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatesketch.h"

#include <array>
#include <bit>

namespace afterword {

namespace {

constexpr size_t leastBits = size_t{1} << 10;
constexpr size_t mostBits = size_t{1} << 18;

constexpr std::array<quint8, 256> foldedBytes() {
    std::array<quint8, 256> folded{};
    for (size_t i = 0; i < folded.size(); ++i) {
        folded[i] = static_cast<quint8>(i >= 'A' && i <= 'Z' ? i | 0x20U : i);
    }
    return folded;
}

/// Calls `each(hash)` for all four bytes that follow each other, until it returns false.
template <class Each>
bool forEachFour(QByteArrayView bytes, Each each) {
    static constexpr std::array<quint8, 256> folded = foldedBytes();
    quint32 four = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        four = four << 8U | folded[static_cast<quint8>(bytes[i])];
        if (i >= 3 && !each(four * 0x9e37'79b1U)) {
            return false;
        }
    }
    return true;
}

} // namespace

CandidateSketch::CandidateSketch(QByteArrayView bytes) {
    const size_t count = std::bit_ceil(std::clamp(static_cast<size_t>(bytes.size()), leastBits, mostBits));
    m_bits.resize(count / 64);
    m_shift = 32U - static_cast<unsigned>(std::bit_width(count) - 1);
    forEachFour(bytes, [this](quint32 hash) {
        const quint32 bit = hash >> m_shift;
        m_bits[bit / 64] |= quint64{1} << (bit % 64);
        return true;
    });
}

bool CandidateSketch::mayHold(QByteArrayView needle) const {
    return forEachFour(needle, [this](quint32 hash) {
        const quint32 bit = hash >> m_shift;
        return (m_bits[bit / 64] >> (bit % 64) & 1U) != 0;
    });
}

} // namespace afterword
