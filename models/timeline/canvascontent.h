// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "instant.h"
#include "postmortem.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>

namespace afterword {

/// What the canvas knows of an event.
struct CanvasEvent {
    QUuid id;
    Instant from;
    std::optional<Instant> to;     ///< the end of what lasted
    std::optional<Instant> latest; ///< for TimePrecision::Between: not later than this
    TimePrecision precision = TimePrecision::Exact;
    EventKind kind = EventKind::Observation;
    QString lane; ///< never empty once it is in a scene
    QString text; ///< one line
    QString who;
    int attachments = 0;
    bool starred = false;
    Visibility visibility = Visibility::Public; ///< what is hidden from the report is drawn faintly

    /// Where its bar ends: the end, or for TimePrecision::Between the latest time. Null where that is not later than
    /// its beginning.
    [[nodiscard]] std::optional<Instant> end() const {
        const auto& last = precision == TimePrecision::Between && latest ? latest : to;
        return last && *last > from ? last : std::nullopt;
    }

    [[nodiscard]] bool isUnsure() const {
        return precision == TimePrecision::About || precision == TimePrecision::Between;
    }
};

struct CanvasLane {
    QString name;
    int colour = 0; ///< 0 to 5, the row of the palette; the shape follows from it
};

struct CanvasMilestone {
    QUuid id;
    MilestoneKind kind = MilestoneKind::Started;
    Instant at;
};

struct CanvasWindow {
    QUuid id;
    Instant from;
    std::optional<Instant> to; ///< null while it lasts
    QString label;             ///< "Impact: checkout"
};

/// What a canvas shows, in any order but for the lanes, which stand as they are listed. Events may name lanes that are
/// not listed, or none.
struct CanvasContent {
    QList<CanvasEvent> events;
    QList<CanvasLane> lanes;
    QList<CanvasMilestone> milestones;
    QList<CanvasWindow> windows;
};

/// The incident on a canvas, with the events that `isShown` lets through; without that function, all of them.
[[nodiscard]] CanvasContent canvasContent(const Postmortem& postmortem,
                                          const std::function<bool(const TimelineEvent&)>& isShown = {});

[[nodiscard]] CanvasEvent canvasEvent(const TimelineEvent& event);

} // namespace afterword
