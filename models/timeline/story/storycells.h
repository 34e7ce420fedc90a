// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyroles.h"
#include "twoclocks.h"
#include "zone.h"

#include <QCoreApplication>
#include <QVariant>

namespace afterword {

/// The texts in a story's table.
class StoryCells {
    Q_DECLARE_TR_FUNCTIONS(afterword::StoryCells)

public:
    Zone zone;
    std::optional<Zone> secondZone;
    StoryClock clock = StoryClock::Happened;
    std::optional<Instant> start; ///< that elapsed times count from
    bool withDates = false;       ///< the story is of more than one day
    Instant first;                ///< of the story
    Instant last;

    [[nodiscard]] QString text(const TimelineEvent& event, StoryColumn column) const;

    /// As the cell is edited; of what cannot be edited, null.
    [[nodiscard]] static QVariant edited(const TimelineEvent& event, StoryColumn column);

    /// More than fits into a cell; empty where there is none.
    [[nodiscard]] QString toolTip(const TimelineEvent& event, StoryColumn column) const;

    /// For screen readers, where the text does not say it: the star, the second time with its zone.
    [[nodiscard]] QString spoken(const TimelineEvent& event, StoryColumn column) const;

    [[nodiscard]] QString header(StoryColumn column) const;

private:
    [[nodiscard]] QString time(const TimelineEvent& event, const Zone& shown) const;
};

} // namespace afterword
