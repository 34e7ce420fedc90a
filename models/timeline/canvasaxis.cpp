// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvasaxis.h"

#include "canvastext.h"
#include "isotime.h"
#include "timeticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword {

namespace {

struct AxisTicks {
    TimeTicks ticks;
    bool areDates = false;
};

AxisTicks ticksThatFit(Instant from, Instant to, const CanvasView& view) {
    const double gap = 1.5 * view.type.height;
    const double width = static_cast<double>((to - from).us) / view.scale.usPerPixel();
    auto most = static_cast<int>(width / (view.type.width(QStringLiteral("00:00")) + gap));
    for (;; most = most * 3 / 4) {
        AxisTicks found{timeTicks(from, to, view.zone, std::max(most, 2)), false};
        const auto& list = found.ticks.ticks;
        bool fits = true;
        for (qsizetype i = 1; fits && i < list.size(); ++i) {
            const Duration apart = list[i].at - list[i - 1].at;
            found.areDates = found.areDates || apart >= hours(20);
            fits = view.scale.pixelsOf(apart) >= gap + view.type.width(list[i].label);
        }
        if (fits || most <= 2) {
            return found;
        }
    }
}

/// Round lengths that the time since the start is counted in, the finest that leaves `least` pixels between labels.
Duration sinceStep(const TimeScale& scale, double least) {
    static constexpr std::array steps{
        Duration{10}, Duration{100}, Duration{1000}, Duration{10'000}, Duration{100'000}, seconds(1),   seconds(5),
        seconds(15),  minutes(1),    minutes(5),     minutes(15),      minutes(30),       hours(1),     hours(2),
        hours(6),     hours(12),     days(1),        days(2),          days(7),           days(30),     days(100),
        days(365),    days(1000),    days(3650),     days(10'000),     days(36'500),      days(100'000)};
    for (const Duration step : steps) {
        if (scale.pixelsOf(step) >= least) {
            return step;
        }
    }
    return steps.back();
}

QList<CanvasAxis::Tick> sinceTicks(const CanvasView& view, Instant start) {
    const TimeScale& scale = view.scale;
    const double gap = 1.5 * view.type.height;
    const Duration fine = sinceStep(scale, gap);
    const double longest = std::max(view.type.hintWidth(CanvasText::since(scale.from() - start, fine)),
                                    view.type.hintWidth(CanvasText::since(scale.to() - start, fine)));
    const Duration step = sinceStep(scale, longest + gap);
    const double half = longest / 2;
    const qint64 first =
        static_cast<qint64>(std::floor(static_cast<double>((scale.from() - start).us) / static_cast<double>(step.us)));
    QList<CanvasAxis::Tick> ticks;
    for (qint64 i = first;; ++i) {
        const Duration since{i * step.us};
        const double x = scale.xOf(start + since);
        if (x > scale.right() + half) {
            return ticks;
        }
        if (x >= scale.left() - half) {
            ticks.append({x, CanvasText::since(since, step), {}});
        }
    }
}

} // namespace

void CanvasAxisMaker::refresh(const CanvasView& view) {
    const TimeScale& scale = view.scale;
    const bool isSameLook = m_usPerPixel == scale.usPerPixel() && m_typeHeight == view.type.height &&
                            m_zone == view.zone && m_secondZone == view.secondZone;
    if (isSameLook && scale.from() >= m_from && scale.to() <= m_to) {
        return;
    }
    // Three times what is seen, cut at multiples of it, so that the number of ticks does not vary while one pans.
    const qint64 length = (scale.to() - scale.from()).us;
    const qint64 over = ((scale.from().us % length) + length) % length;
    m_from = {scale.from().us - over - length};
    m_to = {m_from.us + 4 * length};
    m_usPerPixel = scale.usPerPixel();
    m_typeHeight = view.type.height;
    m_zone = view.zone;
    m_secondZone = view.secondZone;
    const AxisTicks found = ticksThatFit(m_from, m_to, view);
    m_labels.clear();
    for (const auto& [at, label, period] : found.ticks.ticks) {
        const bool hasSecond = view.secondZone && !found.areDates;
        const bool withSeconds = label.count(u':') > 1;
        m_labels.append({at, label, period, hasSecond ? toClockText(at, *view.secondZone, withSeconds) : QString()});
    }
}

CanvasAxis CanvasAxisMaker::make(const CanvasView& view, std::optional<Instant> start) {
    refresh(view);
    const TimeScale& scale = view.scale;
    const double line = view.type.height * 1.2;
    CanvasAxis axis;
    axis.zone = CanvasText::zone(view.zone, scale.from(), scale.to());
    axis.secondZone = view.secondZone ? CanvasText::zone(*view.secondZone, scale.from(), scale.to()) : QString();
    axis.periodsTop = view.type.height * 0.3;
    axis.ticksTop = axis.periodsTop + line;
    axis.secondTop = axis.ticksTop + line;
    axis.sinceTop = axis.secondTop + (view.secondZone ? line : 0);
    axis.height = axis.sinceTop + (start ? line : 0) + view.type.height * 0.3;

    const double reach = 6 * view.type.height;
    const double sticky = scale.left() + view.type.height * 0.4;
    for (const Label& label : std::as_const(m_labels)) {
        const double x = scale.xOf(label.at);
        if (x > scale.right() + reach) {
            break;
        }
        if (!label.period.isEmpty()) {
            if (!axis.periods.isEmpty() && x <= sticky) {
                axis.periods.clear();
            }
            axis.periods.append({std::max(x, sticky), label.period});
        }
        if (x >= scale.left() - reach) {
            axis.ticks.append({x, label.label, label.second});
        }
    }
    // A period that has begun before gives way to the one that follows.
    if (axis.periods.size() > 1) {
        const double room = axis.periods[1].x - view.type.height - view.type.boldWidth(axis.periods[0].label);
        axis.periods[0].x = std::min(axis.periods[0].x, room);
    }
    if (start) {
        axis.since = sinceTicks(view, *start);
    }
    return axis;
}

} // namespace afterword
