// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timelinerange.h"

#include <QList>

namespace afterword {

/// The way down from the whole incident to what is looked at: stretches of time, each a part of the one before it.
class ZoomTrail {
public:
    /// Somebody has gone to a stretch of their own choice. Steps that it leads out of are dropped.
    void goTo(TimelineRange range);

    /// The view has moved otherwise. Steps that it has left are dropped.
    void moveTo(TimelineRange range);

    /// Back to a step, or with -1 out of all of them.
    void backTo(qsizetype step);

    [[nodiscard]] const QList<TimelineRange>& steps() const { return m_steps; }

private:
    QList<TimelineRange> m_steps;
};

} // namespace afterword
