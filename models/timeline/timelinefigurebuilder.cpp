// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinefigurebuilder.h"

#include "flagplaces.h"
#include "lanecolours.h"
#include "palette.h"
#include "textwidth.h"
#include "timelinelayout.h"
#include "timelinetext.h"

#include <algorithm>

namespace afterword {

namespace {

using FigureMark = TimelineFigure::Mark;
using FigureLane = TimelineFigure::Lane;

struct ShownEvent {
    const TimelineEvent* event = nullptr;
    TimelineEntry entry;
};

QList<ShownEvent> shownEvents(const Postmortem& postmortem, const TimelineFigureOptions& options) {
    QList<ShownEvent> shown;
    for (const TimelineEvent& event : postmortem.events) {
        if (event.visibility == Visibility::Hidden || (options.starredOnly && !event.starred)) {
            continue;
        }
        const auto entry = options.entry ? options.entry(event) : TimelineEntry{event.text, {}, 0};
        if (entry) {
            shown.append({&event, *entry});
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [](const ShownEvent& a, const ShownEvent& b) {
        return std::pair(a.event->happenedAt, a.event->order) < std::pair(b.event->happenedAt, b.event->order);
    });
    return shown;
}

std::optional<Instant> endOf(const TimelineEvent& event) {
    const auto end = event.precision == TimePrecision::Between && event.latestAt ? event.latestAt : event.endsAt;
    return end && *end > event.happenedAt ? end : std::nullopt;
}

QList<Instant> momentsOf(const Postmortem& postmortem, const QList<ShownEvent>& events) {
    QList<Instant> moments;
    for (const auto& [event, entry] : events) {
        moments.append(event->happenedAt);
        if (const auto end = endOf(*event)) {
            moments.append(*end);
        }
    }
    for (const Milestone& milestone : postmortem.milestones) {
        moments.append(milestone.at);
    }
    for (const ImpactWindow& window : postmortem.impactWindows) {
        moments.append(window.from);
        if (window.to && *window.to > window.from) {
            moments.append(*window.to);
        }
    }
    return moments;
}

FigureMark markOf(const ShownEvent& shown, const TimelineText& text, const TimelineRange& range) {
    const TimelineEvent& event = *shown.event;
    FigureMark mark;
    mark.from = event.happenedAt;
    mark.to = endOf(event);
    mark.precision = event.precision;
    mark.kind = event.kind;
    mark.label = shown.entry.label.simplified();
    mark.anchor = shown.entry.anchor;
    mark.number = shown.entry.number;
    mark.time = text.eventTime(mark);
    mark.from = std::max(mark.from, range.from);
    if (mark.to) {
        mark.to = std::min(*mark.to, range.to);
    }
    return mark;
}

/// The lanes in the order of the incident's own, then by their first event.
QList<FigureLane> lanesOf(const Postmortem& postmortem, const QList<ShownEvent>& events, const TimelineText& text,
                          const TimelineRange& range) {
    QList<FigureLane> lanes;
    QList<Lane> known = postmortem.lanes;
    std::stable_sort(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    for (const auto& lane : known) {
        lanes.append({lane.name, static_cast<int>(paletteRow(lane.colour)), {}});
    }
    const qsizetype named = lanes.size();
    for (const ShownEvent& shown : events) {
        const TimelineEvent& event = *shown.event;
        const Instant end = endOf(event).value_or(event.happenedAt);
        if (end < range.from || event.happenedAt > range.to) {
            continue;
        }
        const QString name = event.lane.isEmpty() ? TimelineText::kindLane(event.kind) : event.lane;
        auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const FigureLane& one) { return one.name == name; });
        if (lane == lanes.end()) {
            lanes.append({name, -1, {}});
            lane = lanes.end() - 1;
        }
        lane->marks.append(markOf(shown, text, range));
    }
    QList<int> taken;
    for (const FigureLane& lane : std::as_const(lanes)) {
        if (lane.colour >= 0 && !lane.marks.isEmpty()) {
            taken.append(lane.colour);
        }
    }
    const QList<int> colours = freeColours(taken, lanes.size() - named);
    for (qsizetype i = named; i < lanes.size(); ++i) {
        lanes[i].colour = colours[i - named];
    }
    lanes.removeIf([](const FigureLane& lane) { return lane.marks.isEmpty(); });
    return lanes;
}

/// More lanes than this cannot be told apart: the ones with the fewest events are put together.
void limitLanes(QList<FigureLane>& lanes) {
    constexpr qsizetype most = 12;
    if (lanes.size() <= most) {
        return;
    }
    QList<qsizetype> sizes;
    for (const FigureLane& lane : lanes) {
        sizes.append(lane.marks.size());
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    qsizetype larger =
        std::count_if(sizes.begin(), sizes.end(), [&](qsizetype size) { return size > sizes[most - 1]; });
    FigureLane other{TimelineText::otherLane(), 5, {}};
    QList<FigureLane> kept;
    qsizetype room = most - 1 - larger;
    for (FigureLane& lane : lanes) {
        const bool isLarge = lane.marks.size() > sizes[most - 1];
        if (isLarge || (lane.marks.size() == sizes[most - 1] && room-- > 0)) {
            kept.append(lane);
        } else {
            other.marks.append(lane.marks);
        }
    }
    std::stable_sort(other.marks.begin(), other.marks.end(),
                     [](const FigureMark& a, const FigureMark& b) { return a.from < b.from; });
    kept.append(other);
    lanes = kept;
}

/// Joins neighbours that would cover each other once; false where there are none. What lasts long enough to be seen
/// stays by itself.
bool joinNeighbours(QList<FigureMark>& marks, double usPerColumn) {
    const auto isWide = [&](const FigureMark& mark) {
        return mark.count == 1 && mark.to &&
               static_cast<double>((*mark.to - mark.from).us) > timelineMarkWidth * usPerColumn;
    };
    QList<FigureMark> joined;
    for (const FigureMark& mark : marks) {
        const bool joins = !joined.isEmpty() && !isWide(mark) && !isWide(joined.last()) &&
                           static_cast<double>((mark.from - joined.last().from).us) <
                               (timelineMarkWidthOf(mark) + timelineMarkWidthOf(joined.last())) / 2 * usPerColumn;
        if (!joins) {
            joined.append(mark);
            continue;
        }
        FigureMark& first = joined.last();
        first.count += mark.count;
        const Instant last = mark.count > 1 ? mark.to.value_or(mark.from) : mark.from;
        first.to = last > first.from ? std::optional(last) : std::nullopt;
    }
    const bool changed = joined.size() < marks.size();
    marks = joined;
    return changed;
}

void cluster(FigureLane& lane, const TimelineRange& range, int columns, const TimelineText& text) {
    const double usPerColumn = static_cast<double>((range.to - range.from).us) / std::max(1, columns);
    while (joinNeighbours(lane.marks, usPerColumn)) {
        // A cluster is wider than its first event, and may now cover the next.
    }
    for (FigureMark& mark : lane.marks) {
        if (mark.count > 1) {
            mark.precision = TimePrecision::Exact;
            mark.time = text.eventTime(mark);
        }
    }
}

void addFlags(TimelineFigure& figure, const Postmortem& postmortem, const TimelineText& text, int columns) {
    for (const Milestone& milestone : postmortem.milestones) {
        if (milestone.at >= figure.from && milestone.at <= figure.to) {
            figure.flags.append(
                {milestone.at, TimelineText::milestone(milestone.kind), 0, text.clock(milestone.at, false), false});
        }
    }
    std::stable_sort(figure.flags.begin(), figure.flags.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
    QList<FlagBox> boxes;
    for (const auto& flag : figure.flags) {
        const double share =
            static_cast<double>((flag.at - figure.from).us) / static_cast<double>((figure.to - figure.from).us);
        boxes.append({share * columns, timelineFlagWidth(flag)});
    }
    const QList<FlagPlace> places = placeFlags(boxes, columns);
    for (qsizetype i = 0; i < places.size(); ++i) {
        figure.flags[i].row = places[i].row;
        figure.flags[i].leftwards = places[i].leftwards;
    }
    figure.flagRows = rowsOf(places);
}

void addBands(TimelineFigure& figure, const Postmortem& postmortem, const TimelineText& text,
              const TimelineFigureOptions& options) {
    for (const ImpactWindow& window : postmortem.impactWindows) {
        const Instant to = window.to.value_or(figure.to);
        if (to <= figure.from || window.from >= figure.to || to <= window.from) {
            continue;
        }
        const QString label =
            options.windowLabel ? options.windowLabel(window) : TimelineText::impact(window.scope.simplified());
        figure.bands.append(
            {std::max(window.from, figure.from), std::min(to, figure.to), label, text.span(window.from, to)});
    }
}

} // namespace

TimelineFigure timelineFigure(const Postmortem& postmortem, const TimelineFigureOptions& options) {
    TimelineFigure figure;
    const QList<ShownEvent> events = shownEvents(postmortem, options);
    const QList<Instant> moments = momentsOf(postmortem, events);
    if (moments.isEmpty()) {
        figure.alt = TimelineText::empty();
        return figure;
    }
    const TimelineRange range = timelineRange(moments);
    const TimelineText text(options.zone, range);
    figure.from = range.from;
    figure.to = range.to;
    figure.ticks = timeTicksForWidth(range.from, range.to, options.zone, options.columns, timelineTypeSize);
    figure.lanes = lanesOf(postmortem, events, text, range);
    limitLanes(figure.lanes);
    for (FigureLane& lane : figure.lanes) {
        cluster(lane, range, options.columns, text);
    }
    addFlags(figure, postmortem, text, options.columns);
    addBands(figure, postmortem, text, options);
    const auto count = [&](auto isOutside) {
        return static_cast<int>(std::count_if(moments.begin(), moments.end(), isOutside));
    };
    figure.note = text.leftOut(count([&](Instant at) { return at < range.from; }),
                               count([&](Instant at) { return at > range.to; }));
    figure.alt = text.alt(figure);
    return figure;
}

} // namespace afterword
