// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"

#include <QFontMetrics>

namespace afterword {

/// As em(), but already right while Appearance::changed() is said: widgets get their new font a little later.
[[nodiscard]] inline int emOf(const Appearance& appearance, double count) {
    return qRound(QFontMetrics(appearance.font(Appearance::Type::Body)).height() * count);
}

} // namespace afterword
