// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QString>

namespace afterword {

/// Where a run of one emoji is in a text.
struct EmojiRun {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const EmojiRun&) const = default;
};

/// The emoji of `text`: pictographs with their modifiers, joined sequences, flags and keycaps.
[[nodiscard]] QList<EmojiRun> findEmoji(QStringView text);

/// Pictures of emoji, because the PDF writer leaves colour glyphs blank.
class EmojiPictures {
public:
    /// Null where the system has no coloured glyph for it: it is then text like any other.
    [[nodiscard]] QImage picture(const QString& emoji);

private:
    QHash<QString, QImage> m_pictures;
};

} // namespace afterword
