// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace afterword {

/// A possible secret in a text.
struct SecretHit {
    qsizetype begin = 0; ///< bytes
    qsizetype length = 0;
    int rule = 0; ///< see SecretScanner::ruleId

    bool operator==(const SecretHit&) const = default;
};

/// Finds tokens, keys and passwords by a table of documented token forms with keyword and entropy tests. Immutable;
/// safe to share between threads.
class SecretScanner {
public:
    SecretScanner();
    ~SecretScanner();

    /// In order, without overlaps. Text without any keyword costs about as much as copying it. Lines over 64 KiB are
    /// looked at in pieces.
    [[nodiscard]] QList<SecretHit> scan(QByteArrayView utf8) const;

    [[nodiscard]] int ruleCount() const;
    [[nodiscard]] QString ruleId(int rule) const;   ///< "aws-access-key-id"
    [[nodiscard]] QString ruleName(int rule) const; ///< for people: "AWS access key"

    /// What a secret is replaced with: "[redacted: aws-access-key-id]". Never found as a secret itself.
    [[nodiscard]] QByteArray placeholder(int rule) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace afterword
