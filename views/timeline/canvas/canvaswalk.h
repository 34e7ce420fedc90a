// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasstage.h"

#include <QObject>

namespace afterword {

/// Goes through the canvas by keys: from event to event, lane to lane and milestone to milestone, and to what is
/// selected. It changes the axis and the selection, and nothing else.
class CanvasWalk final : public QObject {
    Q_OBJECT

public:
    CanvasWalk(CanvasStage& stage, TimeAxis& axis, Selection& selection, QObject* parent);

    /// Closer where `factor` is below 1; about the cursor where it is seen, else about the current event or the middle.
    void zoom(double factor);

    void pan(double share);

    /// To the next event of the lane, or with -1 to the one before it.
    void stepEvent(int step);

    /// To the next lane that has events, at about the same time.
    void stepLane(int step);

    void stepMilestone(int step);

    /// The selection comes into the middle; where it is there already, it fills the canvas.
    void fitSelection();

    /// The whole incident; where that is shown already, the part where most of it took place.
    void showWhole();

    void toggleLock();

    /// Between the two cursors; else what is selected spans; else the five minutes around the current event.
    void markRange();

    /// Where new things are put: the cursor, else the current event, else the middle.
    [[nodiscard]] Instant point() const;

Q_SIGNALS:
    void wholeWanted();
    void zoomWanted(afterword::TimelineRange range);
    void rangeMarked(afterword::TimelineRange range);
    void milestoneReached(int milestone);

private:
    /// Of everything that is selected. Null where nothing of it is on the canvas.
    [[nodiscard]] std::optional<TimelineRange> extent() const;

    CanvasStage& m_stage;
    TimeAxis& m_axis;
    Selection& m_selection;
};

} // namespace afterword
