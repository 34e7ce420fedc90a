// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slacktokens.h"

#include <cstring>
#include <string_view>

namespace afterword {

namespace {

using View = std::string_view;

bool isNameCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isTokenCharacter(char c) {
    return isNameCharacter(c) || c == '-' || c == '.' || c == '%';
}

/// What may stand between two parameters of an address in JSON; the ampersand also in Slack's and in Go's spelling.
constexpr View separators[] = {"&amp;", "\\u0026", "&", "?"};

/// Length of the separator at whose end `text` ends, 0 where it ends otherwise.
size_t separatorBefore(View text) {
    for (const View separator : separators) {
        if (text.size() >= separator.size() && text.substr(text.size() - separator.size()) == separator) {
            return separator.size();
        }
    }
    return 0;
}

size_t separatorAt(View text) {
    for (const View separator : separators) {
        if (text.substr(0, separator.size()) == separator) {
            return separator.size();
        }
    }
    return 0;
}

/// The part of `json` to be cut out for the token that begins at `token`; empty where it is no parameter's value.
View parameterAround(View json, size_t token) {
    if (token == 0 || json[token - 1] != '=') {
        return {};
    }
    size_t name = token - 1;
    while (name > 0 && isNameCharacter(json[name - 1])) {
        --name;
    }
    // In "\u0026t=" the letters of the escape look like a part of the name.
    if (name > 0 && json[name - 1] == '\\' && json.substr(name, 5) == "u0026") {
        name += 5;
    }
    const size_t separator = separatorBefore(json.substr(0, name));
    if (separator == 0) {
        return {};
    }
    // "t" holds a file's token; any other parameter only what has a token's form.
    const bool isForm = token + 4 < json.size() && isNameCharacter(json[token + 3]) && json[token + 4] == '-';
    if (json.substr(name, token - 1 - name) != "t" && !isForm) {
        return {};
    }
    size_t end = token;
    while (end < json.size() && isTokenCharacter(json[end])) {
        ++end;
    }
    // A first parameter leaves its "?" to the next one.
    const bool isFirst = json[name - separator] == '?';
    const size_t following = separatorAt(json.substr(end));
    return isFirst && following > 0 ? json.substr(name, end + following - name)
                                    : json.substr(name - separator, end - name + separator);
}

} // namespace

void stripFileTokens(QByteArray& json) {
    const View all(json.constData(), static_cast<size_t>(json.size()));
    size_t at = all.find("xox");
    if (at == View::npos) {
        return;
    }
    char* const bytes = json.data();
    const View text(bytes, all.size());
    char* out = bytes;
    size_t copied = 0; // the text up to here lies before `out`
    for (; at != View::npos; at = text.find("xox", at + 3)) {
        const View cut = at < copied ? View() : parameterAround(text, at);
        if (cut.empty() || cut.data() < bytes + copied) {
            continue;
        }
        const auto begin = static_cast<size_t>(cut.data() - bytes);
        std::memmove(out, bytes + copied, begin - copied);
        out += begin - copied;
        copied = begin + cut.size();
    }
    std::memmove(out, bytes + copied, text.size() - copied);
    json.resize(out + (text.size() - copied) - bytes);
}

} // namespace afterword
