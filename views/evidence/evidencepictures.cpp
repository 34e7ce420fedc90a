// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepictures.h"

#include "chartlayout.h"
#include "chartpainter.h"
#include "palette.h"
#include "picturedecoding.h"
#include "whenfinished.h"

#include <QPainter>
#include <QtConcurrentRun>

namespace afterword {

namespace {

QImage decoded(const Result<QByteArray>& bytes, QSize bound) {
    if (!bytes) {
        return {};
    }
    const auto image = decodePicture(*bytes, bound);
    return image ? *image : QImage();
}

} // namespace

void EvidencePictures::fetch(const Evidence& evidence, QSize bound, QObject* context,
                             const std::function<void(const QImage&)>& done) const {
    if (evidence.kind == EvidenceKind::Image && !evidence.sha256.isEmpty()) {
        whenFinished(m_content.attachment(evidence.sha256), context,
                     [context, bound, done](const Result<QByteArray>& bytes) {
                         whenFinished(QtConcurrent::run(decoded, bytes, bound), context, done);
                     });
    } else if (evidence.kind == EvidenceKind::Chart) {
        whenFinished(m_content.figures(evidence, m_content.options()), context,
                     [bound, done](const Result<QList<ChartFigure>>& figures) {
                         done(figures ? drawn(*figures, bound) : QImage());
                     });
    } else {
        done({});
    }
}

QImage EvidencePictures::drawn(const QList<ChartFigure>& figures, QSize bound) {
    double width = 0;
    double height = 0;
    QList<QSizeF> sizes;
    for (const ChartFigure& figure : figures) {
        const ChartLayout layout = chartLayout(figure);
        sizes.append({layout.width, layout.height});
        width = std::max(width, layout.width);
        height += layout.height;
    }
    if (sizes.isEmpty() || bound.isEmpty()) {
        return {};
    }
    const double scale = std::min(bound.width() / width, bound.height() / height);
    QImage image((QSizeF(width, height) * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(QColor::fromRgb(printPalette.ground));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    ChartPainter charts;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        charts.paint(painter, QRectF(QPointF(0, top), sizes[i] * scale), 1, figures[i]);
        top += sizes[i].height() * scale;
    }
    return image;
}

} // namespace afterword
