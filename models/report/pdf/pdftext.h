// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfemoji.h"
#include "pdfstyle.h"

#include <QTextLayout>

#include <memory>
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

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }

    [[nodiscard]] double lineHeight(int line) const { return at(line).height; }

    [[nodiscard]] double height() const { return m_height; }

    /// How much of the text is on this line and those before it.
    [[nodiscard]] qsizetype lineEnd(int line) const;

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

    /// A stretch of the text that is laid out at once: the time that Qt takes grows with the square of the length.
    struct Stretch {
        std::unique_ptr<QTextLayout> layout;
        int start = 0;
    };

    struct Line {
        size_t stretch = 0;
        int index = 0; ///< within the stretch
        double height = 0;
    };

    [[nodiscard]] const Line& at(int line) const { return m_lines[static_cast<size_t>(line)]; }

    [[nodiscard]] const Stretch& stretchOf(int line) const { return m_stretches[at(line).stretch]; }

    [[nodiscard]] QTextLine textLine(int line) const { return stretchOf(line).layout->lineAt(at(line).index); }

    void append(const Run& run, const PdfLook& look, EmojiPictures& emoji);
    void appendText(const QString& text, const QTextCharFormat& format, const QFont& font, EmojiPictures& emoji);
    void breakLines(const PdfLook& look, double width);
    int breakStretch(int start, const PdfLook& look, double width);
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(int start, int length) const;

    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    std::vector<Reference> m_references;
    std::vector<Picture> m_pictures;
    std::vector<Stretch> m_stretches;
    std::vector<Line> m_lines; ///< at least one
    double m_height = 0;
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
