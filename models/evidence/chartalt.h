// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartfigure.h"

#include <QLocale>

namespace afterword {

/// A chart in words, for those who do not see it: "p99: 120 ms to 1.84 s, peak 14:05 UTC".
[[nodiscard]] QString chartAlt(const ChartFigure& figure, const Zone& zone, const QLocale& locale);

} // namespace afterword
