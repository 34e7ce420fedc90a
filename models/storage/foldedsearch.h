// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace afterword {

/// A plain search for bytes that takes ASCII letters of either case as the same. Looks at whole blocks at once, so that
/// it runs at the speed of memory for needles that are rare.
class FoldedSearch {
public:
    explicit FoldedSearch(QByteArrayView needle);

    [[nodiscard]] bool isEmpty() const { return m_needle.isEmpty(); }

    [[nodiscard]] qsizetype size() const { return m_needle.size(); }

    /// Where the needle begins at or after `from`; -1 where it does not.
    [[nodiscard]] qsizetype next(QByteArrayView bytes, qsizetype from) const;

private:
    [[nodiscard]] bool matches(const char* at) const;

    QByteArray m_needle; ///< in lower case
    QByteArray m_masks;  ///< 0x20 where a letter stands, which makes it lower case; else 0
};

} // namespace afterword
