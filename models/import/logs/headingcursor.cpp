// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headingcursor.h"

#include "timestampparts.h"

#include <array>
#include <string_view>

namespace afterword {

bool isLevel(QByteArrayView word) {
    static constexpr std::array<std::string_view, 27> levels{
        "trace", "debug",    "info",   "notice",  "note",        "warn",      "warning", "error",  "err",
        "fatal", "critical", "crit",   "alert",   "emerg",       "emergency", "panic",   "severe", "fine",
        "finer", "finest",   "config", "verbose", "information", "system",    "dbg",     "inf",    "wrn"};
    // Hosts, programs and first words of messages come here for nearly every line, and most end here.
    constexpr std::string_view firsts("acdefinpstvw");
    if (word.size() < 3 || word.size() > 11 || firsts.find(static_cast<char>(word.front() | 0x20)) == firsts.npos) {
        return false;
    }
    return std::any_of(levels.begin(), levels.end(), [&](std::string_view level) {
        return static_cast<char>(word.front() | 0x20) == level.front() &&
               std::equal(word.begin(), word.end(), level.begin(), level.end(),
                          [](char a, char b) { return static_cast<char>(a | 0x20) == b; });
    });
}

bool isNamePart(char c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '$' || c == '/' || c == '@';
}

bool isProgramName(QByteArrayView name) {
    return !name.isEmpty() && name.size() <= longestName && (isLetter(name.front()) || name.front() == '/');
}

QByteArrayView withoutBlanksAround(QByteArrayView text) {
    while (!text.isEmpty() && isBlankByte(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlankByte(text.back())) {
        text = text.chopped(1);
    }
    return text;
}

} // namespace afterword
