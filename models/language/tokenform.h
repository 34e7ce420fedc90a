// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <bitset>
#include <vector>

namespace afterword {

/// Some of the 256 bytes.
using ByteSet = std::bitset<256>;

[[nodiscard]] inline bool contains(const ByteSet& set, char byte) {
    return set[static_cast<unsigned char>(byte)];
}

/// Letters and digits of ASCII.
[[nodiscard]] bool isAlphanumeric(char byte);

/// The form of a token: a row of bytes and classes with counts, such as "[A-Za-z0-9]{36,}_[a-f0-9]{8}". A count is
/// {n}, {n,m} or {n,}; "?" stands for {0,1}; a backslash takes the next byte as it is. Each piece takes as much as it
/// can and gives nothing back, so matching costs one pass over the token.
class TokenForm {
public:
    static constexpr int unlimited = 512; ///< what "{n,}" is cut at, so that no text makes matching slow

    struct Piece {
        ByteSet set;
        int min = 1;
        int max = 1;
    };

    TokenForm() = default;
    explicit TokenForm(const char* pattern);

    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }

    /// How many bytes from the begin of `text` have this form; -1 where they do not, or where the last piece has a
    /// greatest length and goes on: a longer run of the same bytes is another thing.
    [[nodiscard]] qsizetype match(QByteArrayView text) const;

    /// Where the last piece may be of any length, `length` and all that goes on like it.
    [[nodiscard]] qsizetype extended(QByteArrayView text, qsizetype length) const;

    /// The same as match() for the bytes just before `end`, for a form of one piece.
    [[nodiscard]] qsizetype matchBefore(QByteArrayView text, qsizetype end) const;

private:
    std::vector<Piece> m_pieces;
};

} // namespace afterword
