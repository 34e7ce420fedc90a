// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "secretscanner.h"

#include <QStringList>

namespace afterword {

/// What a report would let out that nobody wants outside.
namespace leakcheck {

/// A possible secret, and where it stands.
struct Leak {
    QString list; ///< "events"
    QString id;
    QString name; ///< the value's key, title or name, where it has one that is no secret itself; else empty
    std::optional<Instant> at; ///< of an event
    QString field;             ///< "note"
    QString rule;              ///< for people: "GitHub token"
    QString masked;            ///< its first letters
};

/// Possible secrets in everything that a person wrote or picked. Imported raw records are not looked at, because no
/// report prints them.
[[nodiscard]] QList<Leak> leaksIn(const Postmortem& postmortem, const SecretScanner& scanner);

/// The same in one line each: "events 4b1c..., text: GitHub token".
[[nodiscard]] QStringList secretsIn(const Postmortem& postmortem, const SecretScanner& scanner);

} // namespace leakcheck

} // namespace afterword
