// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasclusters.h"
#include "canvaslayout.h"

namespace afterword {

/// Lays out what is seen of a scene. What does not change while one pans or scrolls (clusters, ticks) is kept between
/// calls; panning costs as much as there are pixels, however many events there are.
class CanvasComposer {
public:
    /// `scene` outlives the composer and does not change.
    explicit CanvasComposer(const CanvasScene& scene)
        : m_scene(scene) {}

    [[nodiscard]] CanvasLayout compose(const CanvasView& view);

    [[nodiscard]] static double laneHeight(const CanvasScene::Lane& lane, bool isCollapsed, double typeHeight);

private:
    [[nodiscard]] MarkWidths widthsFor(const CanvasType& type) const;
    void composeLanes(CanvasLayout& layout, const CanvasView& view);
    void composeRow(CanvasLayout::Row& row, const CanvasView& view);
    [[nodiscard]] CanvasLayout::Mark drawnMark(const CanvasScene::Row& source, const RowMark& mark,
                                               const TimeScale& scale) const;
    const std::vector<RowMark>& marksOf(int lane, int row, double usPerPixel);

    const CanvasScene& m_scene;
    CanvasAxisMaker m_axisMaker;
    MarkWidths m_widths;
    double m_usPerPixel = 0;                                               ///< what the marks were made for
    std::vector<std::vector<std::optional<std::vector<RowMark>>>> m_marks; ///< by lane and row
};

} // namespace afterword
