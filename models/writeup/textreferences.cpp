// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textreferences.h"

#include <QRegularExpression>

namespace afterword {

namespace {

struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The longest run of backticks at `at`.
qsizetype ticksAt(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && text[end] == u'`') {
        ++end;
    }
    return end - at;
}

qsizetype closingTicks(QStringView text, qsizetype from, qsizetype count) {
    for (qsizetype at = text.indexOf(u'`', from); at >= 0; at = text.indexOf(u'`', at)) {
        const qsizetype run = ticksAt(text, at);
        if (run == count) {
            return at;
        }
        at += run;
    }
    return -1;
}

void appendSpans(QList<Stretch>& stretches, QStringView paragraph, qsizetype offset) {
    for (qsizetype at = paragraph.indexOf(u'`'); at >= 0; at = paragraph.indexOf(u'`', at)) {
        const qsizetype count = ticksAt(paragraph, at);
        const qsizetype close = closingTicks(paragraph, at + count, count);
        if (close < 0) {
            at += count;
            continue;
        }
        stretches.append({offset + at, offset + close + count});
        at = close + count;
    }
}

/// Fenced blocks and spans of code, in order.
QList<Stretch> codeIn(const QString& markdown) {
    QList<Stretch> stretches;
    if (!markdown.contains(u'`') && !markdown.contains(u"~~~")) {
        return stretches;
    }
    qsizetype fence = -1;
    QStringView fenceMark;
    qsizetype paragraph = 0;
    const QStringView all(markdown);
    const auto endParagraph = [&](qsizetype end) {
        appendSpans(stretches, all.mid(paragraph, end - paragraph), paragraph);
    };
    for (qsizetype begin = 0; begin <= all.size();) {
        const qsizetype feed = all.indexOf(u'\n', begin);
        const qsizetype end = feed < 0 ? all.size() : feed;
        const QStringView line = all.mid(begin, end - begin).trimmed();
        const bool isMark = line.startsWith(u"```") || line.startsWith(u"~~~");
        if (fence >= 0 && isMark && line.startsWith(fenceMark)) {
            stretches.append({fence, end});
            fence = -1;
            paragraph = end;
        } else if (fence < 0 && isMark) {
            endParagraph(begin);
            fence = begin;
            fenceMark = line.first(3);
        } else if (fence < 0 && line.isEmpty()) {
            endParagraph(begin);
            paragraph = end;
        }
        begin = end + 1;
    }
    if (fence >= 0) {
        stretches.append({fence, all.size()});
    } else {
        endParagraph(all.size());
    }
    return stretches;
}

} // namespace

QString TextReference::toMarkdown() const {
    return (isFigure ? QStringLiteral("![") : QStringLiteral("[")) + words + QStringLiteral("](") + toKey(kind) + u':' +
           id + u')';
}

QList<PlacedReference> referencesIn(const QString& markdown) {
    static const QRegularExpression expression(
        QStringLiteral(R"((!?)\[([^\[\]\n]*)\]\((event|milestone|evidence|action|cause):([0-9A-Za-z-]{1,64})\))"));
    QList<PlacedReference> found;
    if (!markdown.contains(u"](")) {
        return found;
    }
    const QList<Stretch> code = codeIn(markdown);
    auto stretch = code.begin();
    auto matches = expression.globalMatch(markdown);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype at = match.capturedStart();
        while (stretch != code.end() && stretch->end <= at) {
            ++stretch;
        }
        const bool isCode = stretch != code.end() && at >= stretch->begin;
        const bool isEscaped = at > 0 && markdown[at - 1] == u'\\';
        if (isCode || isEscaped) {
            continue;
        }
        TextReference reference;
        reference.kind = *fromKey<ReferenceKind>(match.capturedView(3));
        reference.id = match.captured(4);
        reference.words = match.captured(2);
        reference.isFigure = !match.capturedView(1).isEmpty();
        found.append({reference, at, match.capturedLength()});
    }
    return found;
}

FoldedText FoldedText::fold(const QString& markdown) {
    FoldedText result;
    qsizetype copied = 0;
    const QList<PlacedReference> references = referencesIn(markdown);
    for (const PlacedReference& placed : references) {
        if (!placed.reference.words.isEmpty() && !placed.reference.isFigure) {
            continue;
        }
        result.text += QStringView(markdown).mid(copied, placed.position - copied);
        result.references.append({placed.reference, result.text.size(), 1});
        result.text += QChar::ObjectReplacementCharacter;
        copied = placed.position + placed.length;
    }
    result.text += QStringView(markdown).mid(copied);
    return result;
}

QString FoldedText::unfolded() const {
    QString markdown;
    qsizetype copied = 0;
    for (const PlacedReference& placed : references) {
        markdown += QStringView(text).mid(copied, placed.position - copied);
        markdown += placed.reference.toMarkdown();
        copied = placed.position + 1;
    }
    return markdown + QStringView(text).mid(copied);
}

qsizetype FoldedText::folded(qsizetype position) const {
    qsizetype shift = 0; // how much longer the Markdown is, up to here
    for (const PlacedReference& placed : references) {
        const qsizetype begin = placed.position + shift;
        const qsizetype length = placed.reference.toMarkdown().size();
        if (position < begin + length) {
            return std::min(position - shift, placed.position);
        }
        shift += length - 1;
    }
    return position - shift;
}

} // namespace afterword
