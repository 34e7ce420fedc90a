// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textsearch.h"

#include "sectionorder.h"
#include "textreferences.h"

namespace afterword {

namespace {

/// The words of a reference are text, the rest of it is not.
bool isHidden(const QList<PlacedReference>& references, qsizetype begin, qsizetype end) {
    return std::any_of(references.begin(), references.end(), [&](const PlacedReference& placed) {
        const qsizetype words = placed.position + (placed.reference.isFigure ? 2 : 1);
        const qsizetype behind = words + placed.reference.words.size();
        const bool touches = begin < placed.position + placed.length && end > placed.position;
        return touches && (placed.reference.isFigure || end > behind || begin < words);
    });
}

void appendMatches(QList<TextMatch>& matches, SectionId section, const QString& text, const QString& wanted) {
    const QList<PlacedReference> references = referencesIn(text);
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        if (!isHidden(references, at, at + wanted.size())) {
            matches.append({section, at, wanted.size()});
        }
    }
}

} // namespace

QList<TextMatch> findInWriteUp(const Postmortem& postmortem, const QString& wanted) {
    QList<TextMatch> matches;
    if (wanted.isEmpty()) {
        return matches;
    }
    appendMatches(matches, {}, postmortem.incident.summary, wanted);
    const QList<Section> sections = sectionsInOrder(postmortem);
    for (const Section& section : sections) {
        appendMatches(matches, section.id, section.markdown, wanted);
    }
    return matches;
}

} // namespace afterword
