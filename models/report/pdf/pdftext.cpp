// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextCharFormat>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

/// What cannot be drawn becomes a blank or the sign for "unknown", one for one, so that positions stay.
QString drawable(const QString& text) {
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == QChar::ParagraphSeparator) {
            clean[i] = QLatin1Char(' ');
        } else if (c.isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || c == QChar::ObjectReplacementCharacter || c.isNonCharacter()) {
            clean[i] = QChar::ReplacementCharacter;
        }
    }
    return clean;
}

} // namespace

Runs plainRuns(const QString& text) {
    return {Run{.text = text, .href = {}}};
}

PdfText::PdfText(const Runs& runs, const PdfLook& look, double width, EmojiPictures& emoji)
    : m_colour(look.colour)
    , m_emojiSide(std::round(look.font.pixelSize() * 1.15)) {
    for (const Run& run : runs) {
        append(run, look, emoji);
    }
    m_layout.setText(m_text);
    m_layout.setFont(look.font);
    m_layout.setFormats(m_formats);
    breakLines(look, width);
    m_formats.clear();
    m_text.clear();
}

void PdfText::append(const Run& run, const PdfLook& look, EmojiPictures& emoji) {
    if (run.lineBreak) {
        m_text += QChar(QChar::LineSeparator);
        return;
    }
    QTextCharFormat format;
    QFont font = look.font;
    if (run.code) {
        font = pdfCodeFont(font);
    }
    if (run.strong) {
        font.setWeight(QFont::DemiBold);
    }
    font.setItalic(run.emphasis && !run.code);
    font.setStrikeOut(run.strike);
    if (!run.href.isEmpty()) {
        format.setForeground(QColor::fromRgba(ink::accent));
        m_references.push_back(
            {static_cast<int>(m_text.size()), static_cast<int>(m_text.size() + run.text.size()), {}});
        m_references.back().href = run.href;
    }
    if (font != look.font) {
        format.setFont(font);
    }
    appendText(drawable(run.text), format, font, emoji);
    if (!run.href.isEmpty()) {
        m_references.back().end = static_cast<int>(m_text.size());
    }
}

void PdfText::appendText(const QString& text, const QTextCharFormat& format, const QFont& font, EmojiPictures& emoji) {
    const auto add = [&](const QString& piece, const QTextCharFormat& pieceFormat) {
        if (!pieceFormat.isEmpty() && !piece.isEmpty()) {
            m_formats.append({static_cast<int>(m_text.size()), static_cast<int>(piece.size()), pieceFormat});
        }
        m_text += piece;
    };
    qsizetype done = 0;
    for (const EmojiRun& run : findEmoji(text)) {
        const QImage image = emoji.picture(text.mid(run.start, run.length));
        if (image.isNull()) {
            continue;
        }
        add(text.mid(done, run.start - done), format);
        // A blank as wide as the picture takes its place in the line.
        const QString blank(QChar(QChar::Nbsp));
        QFont spaced = font;
        spaced.setLetterSpacing(QFont::AbsoluteSpacing, m_emojiSide - QFontMetricsF(font).horizontalAdvance(blank));
        QTextCharFormat blankFormat = format;
        blankFormat.setFont(spaced);
        m_pictures.push_back({static_cast<int>(m_text.size()), image});
        add(blank, blankFormat);
        done = run.start + run.length;
    }
    add(done == 0 ? text : text.mid(done), format);
}

void PdfText::breakLines(const PdfLook& look, double width) {
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    if (look.alignment == Qt::AlignLeft) {
        // The blank at a line's end is written too: who reads the file aloud needs it between two words.
        option.setFlags(QTextOption::IncludeTrailingSpaces);
    }
    m_layout.setTextOption(option);
    double y = 0;
    m_tops.push_back(0);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const double lead = std::max(look.lead, line.height());
        line.setPosition(QPointF(0, y + (lead - line.height()) / 2));
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
        y += lead;
        m_tops.push_back(y);
    }
    m_layout.endLayout();
    if (m_tops.size() == 1) {
        m_tops.push_back(look.lead);
    }
}

double PdfText::lineHeight(int line) const {
    const auto index = static_cast<size_t>(line);
    return m_tops[index + 1] - m_tops[index];
}

QRectF PdfText::lineArea(int line) const {
    if (line >= m_layout.lineCount()) {
        return {};
    }
    return m_layout.lineAt(line).naturalTextRect().translated(0, -m_tops[static_cast<size_t>(line)]);
}

QList<PdfText::Link> PdfText::links(int line) const {
    QList<Link> links;
    if (line >= m_layout.lineCount() || m_references.empty()) {
        return links;
    }
    const QTextLine textLine = m_layout.lineAt(line);
    const int first = textLine.textStart();
    const int last = first + textLine.textLength();
    for (const Reference& reference : m_references) {
        const int start = std::max(first, reference.start);
        const int end = std::min(last, reference.end);
        if (start < end) {
            const double a = textLine.cursorToX(start);
            const double b = textLine.cursorToX(end);
            links.append({reference.href, QRectF(std::min(a, b), 0, std::abs(b - a), lineHeight(line))});
        }
    }
    return links;
}

void PdfText::drawLine(QPainter& painter, int line, QPointF topLeft) const {
    if (line >= m_layout.lineCount()) {
        return;
    }
    const QTextLine textLine = m_layout.lineAt(line);
    painter.setPen(m_colour);
    textLine.draw(&painter, topLeft - QPointF(0, m_tops[static_cast<size_t>(line)]));
    for (const Picture& picture : m_pictures) {
        if (picture.at >= textLine.textStart() && picture.at < textLine.textStart() + textLine.textLength()) {
            const double x = textLine.cursorToX(picture.at);
            const double y = (lineHeight(line) - m_emojiSide) / 2;
            painter.drawImage(QRectF(topLeft + QPointF(x, y), QSizeF(m_emojiSide, m_emojiSide)), picture.image);
        }
    }
}

PdfTextWidths::PdfTextWidths(const QFont& font)
    : m_advances(256)
    , m_wide(font.pixelSize() * 0.9) {
    const QFontMetricsF metrics(font);
    for (ushort code = 0x20; code < 256; ++code) {
        m_advances[code] = metrics.horizontalAdvance(QChar(code));
    }
}

double PdfTextWidths::width(QStringView text) const {
    double sum = 0;
    for (const QChar c : text) {
        sum += advance(c);
    }
    return sum;
}

double PdfTextWidths::longestWord(QStringView text) const {
    double longest = 0;
    double word = 0;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + advance(c);
        longest = std::max(longest, word);
    }
    return longest;
}

} // namespace afterword
