// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlstream.h"
#include "report.h"
#include "reportmedia.h"
#include "svgwriter.h"

namespace afterword {

/// Writes the blocks of a report.
class HtmlBlocks {
public:
    /// `drawing`: zone and locale of what drawings say.
    HtmlBlocks(HtmlStream& out, ReportMedia& media, SvgOptions drawing);

    void write(const QList<Block>& blocks);
    void write(const FactsBlock& facts);
    void write(const Runs& runs);

    /// The first thing that failed, if anything did.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    void write(const Paragraph& paragraph);
    void write(const Heading& heading);
    void write(const ListBlock& list);
    void write(const CodeBlock& code);
    void write(const QuoteBlock& quote);
    void write(const TableBlock& table);
    void write(const FigureBlock& figure);
    void write(const PictureBlock& picture);
    void write(const NoticeBlock& notice);
    void write(const DividerBlock& divider);
    void write(const Run& run);
    void writeHead(const TableBlock& table);
    void writeRow(const TableBlock& table, const TableBlock::Row& row, bool stacks);
    void writeCell(const TableBlock::Column& column, const Runs& cell, const QString& badge, bool stacks);
    void writeCaption(const QString& number, const Runs& caption, const QString& source);

    HtmlStream& m_out;
    ReportMedia& m_media;
    SvgOptions m_drawing;
    int m_drawings = 0;
    std::optional<Error> m_failure;
};

/// The text, but for what is not a word character replaced: for class names made of keys.
[[nodiscard]] QString className(const QString& prefix, const QString& key);

} // namespace afterword
