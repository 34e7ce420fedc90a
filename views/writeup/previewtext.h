// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

#include <QHash>
#include <QTextCursor>

class QTextDocument;
class QTextTable;

namespace afterword {

class Appearance;

/// Sets the blocks of a report on screen, in the report's hierarchy and the colours of the theme. It builds text, not
/// markup, so nothing that was typed can become anything else. Pictures are resources named "figure:ID", as wide as the
/// text at most.
class PreviewText {
public:
    /// `shapes`: sizes of pictures that are known better than their blocks know them, by id.
    PreviewText(QTextDocument& document, const Appearance& appearance, int width, QHash<QString, QSize> shapes);

    /// Replaces all that is there.
    void write(const QString& title, const QList<Block>& blocks, const QString& remark);

    struct Figure {
        QString id;
        QSize size; ///< as it is set, in pixels
    };

    /// That were written, in order.
    [[nodiscard]] const QList<Figure>& figures() const { return m_figures; }

private:
    void write(const QList<Block>& blocks);
    void write(const Paragraph& paragraph);
    void write(const Heading& heading);
    void write(const ListBlock& list);
    void write(const CodeBlock& code);
    void write(const QuoteBlock& quote);
    void write(const TableBlock& table);
    void write(const PictureBlock& picture);
    void write(const NoticeBlock& notice);
    void write(const DividerBlock& divider);

    template <class Other>
    void write(const Other& /*block*/) {} // no text has them

    void write(const Runs& runs, const QTextCharFormat& look);
    void beginBlock(QTextBlockFormat format, const QTextCharFormat& look);
    void writeRow(const TableBlock& table, QTextTable& grid, int row);
    [[nodiscard]] QTextBlockFormat spaced(double above, double below) const;
    [[nodiscard]] QTextCharFormat look(int type, bool bold = false) const;

    QTextDocument& m_document;
    const Appearance& m_appearance;
    int m_width;
    QHash<QString, QSize> m_shapes;
    QTextCursor m_cursor;
    QList<Figure> m_figures;
    int m_indent = 0;
    bool m_isQuoted = false;
    bool m_isFresh = true; ///< the block at the cursor has not been used
};

} // namespace afterword
