// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasscene.h"

#include "lanecolours.h"
#include "palette.h"
#include "timelinetext.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace afterword {

namespace {

/// Some 126,000 years; further away nothing happened, and differences stay within 64 bits.
Instant within(Instant at) {
    constexpr qint64 farthest = 4'000'000'000'000'000'000;
    return {std::clamp(at.us, -farthest, farthest)};
}

std::optional<Instant> within(std::optional<Instant> at) {
    return at ? std::optional(within(*at)) : std::nullopt;
}

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// The ends of what was put on each line so far; the lowest line that is free from `from` on, or the last.
class Lines {
public:
    explicit Lines(int most)
        : m_ends(at(most), std::numeric_limits<qint64>::min()) {}

    int take(Instant from, Instant to, int lowest) {
        std::size_t line = at(lowest);
        while (line + 1 < m_ends.size() && m_ends[line] >= from.us) {
            ++line;
        }
        m_ends[line] = std::max(m_ends[line], to.us);
        return static_cast<int>(line);
    }

private:
    std::vector<qint64> m_ends;
};

} // namespace

CanvasScene::CanvasScene(CanvasContent content)
    : m_events(std::move(content.events))
    , m_milestones(std::move(content.milestones))
    , m_windows(std::move(content.windows)) {
    for (CanvasEvent& event : m_events) {
        event.from = within(event.from);
        event.to = within(event.to);
        event.latest = within(event.latest);
        if (event.lane.isEmpty()) {
            event.lane = TimelineText::kindLane(event.kind);
        }
    }
    for (CanvasMilestone& milestone : m_milestones) {
        milestone.at = within(milestone.at);
    }
    for (CanvasWindow& window : m_windows) {
        window.from = within(window.from);
        window.to = within(window.to);
    }
    const auto byTime = [](const auto& a, const auto& b) {
        return a.at < b.at;
    };
    std::stable_sort(m_milestones.begin(), m_milestones.end(), byTime);
    addLanes(content.lanes);
    m_rowOf.resize(at(static_cast<int>(m_events.size())));
    for (Lane& lane : m_lanes) {
        addRows(lane);
    }
    addWindows();
    addRanges();
}

void CanvasScene::addLanes(const QList<CanvasLane>& listed) {
    QHash<QString, int> known;
    const auto add = [&](const QString& name, int colour) {
        if (!known.contains(name)) {
            known.insert(name, static_cast<int>(m_lanes.size()));
            m_lanes.push_back({name, colour, 0, 0, {}});
        }
    };
    for (const CanvasLane& lane : listed) {
        add(lane.name, static_cast<int>(paletteRow(lane.colour)));
    }
    const std::size_t named = m_lanes.size();
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const CanvasEvent& a, const CanvasEvent& b) { return a.from < b.from; });
    for (const CanvasEvent& event : std::as_const(m_events)) {
        add(event.lane, 0);
    }
    std::vector<QList<CanvasEvent>> byLane(m_lanes.size());
    for (CanvasEvent& event : m_events) {
        byLane[at(known.value(event.lane))].append(std::move(event));
    }
    m_events.clear();
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        m_lanes[i].first = static_cast<int>(m_events.size());
        m_events.append(std::move(byLane[i]));
        m_lanes[i].end = static_cast<int>(m_events.size());
    }
    QList<int> taken;
    for (std::size_t i = 0; i < named; ++i) {
        if (m_lanes[i].first < m_lanes[i].end) {
            taken.append(m_lanes[i].colour);
        }
    }
    const QList<int> free = freeColours(taken, static_cast<qsizetype>(m_lanes.size() - named));
    for (std::size_t i = named; i < m_lanes.size(); ++i) {
        m_lanes[i].colour = free[static_cast<qsizetype>(i - named)];
    }
    m_positions.reserve(m_events.size());
    for (int i = 0; i < m_events.size(); ++i) {
        m_positions.insert(m_events[i].id, i);
    }
}

void CanvasScene::addRows(Lane& lane) {
    std::vector<qint64> points;
    for (int i = lane.first; i < lane.end; ++i) {
        if (!m_events[i].end()) {
            points.push_back(m_events[i].from.us);
        }
    }
    const auto coversPoint = [&](Instant from, Instant to) {
        const auto next = std::lower_bound(points.begin(), points.end(), from.us);
        return next != points.end() && *next <= to.us;
    };
    Lines lines(mostRows);
    lane.rows.resize(1);
    for (int i = lane.first; i < lane.end; ++i) {
        const CanvasEvent& event = m_events[i];
        const auto end = event.end();
        const int line = end ? lines.take(event.from, *end, coversPoint(event.from, *end) ? 1 : 0) : 0;
        m_rowOf[at(i)] = static_cast<quint8>(line);
        if (lane.rows.size() <= at(line)) {
            lane.rows.resize(at(line) + 1);
        }
        Row& row = lane.rows[at(line)];
        const qint64 last = end.value_or(event.from).us;
        row.events.push_back(i);
        row.reach.push_back(row.reach.empty() ? last : std::max(row.reach.back(), last));
        row.hasSpans = row.hasSpans || end.has_value();
    }
}

void CanvasScene::addWindows() {
    constexpr int mostLines = 3;
    m_windows.removeIf([](const CanvasWindow& window) { return window.to && *window.to <= window.from; });
    std::stable_sort(m_windows.begin(), m_windows.end(),
                     [](const CanvasWindow& a, const CanvasWindow& b) { return a.from < b.from; });
    Lines lines(mostLines);
    for (const CanvasWindow& window : std::as_const(m_windows)) {
        const int line = lines.take(window.from, window.to.value_or(Instant{std::numeric_limits<qint64>::max()}), 0);
        m_windowLines.append(line);
        m_windowLineCount = std::max(m_windowLineCount, line + 1);
    }
}

void CanvasScene::addRanges() {
    QList<Instant> moments;
    moments.reserve(m_events.size() + 2 * m_windows.size() + m_milestones.size());
    for (const CanvasEvent& event : std::as_const(m_events)) {
        moments.append(event.from);
        if (const auto end = event.end()) {
            moments.append(*end);
        }
    }
    for (const CanvasMilestone& milestone : std::as_const(m_milestones)) {
        moments.append(milestone.at);
    }
    for (const CanvasWindow& window : std::as_const(m_windows)) {
        moments.append(window.from);
        if (window.to) {
            moments.append(*window.to);
        }
    }
    if (moments.isEmpty()) {
        return;
    }
    m_main = timelineRange(moments);
    const auto [first, last] = std::minmax_element(moments.begin(), moments.end());
    m_whole = rangeAround(*first, *last);
}

int CanvasScene::laneOf(int event) const {
    const auto found =
        std::partition_point(m_lanes.begin(), m_lanes.end(), [&](const Lane& lane) { return lane.end <= event; });
    return static_cast<int>(found - m_lanes.begin());
}

int CanvasScene::placeOf(int event) const {
    const std::vector<int>& row = m_lanes[at(laneOf(event))].rows[at(rowOf(event))].events;
    return static_cast<int>(std::lower_bound(row.begin(), row.end(), event) - row.begin());
}

int CanvasScene::laneNamed(const QString& name) const {
    const auto found =
        std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane& lane) { return lane.name == name; });
    return found == m_lanes.end() ? -1 : static_cast<int>(found - m_lanes.begin());
}

int CanvasScene::neighbour(int event, int step) const {
    const Lane& lane = m_lanes[at(laneOf(event))];
    const int next = event + step;
    return next >= lane.first && next < lane.end ? next : -1;
}

int CanvasScene::nearest(int laneIndex, Instant moment) const {
    const Lane& lane = m_lanes[at(laneIndex)];
    if (lane.first == lane.end) {
        return -1;
    }
    const int next = beginning(laneIndex, moment, moment).first;
    if (next == lane.first) {
        return next;
    }
    const bool isNextCloser = next < lane.end && m_events[next].from - moment < moment - m_events[next - 1].from;
    return isNextCloser ? next : next - 1;
}

CanvasScene::Stretch CanvasScene::beginning(int laneIndex, Instant from, Instant to) const {
    const Lane& lane = m_lanes[at(laneIndex)];
    const auto begin = m_events.begin() + lane.first;
    const auto end = m_events.begin() + lane.end;
    const auto first = std::partition_point(begin, end, [&](const CanvasEvent& event) { return event.from < from; });
    const auto last = std::partition_point(first, end, [&](const CanvasEvent& event) { return event.from <= to; });
    return {static_cast<int>(first - m_events.begin()), static_cast<int>(last - first)};
}

QList<QUuid> CanvasScene::idsBetween(Instant from, Instant to) const {
    std::vector<int> found;
    for (int lane = 0; lane < static_cast<int>(m_lanes.size()); ++lane) {
        const Stretch stretch = beginning(lane, from, to);
        for (int i = 0; i < stretch.count; ++i) {
            found.push_back(stretch.first + i);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) { return m_events[a].from < m_events[b].from; });
    QList<QUuid> ids;
    for (const int event : found) {
        ids.append(m_events[event].id);
    }
    return ids;
}

std::optional<Instant> CanvasScene::start() const {
    for (const CanvasMilestone& milestone : m_milestones) {
        if (milestone.kind == MilestoneKind::Started) {
            return milestone.at;
        }
    }
    std::optional<Instant> first;
    for (const Lane& lane : m_lanes) {
        if (lane.first < lane.end && (!first || m_events[lane.first].from < *first)) {
            first = m_events[lane.first].from;
        }
    }
    return first;
}

} // namespace afterword
