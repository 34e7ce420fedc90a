// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "report.h"

namespace afterword {

/// What the references in a text lead to.
class MarkdownReferences {
public:
    /// Where a reference leads and what it is called there ("Figure 3"), where its author gave it no words. An empty
    /// anchor: nothing of the kind is in this report.
    struct Target {
        QString anchor;
        QString label;
        bool isMissing = false; ///< words of the author's are followed by the label, which says what has become of it
    };

    virtual ~MarkdownReferences() = default;

    /// `scheme` is "event", "milestone", "evidence", "action" or "cause"; `id` is a UUID, of a milestone the key of its
    /// kind ("detected").
    [[nodiscard]] virtual Target target(QStringView scheme, const QString& id) const = 0;

    /// What `![alt](evidence:id)` stands for; empty: a link in its place. Asked once per place.
    [[nodiscard]] virtual QList<Block> figure(EvidenceId id, const QString& alt) = 0;
};

/// From Markdown to the blocks of a report. No text is lost: HTML is text, links and pictures that are not allowed are
/// shown as text. Headings begin at level 2, without gaps.
class MarkdownReader {
public:
    [[nodiscard]] static QList<Block> read(const QString& markdown, MarkdownReferences& references);

    /// The pieces of evidence that `![](evidence:ID)` names, in order.
    [[nodiscard]] static QList<EvidenceId> picturesIn(const QString& markdown);

    /// True for addresses that a report may lead to: https, http, mailto.
    [[nodiscard]] static bool isAllowedAddress(const QString& address);
};

/// The blocks as one stretch of text with line breaks, for a cell of a table.
[[nodiscard]] Runs flattened(const QList<Block>& blocks);

[[nodiscard]] QString plainText(const Runs& runs);

} // namespace afterword
