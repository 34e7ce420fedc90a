// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace afterword {

/// Text for the content of an element or an attribute.
[[nodiscard]] QByteArray svgEscaped(const QString& text);

/// The pieces that figures are written with; what they look like is said by figureStyles().
class SvgCanvas {
public:
    /// Starts the document; `title` and `description` are what screen readers say.
    SvgCanvas(const QString& id, double width, double height, const QString& title, const QString& description,
              bool hasLinks);

    /// The whole document.
    [[nodiscard]] QByteArray finished();

    void raw(const QByteArray& markup) { m_svg += markup; }

    void open(const char* element, const QByteArray& attributes = {});
    void close(const char* element);
    void title(const QString& text);
    void text(QPointF at, const QString& text, const QByteArray& classes);
    void line(QPointF from, QPointF to, const char* classes);
    void rect(const QRectF& area, const QByteArray& classes, double radius = 0);
    void path(const QByteArray& data, const QByteArray& classes, const QByteArray& attributes = {});

    /// A sign of about `size`, around `at`; without fill where `isHollow`.
    void sign(MarkShape shape, QPointF at, double size, bool isHollow = false);

    [[nodiscard]] QByteArray id(const char* part) const;

private:
    QByteArray m_id;
    QByteArray m_svg;
};

/// The outline of a sign as path data; empty for the circle and the ring.
[[nodiscard]] QByteArray signPath(MarkShape shape, QPointF at, double size);

} // namespace afterword
