// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loginput.h"

#include <QByteArrayView>

#include <cstring>
#include <memory>

namespace afterword {

/// The lines of a log, one after the other, in a buffer of fixed size. From a line that is kept on, the bytes stay
/// together until another one is kept, so that a record of several lines is one piece.
class LogLines {
public:
    /// Of one line, and of the lines that are kept together; what is longer is cut.
    static constexpr qsizetype limit = 1024 * 1024;

    explicit LogLines(LogInput& input);

    /// What the bytes read last may hold; looked at once per block, because it is nearly always nothing.
    struct Oddities {
        bool escapes = false; ///< ANSI colours
        bool broken = false;  ///< bytes that are not UTF-8, or zero
    };

    /// Goes to the next line. False at the end, or where reading failed.
    [[nodiscard]] bool next() {
        m_lineBegin = m_nextBegin;
        m_cut = 0;
        const char* begin = m_buffer.get() + m_lineBegin;
        const auto* feed = static_cast<const char*>(
            m_lineBegin < m_checkedEnd ? std::memchr(begin, '\n', static_cast<size_t>(m_checkedEnd - m_lineBegin))
                                       : nullptr);
        if (feed == nullptr) {
            return nextAfterFilling();
        }
        m_lineEnd = feed - m_buffer.get();
        m_nextBegin = m_lineEnd + 1;
        ++m_number;
        return true;
    }

    /// Without its line feed (and carriage return). Valid until next().
    [[nodiscard]] QByteArrayView line() const {
        qsizetype end = m_lineEnd;
        end -= end > m_lineBegin && m_buffer[static_cast<size_t>(end - 1)] == '\r' ? 1 : 0;
        return {m_buffer.get() + m_lineBegin, end - m_lineBegin};
    }

    [[nodiscard]] quint32 number() const { return m_number; } ///< of the line, from 1

    [[nodiscard]] Oddities oddities() const { return m_oddities; }

    [[nodiscard]] qint64 cut() const { return m_cut; } ///< bytes of the line that were left out

    [[nodiscard]] bool failed() const { return m_failed; }

    /// Bytes of the line and of what is kept before it.
    [[nodiscard]] qsizetype keptWithLine() const { return m_lineEnd - m_keepBegin; }

    void keepFromHere() { m_keepBegin = m_lineBegin; }

    /// What is kept before the line, without the last line's end. Valid until next().
    [[nodiscard]] QByteArrayView kept() const;

    /// The same with the line.
    [[nodiscard]] QByteArrayView keptAndLine() const {
        return {m_buffer.get() + m_keepBegin, line().end() - (m_buffer.get() + m_keepBegin)};
    }

    /// A place within kept(): where the line begins.
    [[nodiscard]] qsizetype lineOffset() const { return m_lineBegin - m_keepBegin; }

    /// Gives up `count` bytes at the beginning of what is kept.
    void dropKept(qsizetype count) { m_keepBegin += count; }

    /// The bytes that were read already, up to `most`: the file's beginning where next() was not called yet.
    [[nodiscard]] QByteArrayView peek(qsizetype most);

private:
    bool nextAfterFilling();
    bool fill();
    void check();
    void cutLine();

    LogInput& m_input;
    std::unique_ptr<char[]> m_buffer;
    qsizetype m_end = 0;        ///< bytes in the buffer
    qsizetype m_checkedEnd = 0; ///< up to the last line feed in it
    qsizetype m_keepBegin = 0;
    qsizetype m_lineBegin = 0;
    qsizetype m_lineEnd = 0;
    qsizetype m_nextBegin = 0;
    quint32 m_number = 0;
    qint64 m_cut = 0;
    Oddities m_oddities;
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace afterword
