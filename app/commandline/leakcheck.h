// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "secretscanner.h"

#include <QStringList>

namespace afterword {

/// What a report would let out that nobody wants outside.
namespace leakcheck {

/// Places of possible secrets in everything that a person wrote or picked: "events 4b1c..., text: GitHub token".
/// Imported raw records are not looked at, because no report prints them.
[[nodiscard]] QStringList secretsIn(const Postmortem& postmortem, const SecretScanner& scanner);

} // namespace leakcheck

} // namespace afterword
