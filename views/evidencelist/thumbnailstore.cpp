// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thumbnailstore.h"

namespace afterword {

namespace {

/// True where both look the same: captions and the like do not matter.
bool looksAlike(const Evidence& one, const Evidence& other) {
    return one.sha256 == other.sha256 && one.annotations == other.annotations && one.series == other.series &&
           one.chart == other.chart && one.title == other.title;
}

} // namespace

ThumbnailStore::ThumbnailStore(FigureSource source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source)) {}

QImage ThumbnailStore::image(const Evidence& evidence, QSize bound) {
    if (!m_source || !isFigureEvidence(evidence)) {
        return {};
    }
    const auto known = m_entries.constFind(evidence.id);
    if (known != m_entries.constEnd() && known->bound == bound && looksAlike(known->evidence, evidence)) {
        return known->image;
    }
    // What was there is shown until the new one has come.
    const QImage before = known == m_entries.constEnd() ? QImage() : known->image;
    m_entries.insert(evidence.id, {evidence, bound, before});
    m_source(evidence, bound, this, [this, id = evidence.id, bound](const QImage& image) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end() && entry->bound == bound) {
            entry->image = image;
            Q_EMIT ready(id);
        }
    });
    return m_entries.value(evidence.id).image;
}

} // namespace afterword
