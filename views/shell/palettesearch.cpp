// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palettesearch.h"

#include <algorithm>

namespace afterword {

int paletteScore(const QString& text, const QString& typed) {
    int score = 1;
    for (const QStringView word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) {
            return 0;
        }
        // A later place may begin a word.
        for (qsizetype next = at; next >= 0; next = text.indexOf(word, next + 1, Qt::CaseInsensitive)) {
            if (next == 0 || !text[next - 1].isLetterOrNumber()) {
                score += 100;
                at = next;
                break;
            }
        }
        score += static_cast<int>(std::max<qsizetype>(0, 50 - at));
    }
    return score;
}

QList<PaletteEntry> paletteHits(const QList<PaletteEntry>& entries, const QString& typed, qsizetype limit) {
    QList<std::pair<int, qsizetype>> scored;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const int score = paletteScore(entries[i].text, typed); score > 0) {
            scored.append({typed.isEmpty() ? 1 : score, i});
        }
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<PaletteEntry> hits;
    for (const auto& [score, index] : scored.first(std::min(limit, scored.size()))) {
        hits.append(entries[index]);
    }
    return hits;
}

} // namespace afterword
