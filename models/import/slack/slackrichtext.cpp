// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackrichtext.h"

#include "slackemoji.h"

#include <algorithm>

namespace afterword {

namespace {

using View = std::string_view;
using Json = simdjson::dom::element;

constexpr size_t mostReactions = 6;

View stringIn(const Json& object, View key) {
    View value;
    return object[key].get(value) == simdjson::SUCCESS ? value : View();
}

qint64 numberIn(const Json& object, View key) {
    int64_t value = 0;
    return object[key].get(value) == simdjson::SUCCESS ? value : 0;
}

/// Calls `use` for each element of a list; for anything else, not at all.
template <class List, class Use>
void each(const List& list, Use use) {
    simdjson::dom::array array;
    if (list.get(array) != simdjson::SUCCESS) {
        return;
    }
    for (const Json element : array) {
        use(element);
    }
}

QByteArray bytesOf(View text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

View viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// Begins a new line where the last one holds something.
void newLine(QByteArray& out, qsizetype begin) {
    if (out.size() > begin && !out.endsWith('\n')) {
        out.append('\n');
    }
}

} // namespace

void SlackRichText::appendBlocks(const Json& blocks, QByteArray& out) const {
    const qsizetype begin = out.size();
    each(blocks, [&](const Json& block) {
        newLine(out, begin);
        appendBlock(block, out);
    });
}

void SlackRichText::appendBlock(const Json& block, QByteArray& out) const {
    const View type = stringIn(block, "type");
    const qsizetype begin = out.size();
    if (type == "rich_text") {
        each(block["elements"], [&](const Json& part) {
            newLine(out, begin);
            appendRich(part, out);
        });
        return;
    }
    if (type == "image") {
        const View title = stringIn(block, "alt_text");
        ChatMarkdown::appendLink(stringIn(block, "image_url"), title, out);
        return;
    }
    Json text;
    if (block["text"].get(text) == simdjson::SUCCESS) { // section, header
        appendTextObject(text, out);
    }
    each(block["fields"], [&](const Json& field) {
        newLine(out, begin);
        appendTextObject(field, out);
    });
    each(block["elements"], [&](const Json& element) { // context, actions
        if (out.size() > begin && !out.endsWith('\n')) {
            out.append(' ');
        }
        Json label;
        if (element["text"].get(label) != simdjson::SUCCESS) {
            return;
        }
        if (stringIn(element, "type") == "button") {
            QByteArray caption;
            appendTextObject(label, caption);
            const View url = stringIn(element, "url");
            out.append(url.empty() ? QByteArray("\\[" + caption + "\\]") : QByteArray());
            if (!url.empty()) {
                ChatMarkdown::appendLink(url, viewOf(caption), out);
            }
        } else {
            appendTextObject(label.is_object() ? label : element, out);
        }
    });
}

void SlackRichText::appendTextObject(const Json& object, QByteArray& out) const {
    View plain;
    if (object.get(plain) == simdjson::SUCCESS) {
        m_text.append(plain, out);
        return;
    }
    const View text = stringIn(object, "text");
    if (stringIn(object, "type") == "plain_text") {
        ChatMarkdown::appendPlain(text, out);
    } else {
        m_text.append(text, out);
    }
}

void SlackRichText::appendRich(const Json& part, QByteArray& out) const {
    const View type = stringIn(part, "type");
    if (type == "rich_text_list") {
        appendRichList(part, out);
        return;
    }
    QByteArray inner;
    const bool code = type == "rich_text_preformatted";
    each(part["elements"], [&](const Json& leaf) {
        if (code) {
            const View text = stringIn(leaf, "text");
            inner.append(bytesOf(text.empty() ? stringIn(leaf, "url") : text));
        } else {
            appendRichLeaf(leaf, stringIn(leaf, "type"), inner);
        }
    });
    if (code) {
        out.append("```\n").append(inner).append(inner.endsWith('\n') ? "```" : "\n```");
    } else if (type == "rich_text_quote") {
        out.append("> ").append(inner.replace("\n", "\n> ")).append('\n');
    } else {
        out.append(inner);
    }
}

void SlackRichText::appendRichList(const Json& list, QByteArray& out) const {
    const auto indent = static_cast<qsizetype>(std::clamp<qint64>(numberIn(list, "indent"), 0, 8));
    const bool ordered = stringIn(list, "style") == "ordered";
    qint64 number = numberIn(list, "offset");
    const qsizetype begin = out.size();
    each(list["elements"], [&](const Json& item) {
        newLine(out, begin);
        out.append(QByteArray(indent * (ordered ? 3 : 2), ' '));
        out.append(ordered ? QByteArray(QByteArray::number(++number) + ". ") : QByteArray("- "));
        appendRich(item, out);
    });
}

void SlackRichText::appendRichLeaf(const Json& leaf, View type, QByteArray& out) const {
    if (type == "link") {
        ChatMarkdown::appendLink(stringIn(leaf, "url"), stringIn(leaf, "text"), out);
    } else if (type == "emoji") {
        const View character = slackEmoji(stringIn(leaf, "name"));
        out.append(character.empty() ? QByteArray(':' + bytesOf(stringIn(leaf, "name")) + ':') : bytesOf(character));
        const qint64 tone = numberIn(leaf, "skin_tone");
        if (tone > 0) {
            out.append(bytesOf(slackSkinTone("skin-tone-" + std::to_string(tone))));
        }
    } else if (type == "user" || type == "channel") {
        const View id = stringIn(leaf, type == "user" ? "user_id" : "channel_id");
        const QByteArray known = type == "user" ? m_directory.userName(id) : m_directory.channelName(id);
        out.append(type == "user" ? '@' : '#');
        ChatMarkdown::appendPlain(known.isEmpty() ? id : viewOf(known), out);
    } else if (type == "broadcast" || type == "usergroup") {
        out.append('@');
        ChatMarkdown::appendPlain(stringIn(leaf, type == "broadcast" ? "range" : "usergroup_id"), out);
    } else if (type == "date") {
        ChatMarkdown::appendPlain(stringIn(leaf, "fallback"), out);
    } else {
        appendStyled(leaf, stringIn(leaf, "text"), out);
    }
}

void SlackRichText::appendStyled(const Json& leaf, View text, QByteArray& out) const {
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool code = false;
    Json style;
    if (leaf["style"].get(style) == simdjson::SUCCESS) {
        for (const auto& [name, flag] : {std::pair("bold", &bold), std::pair("italic", &italic),
                                         std::pair("strike", &strike), std::pair("code", &code)}) {
            if (style[name].get(*flag) != simdjson::SUCCESS) {
                *flag = false;
            }
        }
    }
    if (code) {
        out.append('`').append(bytesOf(text)).append('`');
        return;
    }
    // Markdown does not take emphasis with spaces at its ends.
    const auto isBlank = [](char c) {
        return c == ' ' || c == '\n';
    };
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isBlank).base();
    QByteArray symbol;
    symbol.append(strike ? "~~" : "").append(bold ? "**" : "").append(italic ? "*" : "");
    const auto part = [&](auto from, auto to) {
        return View(text.data() + (from - text.begin()), static_cast<size_t>(to - from));
    };
    out.append(bytesOf(part(text.begin(), first)));
    if (first != last) {
        QByteArray inner;
        ChatMarkdown::appendLines(part(first, last), inner);
        out.append(symbol).append(inner);
        std::reverse(symbol.begin(), symbol.end());
        out.append(symbol);
    }
    out.append(bytesOf(part(last, text.end())));
}

void SlackRichText::appendAttachments(const Json& attachments, bool all, QByteArray& out) const {
    const qsizetype begin = out.size();
    each(attachments, [&](const Json& attachment) {
        const bool isPreview =
            !stringIn(attachment, "from_url").empty() || !stringIn(attachment, "original_url").empty();
        if (all || !isPreview) {
            newLine(out, begin);
            appendAttachment(attachment, out);
        }
    });
}

void SlackRichText::appendAttachment(const Json& attachment, QByteArray& out) const {
    const qsizetype begin = out.size();
    m_text.append(stringIn(attachment, "pretext"), out);
    if (const View title = stringIn(attachment, "title"); !title.empty()) {
        newLine(out, begin);
        const View link = stringIn(attachment, "title_link");
        if (link.empty()) {
            m_text.append(title, out);
        } else {
            const QByteArray label = SlackText::decoded(title);
            ChatMarkdown::appendLink(link, viewOf(label), out);
        }
    }
    if (const View text = stringIn(attachment, "text"); !text.empty()) {
        newLine(out, begin);
        m_text.append(text, out);
    }
    each(attachment["fields"], [&](const Json& field) {
        newLine(out, begin);
        m_text.append(stringIn(field, "title"), out);
        out.append(": ");
        m_text.append(stringIn(field, "value"), out);
    });
    Json blocks;
    if (attachment["blocks"].get(blocks) == simdjson::SUCCESS) {
        newLine(out, begin);
        appendBlocks(blocks, out);
    }
    each(attachment["files"], [&](const Json& file) {
        newLine(out, begin);
        appendFile(file, out);
    });
    if (out.size() == begin) {
        const View fallback = stringIn(attachment, "fallback");
        const View image = stringIn(attachment, "image_url");
        if (!image.empty()) {
            ChatMarkdown::appendLink(image, fallback, out);
        } else {
            m_text.append(fallback, out);
        }
    }
}

void SlackRichText::appendFiles(const Json& files, QByteArray& out) const {
    if (files.is_object()) {
        appendFile(files, out);
        return;
    }
    const qsizetype begin = out.size();
    each(files, [&](const Json& file) {
        newLine(out, begin);
        appendFile(file, out);
    });
}

void SlackRichText::appendFile(const Json& file, QByteArray& out) const {
    const View mode = stringIn(file, "mode");
    if (mode == "tombstone" || mode == "hidden_by_limit") {
        out.append(tr("(a file that Slack no longer has)").toUtf8());
        return;
    }
    View name = stringIn(file, "title");
    name = name.empty() ? stringIn(file, "name") : name;
    name = name.empty() ? stringIn(file, "id") : name;
    View url = stringIn(file, "permalink");
    url = url.empty() ? stringIn(file, "url_private") : url;
    QByteArray link;
    ChatMarkdown::appendLink(url, name, link);
    if (!out.contains(link)) { // old exports name the file in the text as well
        out.append(link);
    }
}

void SlackRichText::appendReactions(const Json& reactions, QByteArray& out) {
    QByteArray line;
    size_t count = 0;
    each(reactions, [&](const Json& reaction) {
        View name = stringIn(reaction, "name");
        const View tone = name.substr(std::min(name.find("::"), name.size()));
        name = name.substr(0, name.size() - tone.size());
        const View character = slackEmoji(name);
        line.append(count == 0 ? "" : "  ");
        line.append(character.empty() ? QByteArray(':' + bytesOf(name) + ':') : bytesOf(character));
        line.append(bytesOf(slackSkinTone(tone.substr(std::min<size_t>(tone.size(), 2)))));
        line.append(' ').append(QByteArray::number(numberIn(reaction, "count")));
        ++count;
    });
    if (count > 0 && count <= mostReactions) {
        out.append(out.isEmpty() ? "" : "\n").append(line);
    }
}

bool SlackRichText::isAlert(const Json& attachments, View sender) {
    constexpr View monitors[] = {"alert",  "prometheus", "grafana", "pagerduty",  "opsgenie", "datadog", "nagios",
                                 "icinga", "zabbix",     "pingdom", "cloudwatch", "newrelic", "sentry",  "monitor"};
    const auto contains = [](View text, View word) {
        const auto lower = [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        };
        return std::search(text.begin(), text.end(), word.begin(), word.end(),
                           [&](char a, char b) { return lower(a) == b; }) != text.end();
    };
    const bool isMonitor =
        std::any_of(std::begin(monitors), std::end(monitors), [&](View word) { return contains(sender, word); });
    bool alert = false;
    each(attachments, [&](const Json& attachment) {
        View colour = stringIn(attachment, "color");
        colour.remove_prefix(!colour.empty() && colour.front() == '#' ? 1 : 0);
        constexpr View reds[] = {"danger", "a30200", "d00000", "e01e5a", "ff0000"};
        const bool danger =
            std::any_of(std::begin(reds), std::end(reds), [&](View red) { return contains(colour, red); });
        const View title = stringIn(attachment, "title");
        alert = alert || (danger && (isMonitor || contains(title, "[firing") || contains(title, "alarm:")));
    });
    return alert;
}

} // namespace afterword
