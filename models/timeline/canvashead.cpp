// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvashead.h"

#include "flagplaces.h"
#include "isotime.h"
#include "timelinetext.h"

#include <algorithm>
#include <limits>

namespace afterword {

namespace {

using Flag = CanvasLayout::Flag;

/// Flags beyond this number of lines lose their labels, the least telling ones first.
constexpr int mostFlagLines = 3;

int importance(MilestoneKind kind) {
    switch (kind) {
    case MilestoneKind::Started:
    case MilestoneKind::Resolved:
        return 4;
    case MilestoneKind::Detected:
    case MilestoneKind::Mitigated:
        return 3;
    case MilestoneKind::ImpactStart:
    case MilestoneKind::ImpactEnd:
    case MilestoneKind::Declared:
        return 2;
    case MilestoneKind::Acknowledged:
    case MilestoneKind::Identified:
    case MilestoneKind::Recovered:
    case MilestoneKind::MadePublic:
        return 1;
    }
    return 0;
}

QList<Flag> flagsOn(const TimeScale& scale, const CanvasScene& scene, const CanvasView& view) {
    QList<Flag> flags;
    const double reach = 15 * view.type.height;
    for (int i = 0; i < scene.milestones().size(); ++i) {
        const CanvasMilestone& milestone = scene.milestones()[i];
        Flag flag;
        flag.milestone = i;
        flag.x = scale.xOf(milestone.at);
        if (flag.x < scale.left() - reach || flag.x > scale.right()) {
            continue;
        }
        flag.name = TimelineText::milestone(milestone.kind);
        flag.time = toClockText(milestone.at, view.zone, scale.quantum() < seconds(1));
        flag.labelWidth = view.type.boldWidth(flag.name) + view.type.width(flag.time) + 1.6 * view.type.height;
        flags.append(flag);
    }
    return flags;
}

/// Places the labels of the flags that still have one on as few lines as there are.
QList<FlagPlace> placesOf(const QList<Flag>& flags, double right) {
    QList<FlagBox> boxes;
    for (const Flag& flag : flags) {
        if (flag.labelWidth > 0) {
            boxes.append({flag.x, flag.labelWidth});
        }
    }
    return placeFlags(boxes, right);
}

/// As many lines as the incident's main part needs, whatever is shown of it, so that zooming does not move the lanes.
int flagLines(const CanvasScene& scene, const CanvasView& view) {
    const TimelineRange main = scene.mainRange();
    const TimeScale scale(main.from, main.to, view.scale.left(), view.scale.width());
    return std::clamp(rowsOf(placesOf(flagsOn(scale, scene, view), scale.right())), 1, mostFlagLines);
}

void composeFlags(CanvasLayout& layout, const CanvasScene& scene, const CanvasView& view) {
    const int lines = flagLines(scene, view);
    layout.flags = flagsOn(view.scale, scene, view);
    QList<FlagPlace> places = placesOf(layout.flags, view.scale.right());
    while (rowsOf(places) > lines) {
        const auto rank = [&](const Flag& flag) {
            return flag.labelWidth > 0 ? importance(scene.milestones()[flag.milestone].kind) : 9;
        };
        const auto least = std::min_element(layout.flags.begin(), layout.flags.end(),
                                            [&](const Flag& a, const Flag& b) { return rank(a) < rank(b); });
        least->labelWidth = 0;
        places = placesOf(layout.flags, view.scale.right());
    }
    layout.bandsTop = layout.flagsTop + lines * layout.flagHeight + 0.45 * view.type.height;
    qsizetype next = 0;
    for (Flag& flag : layout.flags) {
        if (flag.labelWidth > 0) {
            const FlagPlace place = places[next++];
            flag.leftwards = place.leftwards;
            flag.labelLeft = place.leftwards ? flag.x - flag.labelWidth : flag.x;
            flag.top = layout.flagsTop + (lines - 1 - place.row) * layout.flagHeight;
        } else {
            flag.top = layout.bandsTop - 0.5 * view.type.height;
        }
    }
}

void composeBands(CanvasLayout& layout, const CanvasScene& scene, const CanvasView& view) {
    const TimeScale& scale = view.scale;
    const double overhang = view.type.height;
    QList<double> lineEnds(scene.windowLineCount(), scale.right());
    for (qsizetype i = scene.windows().size() - 1; i >= 0; --i) {
        const CanvasWindow& window = scene.windows()[i];
        const double left = scale.xOf(window.from);
        const double right = window.to ? scale.xOf(*window.to) : std::numeric_limits<double>::infinity();
        if (left > scale.right() + overhang || right < scale.left() - overhang) {
            continue;
        }
        CanvasLayout::Band band;
        band.window = static_cast<int>(i);
        band.left = std::max(left, scale.left() - overhang);
        band.right = std::min(right, scale.right() + overhang);
        band.isOpen = !window.to;
        band.labelX = std::max(left, scale.left()) + 0.4 * view.type.height;
        band.labelTop = layout.bandsTop + scene.windowLines()[i] * layout.bandHeight;
        double& end = lineEnds[scene.windowLines()[i]];
        const double room = end - band.labelX - 0.4 * view.type.height;
        if (room > 2 * view.type.height) {
            band.label =
                view.type.boldWidth(window.label) <= room ? window.label : view.type.elided(window.label, room);
        }
        end = left;
        layout.bands.prepend(band);
    }
}

/// Only where a day is long enough for its night to tell something.
void composeNights(CanvasLayout& layout, const CanvasView& view) {
    constexpr int evening = 20;
    constexpr int morning = 6;
    const TimeScale& scale = view.scale;
    if (scale.pixelsOf(days(1)) < 4 * view.type.height) {
        return;
    }
    const CivilTime first = view.zone.toLocal(scale.from() - days(1));
    const auto onDay = [&](qint64 day, int hour) {
        CivilTime time = utcCivil({day * days(1).us});
        time.hour = hour;
        return view.zone.toInstant(time).at;
    };
    for (qint64 day = daysFromCivil(first.year, first.month, first.day);; ++day) {
        const Instant from = onDay(day, evening);
        if (from > scale.to()) {
            return;
        }
        const Instant to = onDay(day + 1, morning);
        if (to > scale.from()) {
            layout.nights.append({std::max(scale.xOf(from), scale.left()), std::min(scale.xOf(to), scale.right())});
        }
    }
}

} // namespace

void composeHead(CanvasLayout& layout, const CanvasScene& scene, const CanvasView& view) {
    const double type = view.type.height;
    layout.flagsTop = layout.axis.height + 0.25 * type;
    layout.flagHeight = 1.4 * type;
    layout.bandHeight = 1.35 * type;
    composeFlags(layout, scene, view);
    layout.lanesTop = layout.bandsTop + scene.windowLineCount() * layout.bandHeight;
    composeBands(layout, scene, view);
    composeNights(layout, view);
}

} // namespace afterword
