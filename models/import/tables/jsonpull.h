// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textinput.h"

#include <string>

namespace afterword {

/// JSON values one token at a time, from a stream of any length: one document, or several behind each other (JSON
/// lines). Memory is bounded: a string over 1 MiB is cut, and more than 512 levels are refused.
class JsonPull {
public:
    static constexpr size_t textLimit = 1024 * 1024;
    static constexpr size_t depthLimit = 512;

    enum class Token { BeginObject, EndObject, BeginArray, EndArray, Key, String, Number, True, False, Null, End, Bad };

    explicit JsonPull(TextInput& in);

    /// The next token. End: the input is over. Bad: see error(); nothing more comes.
    [[nodiscard]] Token next();

    /// Of a Key or String: what it says, in UTF-8. Of a Number: as it is written. Valid until next().
    [[nodiscard]] std::string_view text() const { return m_text; }

    /// Behind a Key, or in an array: passes over a whole value. `first` is its first token.
    [[nodiscard]] bool skip(Token first);

    /// After Bad: BadInput with the facts line and column, Io, or Cancelled.
    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] qint64 line() const { return m_line; } ///< of the token, from 1

    /// Whether what is read is kept as raw(), up to `textLimit`.
    void keepRaw(bool keep) { m_keepRaw = keep; }

    /// raw() begins with the opening bracket that was read last.
    void startRaw() { m_raw.assign(m_open, m_open.empty() ? 0 : m_open.size() - 1); }

    [[nodiscard]] std::string_view raw() const { return m_raw; }

    /// The outermost value that was read last began and ended in one line.
    [[nodiscard]] bool wasOneLine() const { return m_rootLine == m_line; }

    /// From now on, a line's end inside of a value is an error: the lines are records, and one that is cut short must
    /// not swallow the next.
    void bindToLines() { m_lineBound = true; }

    /// After Bad in JSON lines: goes on behind the line that is broken. False at the end of the input.
    [[nodiscard]] bool skipLine();

private:
    [[nodiscard]] int peek();
    void advance();
    [[nodiscard]] Token value(int c);
    [[nodiscard]] Token string(Token token);
    [[nodiscard]] bool escape();
    [[nodiscard]] bool unicodeEscape();
    [[nodiscard]] int hexDigits();
    [[nodiscard]] Token number();
    [[nodiscard]] Token word(std::string_view wanted, Token token);
    [[nodiscard]] Token close(char open, Token token);
    [[nodiscard]] Token bad(const char* what);
    void skipSpace();
    void append(std::string_view bytes);
    void flushHighHalf();

    TextInput& m_in;
    std::string m_text;
    char32_t m_highHalf = 0; ///< of a surrogate pair in escapes, until the other half comes
    std::string m_open;      ///< '{' and '[' of the levels that are open
    std::string m_raw;
    Error m_error;
    qint64 m_line = 1;
    qint64 m_rootLine = 1; ///< where the outermost value begins
    qint64 m_column = 0;   ///< bytes before, in the line
    bool m_failed = false;
    bool m_keepRaw = false;
    bool m_lineBound = false;

    /// What may come where the parser stands.
    enum class Expect { Value, ValueOrEnd, KeyOrEnd, Key, CommaOrEnd };
    Expect m_expect = Expect::Value;
};

} // namespace afterword
