// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figurepainter.h"
#include "report.h"
#include "reportmedia.h"

#include <QHash>

namespace afterword::test {

/// Pictures from memory.
class MemoryMedia : public ReportMedia {
public:
    Result<QByteArray> attachment(const QString& sha256) override;
    Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) override;

    QHash<QString, QByteArray> pictures;
};

/// Draws figures as plain lines, which is enough to see where they are.
class LineFigures : public FigurePainter {
public:
    void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const ChartFigure& figure) override;
    void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const TimelineFigure& figure) override;
};

struct SampleSize {
    int events = 24;
    int charts = 2;
    int pictures = 2;
};

/// An incident as it may well have happened, with every kind of block.
[[nodiscard]] Report sampleReport(const SampleSize& size, MemoryMedia& media);

/// A block of `content`.
template <class T>
[[nodiscard]] Block block(T content) {
    return Block{.content = std::move(content)};
}

[[nodiscard]] Runs runs(const QString& text);
[[nodiscard]] Block paragraph(const QString& text);

} // namespace afterword::test
