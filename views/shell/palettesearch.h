// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paletteentry.h"

#include <QList>

namespace afterword {

/// How well `text` answers what was typed: all words must occur in it, in any order; the more of them begin a word, and
/// the earlier, the better. 0: not at all.
[[nodiscard]] int paletteScore(const QString& text, const QString& typed);

/// The best of `entries`, best first; those equally good in their given order.
[[nodiscard]] QList<PaletteEntry> paletteHits(const QList<PaletteEntry>& entries, const QString& typed,
                                              qsizetype limit);

} // namespace afterword
