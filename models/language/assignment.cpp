// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignment.h"

#include "tokenform.h"

#include <algorithm>
#include <cstring>

namespace afterword {

namespace {

constexpr qsizetype longestRest = 40;

bool isOneOf(char byte, const char* list) {
    return byte != '\0' && std::strchr(list, byte) != nullptr;
}

/// Steps over at most `most` bytes of `list`.
qsizetype skipAny(QByteArrayView text, qsizetype at, const char* list, qsizetype most) {
    const qsizetype end = std::min(text.size(), at + most);
    while (at < end && isOneOf(text[at], list)) {
        ++at;
    }
    return at;
}

/// True where the name that ends before `begin` is an option of a command: "--db-" in "--db-password".
bool isOption(QByteArrayView text, qsizetype begin) {
    const qsizetype least = std::max<qsizetype>(0, begin - longestRest);
    while (begin > least && (isAlphanumeric(text[begin - 1]) || isOneOf(text[begin - 1], "-_"))) {
        --begin;
    }
    return text.sliced(begin).startsWith("--");
}

bool isWordIs(QByteArrayView text, qsizetype at) {
    return at + 3 < text.size() && text.sliced(at, 3) == QByteArrayView("is ");
}

/// Steps over the sign of the assignment; -1 where there is none.
qsizetype skipSign(QByteArrayView text, qsizetype nameEnd, bool option, bool& equals) {
    if (nameEnd < text.size() && text[nameEnd] == '>') {
        return nameEnd + 1; // <password>value
    }
    const qsizetype at = skipAny(text, nameEnd, " \t\\\"'`])*", 6);
    const qsizetype after = skipAny(text, at, ":=>", 3);
    if (after > at && text[at] != '>') {
        equals = text.sliced(at, after - at).contains('=');
        return after;
    }
    if (isWordIs(text, at)) {
        return skipAny(text, at + 3, ":", 1);
    }
    return option && at == nameEnd + 1 ? at : -1;
}

} // namespace

std::optional<Assignment> assignmentAfter(QByteArrayView text, qsizetype begin, qsizetype end, bool words) {
    if (!isAlphanumeric(text[end - 1]) && text[end - 1] != '_') {
        --end; // the keyword itself brought the sign
    }
    qsizetype nameEnd = end;
    const qsizetype limit = std::min(text.size(), end + longestRest);
    const char* const joints = words ? "_-. " : "_-.";
    while (nameEnd < limit && (isAlphanumeric(text[nameEnd]) || isOneOf(text[nameEnd], joints))) {
        ++nameEnd;
    }
    Assignment found;
    found.nameRest = text.sliced(end, nameEnd - end);
    const qsizetype after = skipSign(text, nameEnd, isOption(text, begin), found.equals);
    if (after < 0) {
        return {};
    }
    qsizetype at = skipAny(text, after, " \t", 8);
    const qsizetype opened = skipAny(text, at, "*\\\"'`", 4);
    if (opened > at && isOneOf(text[opened - 1], "\"'`")) {
        found.quote = text[opened - 1];
    }
    at = opened;
    if (at >= text.size()) {
        return {};
    }
    found.begin = at;
    return found;
}

QByteArrayView assignedValue(QByteArrayView text, const Assignment& assignment, qsizetype limit) {
    const qsizetype last = limit < text.size() - assignment.begin ? assignment.begin + limit : text.size();
    qsizetype end = assignment.begin;
    while (end < last && !isOneOf(text[end], "\n\r\t\\") && text[end] != '\0') {
        const char byte = text[end];
        if (assignment.quote != '\0' ? byte == assignment.quote : isOneOf(byte, " ,;&\"'`<>)]}|")) {
            break;
        }
        ++end;
    }
    if (assignment.quote == '\0') {
        while (end > assignment.begin && isOneOf(text[end - 1], ".:*")) {
            --end; // of the sentence, not of the value
        }
    }
    return text.sliced(assignment.begin, end - assignment.begin);
}

} // namespace afterword
