// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chatmarkdown.h"

#include "chatbytes.h"

namespace afterword {

namespace {

using View = std::string_view;
using namespace chat;

/// What makes a whole line a rule or a heading's underline in Markdown.
bool isRule(View line) {
    return !line.empty() && (line.find_first_not_of('-') == View::npos || line.find_first_not_of('=') == View::npos);
}

bool isHeading(View line) {
    const size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    return hashes > 0 && hashes <= 6 && isSpace(byteAt(line, hashes));
}

/// True where `_`, and nothing else, could be taken for emphasis in a bare address.
bool isPlainUrl(View url) {
    for (size_t i = 0; i < url.size(); ++i) {
        const char c = url[i];
        const bool inner = c == '_' && isWord(byteBefore(url, i)) && isWord(byteAt(url, i + 1));
        if (!inner && !isWord(c) && View("-./:?#@!$&'+,;=%").find(c) == View::npos) {
            return false;
        }
    }
    return true;
}

/// An address inside of a Markdown link.
void appendTarget(View url, QByteArray& out) {
    for (const char c : url) {
        switch (c) {
        case ' ':
            out.append("%20");
            break;
        case '(':
            out.append("%28");
            break;
        case ')':
            out.append("%29");
            break;
        case '<':
            out.append("%3C");
            break;
        case '>':
            out.append("%3E");
            break;
        case '\\':
            out.append("%5C");
            break;
        default:
            out.append(c);
        }
    }
}

} // namespace

bool ChatMarkdown::isLinkable(View url) {
    return startsWith(url, "https://") || startsWith(url, "http://") || startsWith(url, "mailto:");
}

bool ChatMarkdown::isLineMarkup(View line) {
    return isHeading(line) || isRule(line);
}

ChatMarkdown::Context ChatMarkdown::contextOf(View text) {
    Context context;
    for (const char c : text) {
        context.stars += c == '*' ? 1 : 0;
        context.underscores += c == '_' ? 1 : 0;
        context.tildes += c == '~' ? 1 : 0;
        context.backticks += c == '`' ? 1 : 0;
    }
    context.linkLike = text.find("](") != View::npos;
    return context;
}

void ChatMarkdown::appendByte(View text, size_t at, const Context& context, QByteArray& out) {
    const char c = text[at];
    const char before = byteBefore(text, at);
    const char after = byteAt(text, at + 1);
    const bool alone = isSpace(before) && isSpace(after);
    bool escape = false;
    switch (c) {
    case '*':
        escape = context.stars > 1 && !alone;
        break;
    case '_':
        escape = context.underscores > 1 && !alone && !(isWord(before) && isWord(after));
        break;
    case '~':
        escape = context.tildes > 1 && !alone;
        break;
    case '`':
        escape = context.backticks > 1;
        break;
    case '[':
        escape = context.linkLike;
        break;
    case '\\':
        escape = isPunctuation(after) || after == '\0';
        break;
    default:
        break;
    }
    if (escape) {
        out.append('\\');
    }
    out.append(c);
}

void ChatMarkdown::appendPlain(View text, QByteArray& out) {
    const Context context = contextOf(text);
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ']' || (text[i] == '[' && !context.linkLike)) {
            out.append('\\').append(text[i]);
        } else if (text[i] == '\n') {
            out.append(' ');
        } else {
            appendByte(text, i, context, out);
        }
    }
}

void ChatMarkdown::appendLines(View text, QByteArray& out) {
    for (;;) {
        const size_t end = std::min(text.find('\n'), text.size());
        const View line = text.substr(0, end);
        if (isLineMarkup(line) || startsWith(line, ">")) {
            out.append('\\');
        }
        appendPlain(line, out);
        if (end == text.size()) {
            return;
        }
        out.append('\n');
        text.remove_prefix(end + 1);
    }
}

void ChatMarkdown::appendLink(View url, View label, QByteArray& out) {
    if (!isLinkable(url)) {
        appendPlain(label.empty() ? url : label, out);
        return;
    }
    const View address = startsWith(url, "mailto:") ? url.substr(7) : url;
    if (label.empty() || label == url || label == address) {
        if (isPlainUrl(address)) {
            appendView(out, address);
        } else {
            out.append('<');
            appendTarget(address, out);
            out.append('>');
        }
        return;
    }
    out.append('[');
    appendPlain(label, out);
    out.append("](");
    appendTarget(url, out);
    out.append(')');
}

} // namespace afterword
