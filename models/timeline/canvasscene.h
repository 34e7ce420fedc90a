// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvascontent.h"
#include "timelinerange.h"

#include <QHash>

#include <vector>

namespace afterword {

/// What a canvas shows, sorted and indexed for drawing and walking through: events by lane, then by time. Positions in
/// its lists stay the same for as long as it lives.
class CanvasScene {
public:
    CanvasScene() = default;
    explicit CanvasScene(CanvasContent content);

    /// A line of events within a lane. What lasts gets a row of its own where it would cover others.
    struct Row {
        std::vector<int> events;   ///< positions, in order of time
        std::vector<qint64> reach; ///< for each, the latest microsecond that it or one before it lasts until
        bool hasSpans = false;
    };

    struct Lane {
        QString name;
        int colour = 0;
        int first = 0; ///< its events are at [first, end)
        int end = 0;
        std::vector<Row> rows; ///< at least one
    };

    /// At most this many rows in a lane; what overlaps beyond that is drawn in the last.
    static constexpr int mostRows = 4;

    [[nodiscard]] const QList<CanvasEvent>& events() const { return m_events; }

    [[nodiscard]] const std::vector<Lane>& lanes() const { return m_lanes; }

    /// In order of time.
    [[nodiscard]] const QList<CanvasMilestone>& milestones() const { return m_milestones; }

    /// In order of their beginnings.
    [[nodiscard]] const QList<CanvasWindow>& windows() const { return m_windows; }

    /// On which line each window's label stands, so that windows at the same time do not share one; and how many lines
    /// there are.
    [[nodiscard]] const QList<int>& windowLines() const { return m_windowLines; }

    [[nodiscard]] int windowLineCount() const { return m_windowLineCount; }

    /// -1 where there is none.
    [[nodiscard]] int indexOf(QUuid event) const { return m_positions.value(event, -1); }

    /// Of an event.
    [[nodiscard]] int laneOf(int event) const;

    [[nodiscard]] int rowOf(int event) const { return m_rowOf[static_cast<std::size_t>(event)]; }

    /// Its place within its row.
    [[nodiscard]] int placeOf(int event) const;

    /// -1 where there is none.
    [[nodiscard]] int laneNamed(const QString& name) const;

    /// The one `step` further on in its lane; -1 at the ends.
    [[nodiscard]] int neighbour(int event, int step) const;

    /// The one in this lane whose beginning is closest; -1 where the lane is empty.
    [[nodiscard]] int nearest(int lane, Instant at) const;

    /// How many of a lane's events begin in [from, to]: those from `first` on.
    struct Stretch {
        int first = 0;
        int count = 0;
    };

    [[nodiscard]] Stretch beginning(int lane, Instant from, Instant to) const;

    /// The events that begin in [from, to], in order of time.
    [[nodiscard]] QList<QUuid> idsBetween(Instant from, Instant to) const;

    [[nodiscard]] bool isEmpty() const { return m_events.isEmpty() && m_milestones.isEmpty() && m_windows.isEmpty(); }

    /// Everything, with a margin. An hour where there is nothing.
    [[nodiscard]] TimelineRange wholeRange() const { return m_whole; }

    /// Where most of it took place.
    [[nodiscard]] TimelineRange mainRange() const { return m_main; }

    /// When it started: the milestone, else the first event. Null where there is neither.
    [[nodiscard]] std::optional<Instant> start() const;

private:
    void addLanes(const QList<CanvasLane>& listed);
    void addRows(Lane& lane);
    void addWindows();
    void addRanges();

    QList<CanvasEvent> m_events;
    std::vector<Lane> m_lanes;
    std::vector<quint8> m_rowOf;
    QList<CanvasMilestone> m_milestones;
    QList<CanvasWindow> m_windows;
    QList<int> m_windowLines;
    int m_windowLineCount = 0;
    QHash<QUuid, int> m_positions;
    TimelineRange m_whole{Instant{}, Instant{} + hours(1)};
    TimelineRange m_main{Instant{}, Instant{} + hours(1)};
};

} // namespace afterword
