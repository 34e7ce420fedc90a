// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keywordfilter.h"

#include <algorithm>
#include <climits>
#include <span>

namespace afterword {

namespace {

constexpr unsigned char foldBit = 0x20;

/// The values that the bytes of `set` have once case is folded.
std::vector<unsigned char> foldedBytes(const ByteSet& set) {
    ByteSet folded;
    for (unsigned byte = 0; byte < 256; ++byte) {
        if (set[byte]) {
            folded.set(byte | foldBit);
        }
    }
    std::vector<unsigned char> bytes;
    for (unsigned byte = 0; byte < 256; ++byte) {
        if (folded[byte]) {
            bytes.push_back(static_cast<unsigned char>(byte));
        }
    }
    return bytes;
}

using Window = std::span<const std::vector<unsigned char>>;

/// How much a window costs: how many runs of three bytes it stands for, and how common its letters are.
size_t costOf(Window window) {
    size_t cost = 0;
    for (size_t i = 0; i + 2 < window.size(); ++i) {
        cost += 8 * window[i].size() * window[i + 1].size() * window[i + 2].size();
    }
    for (const auto& bytes : window) {
        cost += bytes.size() == 1 && std::strchr("etaoinsrhl-", bytes.front()) != nullptr ? 1U : 0U;
    }
    return cost;
}

} // namespace

KeywordFilter::KeywordFilter(std::vector<Keyword> keywords)
    : m_keywords(std::move(keywords)) {
    std::vector<std::pair<uint32_t, Entry>> all;
    for (size_t i = 0; i < m_keywords.size(); ++i) {
        addWindow(i, all);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (size_t i = 0; i < all.size(); ++i) {
        const uint32_t hash = all[i].first;
        if (i == 0 || hash != all[i - 1].first) {
            m_firstEntry.push_back(static_cast<uint32_t>(i));
            m_bits[hash >> 6] |= uint64_t{1} << (hash & 63U);
        }
        m_entries.push_back(all[i].second);
    }
    m_firstEntry.push_back(static_cast<uint32_t>(all.size()));
    int before = 0;
    for (size_t i = 0; i < m_bits.size(); ++i) {
        m_ranks[i] = static_cast<uint16_t>(before);
        before += std::popcount(m_bits[i]);
    }
}

void KeywordFilter::addWindow(size_t keyword, std::vector<std::pair<uint32_t, Entry>>& all) {
    const Keyword& word = m_keywords[keyword];
    std::vector<std::vector<unsigned char>> row;
    for (const ByteSet& set : word.before) {
        row.push_back(foldedBytes(set));
    }
    for (const char byte : word.text) {
        row.push_back({static_cast<unsigned char>(static_cast<unsigned char>(byte) | foldBit)});
    }
    for (const ByteSet& set : word.after) {
        row.push_back(foldedBytes(set));
    }
    while (row.size() < windowSize) {
        row.push_back(foldedBytes(ByteSet().set()));
    }
    size_t best = 0;
    size_t bestCost = SIZE_MAX;
    for (size_t i = 0; i + windowSize <= row.size(); ++i) {
        if (const size_t cost = costOf(Window(row).subspan(i, windowSize)); cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    for (size_t i = best; i < best + windowSize - 2; ++i) {
        const Entry entry{static_cast<uint16_t>(keyword),
                          static_cast<int16_t>(static_cast<int>(word.before.size()) - static_cast<int>(i))};
        for (const unsigned char first : row[i]) {
            for (const unsigned char second : row[i + 1]) {
                for (const unsigned char third : row[i + 2]) {
                    const uint32_t bytes = first | (uint32_t{second} << 8) | (uint32_t{third} << 16);
                    all.emplace_back(hashOf(bytes), entry);
                }
            }
        }
    }
}

bool KeywordFilter::standsAt(const Keyword& keyword, QByteArrayView text, qsizetype begin) const {
    const qsizetype length = keyword.text.size();
    if (begin < 0 || begin + length > text.size()) {
        return false;
    }
    const char* const at = text.data() + begin;
    if (!keyword.foldCase) {
        return std::memcmp(at, keyword.text.constData(), static_cast<size_t>(length)) == 0;
    }
    for (qsizetype i = 0; i < length; ++i) {
        const char byte = at[i] >= 'A' && at[i] <= 'Z' ? static_cast<char>(at[i] | foldBit) : at[i];
        if (byte != keyword.text[i]) {
            return false;
        }
    }
    return true;
}

} // namespace afterword
