// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lanesign.h"

#include "colourtheme.h"
#include "signshape.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace afterword {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(afterword::LaneSign)
};

} // namespace

QPixmap laneSign(int colour, int size, const ColourTheme& theme, qreal devicePixelRatio) {
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkShape shape = shapeOf(colour);
    const QColor fill = theme.series(colour);
    const QPointF middle(size / 2.0, size / 2.0);
    const double extent = size * 0.62;
    if (shape == MarkShape::Ring) {
        painter.setPen(QPen(fill, size * 0.12));
        painter.drawEllipse(middle, extent * 0.43, extent * 0.43);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        const QList<QPointF> corners = signCorners(shape, middle, extent);
        corners.isEmpty() ? painter.drawEllipse(middle, extent / 2, extent / 2)
                          : painter.drawPolygon(QPolygonF(corners));
    }
    return pixmap;
}

QString laneSignName(int colour) {
    switch (shapeOf(colour)) {
    case MarkShape::Circle:
        return Text::tr("Blue, circle");
    case MarkShape::Triangle:
        return Text::tr("Amber, triangle");
    case MarkShape::Square:
        return Text::tr("Teal, square");
    case MarkShape::Diamond:
        return Text::tr("Crimson, diamond");
    case MarkShape::Ring:
        return Text::tr("Violet, ring");
    case MarkShape::Bar:
        return Text::tr("Brown, bar");
    }
    return {};
}

} // namespace afterword
