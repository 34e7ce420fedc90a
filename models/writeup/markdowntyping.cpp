// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowntyping.h"

#include <QRegularExpression>

namespace afterword {

namespace {

/// Indent, marker and what follows of an item: "  - [ ] ", "3. ".
const QRegularExpression& itemExpression() {
    static const QRegularExpression expression(
        QStringLiteral(R"(^((?:\s*>)*\s*)(?:([-*+])|(\d{1,9})([.)]))(\s+)(\[[ xX]\]\s+)?)"));
    return expression;
}

const QRegularExpression& quoteExpression() {
    static const QRegularExpression expression(QStringLiteral(R"(^(?:\s*>)+\s?)"));
    return expression;
}

/// A place of the text before, as a place of the text after; where something is inserted: behind it, or before.
qsizetype moved(qsizetype at, const QList<TypingStep::Replacement>& replacements, bool isBehind = true) {
    qsizetype result = at;
    for (const TypingStep::Replacement& replacement : replacements) {
        if (replacement.position > at || (!isBehind && replacement.position == at)) {
            break;
        }
        const qsizetype gone = std::min(replacement.removed, at - replacement.position);
        result += replacement.inserted.size() - gone;
    }
    return result;
}

bool isAddress(const QString& text) {
    static const QRegularExpression expression(QStringLiteral(R"(^(https?://|mailto:)\S+$)"));
    return expression.match(text).hasMatch();
}

} // namespace

QString TypingStep::appliedTo(const QString& text) const {
    QString result = text;
    for (auto replacement = replacements.crbegin(); replacement != replacements.crend(); ++replacement) {
        result.replace(replacement->position, replacement->removed, replacement->inserted);
    }
    return result;
}

QList<MarkdownTyping::Line> MarkdownTyping::lines() const {
    QList<Line> result;
    qsizetype begin = m_selection.begin() == 0 ? 0 : m_text.lastIndexOf(u'\n', m_selection.begin() - 1) + 1;
    for (;;) {
        const qsizetype feed = m_text.indexOf(u'\n', begin);
        const qsizetype end = feed < 0 ? m_text.size() : feed;
        result.append({begin, end});
        // A selection that ends at the beginning of a line does not mean that line.
        if (feed < 0 || end + 1 > m_selection.end() - (m_selection.begin() < m_selection.end() ? 1 : 0)) {
            return result;
        }
        begin = end + 1;
    }
}

QStringView MarkdownTyping::textOf(const Line& line) const {
    return QStringView(m_text).mid(line.begin, line.end - line.begin);
}

QList<MarkdownTyping::Line> MarkdownTyping::stretches() const {
    QList<Line> result;
    const QList<Line> all = lines();
    for (const Line& line : all) {
        Line stretch{std::max(line.begin, m_selection.begin()), std::min(line.end, m_selection.end())};
        while (stretch.begin < stretch.end && m_text[stretch.begin].isSpace()) {
            ++stretch.begin;
        }
        while (stretch.end > stretch.begin && m_text[stretch.end - 1].isSpace()) {
            --stretch.end;
        }
        if (stretch.begin < stretch.end) {
            result.append(stretch);
        }
    }
    return result;
}

TypingStep MarkdownTyping::kept(QList<TypingStep::Replacement> replacements) const {
    TypingStep step;
    const bool isPoint = m_selection.anchor == m_selection.caret;
    step.anchor = moved(m_selection.anchor, replacements, isPoint || m_selection.anchor < m_selection.caret);
    step.caret = moved(m_selection.caret, replacements, isPoint || m_selection.caret < m_selection.anchor);
    step.replacements = std::move(replacements);
    return step;
}

qsizetype MarkdownTyping::marksBefore(qsizetype at, QChar mark) const {
    qsizetype begin = at;
    while (begin > 0 && m_text[begin - 1] == mark) {
        --begin;
    }
    return at - begin;
}

qsizetype MarkdownTyping::marksBehind(qsizetype at, QChar mark) const {
    qsizetype end = at;
    while (end < m_text.size() && m_text[end] == mark) {
        ++end;
    }
    return end - at;
}

TypingStep MarkdownTyping::toggleMark(const QString& mark) const {
    const QChar sign = mark.front();
    const qsizetype size = mark.size();
    QList<Line> parts = stretches();
    const bool isPoint = parts.isEmpty();
    if (isPoint) {
        Line word{m_selection.caret, m_selection.caret};
        while (word.begin > 0 && m_text[word.begin - 1].isLetterOrNumber()) {
            --word.begin;
        }
        while (word.end < m_text.size() && m_text[word.end].isLetterOrNumber()) {
            ++word.end;
        }
        parts = {word};
    }
    // The marks may have been selected with the words.
    for (Line& part : parts) {
        const qsizetype inside = std::min(marksBehind(part.begin, sign), marksBefore(part.end, sign));
        if (inside > 0 && part.begin + inside < part.end - inside) {
            part = {part.begin + inside, part.end - inside};
        }
    }
    const auto hasMark = [&](const Line& part) {
        const qsizetype around = std::min(marksBefore(part.begin, sign), marksBehind(part.end, sign));
        // "***" is both, strong and emphasis.
        return size == 2 ? around >= 2 : around % 2 == 1;
    };
    const bool isOn = std::all_of(parts.begin(), parts.end(), hasMark);
    QList<TypingStep::Replacement> replacements;
    TypingStep step;
    qsizetype shift = 0;
    for (const Line& part : std::as_const(parts)) {
        if (!isOn && hasMark(part)) {
            continue;
        }
        const QString inserted = isOn ? QString() : mark;
        const qsizetype removed = isOn ? size : 0;
        replacements.append({part.begin - removed, removed, inserted});
        replacements.append({part.end, removed, inserted});
        const qsizetype change = inserted.size() - removed;
        step.anchor = replacements.size() == 2 ? part.begin + shift + change : step.anchor;
        step.caret = part.end + shift + change;
        shift += 2 * change;
    }
    if (isPoint) {
        step.anchor = step.caret = m_selection.caret + (isOn ? -size : size);
    }
    step.replacements = std::move(replacements);
    return step;
}

TypingStep MarkdownTyping::toggleCode() const {
    const QList<Line> all = lines();
    if (all.size() == 1) {
        return toggleMark(QStringLiteral("`"));
    }
    const QStringView first = textOf(all.constFirst()).trimmed();
    const QStringView last = textOf(all.constLast()).trimmed();
    if (first.startsWith(u"```") && last == u"```") {
        const Line& begin = all.constFirst();
        const Line& end = all.constLast();
        return kept({{begin.begin, begin.end + 1 - begin.begin, {}}, {end.begin - 1, end.end + 1 - end.begin, {}}});
    }
    return kept(
        {{all.constFirst().begin, 0, QStringLiteral("```\n")}, {all.constLast().end, 0, QStringLiteral("\n```")}});
}

TypingStep MarkdownTyping::cycleHeading() const {
    static const QRegularExpression expression(QStringLiteral(R"(^\s{0,3}(#{1,6})\s+)"));
    const Line line = lines().constFirst();
    const QRegularExpressionMatch match = expression.match(textOf(line).toString());
    const qsizetype level = match.capturedLength(1);
    const QString next = level == 0 ? QStringLiteral("## ") : level <= 2 ? QStringLiteral("### ") : QString();
    return kept({{line.begin, match.capturedLength(), next}});
}

TypingStep MarkdownTyping::toggleLines(LineMark mark) const {
    QList<Line> all = lines();
    if (all.size() > 1) {
        all.removeIf([this](const Line& line) { return textOf(line).trimmed().isEmpty(); });
    }
    const auto existing = [&](const Line& line) {
        const QString text = textOf(line).toString();
        if (mark == LineMark::Quote) {
            return quoteExpression().match(text).capturedLength();
        }
        const QRegularExpressionMatch match = itemExpression().match(text);
        const bool isNumber = match.capturedLength(3) > 0;
        return match.hasMatch() && isNumber == (mark == LineMark::Number) ? match.capturedLength() : 0;
    };
    const bool isOn =
        !all.isEmpty() && std::all_of(all.begin(), all.end(), [&](const Line& line) { return existing(line) > 0; });
    QList<TypingStep::Replacement> replacements;
    int number = 1;
    for (const Line& line : std::as_const(all)) {
        const QString text = textOf(line).toString();
        const QRegularExpressionMatch item = itemExpression().match(text);
        const qsizetype indent = mark == LineMark::Quote ? 0 : item.capturedLength(1);
        if (isOn) {
            replacements.append({line.begin + indent, existing(line) - indent, {}});
            continue;
        }
        const QString sign = mark == LineMark::Quote    ? QStringLiteral("> ")
                             : mark == LineMark::Bullet ? QStringLiteral("- ")
                                                        : QString(QString::number(number++) + QStringLiteral(". "));
        // One kind of list becomes the other; a quote goes around either.
        const qsizetype removed = mark == LineMark::Quote ? 0 : item.capturedLength() - indent;
        replacements.append({line.begin + indent, removed, sign});
    }
    return kept(replacements);
}

TypingStep MarkdownTyping::link(const QString& address) const {
    const qsizetype begin = m_selection.begin();
    const QString chosen = m_text.sliced(begin, m_selection.end() - begin);
    const bool isChosenAddress = isAddress(chosen);
    const QString words = isChosenAddress ? QString() : chosen;
    const QString target = isChosenAddress ? chosen : address;
    TypingStep step;
    step.replacements = {{begin, chosen.size(), QString(u'[' + words + QStringLiteral("](") + target + u')')}};
    const qsizetype inWords = begin + 1 + words.size();
    const bool wantsAddress = target.isEmpty() && !words.isEmpty();
    const qsizetype behind = inWords + 2 + target.size() + 1;
    step.caret = wantsAddress ? inWords + 2 : words.isEmpty() ? inWords : behind;
    step.anchor = step.caret;
    return step;
}

TypingStep MarkdownTyping::table(const QString& firstHeading, const QString& secondHeading) const {
    const Line line = lines().constLast();
    const bool isFresh = textOf(line).trimmed().isEmpty();
    const bool needsGap = isFresh && line.begin > 1 && m_text[line.begin - 2] != u'\n';
    const QString before = isFresh ? (needsGap ? QStringLiteral("\n") : QString()) : QStringLiteral("\n\n");
    const QString rows = u"| " + firstHeading + u" | " + secondHeading + u" |\n|---|---|\n|  |  |\n";
    TypingStep step;
    step.replacements = {{line.end, 0, QString(before + rows)}};
    step.anchor = line.end + before.size() + 2;
    step.caret = step.anchor + firstHeading.size();
    return step;
}

std::optional<TypingStep> MarkdownTyping::newLine() const {
    const Line line = lines().constFirst();
    const QString text = textOf(line).toString();
    const QRegularExpressionMatch item = itemExpression().match(text);
    const QRegularExpressionMatch quote = quoteExpression().match(text);
    const qsizetype head = item.hasMatch() ? item.capturedLength() : quote.capturedLength();
    const bool isPoint = m_selection.anchor == m_selection.caret;
    if (head <= 0 || !isPoint || m_selection.caret < line.begin + head) {
        return {};
    }
    TypingStep step;
    if (text.size() == head) {
        // Nothing was written: the list, or this level of it, ends.
        step.replacements = {{line.begin, head, {}}};
        step.anchor = step.caret = line.begin;
        return step;
    }
    QString next = quote.captured();
    if (item.hasMatch()) {
        const QString number = item.captured(3);
        const QString sign =
            number.isEmpty() ? item.captured(2) : QString(QString::number(number.toInt() + 1) + item.captured(4));
        next = item.captured(1) + sign + u' ' + (item.capturedLength(6) > 0 ? QStringLiteral("[ ] ") : QString());
    }
    step.replacements = {{m_selection.caret, 0, QString(u'\n' + next)}};
    step.anchor = step.caret = m_selection.caret + 1 + next.size();
    return step;
}

qsizetype MarkdownTyping::contentOfParent(const Line& line) const {
    const qsizetype own = itemExpression().match(textOf(line).toString()).capturedLength(1);
    for (qsizetype end = line.begin - 1; end >= 0;) {
        const qsizetype begin = end == 0 ? 0 : m_text.lastIndexOf(u'\n', end - 1) + 1;
        const QRegularExpressionMatch match = itemExpression().match(m_text.sliced(begin, end - begin));
        if (match.hasMatch() && match.capturedLength(1) <= own) {
            return match.capturedLength(1) == own ? match.capturedEnd(5) : -1;
        }
        if (m_text.sliced(begin, end - begin).trimmed().isEmpty() || begin == 0) {
            return -1;
        }
        end = begin - 1;
    }
    return -1;
}

std::optional<TypingStep> MarkdownTyping::indent() const {
    const QList<Line> all = lines();
    const Line& first = all.constFirst();
    const QRegularExpressionMatch match = itemExpression().match(textOf(first).toString());
    const qsizetype wanted = match.hasMatch() ? contentOfParent(first) : -1;
    if (wanted < 0) {
        return {};
    }
    QList<TypingStep::Replacement> replacements;
    for (const Line& line : all) {
        if (!textOf(line).trimmed().isEmpty()) {
            replacements.append({line.begin, 0, QString(wanted - match.capturedLength(1), u' ')});
        }
    }
    return kept(replacements);
}

std::optional<TypingStep> MarkdownTyping::outdent() const {
    QList<TypingStep::Replacement> replacements;
    const QList<Line> all = lines();
    for (const Line& line : all) {
        const QString text = textOf(line).toString();
        const QRegularExpressionMatch match = itemExpression().match(text);
        qsizetype spaces = 0;
        while (spaces < text.size() && text[spaces] == u' ') {
            ++spaces;
        }
        const qsizetype width = match.capturedLength(3) > 0 ? 3 : 2;
        if (match.hasMatch() && spaces > 0) {
            replacements.append({line.begin, std::min(spaces, width), {}});
        }
    }
    return replacements.isEmpty() ? std::optional<TypingStep>() : kept(replacements);
}

} // namespace afterword
