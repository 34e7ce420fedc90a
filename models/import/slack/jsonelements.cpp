// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonelements.h"

namespace afterword {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;
constexpr qsizetype stringLimit = 64 * 1024;
constexpr int nothing = -1;

} // namespace

int JsonElements::peek() {
    if (m_at == m_block.size()) {
        m_block.resize(blockBytes);
        m_block.resize(qMax<qint64>(m_in.read(m_block.data(), blockBytes), 0));
        m_at = 0;
        if (m_block.isEmpty()) {
            return nothing;
        }
    }
    return static_cast<unsigned char>(m_block.at(m_at));
}

int JsonElements::take() {
    const int c = peek();
    if (c != nothing) {
        ++m_at;
        ++m_column;
        if (c == '\n') {
            ++m_line;
            m_column = 1;
        }
    }
    return c;
}

void JsonElements::skipBlanks() {
    for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
        take();
    }
}

QByteArray JsonElements::takeString() {
    QByteArray text;
    take();
    for (int c = take(); c != '"' && c != nothing; c = take()) {
        if (c == '\\') {
            c = take();
        }
        if (text.size() < stringLimit) {
            text.append(static_cast<char>(c));
        }
    }
    return text;
}

bool JsonElements::begin() {
    skipBlanks();
    while (peek() > 0x7f) { // a byte order mark
        take();
    }
    skipBlanks();
    if (peek() == '[') {
        take();
        return true;
    }
    int depth = 0;
    QByteArray key;
    while (peek() != nothing) {
        const int c = peek();
        if (c == '"') {
            const QByteArray text = takeString();
            skipBlanks();
            if (depth == 1 && peek() == ':') {
                key = text;
            } else if (depth == 1 && !key.isEmpty()) {
                m_header.insert(key, text);
                key.clear();
            }
            continue;
        }
        take();
        if (c == '[' && depth == 1 && key == "messages") {
            return true;
        }
        if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ']' || c == '}') {
            --depth;
        } else if (c == ',') {
            key.clear();
        }
    }
    return false;
}

JsonElements::Found JsonElements::next(QByteArray& json) {
    json.resize(0);
    skipBlanks();
    while (peek() == ',') {
        take();
        skipBlanks();
    }
    m_foundLine = m_line;
    m_foundColumn = m_column;
    if (m_ended || peek() == ']') {
        m_ended = true;
        return Found::End;
    }
    if (peek() != '{' && peek() != nothing) {
        while (peek() != '{' && peek() != ']' && peek() != nothing) {
            take();
        }
        return Found::Unexpected;
    }
    int depth = 0;
    bool inString = false;
    bool tooLarge = false;
    for (int c = take(); c != nothing; c = take()) {
        json.append(static_cast<char>(c));
        if (json.size() > objectLimit) {
            tooLarge = true;
            json.resize(0);
        }
        if (inString) {
            if (c == '\\') {
                const int escaped = take();
                json.append(static_cast<char>(escaped));
            } else {
                inString = c != '"';
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return tooLarge ? Found::TooLarge : Found::Object;
        }
    }
    m_ended = true;
    return Found::CutOff;
}

} // namespace afterword
