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
        const QString blank{QChar(QChar::Nbsp)};
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
    int start = 0;
    do {
        start = breakStretch(start, look, width);
    } while (start < m_text.size());
    for (const Line& line : m_lines) {
        m_height += line.height;
    }
}

/// Lays out what follows `start`; returns how far the lines reach. The last line of a stretch that is not the end
/// begins the next stretch, so that nothing shows where they meet.
int PdfText::breakStretch(int start, const PdfLook& look, double width) {
    constexpr int longest = 3000;
    const int length = std::min(longest, static_cast<int>(m_text.size()) - start);
    const bool isEnd = start + length == m_text.size();
    auto layout = std::make_unique<QTextLayout>(isEnd && start == 0 ? m_text : m_text.mid(start, length), look.font);
    layout->setFormats(formatsOf(start, length));
    const bool isRightToLeft = layout->text().isRightToLeft();
    QTextOption option(isRightToLeft && look.alignment == Qt::AlignLeft ? Qt::AlignRight : look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    if (option.alignment() == Qt::AlignLeft) {
        // The blank at a line's end is written too: who reads the file aloud needs it between two words.
        option.setFlags(QTextOption::IncludeTrailingSpaces);
    }
    layout->setTextOption(option);
    layout->beginLayout();
    const size_t before = m_lines.size();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const double height = std::max(look.lead, line.height());
        line.setPosition(QPointF(0, (height - line.height()) / 2));
        m_usedWidth = std::max(m_usedWidth, std::min(line.naturalTextWidth(), width));
        m_lines.push_back({m_stretches.size(), line.lineNumber(), height});
    }
    layout->endLayout();
    if (m_lines.empty()) {
        m_lines.push_back({m_stretches.size(), -1, look.lead});
    }
    int reached = start + length;
    if (!isEnd && m_lines.size() > before + 1) {
        reached = start + layout->lineAt(m_lines.back().index).textStart();
        m_lines.pop_back();
    }
    m_stretches.push_back({std::move(layout), start});
    return reached;
}

QList<QTextLayout::FormatRange> PdfText::formatsOf(int start, int length) const {
    if (start == 0 && length == m_text.size()) {
        return m_formats;
    }
    QList<QTextLayout::FormatRange> formats;
    for (const QTextLayout::FormatRange& range : m_formats) {
        const int first = std::max(range.start, start);
        const int last = std::min(range.start + range.length, start + length);
        if (first < last) {
            formats.append({first - start, last - first, range.format});
        }
    }
    return formats;
}

qsizetype PdfText::lineEnd(int line) const {
    if (at(line).index < 0) {
        return 0;
    }
    const QTextLine text = textLine(line);
    return stretchOf(line).start + text.textStart() + text.textLength();
}

QRectF PdfText::lineArea(int line) const {
    if (at(line).index < 0) {
        return {};
    }
    return textLine(line).naturalTextRect();
}

QList<PdfText::Link> PdfText::links(int line) const {
    QList<Link> links;
    if (m_references.empty() || at(line).index < 0) {
        return links;
    }
    const QTextLine text = textLine(line);
    const int offset = stretchOf(line).start;
    const int first = offset + text.textStart();
    const int last = first + text.textLength();
    for (const Reference& reference : m_references) {
        const int start = std::max(first, reference.start);
        const int end = std::min(last, reference.end);
        if (start < end) {
            const double a = text.cursorToX(start - offset);
            const double b = text.cursorToX(end - offset);
            links.append({reference.href, QRectF(std::min(a, b), 0, std::abs(b - a), lineHeight(line))});
        }
    }
    return links;
}

void PdfText::drawLine(QPainter& painter, int line, QPointF topLeft) const {
    if (at(line).index < 0) {
        return;
    }
    const QTextLine text = textLine(line);
    painter.setPen(m_colour);
    text.draw(&painter, topLeft);
    const int offset = stretchOf(line).start;
    for (const Picture& picture : m_pictures) {
        const int position = picture.at - offset;
        if (position >= text.textStart() && position < text.textStart() + text.textLength()) {
            const double y = (lineHeight(line) - m_emojiSide) / 2;
            const double x = std::min(text.cursorToX(position), text.cursorToX(position, QTextLine::Trailing));
            const QPointF corner = topLeft + QPointF(x, y);
            painter.drawImage(QRectF(corner, QSizeF(m_emojiSide, m_emojiSide)), picture.image);
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
