// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvascomposer.h"
#include "canvaslook.h"
#include "canvastext.h"
#include "laneheads.h"

#include <memory>

namespace afterword {

class Selection;
class TimeAxis;

/// What stands on the canvas at present: the scene, its layout in the present view, and where things are. Everything
/// that draws, points at or reads the canvas works with it.
class CanvasStage {
public:
    CanvasStage(const Appearance& appearance, const TimeAxis& axis, const Selection& selection);

    void setContent(CanvasContent content);

    /// After the appearance has changed.
    void restyle();

    void setArea(QSizeF size, bool isMirrored);
    void setScroll(double scroll);
    void setCollapsed(const QSet<QString>& lanes);

    /// After the axis or the selection has changed.
    void invalidate() { m_isLaidOut = false; }

    [[nodiscard]] const CanvasScene& scene() const { return *m_scene; }

    /// Another number for each content.
    [[nodiscard]] int generation() const { return m_generation; }

    [[nodiscard]] const CanvasLook& look() const { return m_look; }

    [[nodiscard]] const CanvasLayout& layout() const;

    [[nodiscard]] TimeScale scale() const;

    [[nodiscard]] CanvasText text() const;

    [[nodiscard]] LaneHeads heads() const;

    [[nodiscard]] QRectF headArea() const;
    [[nodiscard]] QRectF axisArea() const;

    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }

    [[nodiscard]] double scroll() const { return m_scroll; }

    [[nodiscard]] const QSet<QString>& collapsed() const { return m_collapsed; }

    /// Where an event or the cluster around it is drawn. Empty where it is not seen.
    [[nodiscard]] QRectF rectOf(int event) const;

    /// Top and height of a lane, whether it is seen or not.
    [[nodiscard]] std::pair<double, double> laneExtent(int lane) const;

    /// -1 where no event of the canvas is the selection's current one.
    [[nodiscard]] int currentEvent() const;

    [[nodiscard]] int currentLane() const;

    void setCurrentLane(const QString& name) { m_lane = name; }

    /// A stretch that the user has marked.
    [[nodiscard]] const std::optional<TimelineRange>& range() const { return m_range; }

    void setRange(const std::optional<TimelineRange>& range) { m_range = range; }

    /// The milestone that one went to after the current event; -1: none.
    [[nodiscard]] int currentMilestone() const;

    void setCurrentMilestone(QUuid id) { m_milestone = id; }

private:
    const Appearance& m_appearance;
    const TimeAxis& m_axis;
    const Selection& m_selection;
    CanvasLook m_look;
    int m_generation = 0;
    std::unique_ptr<CanvasScene> m_scene;
    std::unique_ptr<CanvasComposer> m_composer;
    mutable CanvasLayout m_layout;
    mutable bool m_isLaidOut = false;
    QSizeF m_size;
    bool m_isMirrored = false;
    double m_headWidth = 0;
    double m_scroll = 0;
    QSet<QString> m_collapsed;
    QString m_lane;
    QUuid m_milestone;
    std::optional<TimelineRange> m_range;
};

} // namespace afterword
