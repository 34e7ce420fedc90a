// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette.h"

#include <QList>
#include <QPointF>

namespace afterword {

/// The corners of a sign that fills about a square of `size` around `at`; none for the circle and the ring.
[[nodiscard]] inline QList<QPointF> signCorners(MarkShape shape, QPointF at, double size) {
    const double half = size / 2;
    const auto corner = [&](double x, double y) {
        return QPointF(at.x() + x * half, at.y() + y * half);
    };
    switch (shape) {
    case MarkShape::Circle:
    case MarkShape::Ring:
        break;
    case MarkShape::Triangle:
        return {corner(0, -1.1), corner(1.1, 0.85), corner(-1.1, 0.85)};
    case MarkShape::Square:
        return {corner(-0.9, -0.9), corner(0.9, -0.9), corner(0.9, 0.9), corner(-0.9, 0.9)};
    case MarkShape::Diamond:
        return {corner(0, -1.2), corner(1.2, 0), corner(0, 1.2), corner(-1.2, 0)};
    case MarkShape::Bar:
        return {corner(-0.4, -1.2), corner(0.4, -1.2), corner(0.4, 1.2), corner(-0.4, 1.2)};
    }
    return {};
}

} // namespace afterword
