// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfemoji.h"
#include "pdfstyle.h"

#include <QTextLayout>

#include <vector>

namespace afterword {

/// A paragraph broken into lines of a width. Lines are drawn one by one, because they may fall on different pages.
class PdfText {
public:
    /// What of a line leads somewhere, relative to the line's top left corner.
    struct Link {
        QString href;
        QRectF area;
    };

    PdfText(const Runs& runs, const PdfLook& look, double width, EmojiPictures& emoji);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_tops.size()) - 1; }

    [[nodiscard]] double lineHeight(int line) const;

    [[nodiscard]] double height() const { return m_tops.back(); }

    /// Of the widest line.
    [[nodiscard]] double usedWidth() const { return m_usedWidth; }

    /// Where the ink of the line is, relative to its top left corner.
    [[nodiscard]] QRectF lineArea(int line) const;

    [[nodiscard]] QList<Link> links(int line) const;

    void drawLine(QPainter& painter, int line, QPointF topLeft) const;

private:
    struct Reference {
        int start = 0;
        int end = 0;
        QString href;
    };

    struct Picture {
        int at = 0;
        QImage image;
    };

    void append(const Run& run, const PdfLook& look, EmojiPictures& emoji);
    void appendText(const QString& text, const QTextCharFormat& format, const QFont& font, EmojiPictures& emoji);
    void breakLines(const PdfLook& look, double width);

    QTextLayout m_layout;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    std::vector<Reference> m_references;
    std::vector<Picture> m_pictures;
    std::vector<double> m_tops; ///< of each line, and the end of the last
    QColor m_colour;
    double m_emojiSide = 0;
    double m_usedWidth = 0;
};

/// A text of one look, without links.
[[nodiscard]] Runs plainRuns(const QString& text);

/// The width of `text` on one line, roughly (without kerning, and cheap).
class PdfTextWidths {
public:
    explicit PdfTextWidths(const QFont& font);

    [[nodiscard]] double width(QStringView text) const;
    /// Of the widest piece that stands between two blanks.
    [[nodiscard]] double longestWord(QStringView text) const;

private:
    [[nodiscard]] double advance(QChar c) const { return c.unicode() < 256 ? m_advances[c.unicode()] : m_wide; }

    std::vector<double> m_advances;
    double m_wide = 0;
};

} // namespace afterword
