// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zone.h"

#include <QString>

#include <optional>

namespace afterword {

/// The zone that people mean by "UTC", "EDT", "CET", "GMT+1", "Eastern", "+02:00"; nothing for other words.
[[nodiscard]] std::optional<Zone> zoneOfWord(const QString& word);

/// A pattern that matches all of these words, to be put into a regular expression.
[[nodiscard]] QString zoneWordPattern();

} // namespace afterword
