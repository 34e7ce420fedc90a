// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonpull.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr int endOfInput = -1;

constexpr bool isDigit(int c) {
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string& text, char32_t c) {
    if (c < 0x80) {
        text.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        text.push_back(static_cast<char>(0xC0U | (c >> 6U)));
        text.push_back(static_cast<char>(0x80U | (c & 0x3FU)));
    } else if (c < 0x10000) {
        text.push_back(static_cast<char>(0xE0U | (c >> 12U)));
        text.push_back(static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)));
        text.push_back(static_cast<char>(0x80U | (c & 0x3FU)));
    } else {
        text.push_back(static_cast<char>(0xF0U | (c >> 18U)));
        text.push_back(static_cast<char>(0x80U | ((c >> 12U) & 0x3FU)));
        text.push_back(static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)));
        text.push_back(static_cast<char>(0x80U | (c & 0x3FU)));
    }
}

} // namespace

JsonPull::JsonPull(TextInput& in)
    : m_in(in) {}

int JsonPull::peek() {
    if (m_in.available().empty()) {
        const auto read = m_in.more();
        if (!read) {
            m_error = read.error();
            m_failed = true;
        }
        if (!read || !*read) {
            return endOfInput;
        }
    }
    return static_cast<unsigned char>(m_in.available().front());
}

void JsonPull::advance() {
    const std::string_view window = m_in.available();
    const char c = window.front();
    if (m_keepRaw && m_raw.size() < textLimit) {
        m_raw.push_back(c);
    }
    if (c == '\n') {
        ++m_line;
        m_column = 0;
    } else {
        ++m_column;
    }
    m_in.consume(1);
}

void JsonPull::skipSpace() {
    const int lineEnd = m_lineBound && !m_open.empty() ? ' ' : '\n';
    for (int c = peek(); c == ' ' || c == lineEnd || c == '\r' || c == '\t'; c = peek()) {
        advance();
    }
}

JsonPull::Token JsonPull::bad(const char* what) {
    if (!m_failed) {
        m_failed = true;
        m_error = Error{ErrorCode::BadInput,
                        {},
                        QString::fromLatin1(what),
                        {QString::number(m_line), QString::number(m_column + 1)}};
    }
    return Token::Bad;
}

JsonPull::Token JsonPull::next() {
    if (m_failed) {
        return Token::Bad;
    }
    skipSpace();
    int c = peek();
    if (c == endOfInput) {
        if (m_failed) {
            return Token::Bad;
        }
        return m_open.empty() ? Token::End : bad("the input ends inside of a value");
    }
    if (m_open.empty()) {
        m_rootLine = m_line;
        m_raw.clear();
    }
    if (m_expect == Expect::CommaOrEnd && c == ',') {
        advance();
        skipSpace();
        c = peek();
        m_expect = m_open.back() == '{' ? Expect::Key : Expect::Value;
    } else if (m_expect == Expect::CommaOrEnd && c != '}' && c != ']') {
        return bad("a comma or the end of the list was expected");
    }
    if (m_expect == Expect::Key || m_expect == Expect::KeyOrEnd) {
        if (c == '}' && m_expect == Expect::KeyOrEnd) {
            return close('{', Token::EndObject);
        }
        return c == '"' ? string(Token::Key) : bad("a key in quotes was expected");
    }
    if (c == '}' && m_expect == Expect::CommaOrEnd) {
        return close('{', Token::EndObject);
    }
    if (c == ']' && (m_expect == Expect::CommaOrEnd || m_expect == Expect::ValueOrEnd)) {
        return close('[', Token::EndArray);
    }
    return value(c);
}

JsonPull::Token JsonPull::value(int c) {
    m_expect = m_open.empty() ? Expect::Value : Expect::CommaOrEnd;
    switch (c) {
    case '{':
    case '[':
        if (m_open.size() >= depthLimit) {
            return bad("nested too deep");
        }
        advance();
        m_open.push_back(static_cast<char>(c));
        m_expect = c == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
        return c == '{' ? Token::BeginObject : Token::BeginArray;
    case '"':
        return string(Token::String);
    case 't':
        return word("true", Token::True);
    case 'f':
        return word("false", Token::False);
    case 'n':
        return word("null", Token::Null);
    default:
        break;
    }
    // Prometheus' own clients write NaN and Infinity bare.
    if (c == 'N' || c == 'I') {
        return c == 'N' ? word("NaN", Token::Number) : word("Infinity", Token::Number);
    }
    return isDigit(c) || c == '-' ? number() : bad("a value was expected");
}

JsonPull::Token JsonPull::close(char open, Token token) {
    if (m_open.empty() || m_open.back() != open) {
        return bad("an end without its beginning");
    }
    advance();
    m_open.pop_back();
    m_expect = m_open.empty() ? Expect::Value : Expect::CommaOrEnd;
    return token;
}

void JsonPull::append(std::string_view bytes) {
    flushHighHalf();
    if (m_text.size() < textLimit) {
        m_text.append(bytes);
    }
}

JsonPull::Token JsonPull::string(Token token) {
    advance();
    m_text.clear();
    for (;;) {
        const int c = peek();
        if (c == endOfInput) {
            return bad("the input ends inside of a string");
        }
        if (c == '"') {
            break;
        }
        if (c == '\\') {
            if (!escape()) {
                return bad("an escape that JSON does not have");
            }
            continue;
        }
        if (c == '\n') {
            return bad("a line ends inside of a string");
        }
        // Everything up to what means something is taken at once.
        const std::string_view window = m_in.available();
        const auto special = [](char each) {
            return each == '"' || each == '\\' || each == '\n';
        };
        const auto run = static_cast<size_t>(std::find_if(window.begin(), window.end(), special) - window.begin());
        append(window.substr(0, run));
        if (m_keepRaw && m_raw.size() < textLimit) {
            m_raw.append(window.substr(0, run));
        }
        m_column += static_cast<qint64>(run);
        m_in.consume(run);
    }
    flushHighHalf();
    advance();
    if (token == Token::Key) {
        skipSpace();
        if (peek() != ':') {
            return bad("a colon was expected");
        }
        advance();
        m_expect = Expect::Value;
    }
    return token;
}

bool JsonPull::escape() {
    advance();
    const int c = peek();
    if (c == endOfInput) {
        return false;
    }
    if (c == 'u') {
        return unicodeEscape();
    }
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const size_t found = letters.find(static_cast<char>(c));
    if (found == std::string_view::npos) {
        return false;
    }
    append(meanings.substr(found, 1));
    advance();
    return true;
}

bool JsonPull::unicodeEscape() {
    const int unit = hexDigits();
    if (unit < 0) {
        return false;
    }
    // The halves of a pair come as two escapes, and are put together when the second one is there.
    auto c = static_cast<char32_t>(unit);
    if (c >= 0xD800 && c < 0xDC00) {
        m_highHalf = c;
        return true;
    }
    if (c >= 0xDC00 && c < 0xE000) {
        c = m_highHalf == 0 ? 0xFFFD : 0x10000 + ((m_highHalf - 0xD800) << 10U) + (c - 0xDC00);
        m_highHalf = 0;
    }
    flushHighHalf();
    appendUtf8(m_text, c);
    return true;
}

/// Half of a pair without the other half is no character.
void JsonPull::flushHighHalf() {
    if (m_highHalf != 0) {
        appendUtf8(m_text, 0xFFFD);
        m_highHalf = 0;
    }
}

/// The four digits behind the `u` that comes next; -1 where they are none.
int JsonPull::hexDigits() {
    advance();
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const int c = peek();
        const int digit = isDigit(c)             ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
        advance();
    }
    return value;
}

JsonPull::Token JsonPull::number() {
    m_text.clear();
    for (int c = peek(); isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; c = peek()) {
        append({m_in.available().data(), 1});
        advance();
    }
    if (m_text == "-" && peek() == 'I') {
        return word("Infinity", Token::Number);
    }
    return m_text == "-" ? bad("a number was expected") : Token::Number;
}

JsonPull::Token JsonPull::word(std::string_view wanted, Token token) {
    const bool negative = token == Token::Number && m_text == "-" && wanted == "Infinity";
    m_text.assign(negative ? "-" : "");
    for (const char c : wanted) {
        if (peek() != static_cast<unsigned char>(c)) {
            return bad("a value was expected");
        }
        advance();
    }
    m_text.append(wanted);
    return token;
}

bool JsonPull::skip(Token first) {
    if (first != Token::BeginObject && first != Token::BeginArray) {
        return first != Token::Bad && first != Token::End;
    }
    const size_t depth = m_open.size();
    while (m_open.size() >= depth) {
        const Token token = next();
        if (token == Token::Bad || token == Token::End) {
            return false;
        }
    }
    return true;
}

bool JsonPull::skipLine() {
    m_failed = false;
    m_open.clear();
    m_expect = Expect::Value;
    for (;;) {
        const std::string_view window = m_in.available();
        const size_t end = window.find('\n');
        if (end != std::string_view::npos) {
            m_in.consume(end + 1);
            ++m_line;
            m_column = 0;
            m_raw.clear();
            return true;
        }
        m_in.consume(window.size());
        if (peek() == endOfInput) {
            return false;
        }
    }
}

} // namespace afterword
