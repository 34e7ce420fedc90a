// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordcount.h"

#include "textreferences.h"

#include <QRegularExpression>

namespace afterword {

namespace {

bool isSign(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// Stands within a word where letters or digits follow: "isn't", "re-read", "1,204", "4.12".
bool joins(QChar c) {
    return c == u'\'' || c == u'\u2019' || c == u'-' || c == u'.' || c == u',' || c == u':' || c == u'_' || c == u'/';
}

bool isLetter(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

int wordsIn(const QString& markdown) {
    static const QRegularExpression address(QStringLiteral(R"(\]\([^)\s]*\))"));
    const FoldedText folded = FoldedText::fold(markdown);
    int words = 0;
    for (const PlacedReference& placed : folded.references) {
        words += placed.reference.isFigure ? 0 : 1;
    }
    QString text = folded.text;
    text.replace(address, QStringLiteral("] "));
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isSign(c)) {
            ++words;
            inWord = false;
        } else if (isLetter(c)) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (inWord) {
            inWord = joins(c) && i + 1 < text.size() && isLetter(text[i + 1]) && !isSign(text[i + 1]);
        }
    }
    return words;
}

} // namespace afterword
