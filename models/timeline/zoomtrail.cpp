// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zoomtrail.h"

namespace afterword {

namespace {

/// Panning a little over the edge does not lead out of a step; zooming out of it does.
bool isStillIn(const TimelineRange& view, const TimelineRange& step) {
    const bool overlaps = view.from < step.to && view.to > step.from;
    return overlaps && (view.to - view.from).us / 11 <= (step.to - step.from).us / 10;
}

} // namespace

void ZoomTrail::goTo(TimelineRange range) {
    moveTo(range);
    if (m_steps.isEmpty() || m_steps.last().from != range.from || m_steps.last().to != range.to) {
        m_steps.append(range);
    }
}

void ZoomTrail::moveTo(TimelineRange range) {
    while (!m_steps.isEmpty() && !isStillIn(range, m_steps.last())) {
        m_steps.removeLast();
    }
}

void ZoomTrail::backTo(qsizetype step) {
    m_steps.resize(step + 1);
}

} // namespace afterword
