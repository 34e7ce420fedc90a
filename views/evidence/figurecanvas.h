// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette.h"

#include <QColor>
#include <QFont>
#include <QPen>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace afterword {

[[nodiscard]] inline QColor colourOf(quint32 rgb) {
    return QColor::fromRgb(rgb | 0xFF000000U);
}

/// Draws in the units that figures are laid out in, onto a part of any painter. Coordinates and type sizes are
/// multiplied here, not by the painter's transform, because a printer's fonts lose their spacing under one.
class FigureCanvas {
public:
    enum class Align { Left, Middle, Right };

    struct Type {
        quint32 colour = 0;
        Align align = Align::Left;
        bool strong = false;
        double size = 13;
        bool halo = false; ///< with a rim in the colour of the ground
    };

    /// A figure laid out `size` large is drawn as large as it fits into `area`, from its top left corner.
    FigureCanvas(QPainter& painter, const QRectF& area, QSizeF size, const Palette& palette);

    [[nodiscard]] const Palette& palette() const { return m_palette; }

    [[nodiscard]] QPainter& painter() { return m_painter; }

    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] QPointF mapped(QPointF point) const { return m_origin + point * m_scale; }

    [[nodiscard]] QRectF mapped(const QRectF& rect) const {
        return QRectF(mapped(rect.topLeft()), rect.size() * m_scale);
    }

    [[nodiscard]] QPen pen(quint32 colour, double width, const QList<double>& dashes = {}) const;

    void text(QPointF at, const QString& text, const Type& type);
    void line(QPointF from, QPointF to, const QPen& pen);
    void rect(const QRectF& area, quint32 fill);
    void roundRect(const QRectF& area, double radius, quint32 fill, const QPen& pen);
    void sign(MarkShape shape, QPointF at, double size, quint32 colour, bool isHollow = false, bool hasRim = false);

    /// How wide a text really is.
    [[nodiscard]] double widthOf(const QString& text, const Type& type) const;

private:
    [[nodiscard]] QFont fontOf(const Type& type) const;

    QPainter& m_painter;
    const Palette& m_palette;
    QPointF m_origin;
    double m_scale = 1;
};

} // namespace afterword
