// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfemoji.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace afterword {

namespace {

constexpr char32_t joiner = 0x200d;
constexpr char32_t pictureForm = 0xfe0f;
constexpr char32_t keycap = 0x20e3;

bool isPictograph(char32_t code) {
    return (code >= 0x1f300 && code <= 0x1faff) || (code >= 0x1f000 && code <= 0x1f0ff);
}

bool isRegional(char32_t code) {
    return code >= 0x1f1e6 && code <= 0x1f1ff;
}

bool isModifier(char32_t code) {
    return code >= 0x1f3fb && code <= 0x1f3ff;
}

/// Reads code points of a text one after the other.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] qsizetype position() const { return m_at; }

    [[nodiscard]] char32_t peek() const {
        if (atEnd()) {
            return 0;
        }
        const QChar first = m_text[m_at];
        if (first.isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate()) {
            return QChar::surrogateToUcs4(first, m_text[m_at + 1]);
        }
        return first.unicode();
    }

    void skip() { m_at += peek() > 0xffff ? 2 : 1; }

    bool skipIf(bool wanted) {
        if (wanted) {
            skip();
        }
        return wanted;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// Past one emoji that begins here, or past one code point that is none.
bool readEmoji(Reader& reader) {
    const char32_t code = reader.peek();
    reader.skip();
    if (isRegional(code)) {
        return reader.skipIf(isRegional(reader.peek()));
    }
    const bool chosen = reader.skipIf(reader.peek() == pictureForm);
    if (chosen && reader.skipIf(reader.peek() == keycap)) {
        return true;
    }
    if (!isPictograph(code) && !(chosen && code > 0xff)) {
        return false;
    }
    reader.skipIf(isModifier(reader.peek()));
    while (reader.peek() == joiner) {
        reader.skip();
        if (!reader.atEnd()) {
            reader.skip();
        }
        reader.skipIf(reader.peek() == pictureForm);
        reader.skipIf(isModifier(reader.peek()));
    }
    return true;
}

/// The pen with which glyphs are tried: what comes out in another colour has colours of its own.
constexpr QRgb trialPen = 0xffff00ff;

bool hasOwnColours(const QImage& image) {
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const bool isOther = std::any_of(line, line + image.width(), [](QRgb pixel) {
            return qAlpha(pixel) > 128 && (qGreen(pixel) > 40 || qRed(pixel) < 200 || qBlue(pixel) < 200);
        });
        if (isOther) {
            return true;
        }
    }
    return false;
}

} // namespace

QList<EmojiRun> findEmoji(QStringView text) {
    const bool none = std::none_of(text.begin(), text.end(),
                                   [](QChar c) { return c.isHighSurrogate() || c.unicode() == pictureForm; });
    if (none) {
        return {};
    }
    QList<EmojiRun> runs;
    for (Reader reader(text); !reader.atEnd();) {
        const qsizetype start = reader.position();
        if (readEmoji(reader)) {
            runs.append({start, reader.position() - start});
        }
    }
    return runs;
}

QImage EmojiPictures::picture(const QString& emoji) {
    if (const auto known = m_pictures.constFind(emoji); known != m_pictures.cend()) {
        return *known;
    }
    constexpr int side = 96;
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        QFont font(QStringLiteral("Noto Color Emoji"));
        font.setPixelSize(side * 4 / 5);
        painter.setFont(font);
        painter.setPen(QColor::fromRgba(trialPen));
        painter.drawText(image.rect(), Qt::AlignCenter, emoji);
    }
    return *m_pictures.insert(emoji, hasOwnColours(image) ? image : QImage());
}

} // namespace afterword
