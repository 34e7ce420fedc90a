// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace afterword {

/// No name of a program or logger is longer; what is, is something else.
constexpr qsizetype longestName = 100;

[[nodiscard]] constexpr bool isBlankByte(char c) {
    return c == ' ' || c == '\t';
}

/// Letters, digits and what joins them in the names of programs, loggers and files.
[[nodiscard]] bool isNamePart(char c);

/// "INFO", "warning", ...
[[nodiscard]] bool isLevel(QByteArrayView word);

[[nodiscard]] bool isProgramName(QByteArrayView name);

[[nodiscard]] QByteArrayView withoutBlanksAround(QByteArrayView text);

/// Looks at the rest of a record's first line, word by word.
class HeadingCursor {
public:
    HeadingCursor(QByteArrayView record, qsizetype at)
        : m_record(record)
        , m_at(std::min(at, record.size())) {
        const auto* feed = static_cast<const char*>(
            std::memchr(record.data() + m_at, '\n', static_cast<size_t>(record.size() - m_at)));
        m_end = feed == nullptr ? record.size() : feed - record.data();
    }

    [[nodiscard]] char peek(qsizetype ahead = 0) const { return m_at + ahead < m_end ? m_record[m_at + ahead] : '\0'; }

    [[nodiscard]] qsizetype at() const { return m_at; }

    void go(qsizetype at) { m_at = at; }

    void skipSpace() {
        while (isBlankByte(peek())) {
            ++m_at;
        }
    }

    /// The word up to the next space.
    [[nodiscard]] QByteArrayView word() const {
        const char* begin = m_record.data() + m_at;
        const auto* space = static_cast<const char*>(std::memchr(begin, ' ', static_cast<size_t>(m_end - m_at)));
        return {begin, space == nullptr ? m_record.data() + m_end : space};
    }

    /// The letters, digits and joining characters of a name.
    [[nodiscard]] QByteArrayView name() const {
        qsizetype end = m_at;
        while (end < m_end && end - m_at <= longestName && isNamePart(m_record[end])) {
            ++end;
        }
        return m_record.sliced(m_at, end - m_at);
    }

    /// The inside of the brackets that open here; empty where none do, or they do not close soon.
    [[nodiscard]] QByteArrayView bracketed() const {
        if (peek() != '[') {
            return {};
        }
        const qsizetype most = std::min<qsizetype>(m_end - m_at, 200);
        const auto* close =
            static_cast<const char*>(std::memchr(m_record.data() + m_at, ']', static_cast<size_t>(most)));
        return close == nullptr ? QByteArrayView() : QByteArrayView(m_record.data() + m_at + 1, close);
    }

    [[nodiscard]] QByteArrayView behind() const { return m_record.sliced(m_at); }

    [[nodiscard]] QByteArrayView line() const { return m_record.sliced(m_at, m_end - m_at); }

private:
    QByteArrayView m_record;
    qsizetype m_at;
    qsizetype m_end;
};

} // namespace afterword
