// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace afterword {

/// A line of a Markdown document, and what it is.
struct MarkdownLine {
    QString text;    ///< without its line end; of a heading underlined in the next line, with that line's level
    int heading = 0; ///< 1 to 6; 0: no heading
    QString title;   ///< of a heading, without its marks
    bool isUnderline = false; ///< what makes the line above a heading
    bool isFrontMatter = false;
    bool isCode = false; ///< in a fenced block, or its fence
};

/// All lines, also the empty ones.
[[nodiscard]] QList<MarkdownLine> markdownLines(const QString& text);

} // namespace afterword
