// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasview.h"

#include <QList>

namespace afterword {

/// The labels of a canvas's axis: the day, the clock, the clock of a second zone, and the time since the start, which
/// counts in round steps of its own.
struct CanvasAxis {
    struct Tick {
        double x = 0;
        QString label;
        QString second; ///< in the second zone; empty where there is none
    };

    /// A day or a year: where it begins, or at the left end where it began before.
    struct Period {
        double x = 0; ///< left end of the label
        QString label;
    };

    QList<Tick> ticks;
    QList<Tick> since; ///< "T+00:15"
    QList<Period> periods;
    QString zone;          ///< "UTC", "CET/CEST"
    QString secondZone;    ///< empty where there is none
    double periodsTop = 0; ///< tops of the lines of labels
    double ticksTop = 0;
    double secondTop = 0;
    double sinceTop = 0;
    double height = 0;
};

/// Makes the axis, and keeps its ticks while one pans, so that they hold still and cost nothing.
class CanvasAxisMaker {
public:
    /// `start` null: nothing is counted from.
    [[nodiscard]] CanvasAxis make(const CanvasView& view, std::optional<Instant> start);

private:
    struct Label {
        Instant at;
        QString label;
        QString period; ///< where one begins
        QString second;
    };

    void refresh(const CanvasView& view);

    Instant m_from; ///< what the labels were made for
    Instant m_to;
    double m_usPerPixel = 0;
    double m_typeHeight = 0;
    Zone m_zone;
    std::optional<Zone> m_secondZone;
    QList<Label> m_labels;
};

} // namespace afterword
