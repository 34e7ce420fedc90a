// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignment.h"
#include "secretrules.h"
#include "tokenform.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace afterword {

/// One rule, ready to be tried where its keyword stands.
class SecretMatcher {
public:
    explicit SecretMatcher(const SecretRule& rule);

    struct Span {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// The secret that belongs to the keyword [begin, end) of `text`.
    [[nodiscard]] std::optional<Span> match(QByteArrayView text, qsizetype begin, qsizetype end) const;

    [[nodiscard]] const TokenForm& form() const { return m_form; }

    [[nodiscard]] const TokenForm& before() const { return m_before; }

private:
    using Found = std::optional<Span>;

    [[nodiscard]] Found token(QByteArrayView text, qsizetype begin, qsizetype end) const;
    [[nodiscard]] Found assigned(QByteArrayView text, qsizetype begin, qsizetype end) const;
    [[nodiscard]] Found generic(QByteArrayView text, qsizetype begin, qsizetype end) const;
    [[nodiscard]] Found header(QByteArrayView text, qsizetype begin, qsizetype end) const;
    [[nodiscard]] Found credentials(QByteArrayView text, qsizetype begin) const;
    [[nodiscard]] Found url(QByteArrayView text, qsizetype begin, qsizetype end) const;
    [[nodiscard]] Found webToken(QByteArrayView text, qsizetype begin, qsizetype end) const;
    [[nodiscard]] Found pemBlock(QByteArrayView text, qsizetype begin, qsizetype end) const;

    [[nodiscard]] Found checked(QByteArrayView text, qsizetype begin, qsizetype end) const;

    [[nodiscard]] bool isSecretValue(QByteArrayView keyword, QByteArrayView value, const Assignment& assignment) const;

    const SecretRule& m_rule;
    TokenForm m_form;
    TokenForm m_before;
    QList<QByteArray> m_schemes;
};

} // namespace afterword
