// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace afterword {

/// A font's map from glyphs to Unicode with the writer's slips mended: the blank is a blank and no tab, ligatures are
/// their letters.
[[nodiscard]] QByteArray mendedUnicodeMap(const QByteArray& map);

} // namespace afterword
