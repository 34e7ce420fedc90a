// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrettext.h"

#include "tokenform.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string_view>

namespace afterword {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype lookedAt = 256;

constexpr std::array placeholderParts{"example"sv,
                                      "xxxx"sv,
                                      "****"sv,
                                      "...."sv,
                                      "${"sv,
                                      "{{"sv,
                                      "}}"sv,
                                      "<"sv,
                                      "$("sv,
                                      "%("sv,
                                      "redacted"sv,
                                      "your_"sv,
                                      "your-"sv,
                                      "yourto"sv,
                                      "yourke"sv,
                                      "placeholder"sv,
                                      "dummy"sv,
                                      "insert"sv,
                                      "fake"sv,
                                      "sample"sv,
                                      "changeme"sv,
                                      "sanitized"sv,
                                      "secret-here"sv,
                                      "token-here"sv,
                                      "0123456789abcdef"sv,
                                      "abcdefghijklmn"sv};

/// What stands after "password:" and is none.
constexpr std::array ordinaryWords{
    "required"sv,  "optional"sv, "invalid"sv,   "incorrect"sv, "expired"sv,  "changed"sv,   "string"sv,    "hidden"sv,
    "undefined"sv, "disabled"sv, "enabled"sv,   "missing"sv,   "password"sv, "passwd"sv,    "passwort"sv,  "secret"sv,
    "wrong"sv,     "rotated"sv,  "encrypted"sv, "username"sv,  "prompt"sv,   "unknown"sv,   "protected"sv, "stored"sv,
    "nullptr"sv,   "needed"sv,   "reset"sv,     "forgotten"sv, "security"sv, "management"sv};

bool isLetter(char byte) {
    return isAlphanumeric(byte) && byte > '9';
}

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

template <class List>
bool containsAny(const QByteArray& folded, const List& parts) {
    const std::string_view text(folded.constData(), static_cast<size_t>(folded.size()));
    return std::any_of(parts.begin(), parts.end(),
                       [text](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

struct Kinds {
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
};

Kinds kindsOf(QByteArrayView value) {
    Kinds kinds;
    for (const char byte : value) {
        if (isDigit(byte)) {
            kinds.digit = true;
        } else if (isLetter(byte)) {
            (byte >= 'a' ? kinds.lower : kinds.upper) = true;
        } else {
            kinds.other = true;
        }
    }
    return kinds;
}

} // namespace

double shannonEntropy(QByteArrayView value) {
    const QByteArrayView part = value.first(std::min(value.size(), lookedAt));
    std::array<int, 256> counts{};
    for (const char byte : part) {
        ++counts[static_cast<unsigned char>(byte)];
    }
    double bits = 0;
    const auto size = static_cast<double>(part.size());
    for (const int count : counts) {
        if (count > 0) {
            bits -= count / size * std::log2(count / size);
        }
    }
    return bits;
}

bool looksLikePlaceholder(QByteArrayView value) {
    const QByteArrayView part = value.first(std::min(value.size(), lookedAt));
    std::array<bool, 256> seen{};
    int distinct = 0;
    for (const char byte : part) {
        bool& known = seen[static_cast<unsigned char>(byte)];
        distinct += known ? 0 : 1;
        known = true;
    }
    if (distinct <= 1 || (distinct <= 3 && part.size() >= 8)) {
        return true;
    }
    return containsAny(part.toByteArray().toLower(), placeholderParts);
}

bool looksLikeWords(QByteArrayView value) {
    if (std::strchr("$%{<(&*[!#@", value.front()) != nullptr || value.contains('(') ||
        (value.front() == '/' && value.sliced(1).contains('/'))) {
        return true;
    }
    // Every part between joints is all letters, all digits, or so short that it says nothing; and no part is as long
    // as only chance makes it.
    qsizetype length = 0;
    bool letters = false;
    bool digits = false;
    bool joined = false;
    for (const char byte : value) {
        if (isAlphanumeric(byte)) {
            ++length;
            (isDigit(byte) ? digits : letters) = true;
            if ((letters && digits && length > 4) || length > 20) {
                return false;
            }
        } else {
            joined = true;
            length = 0;
            letters = digits = false;
        }
    }
    return joined;
}

bool looksLikePassword(QByteArrayView value, bool certain) {
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longest = 128;
    if (value.size() < shortest || value.size() > longest || looksLikePlaceholder(value)) {
        return false;
    }
    const QByteArray folded = value.toByteArray().toLower();
    const Kinds kinds = kindsOf(value);
    if (containsAny(folded, ordinaryWords) || value.contains(' ') || value.contains('(')) {
        return false;
    }
    if (std::strchr("$%{<([/", value.front()) != nullptr && (value.front() != '$' || !kinds.digit)) {
        return false;
    }
    if (!kinds.digit && !kinds.other) {
        constexpr qsizetype certainlyNoWord = 12;
        return certain && ((kinds.lower && kinds.upper) || value.size() >= certainlyNoWord);
    }
    if (!kinds.digit && looksLikeWords(value)) {
        return false;
    }
    if (kinds.digit && !kinds.lower && !kinds.upper) {
        return certain && value.size() >= 8 && !kinds.other;
    }
    return shannonEntropy(value) >= 2.2;
}

bool looksRandom(QByteArrayView value, qsizetype least, double entropy) {
    const Kinds kinds = kindsOf(value);
    return value.size() >= least && !value.contains(' ') && kinds.digit && (kinds.lower || kinds.upper) &&
           !looksLikePlaceholder(value) && !looksLikeWords(value) && shannonEntropy(value) >= entropy;
}

bool isUuid(QByteArrayView value) {
    static const TokenForm form("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}");
    return value.size() == 36 && form.match(value) == value.size();
}

} // namespace afterword
