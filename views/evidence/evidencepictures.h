// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartfigurebuilder.h"

#include <QFuture>
#include <QImage>
#include <QSize>

#include <functional>

class QObject;

namespace afterword {

/// Where pictures and points are read; each is asked in the window's thread and answers from another.
struct EvidenceContent {
    std::function<QFuture<Result<QByteArray>>(const QString& sha256)> attachment;
    std::function<QFuture<Result<QList<ChartFigure>>>(const Evidence& chart, const ChartFigureOptions& options)>
        figures;

    /// Zone, bands and flags of charts, as they are now.
    std::function<ChartFigureOptions()> options;
};

/// Evidence as pictures on screen: pictures are decoded off the window's thread, charts are reduced there and drawn as
/// in the report.
class EvidencePictures {
public:
    explicit EvidencePictures(EvidenceContent content)
        : m_content(std::move(content)) {}

    /// `bound` is in device pixels. `done` is called in the window's thread, never where `context` is gone by then;
    /// with a null image where there is nothing to show, or where it cannot be read.
    void fetch(const Evidence& evidence, QSize bound, QObject* context,
               const std::function<void(const QImage&)>& done) const;

    /// The figures below each other on white ground, as large as they fit into `bound`.
    [[nodiscard]] static QImage drawn(const QList<ChartFigure>& figures, QSize bound);

private:
    EvidenceContent m_content;
};

} // namespace afterword
