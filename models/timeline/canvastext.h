// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvasscene.h"
#include "timesnap.h"
#include "zone.h"

#include <QCoreApplication>
#include <QStringList>

namespace afterword {

/// The words on a canvas, on its cards and for screen readers.
class CanvasText {
    Q_DECLARE_TR_FUNCTIONS(afterword::CanvasText)

public:
    /// Dates are said where [from, to] spans more than a day.
    CanvasText(const Zone& zone, Instant from, Instant to);

    /// "UTC", "CET", "CET/CEST" where it changes between these moments; the zone's name where there are more.
    [[nodiscard]] static QString zone(const Zone& zone, Instant from, Instant to);

    /// "T+00:14", "T−00:02:30", "T+1 d 02:14": as exact as `step`, in which it is counted.
    [[nodiscard]] static QString since(Duration length, Duration step);

    /// "00:06:20", with hours above 24, and milliseconds where there are any.
    [[nodiscard]] static QString clockLength(Duration length);

    /// As long as `count` fits into a pill: "12", "12k".
    [[nodiscard]] static QString clusterCount(int count);

    /// Beside an event's sign; times that are not sure begin with "~".
    [[nodiscard]] static QString label(const CanvasEvent& event);

    /// "14:02:31 UTC", "about 14:02 UTC", "between 14:02 and 14:10 UTC", "14:02:31 to 14:10:00 UTC (7 min 29 s)".
    [[nodiscard]] QString time(const CanvasEvent& event) const;

    /// "14:02:31 to 14:45:00 UTC (42 min 29 s)", "since 14:02:31 UTC".
    [[nodiscard]] QString time(const CanvasWindow& window) const;

    /// "14:02:31 UTC", or only "14:02" and "14:02:31.250", as `quantum` says how exact it is.
    [[nodiscard]] QString moment(Instant at, Duration quantum) const;
    [[nodiscard]] QString momentWithZone(Instant at) const;

    /// For screen readers: "14:02:31 UTC, Deploys, rollback started, 2 attachments".
    [[nodiscard]] QString name(const CanvasEvent& event) const;
    [[nodiscard]] QString name(const CanvasMilestone& milestone) const;

    /// "Decision · Deploys · ana · 2 attachments", and whether it stays out of the report.
    [[nodiscard]] static QString remark(const CanvasEvent& event);

    /// "12 events, 14:02:31 to 14:05:00 UTC".
    [[nodiscard]] QString clusterTitle(int count, Instant first, Instant last) const;

    /// A line of a card for a cluster: "14:02:31  rollback started".
    [[nodiscard]] QString clusterLine(const CanvasEvent& event) const;

    /// "and 7 more".
    [[nodiscard]] static QString more(int count);

    /// While something is dragged: "14:05:00 UTC, 3 min 20 s later".
    [[nodiscard]] QString moved(TimeSnap::Rest rest, Duration by) const;

    /// "+6 min 20 s".
    [[nodiscard]] static QString difference(Duration length);

    /// "Range 00:06:20, 41 events".
    [[nodiscard]] static QString range(Duration length, int count);

    /// "14:00 to 15:00", with dates where needed: a step in the trail of zooms.
    [[nodiscard]] QString stretch(Instant from, Instant to) const;

    /// Of the whole canvas: "14:00:00 to 15:00:00 UTC, 38 of 120 events shown in 4 lanes".
    [[nodiscard]] QString summary(Instant from, Instant to, int shown, int all, int lanes) const;

private:
    [[nodiscard]] static QStringList marksOf(const CanvasEvent& event);
    [[nodiscard]] QString clock(Instant at, bool withSeconds) const;
    [[nodiscard]] QString span(Instant from, Instant to, bool withSeconds) const;

    Zone m_zone;
    bool m_withDates;
};

} // namespace afterword
