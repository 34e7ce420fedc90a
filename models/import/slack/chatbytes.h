// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

namespace afterword::chat {

// What the readers of chat text ask about single bytes of UTF-8.

[[nodiscard]] inline bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\0';
}

/// Letters and digits; every byte beyond ASCII counts as a part of a letter.
[[nodiscard]] inline bool isWord(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

[[nodiscard]] inline bool isPunctuation(char c) {
    return c > ' ' && static_cast<unsigned char>(c) < 0x7f && !isWord(c);
}

/// The byte at `at`, or NUL outside of the text.
[[nodiscard]] inline char byteAt(std::string_view text, size_t at) {
    return at < text.size() ? text[at] : '\0';
}

[[nodiscard]] inline char byteBefore(std::string_view text, size_t at) {
    return at > 0 ? text[at - 1] : '\0';
}

inline QByteArray& appendView(QByteArray& out, std::string_view text) {
    return out.append(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline bool startsWith(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

} // namespace afterword::chat
