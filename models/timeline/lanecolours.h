// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace afterword {

/// Rows of the palette for `count` lanes that have none of their own. Those that are not among `taken` come first.
[[nodiscard]] inline QList<int> freeColours(const QList<int>& taken, qsizetype count) {
    QList<int> colours;
    for (int next = 0; colours.size() < count; ++next) {
        for (int tries = 0; tries < 6 && taken.contains(next % 6); ++tries) {
            ++next;
        }
        colours.append(next % 6);
    }
    return colours;
}

} // namespace afterword
