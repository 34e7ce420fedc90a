// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

namespace afterword {

/// Writes text that has no markup of its own as Markdown: what only looks like Markdown is escaped where it would
/// change the meaning. All text is UTF-8.
class ChatMarkdown {
public:
    /// How often a text holds what may come in pairs.
    struct Context {
        int stars = 0;
        int underscores = 0;
        int tildes = 0;
        int backticks = 0;
        bool linkLike = false; ///< "](" is somewhere
    };

    [[nodiscard]] static Context contextOf(std::string_view text);

    /// The byte at `at`, escaped where that is needed.
    static void appendByte(std::string_view text, size_t at, const Context& context, QByteArray& out);

    /// Names and labels, on one line.
    static void appendPlain(std::string_view text, QByteArray& out);

    /// Text over several lines.
    static void appendLines(std::string_view text, QByteArray& out);

    /// A link, or the label alone where the address is none that a report may link to.
    static void appendLink(std::string_view url, std::string_view label, QByteArray& out);

    /// True where a link to `url` may be written.
    [[nodiscard]] static bool isLinkable(std::string_view url);

    /// True for a line that Markdown would take for a heading, a rule or a heading's underline.
    [[nodiscard]] static bool isLineMarkup(std::string_view line);
};

} // namespace afterword
