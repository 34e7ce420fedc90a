// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tokenform.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <vector>

namespace afterword {

/// Finds many keywords in one pass over a text that has hardly any of them.
///
/// Every keyword covers a window of five bytes, some of them perhaps only known as a class (what a token goes on with).
/// Such a window holds three runs of three bytes, one of which begins at a multiple of three. So it is enough to look
/// at every third position, and there at one bit for the hash of the three bytes, upper case folded onto lower case.
class KeywordFilter {
public:
    /// `before` and `after` are what stands around the keyword wherever it counts. `number` is given back.
    struct Keyword {
        QByteArray text;
        bool foldCase = false; ///< then `text` is in lower case
        std::vector<ByteSet> before;
        std::vector<ByteSet> after;
        int number = 0;
    };

    explicit KeywordFilter(std::vector<Keyword> keywords);

    /// Calls `found(number, begin)` where a keyword stands, each place once, nearly in order.
    template <class Found>
    void each(QByteArrayView text, Found&& found) const;

private:
    static constexpr qsizetype stride = 3;
    static constexpr unsigned blockSize = 8; ///< positions that are looked at together
    static constexpr int windowSize = 5;
    static constexpr int hashBits = 16; ///< 8 KiB of bits: they stay in the fastest memory of a core

    struct Entry {
        uint16_t keyword;
        int16_t offset; ///< from the three bytes to the keyword's begin

        auto operator<=>(const Entry&) const = default;
    };

    static uint32_t folded(const char* at) {
        uint32_t bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        if constexpr (std::endian::native == std::endian::big) {
            bytes = ((bytes >> 24) & 0xffU) | ((bytes >> 8) & 0xff00U) | ((bytes << 8) & 0xff0000U);
        }
        return (bytes & 0xffffffU) | 0x202020U;
    }

    static uint32_t hashOf(uint32_t threeBytes) { return (threeBytes * 0x9e3779b1U) >> (32 - hashBits); }

    [[nodiscard]] uint64_t bitAt(const char* at) const {
        const uint32_t hash = hashOf(folded(at));
        return (m_bits[hash >> 6] >> (hash & 63U)) & 1U;
    }

    /// True where the bits of the other two runs of a window are there, too, wherever in it the run at `position` lies.
    [[nodiscard]] bool isLikely(QByteArrayView text, qsizetype position) const {
        constexpr qsizetype reach = 2;
        if (position < reach || position + reach + 4 > text.size()) {
            return true;
        }
        const char* const at = text.data() + position;
        const uint64_t before = bitAt(at - 1);
        const uint64_t after = bitAt(at + 1);
        return ((before & after) | (after & bitAt(at + 2)) | (before & bitAt(at - 2))) != 0;
    }

    [[nodiscard]] bool standsAt(const Keyword& keyword, QByteArrayView text, qsizetype begin) const;

    template <class Found>
    void look(QByteArrayView text, qsizetype position, uint32_t hash, Found& found) const;

    template <class Found>
    void lookInBlock(QByteArrayView text, qsizetype position, Found& found) const;

    void addWindow(size_t keyword, std::vector<std::pair<uint32_t, Entry>>& all);

    std::vector<Keyword> m_keywords;
    std::vector<uint64_t> m_bits;
    std::vector<uint32_t> m_ranks;      ///< bits set before each word
    std::vector<uint32_t> m_firstEntry; ///< by the rank of the hash, and one more
    std::vector<Entry> m_entries;
};

template <class Found>
void KeywordFilter::look(QByteArrayView text, qsizetype position, uint32_t hash, Found& found) const {
    const uint64_t below = m_bits[hash >> 6] & ((uint64_t{1} << (hash & 63U)) - 1);
    const size_t rank = m_ranks[hash >> 6] + static_cast<size_t>(std::popcount(below));
    for (size_t i = m_firstEntry[rank]; i < m_firstEntry[rank + 1]; ++i) {
        const Keyword& keyword = m_keywords[m_entries[i].keyword];
        const qsizetype begin = position + m_entries[i].offset;
        if (standsAt(keyword, text, begin)) {
            found(keyword.number, begin);
        }
    }
}

template <class Found>
void KeywordFilter::lookInBlock(QByteArrayView text, qsizetype position, Found& found) const {
    const char* const at = text.data() + position;
    unsigned marked = 0;
    for (unsigned i = 0; i < blockSize; ++i) {
        marked |= static_cast<unsigned>(bitAt(at + i * stride)) << i;
    }
    for (; marked != 0; marked &= marked - 1) {
        const qsizetype step = std::countr_zero(marked) * stride;
        if (isLikely(text, position + step)) {
            look(text, position + step, hashOf(folded(at + step)), found);
        }
    }
}

template <class Found>
void KeywordFilter::each(QByteArrayView text, Found&& found) const {
    // A keyword at the very begin may have its window reach over the edge.
    for (const Keyword& keyword : m_keywords) {
        if (!keyword.before.empty() && standsAt(keyword, text, 0)) {
            found(keyword.number, 0);
        }
    }
    const char* const begin = text.data();
    const qsizetype size = text.size();
    constexpr qsizetype block = blockSize * stride;
    qsizetype position = 0;
    for (; position + block + 1 <= size; position += block) {
        const char* const at = begin + position;
        const uint64_t any = bitAt(at) | bitAt(at + stride) | bitAt(at + 2 * stride) | bitAt(at + 3 * stride) |
                             bitAt(at + 4 * stride) | bitAt(at + 5 * stride) | bitAt(at + 6 * stride) |
                             bitAt(at + 7 * stride);
        if (any != 0) {
            lookInBlock(text, position, found);
        }
    }
    for (; position < size; position += stride) {
        std::array<char, 4> last{};
        std::memcpy(last.data(), begin + position, static_cast<size_t>(std::min<qsizetype>(4, size - position)));
        if (bitAt(last.data()) != 0) {
            look(text, position, hashOf(folded(last.data())), found);
        }
    }
}

} // namespace afterword
