// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textwidth.h"

#include <array>

namespace afterword {

namespace {

/// Advance widths in thousandths of the size, U+0020 to U+007E, rounded up to the wider of common interface fonts.
constexpr std::array<quint16, 95> asciiWidths{
    290,  300, 420, 650, 650, 900, 700, 250,  380, 380, 520, 680, 300, 470, 300, 380, // space to /
    650,  480, 640, 650, 670, 630, 650, 590,  650, 650, 300, 310, 680, 680, 680, 540, // 0 to ?
    1000, 700, 670, 730, 740, 610, 600, 760,  760, 290, 580, 680, 580, 910, 770, 780, // @ to O
    650,  780, 660, 650, 660, 750, 700, 1000, 690, 690, 640, 380, 380, 380, 480, 480, // P to _
    350,  580, 630, 580, 630, 600, 380, 630,  610, 260, 270, 560, 260, 890, 610, 620, // ` to o
    630,  630, 400, 540, 380, 610, 580, 830,  560, 580, 560, 420, 350, 420, 680,      // p to ~
};

/// Scripts whose letters fill a square.
bool isWide(char16_t unit) {
    return (unit >= 0x1100 && unit <= 0x115F) || (unit >= 0x2E80 && unit <= 0xA4CF) ||
           (unit >= 0xAC00 && unit <= 0xD7A3) || (unit >= 0xF900 && unit <= 0xFAFF) ||
           (unit >= 0xFE30 && unit <= 0xFE6F) || (unit >= 0xFF00 && unit <= 0xFF60);
}

int thousandths(QChar c) {
    const char16_t unit = c.unicode();
    if (unit >= 0x20 && unit < 0x7F) {
        return asciiWidths[unit - 0x20U];
    }
    if (c.isLowSurrogate() || c.isMark() || unit < 0x20) {
        return 0;
    }
    if (isWide(unit) || c.isHighSurrogate() || unit == u'\u2026') {
        return 1000;
    }
    if (unit == u'\u00a0' || unit == u'\u202f') {
        return 290;
    }
    return c.isUpper() ? 760 : 640;
}

} // namespace

double textWidth(QStringView text, double size) {
    qint64 sum = 0;
    for (const QChar c : text) {
        sum += thousandths(c);
    }
    return static_cast<double>(sum) * size / 1000;
}

QString elidedText(const QString& text, double size, double width) {
    if (textWidth(text, size) <= width) {
        return text;
    }
    double used = size; // the ellipsis
    qsizetype count = 0;
    while (count < text.size()) {
        used += thousandths(text[count]) * size / 1000;
        if (used > width) {
            break;
        }
        ++count;
    }
    if (count > 0 && count < text.size() && text[count].isLowSurrogate()) {
        --count;
    }
    const QString kept = text.left(count).trimmed();
    return kept.size() < 2 ? QString() : kept + u'\u2026';
}

} // namespace afterword
