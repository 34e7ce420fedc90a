// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textkey.h"

#include <QList>
#include <QString>

namespace afterword {

/// What a text can refer to.
enum class ReferenceKind { Event, Milestone, Evidence, Action, Cause };

} // namespace afterword

AFTERWORD_KEYS(ReferenceKind, {afterword::ReferenceKind::Event, u"event"},
               {afterword::ReferenceKind::Milestone, u"milestone"}, {afterword::ReferenceKind::Evidence, u"evidence"},
               {afterword::ReferenceKind::Action, u"action"}, {afterword::ReferenceKind::Cause, u"cause"})

namespace afterword {

/// A reference in Markdown: `[words](event:ID)`, or a figure, `![words](evidence:ID)`. Without words it is live: what
/// it says is made of the thing itself, and follows it.
struct TextReference {
    ReferenceKind kind = ReferenceKind::Event;
    QString id; ///< a UUID; of a milestone its kind's key ("detected"), so that it outlives a milestone set anew
    QString words;
    bool isFigure = false;

    bool operator==(const TextReference&) const = default;

    /// As it stands in the text.
    [[nodiscard]] QString toMarkdown() const;
};

/// Where a reference stands.
struct PlacedReference {
    TextReference reference;
    qsizetype position = 0;
    qsizetype length = 0;
};

/// In order; none in code.
[[nodiscard]] QList<PlacedReference> referencesIn(const QString& markdown);

/// Markdown as an editor shows it: live references and figures are one character each, so that nobody has to read an
/// id, and a key takes the whole of one.
struct FoldedText {
    QString text;                      ///< with U+FFFC in the place of each
    QList<PlacedReference> references; ///< positions in `text`, lengths 1

    [[nodiscard]] static FoldedText fold(const QString& markdown);

    [[nodiscard]] QString unfolded() const;

    /// Places in the Markdown as places in `text`; within a reference: its beginning.
    [[nodiscard]] qsizetype folded(qsizetype position) const;
};

} // namespace afterword
