// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "textreferences.h"
#include "zone.h"

#include <QCoreApplication>
#include <QStringList>

namespace afterword {

/// What one may mean who types `@` (people), `#` (milestones, events, actions, causes) or `!` (evidence) and then a
/// few letters.
class ReferenceSearch {
    Q_DECLARE_TR_FUNCTIONS(ReferenceSearch)

public:
    struct Proposal {
        QString text;                           ///< a name, an event's text, a title
        QString hint;                           ///< when, or what it is
        std::optional<TextReference> reference; ///< none for people: their names are text
        std::optional<EventKind> event;         ///< of an event
        std::optional<EvidenceKind> evidence;   ///< of a piece of evidence
    };

    /// True for the characters that begin a search.
    [[nodiscard]] static bool isTrigger(QChar c) { return c == u'@' || c == u'#' || c == u'!'; }

    /// Every word that was typed occurs, those first where a word begins with it; at most `limit`. Times are said, and
    /// found, in `zone`.
    [[nodiscard]] static QList<Proposal> find(const Postmortem& postmortem, QChar trigger, const QString& typed,
                                              const Zone& zone, qsizetype limit);

    /// Everybody who is named in the incident, each once, by name.
    [[nodiscard]] static QStringList people(const Postmortem& postmortem);

private:
    [[nodiscard]] static QList<Proposal> all(const Postmortem& postmortem, QChar trigger, const Zone& zone);
    static void appendStory(QList<Proposal>& proposals, const Postmortem& postmortem, const Zone& zone);
    static void appendEvidence(QList<Proposal>& proposals, const Postmortem& postmortem);
};

} // namespace afterword
