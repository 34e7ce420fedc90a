// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textinput.h"

#include <algorithm>
#include <cstring>

namespace afterword {

namespace {

constexpr size_t blockBytes = 256 * 1024;

} // namespace

TextInput::TextInput(QIODevice& in, Progress& progress, QString what)
    : m_in(in)
    , m_progress(progress)
    , m_what(std::move(what))
    , m_buffer(capacity + padding) {}

Result<std::string_view> TextInput::head(size_t bytes) {
    while (available().size() < bytes) {
        const auto read = more();
        if (!read) {
            return failure(read.error());
        }
        if (!*read) {
            break;
        }
    }
    return available().substr(0, bytes);
}

Result<bool> TextInput::more() {
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (isFull()) {
        return false;
    }
    if (!m_converted.isEmpty()) {
        const QByteArray rest = std::exchange(m_converted, {});
        append({rest.constData(), static_cast<size_t>(rest.size())});
        return true;
    }
    if (m_progress.isCancelled()) {
        return failure(ErrorCode::Cancelled, m_what);
    }
    const size_t before = m_end;
    while (m_end == before) {
        const auto read = readBlock();
        if (!read || !*read) {
            return read;
        }
    }
    return true;
}

Result<bool> TextInput::readBlock() {
    char* const to = m_buffer.data() + m_end;
    const size_t room = std::min(blockBytes, capacity - m_end);
    const qint64 got = m_in.read(to, static_cast<qint64>(room));
    if (got < 0) {
        return failure(ErrorCode::Io, m_what, m_in.errorString());
    }
    if (got == 0) {
        return false;
    }
    m_done += got;
    m_progress.advance(m_done, m_in.isSequential() ? 0 : m_in.size(), m_what);
    if (m_decoder) {
        const QByteArray raw(to, got);
        const QByteArray utf8 = QString(m_decoder->decode(raw)).toUtf8();
        append({utf8.constData(), static_cast<size_t>(utf8.size())});
    } else {
        m_end += static_cast<size_t>(got);
    }
    if (!m_started) {
        detectEncoding();
    }
    return true;
}

void TextInput::detectEncoding() {
    m_started = true;
    const std::string_view begin = available();
    if (begin.starts_with("\xEF\xBB\xBF")) {
        m_begin += 3;
        return;
    }
    const bool little = begin.starts_with("\xFF\xFE");
    if (!little && !begin.starts_with("\xFE\xFF")) {
        return;
    }
    m_decoder = std::make_unique<QStringDecoder>(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QByteArray raw(begin.data() + 2, static_cast<qsizetype>(begin.size()) - 2);
    m_begin = m_end = 0;
    const QByteArray utf8 = QString(m_decoder->decode(raw)).toUtf8();
    append({utf8.constData(), static_cast<size_t>(utf8.size())});
}

void TextInput::append(std::string_view bytes) {
    const size_t fits = std::min(bytes.size(), capacity - m_end);
    std::memcpy(m_buffer.data() + m_end, bytes.data(), fits);
    m_end += fits;
    m_converted.append(bytes.data() + fits, static_cast<qsizetype>(bytes.size() - fits));
}

} // namespace afterword
