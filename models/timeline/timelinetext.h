// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timelinefigure.h"
#include "timelinerange.h"
#include "zone.h"

#include <QCoreApplication>

namespace afterword {

/// The words of a timeline's figure.
class TimelineText {
    Q_DECLARE_TR_FUNCTIONS(afterword::TimelineFigure)

public:
    TimelineText(const Zone& zone, const TimelineRange& range);

    /// "Alert", "Customer report".
    [[nodiscard]] static QString kind(EventKind kind);
    [[nodiscard]] static QString kindLane(EventKind kind);
    [[nodiscard]] static QString otherLane();
    [[nodiscard]] static QString milestone(MilestoneKind kind);
    [[nodiscard]] static QString impact(const QString& scope);

    /// "14:05", with the date where the range spans more than a day.
    [[nodiscard]] QString clock(Instant at, bool withSeconds) const;
    /// "14:05:31 UTC", "about 14:05 UTC", "between 14:05 and 14:10 UTC".
    [[nodiscard]] QString eventTime(const TimelineFigure::Mark& mark) const;
    [[nodiscard]] QString span(Instant from, Instant to) const;
    [[nodiscard]] QString leftOut(int before, int after) const;
    [[nodiscard]] QString alt(const TimelineFigure& figure) const;
    [[nodiscard]] static QString empty();

private:
    Zone m_zone;
    TimelineRange m_range;
};

} // namespace afterword
