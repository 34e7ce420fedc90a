// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chatmarkdown.h"
#include "slackdirectory.h"

namespace afterword {

/// Turns Slack's own markup into Markdown: emphasis, code, quotes, links, mentions, channels, dates, emoji. What only
/// looks like Markdown in the text is escaped where it would change the meaning.
class SlackText {
public:
    explicit SlackText(const SlackDirectory& directory)
        : m_directory(directory) {}

    /// `mrkdwn` and what is appended are UTF-8.
    void append(std::string_view mrkdwn, QByteArray& out) const;

    /// "&amp;", "&lt;" and "&gt;" decoded.
    [[nodiscard]] static QByteArray decoded(std::string_view text);

private:
    using Context = ChatMarkdown::Context;

    void appendLines(std::string_view text, const Context& context, QByteArray& out) const;
    void appendInline(std::string_view text, const Context& context, QByteArray& out) const;
    [[nodiscard]] bool appendEmphasis(std::string_view text, size_t& at, const Context& context, QByteArray& out) const;
    void appendControl(std::string_view content, char next, QByteArray& out) const;
    void appendMention(std::string_view content, QByteArray& out) const;
    void appendCode(std::string_view text, QByteArray& out) const;
    [[nodiscard]] QByteArray codeOf(std::string_view text) const;
    [[nodiscard]] QByteArray mentionOf(std::string_view content) const;
    [[nodiscard]] static bool appendEmoji(std::string_view text, size_t& at, QByteArray& out);

    const SlackDirectory& m_directory;
};

} // namespace afterword
