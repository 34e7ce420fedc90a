// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"

#include <QLabel>

namespace afterword {

/// Text in one of the theme's colours and sizes.
void dressLabel(QLabel* label, const Appearance& appearance, Appearance::Type type, Tint tint, bool bold = false);

/// Text that wraps and may be selected; never read as HTML.
[[nodiscard]] QLabel* textLabel(QWidget* parent);

} // namespace afterword
