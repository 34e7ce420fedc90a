// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <functional>

namespace afterword {

/// Pictures of evidence, made off the window's thread: a picture itself, a chart drawn. `bound` is in device pixels;
/// `done` is called in the window's thread, unless `context` is gone, with a null image where there is nothing to show.
using FigureSource = std::function<void(const Evidence& evidence, QSize bound, QObject* context,
                                        const std::function<void(const QImage&)>& done)>;

/// Small pictures, fetched once each and when the evidence has changed.
class ThumbnailStore final : public QObject {
    Q_OBJECT

public:
    explicit ThumbnailStore(FigureSource source, QObject* parent = nullptr);

    /// Null while it is fetched, and where there is none.
    [[nodiscard]] QImage image(const Evidence& evidence, QSize bound);

Q_SIGNALS:
    void ready(afterword::EvidenceId evidence);

private:
    struct Entry {
        Evidence evidence;
        QSize bound;
        QImage image;
    };

    FigureSource m_source;
    QHash<EvidenceId, Entry> m_entries;
};

/// True where a piece of evidence has something to look at.
[[nodiscard]] inline bool isFigureEvidence(const Evidence& evidence) {
    return evidence.kind == EvidenceKind::Image || evidence.kind == EvidenceKind::Chart;
}

} // namespace afterword
