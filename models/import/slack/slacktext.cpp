// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slacktext.h"

#include "chatbytes.h"
#include "instant.h"
#include "isotime.h"
#include "slackemoji.h"

#include <array>
#include <charconv>

namespace afterword {

namespace {

using View = std::string_view;
using namespace chat;

constexpr std::array<bool, 256> tableOf(View characters) {
    std::array<bool, 256> table{};
    for (const char c : characters) {
        table[static_cast<unsigned char>(c)] = true;
    }
    return table;
}

/// Any of these may mean something, to Slack or in Markdown.
constexpr auto special = tableOf("<>&*_~`:[\\#\n=-");
constexpr auto markers = tableOf("<&*_~`:[\\");

bool isIn(const std::array<bool, 256>& table, char c) {
    return table[static_cast<unsigned char>(c)];
}

} // namespace

QByteArray SlackText::decoded(View text) {
    QByteArray out;
    out.reserve(static_cast<qsizetype>(text.size()));
    while (!text.empty()) {
        const size_t amp = std::min(text.find('&'), text.size());
        appendView(out, text.substr(0, amp));
        text.remove_prefix(amp);
        if (startsWith(text, "&amp;")) {
            out.append('&');
            text.remove_prefix(5);
        } else if (startsWith(text, "&lt;")) {
            out.append('<');
            text.remove_prefix(4);
        } else if (startsWith(text, "&gt;")) {
            out.append('>');
            text.remove_prefix(4);
        } else if (!text.empty()) {
            out.append('&');
            text.remove_prefix(1);
        }
    }
    return out;
}

void SlackText::append(View text, QByteArray& out) const {
    if (std::none_of(text.begin(), text.end(), [](char c) { return isIn(special, c); })) {
        appendView(out, text);
        return;
    }
    const Context context = ChatMarkdown::contextOf(text);
    while (!text.empty()) {
        const size_t open = text.find("```");
        const size_t close = open == View::npos ? View::npos : text.find("```", open + 3);
        if (close == View::npos || close == open + 3) {
            appendLines(text, context, out);
            return;
        }
        View before = text.substr(0, open);
        while (!before.empty() && isSpace(before.back())) {
            before.remove_suffix(1);
        }
        if (!before.empty()) {
            appendLines(before, context, out);
            out.append('\n');
        }
        appendCode(text.substr(open + 3, close - open - 3), out);
        text.remove_prefix(close + 3);
        while (!text.empty() && isSpace(text.front())) {
            text.remove_prefix(1);
        }
        if (!text.empty()) {
            out.append('\n');
        }
    }
}

QByteArray SlackText::codeOf(View text) const {
    QByteArray out;
    while (!text.empty()) {
        const size_t open = std::min(text.find('<'), text.size());
        out.append(decoded(text.substr(0, open)));
        text.remove_prefix(open);
        const size_t close = text.find('>');
        if (text.empty() || close == View::npos || close == 1) {
            out.append(decoded(text));
            break;
        }
        // Slack makes links and mentions in code, too, where Markdown has none.
        const View content = text.substr(1, close - 1);
        const size_t bar = content.find('|');
        const bool isMention = content.front() == '@' || content.front() == '#' || content.front() == '!';
        out.append(isMention ? mentionOf(content) : decoded(bar == View::npos ? content : content.substr(bar + 1)));
        text.remove_prefix(close + 1);
    }
    return out;
}

void SlackText::appendCode(View text, QByteArray& out) const {
    if (!text.empty() && text.front() == '\n') {
        text.remove_prefix(1);
    }
    out.append("```\n").append(codeOf(text));
    out.append(out.endsWith('\n') ? "```" : "\n```");
}

void SlackText::appendLines(View text, const Context& context, QByteArray& out) const {
    bool quoteAll = false;
    bool wasQuote = false;
    bool first = true;
    while (first || !text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        View line = text.substr(0, end);
        const bool more = end < text.size();
        text.remove_prefix(std::min(end + 1, text.size()));

        for (const View mark : {View("&gt;&gt;&gt;"), View(">>>")}) {
            if (!quoteAll && startsWith(line, mark)) {
                quoteAll = true;
                line.remove_prefix(mark.size());
            }
        }
        bool quote = quoteAll;
        for (const View mark : {View("&gt;"), View(">")}) {
            if (!quote && startsWith(line, mark)) {
                quote = true;
                line.remove_prefix(mark.size());
            }
        }
        if (wasQuote && !quote && !line.empty()) {
            out.append('\n'); // else the line would belong to the quote before it
        }
        if (quote) {
            out.append('>');
            if (quoteAll && !startsWith(line, " ")) {
                out.append(' ');
            }
        } else if (ChatMarkdown::isLineMarkup(line)) {
            out.append('\\');
        }
        appendInline(line, context, out);
        if (more) {
            out.append('\n');
        }
        wasQuote = quote;
        first = false;
    }
}

void SlackText::appendInline(View text, const Context& context, QByteArray& out) const {
    size_t at = 0;
    while (at < text.size()) {
        size_t plain = at;
        while (plain < text.size() && !isIn(markers, text[plain])) {
            ++plain;
        }
        appendView(out, text.substr(at, plain - at));
        at = plain;
        if (at == text.size()) {
            return;
        }
        const char c = text[at];
        if (c == '<') {
            const size_t end = text.find('>', at);
            if (end != View::npos && end > at + 1) {
                appendControl(text.substr(at + 1, end - at - 1), byteAt(text, end + 1), out);
                at = end + 1;
                continue;
            }
        } else if (c == '`') {
            const size_t end = text.find('`', at + 1);
            if (end != View::npos && end > at + 1) {
                out.append('`').append(codeOf(text.substr(at + 1, end - at - 1))).append('`');
                at = end + 1;
                continue;
            }
        } else if ((c == ':' && appendEmoji(text, at, out)) ||
                   ((c == '*' || c == '_' || c == '~') && appendEmphasis(text, at, context, out))) {
            continue;
        } else if (c == '&') {
            const bool amp = startsWith(text.substr(at), "&amp;");
            const QByteArray character = decoded(text.substr(at, amp ? 5 : 4));
            if (amp || character.size() == 1) {
                const char next = byteAt(text, at + (amp ? 5 : 4));
                const bool entity =
                    amp && (next == '#' || isWord(next)) && text.find(';', at + 5) < text.find(' ', at + 5);
                const bool tag = character == "<" && ((isWord(next) && static_cast<unsigned char>(next) < 0x80) ||
                                                      next == '/' || next == '!' || next == '?');
                if (entity || tag) {
                    out.append('\\');
                }
                out.append(character);
                at += amp ? 5 : 4;
                continue;
            }
        }
        ChatMarkdown::appendByte(text, at, context, out);
        ++at;
    }
}

bool SlackText::appendEmphasis(View text, size_t& at, const Context& context, QByteArray& out) const {
    const char mark = text[at];
    const char before = byteBefore(text, at);
    const char after = byteAt(text, at + 1);
    if (isWord(before) || before == mark || before == '@' || before == '#' || isSpace(after) || after == mark) {
        return false;
    }
    for (size_t end = at + 2; end < text.size(); ++end) {
        const char c = text[end];
        if (c == '<' || c == '`') { // emphasis may hold links and code, but does not end inside of them
            const size_t close = text.find(c == '<' ? '>' : '`', end + 1);
            end = close == View::npos ? end : close;
            continue;
        }
        const char behind = byteAt(text, end + 1);
        if (c != mark || isSpace(text[end - 1]) || text[end - 1] == mark || isWord(behind) || behind == mark) {
            continue;
        }
        const View symbol = mark == '*' ? "**" : mark == '_' ? "*" : "~~";
        appendView(out, symbol);
        appendInline(text.substr(at + 1, end - at - 1), context, out);
        appendView(out, symbol);
        at = end + 1;
        return true;
    }
    return false;
}

bool SlackText::appendEmoji(View text, size_t& at, QByteArray& out) {
    const auto nameAt = [&](size_t colon) {
        const size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_+-'", colon + 1);
        return end != View::npos && text[end] == ':' ? text.substr(colon + 1, end - colon - 1) : View();
    };
    const View name = nameAt(at);
    const View character = slackEmoji(name);
    if (name.empty()) {
        return false;
    }
    if (character.empty()) {
        out.append(':'); // kept as it is, without escapes in the name
        appendView(out, name);
        at += name.size() + 1;
        return true;
    }
    appendView(out, character);
    at += name.size() + 2;
    if (byteAt(text, at) == ':') {
        const View tone = nameAt(at);
        const View colour = slackSkinTone(tone);
        if (!colour.empty()) {
            appendView(out, colour);
            at += tone.size() + 2;
        }
    }
    return true;
}

void SlackText::appendControl(View content, char next, QByteArray& out) const {
    if (content.front() == '@' || content.front() == '#' || content.front() == '!') {
        appendMention(content, out);
        return;
    }
    const size_t bar = std::min(content.find('|'), content.size());
    const QByteArray url = decoded(content.substr(0, bar));
    const QByteArray label = decoded(content.substr(std::min(bar + 1, content.size())));
    if (label.isEmpty() && isWord(next) &&
        ChatMarkdown::isLinkable(View(url.constData(), static_cast<size_t>(url.size())))) {
        out.append('<').append(url).append('>'); // bare, it would swallow what follows
        return;
    }
    ChatMarkdown::appendLink({url.constData(), static_cast<size_t>(url.size())},
                             {label.constData(), static_cast<size_t>(label.size())}, out);
}

void SlackText::appendMention(View content, QByteArray& out) const {
    const QByteArray mention = mentionOf(content);
    // The sign in front belongs to the name and needs no escape.
    const bool hasSign = mention.startsWith('@') || mention.startsWith('#');
    out.append(hasSign ? QByteArrayView(mention).first(1) : QByteArrayView());
    const View name(mention.constData(), static_cast<size_t>(mention.size()));
    ChatMarkdown::appendPlain(name.substr(hasSign ? 1 : 0), out);
}

QByteArray SlackText::mentionOf(View content) const {
    const char kind = content.front();
    const size_t bar = std::min(content.find('|'), content.size());
    const View id = content.substr(1, bar - 1);
    QByteArray label = decoded(content.substr(std::min(bar + 1, content.size())));
    if (kind != '!') {
        const QByteArray known = kind == '@' ? m_directory.userName(id) : m_directory.channelName(id);
        label = !known.isEmpty() ? known : !label.isEmpty() ? label : QByteArray(id.data(), qsizetype(id.size()));
    } else if (startsWith(id, "date^")) {
        qint64 second = 0;
        const View digits = id.substr(5);
        const bool isNumber = std::from_chars(digits.data(), digits.data() + digits.size(), second).ec == std::errc{};
        constexpr qint64 year3000 = 32'503'680'000;
        return label.isEmpty() && isNumber && qAbs(second) < year3000 ? toIso({second * 1'000'000}).toUtf8() : label;
    } else if (label.isEmpty()) {
        const size_t hat = id.find('^');
        const View name = hat == View::npos ? id : id.substr(hat + 1);
        label = QByteArray(name.data(), static_cast<qsizetype>(name.size()));
    }
    const char sign = kind == '#' ? '#' : '@';
    return label.startsWith(sign) ? label : QByteArray(sign + label);
}

} // namespace afterword
