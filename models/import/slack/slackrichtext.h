// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "slacktext.h"

#include <QCoreApplication>

#include <simdjson.h>

namespace afterword {

/// The parts of a message that are not its text, as Markdown: blocks, attachments, files, reactions.
class SlackRichText {
    Q_DECLARE_TR_FUNCTIONS(SlackRichText)

public:
    explicit SlackRichText(const SlackDirectory& directory)
        : m_directory(directory)
        , m_text(directory) {}

    void appendBlocks(const simdjson::dom::element& blocks, QByteArray& out) const;

    /// What a bot or an integration attached. Previews of links that the text has already are left out unless `all`.
    void appendAttachments(const simdjson::dom::element& attachments, bool all, QByteArray& out) const;

    /// One file, or a list of files, as links.
    void appendFiles(const simdjson::dom::element& files, QByteArray& out) const;

    /// On one line, where there are few of them.
    static void appendReactions(const simdjson::dom::element& reactions, QByteArray& out);

    /// True where an attachment is marked as danger and the message reads like one of a monitoring system.
    [[nodiscard]] static bool isAlert(const simdjson::dom::element& attachments, std::string_view sender);

private:
    void appendBlock(const simdjson::dom::element& block, QByteArray& out) const;
    void appendTextObject(const simdjson::dom::element& object, QByteArray& out) const;
    void appendRich(const simdjson::dom::element& part, QByteArray& out) const;
    void appendRichList(const simdjson::dom::element& list, QByteArray& out) const;
    void appendRichLeaf(const simdjson::dom::element& leaf, std::string_view type, QByteArray& out) const;
    void appendStyled(const simdjson::dom::element& leaf, std::string_view text, QByteArray& out) const;
    void appendAttachment(const simdjson::dom::element& attachment, QByteArray& out) const;
    void appendFile(const simdjson::dom::element& file, QByteArray& out) const;

    const SlackDirectory& m_directory;
    SlackText m_text;
};

} // namespace afterword
