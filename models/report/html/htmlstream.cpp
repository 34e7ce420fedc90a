// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlstream.h"

namespace afterword {

namespace {

constexpr qsizetype fullAt = 64 * 1024;

/// Characters that XML does not have, and the ends of half a pair.
bool isForbidden(char32_t character) {
    const bool isControl =
        (character < 0x20 && character != u'\t' && character != u'\n' && character != u'\r') || character == 0x7f;
    const bool isSurrogate = character >= 0xd800 && character <= 0xdfff;
    return isControl || isSurrogate || character == 0xfffe || character == 0xffff;
}

} // namespace

HtmlStream::HtmlStream(QIODevice& out)
    : m_out(out) {
    m_buffer.reserve(fullAt + 4096);
}

void HtmlStream::begin(const char* element, Attributes attributes) {
    m_buffer.append('<').append(element);
    for (const Attribute& attribute : attributes) {
        if (attribute.value.isNull()) {
            continue;
        }
        m_buffer.append(' ').append(attribute.name).append("=\"");
        appendEscaped(attribute.value);
        m_buffer.append('"');
    }
}

void HtmlStream::open(const char* element, Attributes attributes) {
    begin(element, attributes);
    m_buffer.append('>');
}

void HtmlStream::close(const char* element) {
    m_buffer.append("</").append(element).append('>');
    flushIfFull();
}

void HtmlStream::single(const char* element, Attributes attributes) {
    begin(element, attributes);
    m_buffer.append("/>");
}

void HtmlStream::element(const char* name, const QString& text, Attributes attributes) {
    open(name, attributes);
    appendEscaped(text);
    close(name);
}

void HtmlStream::text(const QString& text) {
    appendEscaped(text);
    flushIfFull();
}

void HtmlStream::image(const QByteArray& png, Attributes attributes) {
    begin("img", attributes);
    m_buffer.append(" src=\"data:image/png;base64,");
    constexpr qsizetype piece = 48 * 1024; // a multiple of three, so that pieces join
    for (qsizetype at = 0; at < png.size(); at += piece) {
        m_buffer.append(png.mid(at, piece).toBase64());
        flushIfFull();
    }
    m_buffer.append("\"/>");
}

void HtmlStream::trusted(const QByteArray& markup) {
    m_buffer.append(markup);
    flushIfFull();
}

void HtmlStream::appendEscaped(const QString& text) {
    const auto append = [this](char32_t character) {
        switch (character) {
        case U'&':
            m_buffer.append("&amp;");
            break;
        case U'<':
            m_buffer.append("&lt;");
            break;
        case U'>':
            m_buffer.append("&gt;");
            break;
        case U'"':
            m_buffer.append("&quot;");
            break;
        case U'\'':
            m_buffer.append("&#39;");
            break;
        case U'\r':
            m_buffer.append("&#13;");
            break;
        default:
            if (character < 0x80) {
                m_buffer.append(static_cast<char>(character));
            } else {
                m_buffer.append(QString::fromUcs4(&character, 1).toUtf8());
            }
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        append(isForbidden(character) ? char32_t{QChar::ReplacementCharacter} : character);
    }
}

void HtmlStream::flushIfFull() {
    if (m_buffer.size() >= fullAt) {
        flush();
    }
}

void HtmlStream::flush() {
    if (!m_hasFailed && m_out.write(m_buffer) != m_buffer.size()) {
        m_hasFailed = true;
    }
    m_buffer.resize(0);
}

Result<> HtmlStream::finish() {
    flush();
    if (m_hasFailed) {
        return failure(ErrorCode::Io, {}, m_out.errorString());
    }
    return {};
}

} // namespace afterword
