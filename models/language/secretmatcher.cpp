// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretmatcher.h"

#include "secrettext.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace afterword {

namespace {

bool isHex(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// False where the bytes before `begin` belong to the same word. The letters of an escape ("\n", "%3D") do not.
bool isWordStart(QByteArrayView text, qsizetype begin) {
    if (begin == 0 || !isAlphanumeric(text[begin - 1])) {
        return true;
    }
    if (begin >= 2 && text[begin - 2] == '\\') {
        return std::strchr("nrt", text[begin - 1]) != nullptr;
    }
    return begin >= 3 && text[begin - 3] == '%' && isHex(text[begin - 2]) && isHex(text[begin - 1]);
}

/// False where the word goes on after the form.
bool isWordEnd(QByteArrayView text, qsizetype end, const TokenForm& form) {
    if (end >= text.size() || !isAlphanumeric(text[end])) {
        return true;
    }
    const auto& pieces = form.pieces();
    return !pieces.empty() && pieces.back().max == TokenForm::unlimited && contains(pieces.back().set, text[end]);
}

/// Names of things that are kept beside secrets, and are none: "secret_name", "token_type".
bool namesSomethingElse(QByteArrayView nameRest) {
    const QByteArray rest = nameRest.toByteArray().toLower();
    for (const char* word :
         {"name",  "type",    "file", "path",   "url",   "uri",   "count",  "size",      "length",  "ttl",
          "expir", "version", "ref",  "region", "limit", "usage", "format", "algorithm", "manager", "policy"}) {
        if (rest.contains(word)) {
            return true;
        }
    }
    return false;
}

/// "public_key", "foreign_key", "partition-key", ...: the word before.
bool isHarmlessKey(QByteArrayView text, qsizetype begin) {
    const QByteArray before =
        text.sliced(std::max<qsizetype>(0, begin - 12), std::min<qsizetype>(12, begin)).toByteArray().toLower();
    for (const char* word :
         {"public", "partition", "primary", "sort", "cache", "idempotency", "dedup", "issue", "row", "object"}) {
        if (before.contains(word)) {
            return true;
        }
    }
    return false;
}

/// Whether a value is a secret is told by this much of it, so that no text makes that slow; then all of it is one.
constexpr qsizetype judged = 256;

/// As long as `text` goes on like Base64 with joints, from `at`, but not longer than `limit`.
qsizetype randomRun(QByteArrayView text, qsizetype at, qsizetype limit) {
    static const TokenForm form("[A-Za-z0-9._~+/=-]");
    const qsizetype last = limit < text.size() - at ? at + limit : text.size();
    while (at < last && contains(form.pieces().front().set, text[at])) {
        ++at;
    }
    return at;
}

bool standsFolded(QByteArrayView text, qsizetype at, QByteArrayView word) {
    return at + word.size() <= text.size() && qstrnicmp(text.data() + at, word.size(), word.data(), word.size()) == 0;
}

} // namespace

SecretMatcher::SecretMatcher(const SecretRule& rule)
    : m_rule(rule) {
    switch (rule.shape) {
    case SecretShape::Token:
    case SecretShape::Assigned:
    case SecretShape::WebToken:
        m_form = TokenForm(rule.form);
        break;
    case SecretShape::UrlPassword:
        m_schemes = QByteArray(rule.form).split(' ');
        break;
    case SecretShape::Password:
    case SecretShape::GenericSecret:
    case SecretShape::GenericKey:
    case SecretShape::Header:
    case SecretShape::Bearer:
    case SecretShape::Basic:
    case SecretShape::UrlToken:
    case SecretShape::PemBlock:
        break;
    }
    if (rule.before != nullptr) {
        m_before = TokenForm(rule.before);
    }
}

SecretMatcher::Found SecretMatcher::match(QByteArrayView text, qsizetype begin, qsizetype end) const {
    switch (m_rule.shape) {
    case SecretShape::Token:
        return token(text, begin, end);
    case SecretShape::Assigned:
        return assigned(text, begin, end);
    case SecretShape::Password:
    case SecretShape::GenericSecret:
    case SecretShape::GenericKey:
        return generic(text, begin, end);
    case SecretShape::Header:
    case SecretShape::Bearer:
        return header(text, begin, end);
    case SecretShape::Basic:
        return end < text.size() && text[end] == ' ' ? credentials(text, end + 1) : Found();
    case SecretShape::UrlPassword:
    case SecretShape::UrlToken:
        return url(text, begin, end);
    case SecretShape::WebToken:
        return webToken(text, begin, end);
    case SecretShape::PemBlock:
        return pemBlock(text, begin, end);
    }
    return {};
}

SecretMatcher::Found SecretMatcher::checked(QByteArrayView text, qsizetype begin, qsizetype end) const {
    const QByteArrayView value = text.sliced(begin, end - begin);
    if (shannonEntropy(value) < m_rule.entropy || looksLikePlaceholder(value)) {
        return {};
    }
    return Span{begin, end};
}

SecretMatcher::Found SecretMatcher::token(QByteArrayView text, qsizetype begin, qsizetype end) const {
    const qsizetype length = m_form.match(text.sliced(end));
    if (length < 0 || !isWordEnd(text, end + length, m_form)) {
        return {};
    }
    if (m_rule.before != nullptr) {
        const qsizetype leading = m_before.matchBefore(text, begin);
        if (leading < 0) {
            return {};
        }
        begin -= leading;
    }
    // What makes the token random is what does not belong to its prefix.
    const QByteArrayView random =
        m_rule.before != nullptr ? text.sliced(begin, end + length - begin) : text.sliced(end, length);
    if (!isWordStart(text, begin) || shannonEntropy(random) < m_rule.entropy || looksLikePlaceholder(random)) {
        return {};
    }
    return Span{begin, end + m_form.extended(text.sliced(end), length)};
}

SecretMatcher::Found SecretMatcher::assigned(QByteArrayView text, qsizetype begin, qsizetype end) const {
    const auto assignment = assignmentAfter(text, begin, end, true);
    if (!assignment) {
        return {};
    }
    const qsizetype length = m_form.match(text.sliced(assignment->begin));
    if (length < 0 || !isWordEnd(text, assignment->begin + length, m_form)) {
        return {};
    }
    return checked(text, assignment->begin, assignment->begin + length);
}

SecretMatcher::Found SecretMatcher::generic(QByteArrayView text, qsizetype begin, qsizetype end) const {
    const auto assignment = assignmentAfter(text, begin, end);
    if (!assignment) {
        return {};
    }
    const QByteArrayView value = assignedValue(text, *assignment, judged);
    if (value.isEmpty() || namesSomethingElse(assignment->nameRest)) {
        return {};
    }
    const bool isId = assignment->nameRest.endsWith("id") || assignment->nameRest.endsWith("ID") ||
                      assignment->nameRest.endsWith("Id");
    if (isId && !looksRandom(value, 32, 4.0)) {
        return {};
    }
    if (!isSecretValue(text.sliced(begin, end - begin), value, *assignment) ||
        (m_rule.shape == SecretShape::GenericKey && isHarmlessKey(text, begin))) {
        return {};
    }
    const qsizetype length =
        value.size() < judged ? value.size() : assignedValue(text, *assignment, text.size()).size();
    return Span{assignment->begin, assignment->begin + length};
}

bool SecretMatcher::isSecretValue(QByteArrayView keyword, QByteArrayView value, const Assignment& assignment) const {
    if (m_rule.shape == SecretShape::Password) {
        return looksLikePassword(value, assignment.quote != '\0' || assignment.equals);
    }
    if (m_rule.shape == SecretShape::GenericKey) {
        return !isUuid(value) && looksRandom(value, 20, m_rule.entropy);
    }
    // The word leaves less doubt than "token", of which there are many kinds.
    const bool isNamedSecret = keyword.toByteArray().toLower().contains("secret");
    return looksRandom(value, isNamedSecret ? 10 : 16, m_rule.entropy);
}

SecretMatcher::Found SecretMatcher::header(QByteArrayView text, qsizetype begin, qsizetype end) const {
    qsizetype at = end;
    if (m_rule.shape == SecretShape::Bearer) {
        if (at >= text.size() || text[at] != ' ') {
            return {};
        }
        ++at;
    } else {
        const auto assignment = assignmentAfter(text, begin, end);
        if (!assignment) {
            return {};
        }
        at = assignment->begin;
        if (standsFolded(text, at, "basic ")) {
            return credentials(text, at + 6);
        }
        for (const char* scheme : {"bearer ", "token ", "apikey ", "bot ", "key ", "splunk ", "geniekey "}) {
            if (standsFolded(text, at, scheme)) {
                at += static_cast<qsizetype>(std::strlen(scheme));
                break;
            }
        }
    }
    const qsizetype judgedEnd = randomRun(text, at, judged);
    if (!looksRandom(text.sliced(at, judgedEnd - at), 16, m_rule.entropy)) {
        return {};
    }
    return Span{at, randomRun(text, judgedEnd, text.size())};
}

SecretMatcher::Found SecretMatcher::credentials(QByteArrayView text, qsizetype begin) const {
    constexpr qsizetype shortest = 8;
    const qsizetype end = randomRun(text, begin, judged);
    if (end - begin < shortest) {
        return {};
    }
    const QByteArray encoded = text.sliced(begin, end - begin).toByteArray();
    const auto result = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!result) {
        return {};
    }
    const QByteArray& decoded = result.decoded;
    const bool isText =
        std::all_of(decoded.begin(), decoded.end(), [](char byte) { return byte >= ' ' && byte < 127; });
    if (!isText || !decoded.contains(':') || looksLikePlaceholder(decoded)) {
        return {};
    }
    return Span{begin, end};
}

SecretMatcher::Found SecretMatcher::url(QByteArrayView text, qsizetype begin, qsizetype end) const {
    static const TokenForm schemeForm("[A-Za-z0-9+.-]{2,30}");
    const qsizetype schemeLength = schemeForm.matchBefore(text, begin);
    if (schemeLength < 0) {
        return {};
    }
    constexpr qsizetype longest = 512;
    qsizetype colon = -1;
    qsizetype at = end;
    const qsizetype limit = std::min(text.size(), end + longest);
    while (at < limit && text[at] != '@' && std::strchr(" \t\r\n/\"'<>|\\?#,;()", text[at]) == nullptr) {
        if (text[at] == ':' && colon < 0) {
            colon = at;
        }
        ++at;
    }
    if (at >= limit || text[at] != '@') {
        return {};
    }
    if (m_rule.shape == SecretShape::UrlToken) {
        const bool random = colon < 0 && looksRandom(text.sliced(end, at - end), 20, m_rule.entropy);
        return random ? Found(Span{end, at}) : Found();
    }
    const QByteArray scheme = text.sliced(begin - schemeLength, schemeLength).toByteArray().toLower();
    if (colon < 0 || at - colon < 4 || (!m_schemes.first().isEmpty() && !m_schemes.contains(scheme))) {
        return {};
    }
    const QByteArrayView password = text.sliced(colon + 1, at - colon - 1);
    for (const char* word : {"password", "passwd", "pass", "pwd", "secret", "token", "pw", "passwort"}) {
        if (password.size() == static_cast<qsizetype>(std::strlen(word)) && standsFolded(password, 0, word)) {
            return {};
        }
    }
    if (looksLikePlaceholder(password) || std::strchr("$%{[<*", password.front()) != nullptr) {
        return {};
    }
    return Span{colon + 1, at};
}

SecretMatcher::Found SecretMatcher::webToken(QByteArrayView text, qsizetype begin, qsizetype end) const {
    static const TokenForm headerForm("[A-Za-z0-9_-]{12,4000}");
    const qsizetype leading = headerForm.matchBefore(text, begin);
    if (leading < 0) {
        return {};
    }
    const qsizetype header = text.sliced(begin - leading, leading).toByteArray().indexOf("ey");
    const qsizetype length = m_form.match(text.sliced(end));
    if (header < 0 || length < 0) {
        return {};
    }
    return checked(text, begin - leading + header, end + m_form.extended(text.sliced(end), length));
}

SecretMatcher::Found SecretMatcher::pemBlock(QByteArrayView text, qsizetype begin, qsizetype end) const {
    constexpr qsizetype longestLabel = 40;
    constexpr qsizetype longestBody = 32'768;
    const QByteArrayView label = text.sliced(end, std::min(longestLabel, text.size() - end));
    const qsizetype dashes = label.toByteArray().indexOf("-----");
    if (dashes < 0 || !label.first(dashes).toByteArray().contains(m_rule.form)) {
        return {};
    }
    qsizetype at = end + dashes + 5;
    const qsizetype bodyBegin = at;
    const qsizetype limit = std::min(text.size(), at + longestBody);
    static const TokenForm body("[A-Za-z0-9+/=\\\\ \t\r\n:,>.()_-]");
    while (at < limit && contains(body.pieces().front().set, text[at]) && !text.sliced(at).startsWith("-----")) {
        ++at;
    }
    if (at - bodyBegin < 40 || looksLikePlaceholder(text.sliced(bodyBegin, at - bodyBegin))) {
        return {};
    }
    if (text.sliced(at).startsWith("-----END")) {
        const QByteArrayView rest = text.sliced(at, std::min(longestLabel + 16, text.size() - at));
        const qsizetype close = rest.toByteArray().indexOf("-----", 5);
        at += close < 0 ? 8 : close + 5;
    }
    return Span{begin, at};
}

} // namespace afterword
