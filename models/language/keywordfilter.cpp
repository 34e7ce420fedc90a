// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keywordfilter.h"

#include <algorithm>
#include <numeric>

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

using Row = std::vector<std::vector<unsigned char>>;

/// About how often a byte stands in logs and chats, case folded.
double shareOf(unsigned char byte) {
    if (byte >= 0x80) {
        return 0.0005;
    }
    if (std::strchr(" etaoinsr", byte) != nullptr) {
        return 0.06;
    }
    return std::strchr("dlhcumpgfbwy0123456789", byte) != nullptr ? 0.02 : 0.005;
}

double shareOf(const std::vector<unsigned char>& bytes) {
    return std::accumulate(bytes.begin(), bytes.end(), 0.0,
                           [](double sum, unsigned char byte) { return sum + shareOf(byte); });
}

/// How often a look at three bytes of the window that begins at `first` is in vain: because they stand in ordinary
/// text, or because they share their hash with something that does.
double costOf(const Row& row, size_t first, size_t size, double hashes) {
    double cost = 0;
    for (size_t i = first; i + 2 < first + size; ++i) {
        cost += shareOf(row[i]) * shareOf(row[i + 1]) * shareOf(row[i + 2]);
        cost += static_cast<double>(row[i].size() * row[i + 1].size() * row[i + 2].size()) / hashes;
    }
    return cost;
}

} // namespace

KeywordFilter::KeywordFilter(std::vector<Keyword> keywords)
    : m_keywords(std::move(keywords))
    , m_bits(size_t{1} << (hashBits - 6))
    , m_ranks(m_bits.size()) {
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
    uint32_t before = 0;
    for (size_t i = 0; i < m_bits.size(); ++i) {
        m_ranks[i] = before;
        before += static_cast<uint32_t>(std::popcount(m_bits[i]));
    }
}

void KeywordFilter::addWindow(size_t keyword, std::vector<std::pair<uint32_t, Entry>>& all) {
    const Keyword& word = m_keywords[keyword];
    Row row;
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
    for (size_t i = 1; i + windowSize <= row.size(); ++i) {
        if (costOf(row, i, windowSize, 1 << hashBits) < costOf(row, best, windowSize, 1 << hashBits)) {
            best = i;
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
