// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace afterword {

/// How the bytes around a keyword tell whether a secret is there.
enum class SecretShape {
    Token,         ///< before + keyword + form, and nothing that would make it longer
    Assigned,      ///< the keyword is (part of) a name, and a value of the form is assigned to it
    Password,      ///< the keyword is (part of) a name, and something like a password is assigned to it
    GenericSecret, ///< the keyword is (part of) a name, and something random is assigned to it
    GenericKey,    ///< the same for words like "key", which often name things that are no secrets
    Header,        ///< an authorization header: the keyword, a scheme, a value
    Bearer,        ///< "Bearer " and a random value
    Basic,         ///< "Basic " and the Base64 of a name, a colon and a password
    UrlPassword,   ///< the password in scheme://user:password@host; `form` lists the schemes, "" takes all others
    UrlToken,      ///< the token in scheme://token@host
    WebToken,      ///< a JSON web token; the keyword is where its second part begins
    PemBlock,      ///< from -----BEGIN to -----END; `form` is a word of the label
};

/// One documented form of a secret. All forms are matched on bytes; the value's form is one of TokenForm.
struct SecretRule {
    const char* id;
    const char* name; ///< for people; translated in the context SecretScanner
    SecretShape shape;
    const char* keywords; ///< separated by spaces; in lower case, and of any case in the text, unless it is a Token
    const char* form;
    double entropy = 2.5;         ///< bits per byte that the value must have at least
    const char* before = nullptr; ///< of a token: a form of one piece just before the keyword
};

/// More specific rules come first: where two hits overlap, the one of the earlier rule is taken.
[[nodiscard]] std::span<const SecretRule> secretRules();

} // namespace afterword
