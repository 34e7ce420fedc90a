// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

namespace afterword {

/// Text that Markdown shows as it is.
[[nodiscard]] QString markdownEscaped(const QString& text);

/// Runs as Markdown in one line; `lineBreak` is what stands for a forced break.
[[nodiscard]] QString markdownOf(const Runs& runs, const QString& lineBreak);

/// Runs as lines of their own, none of which is taken for a list or a heading.
[[nodiscard]] QString markdownParagraph(const Runs& runs);

/// Blocks without figures and pictures, for which `figure` is asked: it gives the Markdown in their place.
class MarkdownText {
public:
    virtual ~MarkdownText() = default;

    [[nodiscard]] QString blocks(const QList<Block>& blocks);

protected:
    [[nodiscard]] virtual QString figure(const FigureBlock& figure) = 0;
    [[nodiscard]] virtual QString picture(const PictureBlock& picture) = 0;

private:
    [[nodiscard]] QString joined(const QList<Block>& blocks, bool isTight);
    [[nodiscard]] QString block(const Block& block);
    [[nodiscard]] QString list(const ListBlock& list);
    [[nodiscard]] static QString table(const TableBlock& table);
    [[nodiscard]] static QString facts(const FactsBlock& facts);
};

} // namespace afterword
