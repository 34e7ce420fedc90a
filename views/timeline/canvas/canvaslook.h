// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasview.h"
#include "colourtheme.h"
#include "palette.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPixmap>
#include <QStaticText>

#include <array>
#include <functional>

class QPainter;

namespace afterword {

class Appearance;

/// The colours and the type that a canvas is drawn with. Widths and shaped texts are kept, since the same few hundred
/// words are drawn again in every frame.
class CanvasLook {
public:
    enum class Face { Body, Bold, Hint };

    explicit CanvasLook(const Appearance& appearance);

    [[nodiscard]] QColor colour(Tint tint) const { return m_theme[tint]; }

    [[nodiscard]] QColor series(int row) const { return m_theme.series(row); }

    [[nodiscard]] const ColourTheme& theme() const { return m_theme; }

    /// Of a line of type.
    [[nodiscard]] double height() const { return m_height; }

    [[nodiscard]] const QFont& font(Face face) const { return m_faces[static_cast<std::size_t>(face)].font; }

    [[nodiscard]] double width(const QString& text, Face face = Face::Body) const;
    [[nodiscard]] QString elided(const QString& text, double width, Face face = Face::Body) const;

    /// For layouts; the look must outlive it.
    [[nodiscard]] CanvasType type() const;

    /// With its left end at `at`, and the middle of its line there, too.
    void text(QPainter& painter, QPointF at, const QString& text, const QColor& colour, Face face = Face::Body) const;

    void sign(QPainter& painter, MarkShape shape, QPointF at, double size, const QColor& colour, bool isHollow) const;

    /// A star, about `size` wide.
    void star(QPainter& painter, QPointF at, double size) const;

    /// A picture of `pixels` that is drawn once, in logical coordinates from its top left corner, and kept: `key` tells
    /// it from all others of this look.
    const QPixmap& picture(quint64 key, QSize pixels, double ratio, const std::function<void(QPainter&)>& draw) const;

private:
    struct FaceCache {
        QFont font;
        QFontMetricsF metrics{QFont()};
        QHash<QString, double> widths;
        QHash<QString, QStaticText> texts;
    };

    [[nodiscard]] FaceCache& cache(Face face) const { return m_faces[static_cast<std::size_t>(face)]; }

    ColourTheme m_theme;
    double m_height = 16;
    mutable std::array<FaceCache, 3> m_faces;
    mutable QHash<std::pair<QString, int>, QString> m_elided;
    mutable QHash<quint64, QPixmap> m_pictures;
    mutable double m_ratio = 1; ///< of the device that they were made for
};

} // namespace afterword
