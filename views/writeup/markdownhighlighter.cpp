// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownhighlighter.h"

#include "appearance.h"

#include <QRegularExpression>

namespace afterword {

namespace {

/// Nobody writes such a line; something was pasted, and it need not be looked through at every key.
constexpr qsizetype longestLine = 20'000;

} // namespace

MarkdownHighlighter::MarkdownHighlighter(const Appearance& appearance, QTextDocument* document)
    : QSyntaxHighlighter(document)
    , m_appearance(appearance) {
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_formats.clear();
        rehighlight();
    });
}

void MarkdownHighlighter::highlightBlock(const QString& text) {
    m_looks.fill(0, text.size());
    if (!findFence(text)) {
        findLineMarks(text);
        if (text.size() <= longestLine) {
            findSpans(text);
        }
    }
    applyLooks();
}

bool MarkdownHighlighter::findFence(const QString& text) {
    const QStringView line = QStringView(text).trimmed();
    const bool isTicks = line.startsWith(u"```");
    const bool isTildes = line.startsWith(u"~~~");
    const int before = previousBlockState();
    setCurrentBlockState(before);
    if (before == BacktickFence || before == TildeFence) {
        const bool ends = before == BacktickFence ? isTicks : isTildes;
        add(0, text.size(), Code);
        if (ends) {
            add(0, text.size(), Mark);
            setCurrentBlockState(Plain);
        }
        return true;
    }
    setCurrentBlockState(Plain);
    if (!isTicks && !isTildes) {
        return false;
    }
    add(0, text.size(), Code);
    add(0, text.size(), Mark);
    setCurrentBlockState(isTicks ? BacktickFence : TildeFence);
    return true;
}

void MarkdownHighlighter::findLineMarks(const QString& text) {
    static const QRegularExpression heading(QStringLiteral(R"(^\s{0,3}#{1,6}(?=\s))"));
    static const QRegularExpression quote(QStringLiteral(R"(^(?:\s*>)+)"));
    static const QRegularExpression item(QStringLiteral(R"(^(?:\s*>)*\s*([-*+]|\d{1,9}[.)])(\s+\[[ xX]\])?(?=\s|$))"));
    static const QRegularExpression table(QStringLiteral(R"(^\s*\|)"));
    if (const auto match = heading.match(text); match.hasMatch()) {
        add(0, text.size(), Heading);
        add(0, match.capturedLength(), Mark);
        return;
    }
    if (const auto match = quote.match(text); match.hasMatch()) {
        add(0, text.size(), Quote);
        add(0, match.capturedLength(), Mark);
    }
    if (const auto match = item.match(text); match.hasMatch()) {
        add(match.capturedStart(1), match.capturedEnd() - match.capturedStart(1), List);
    }
    if (table.match(text).hasMatch()) {
        for (qsizetype at = text.indexOf(u'|'); at >= 0; at = text.indexOf(u'|', at + 1)) {
            add(at, 1, Mark);
        }
    }
}

void MarkdownHighlighter::findSpans(const QString& text) {
    static const QRegularExpression code(QStringLiteral(R"((`+)(?!`)(.+?)(?<!`)\1(?!`))"));
    static const QRegularExpression marked(QStringLiteral(R"((\*\*|__|~~|(?<![\p{L}\p{N}_])_|\*)(?=\S)(.+?)(?<=\S)\1)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    auto spans = code.globalMatch(text);
    while (spans.hasNext()) {
        const QRegularExpressionMatch match = spans.next();
        add(match.capturedStart(), match.capturedLength(), Code);
        add(match.capturedStart(), match.capturedLength(1), Mark);
        add(match.capturedEnd(2), match.capturedLength(1), Mark);
    }
    findLinks(text);
    const auto isCode = [this](qsizetype at) {
        return (m_looks[at] & Code) != 0;
    };
    // Strong text may hold emphasis and the other way round, so what is inside is looked at again.
    qsizetype from = 0;
    for (auto match = marked.match(text); match.hasMatch(); match = marked.match(text, from)) {
        const QString sign = match.captured(1);
        from = match.capturedEnd(1);
        if (isCode(match.capturedStart())) {
            continue;
        }
        const Look look = sign == u"~~" ? Strike : sign.size() == 2 ? Strong : Emphasis;
        add(match.capturedStart(2), match.capturedLength(2), look);
        add(match.capturedStart(1), sign.size(), Mark);
        add(match.capturedEnd(2), sign.size(), Mark);
        if (sign.size() == 1) {
            from = match.capturedEnd();
        }
    }
}

void MarkdownHighlighter::findLinks(const QString& text) {
    static const QRegularExpression link(QStringLiteral(R"((!?\[)([^\[\]]*)(\]\([^()\s]*\)))"));
    static const QRegularExpression address(QStringLiteral(R"((?<![(<])\bhttps?://[^\s<>)]+)"));
    const auto isCode = [this](qsizetype at) {
        return (m_looks[at] & Code) != 0;
    };
    auto links = link.globalMatch(text);
    while (links.hasNext()) {
        const QRegularExpressionMatch match = links.next();
        if (!isCode(match.capturedStart())) {
            add(match.capturedStart(1), match.capturedLength(1), Mark);
            add(match.capturedStart(2), match.capturedLength(2), Link);
            add(match.capturedStart(3), match.capturedLength(3), Mark);
        }
    }
    auto addresses = address.globalMatch(text);
    while (addresses.hasNext()) {
        const QRegularExpressionMatch match = addresses.next();
        if (!isCode(match.capturedStart())) {
            add(match.capturedStart(), match.capturedLength(), Link);
        }
    }
}

void MarkdownHighlighter::add(qsizetype begin, qsizetype length, Look look) {
    for (qsizetype i = begin; i < begin + length; ++i) {
        m_looks[i] = static_cast<quint16>(m_looks[i] | look);
    }
}

void MarkdownHighlighter::applyLooks() {
    for (qsizetype begin = 0; begin < m_looks.size();) {
        const quint16 looks = m_looks[begin];
        qsizetype end = begin + 1;
        while (end < m_looks.size() && m_looks[end] == looks) {
            ++end;
        }
        if (looks != 0) {
            auto known = m_formats.find(looks);
            if (known == m_formats.end()) {
                known = m_formats.insert(looks, formatOf(looks));
            }
            setFormat(static_cast<int>(begin), static_cast<int>(end - begin), *known);
        }
        begin = end;
    }
}

QTextCharFormat MarkdownHighlighter::formatOf(quint16 looks) const {
    const ColourTheme& theme = m_appearance.theme();
    const auto is = [looks](Look look) {
        return (looks & look) != 0;
    };
    QTextCharFormat format;
    if (is(Heading) || is(Strong) || is(List)) {
        format.setFontWeight(QFont::Bold);
    }
    if (is(Emphasis) || is(Quote)) {
        format.setFontItalic(true);
    }
    if (is(Strike) && !is(Mark)) {
        format.setFontStrikeOut(true);
    }
    if (is(Code)) {
        format.setFontFamilies(m_appearance.fixedFont().families());
        format.setBackground(theme[Tint::Panel]);
    }
    if (is(Mark)) {
        format.setForeground(theme[Tint::Hint]);
    } else if (is(List) || is(Link)) {
        format.setForeground(theme[Tint::Accent]);
    } else if (is(Quote)) {
        format.setForeground(theme[Tint::Secondary]);
    }
    return format;
}

} // namespace afterword
