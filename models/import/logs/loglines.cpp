// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loglines.h"

#include <simdjson.h>

namespace afterword {

namespace {

constexpr qsizetype block = 1024 * 1024;
constexpr qsizetype capacity = 2 * LogLines::limit + 2 * block;

} // namespace

LogLines::LogLines(LogInput& input)
    : m_input(input)
    , m_buffer(new char[static_cast<size_t>(capacity)]) {}

QByteArrayView LogLines::kept() const {
    qsizetype end = m_lineBegin;
    end -= end > m_keepBegin && m_buffer[static_cast<size_t>(end - 1)] == '\n' ? 1 : 0;
    end -= end > m_keepBegin && m_buffer[static_cast<size_t>(end - 1)] == '\r' ? 1 : 0;
    return {m_buffer.get() + m_keepBegin, end - m_keepBegin};
}

QByteArrayView LogLines::peek(qsizetype most) {
    while (!m_atEnd && m_end < most && fill()) {
    }
    return {m_buffer.get(), std::min(most, m_end)};
}

bool LogLines::fill() {
    if (m_keepBegin > 0 && m_end + block > capacity) {
        const qsizetype shift = m_keepBegin;
        std::memmove(m_buffer.get(), m_buffer.get() + shift, static_cast<size_t>(m_end - shift));
        for (qsizetype* place : {&m_end, &m_checkedEnd, &m_keepBegin, &m_lineBegin, &m_lineEnd, &m_nextBegin}) {
            *place = std::max<qsizetype>(*place - shift, 0);
        }
    }
    const qint64 count = m_input.read(m_buffer.get() + m_end, std::min(block, capacity - m_end));
    m_failed = count < 0;
    m_atEnd = count <= 0;
    if (m_atEnd) {
        return false;
    }
    m_end += count;
    check();
    return true;
}

/// Looks at the whole lines that are new in the buffer.
void LogLines::check() {
    const char* begin = m_buffer.get() + m_checkedEnd;
    qsizetype end = m_end;
    while (end > m_checkedEnd && !m_atEnd && m_buffer[static_cast<size_t>(end - 1)] != '\n') {
        --end;
    }
    const auto size = static_cast<size_t>(end - m_checkedEnd);
    if (size == 0) {
        return;
    }
    m_oddities.escapes = std::memchr(begin, 0x1b, size) != nullptr;
    m_oddities.broken = std::memchr(begin, 0, size) != nullptr || !simdjson::validate_utf8(begin, size);
    m_checkedEnd = end;
}

bool LogLines::nextAfterFilling() {
    while (true) {
        if (m_end - m_lineBegin > limit) {
            cutLine();
            break;
        }
        const qsizetype searched = m_end - m_lineBegin;
        if (m_atEnd || !fill()) {
            if (m_failed || m_end == m_lineBegin) {
                m_lineEnd = m_lineBegin;
                m_nextBegin = m_lineBegin;
                return false;
            }
            check();
            m_lineEnd = m_end;
            m_nextBegin = m_end;
            break;
        }
        const char* from = m_buffer.get() + m_lineBegin + searched;
        const auto* feed =
            static_cast<const char*>(std::memchr(from, '\n', static_cast<size_t>(m_end - m_lineBegin - searched)));
        if (feed != nullptr && feed - m_buffer.get() - m_lineBegin <= limit) {
            m_lineEnd = feed - m_buffer.get();
            m_nextBegin = m_lineEnd + 1;
            break;
        }
    }
    ++m_number;
    return true;
}

/// Leaves out what is beyond the limit, reading on to the line's end without keeping it.
void LogLines::cutLine() {
    qsizetype lineEnd = m_lineBegin + limit;
    // Not in the middle of a character.
    for (int i = 0; i < 3 && (static_cast<unsigned char>(m_buffer[static_cast<size_t>(lineEnd)]) & 0xc0) == 0x80; ++i) {
        --lineEnd;
    }
    const auto keepRest = [&](const char* feed) {
        const qsizetype rest = m_buffer.get() + m_end - feed;
        std::memmove(m_buffer.get() + lineEnd, feed, static_cast<size_t>(rest));
        m_end = lineEnd + rest;
        m_nextBegin = lineEnd + 1;
    };
    qsizetype from = lineEnd;
    while (true) {
        const char* begin = m_buffer.get() + from;
        const auto* feed = static_cast<const char*>(std::memchr(begin, '\n', static_cast<size_t>(m_end - from)));
        if (feed != nullptr) {
            m_cut += feed - begin;
            keepRest(feed);
            break;
        }
        m_cut += m_end - from;
        m_end = lineEnd;
        from = lineEnd;
        const qint64 count = m_input.read(m_buffer.get() + m_end, std::min(block, capacity - m_end));
        if (count <= 0) {
            m_failed = count < 0;
            m_atEnd = true;
            m_nextBegin = m_end;
            break;
        }
        m_end += count;
    }
    m_lineEnd = lineEnd;
    m_checkedEnd = m_lineBegin;
    check();
}

} // namespace afterword
