// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <bit>

namespace afterword {

/// One bit per slot of an index.
class CandidateBits {
public:
    CandidateBits() = default;

    explicit CandidateBits(qsizetype slots)
        : m_words((slots + 63) / 64, 0) {}

    [[nodiscard]] bool test(qsizetype slot) const {
        return (m_words.at(slot / 64) >> static_cast<unsigned>(slot % 64) & 1U) != 0;
    }

    /// The words of `count` slots from one that begins a word.
    [[nodiscard]] quint64* words(qsizetype slot) { return m_words.data() + slot / 64; }

    [[nodiscard]] const quint64* words(qsizetype slot) const { return m_words.constData() + slot / 64; }

    [[nodiscard]] bool hasAny(qsizetype slot, qsizetype count) const {
        const quint64* begin = words(slot);
        return std::any_of(begin, begin + (count + 63) / 64, [](quint64 word) { return word != 0; });
    }

    [[nodiscard]] qsizetype count() const {
        qsizetype count = 0;
        for (const quint64 word : m_words) {
            count += std::popcount(word);
        }
        return count;
    }

    /// Nothing was ever asked for: every candidate counts as set.
    [[nodiscard]] bool isNull() const { return m_words.isEmpty(); }

private:
    QList<quint64> m_words;
};

} // namespace afterword
