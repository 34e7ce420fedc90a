// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timescale.h"

#include <QSet>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>

namespace afterword {

/// How wide texts are in the type that they will be drawn in.
struct CanvasType {
    double height = 16; ///< of a line; the measure of everything on the canvas
    std::function<double(const QString&)> width;
    std::function<double(const QString&)> boldWidth;
    std::function<double(const QString&)> hintWidth; ///< in the smaller type of remarks
    /// `text`, shortened so that it is not wider than `width`.
    std::function<QString(const QString&, double)> elided;
};

/// What part of a scene is looked at, and how.
struct CanvasView {
    TimeScale scale;   ///< its left and right are the canvas's, without the lanes' heads
    double height = 0; ///< of the canvas
    double scroll = 0; ///< how far the lanes are scrolled down
    Zone zone;
    std::optional<Zone> secondZone;
    CanvasType type;
    QSet<QString> collapsed; ///< names of lanes
    QSet<QUuid> favoured;    ///< events whose labels come first
};

} // namespace afterword
