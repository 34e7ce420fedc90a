// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinetext.h"

#include "isotime.h"

namespace afterword {

TimelineText::TimelineText(const Zone& zone, const TimelineRange& range)
    : m_zone(zone)
    , m_range(range) {}

QString TimelineText::kind(EventKind kind) {
    switch (kind) {
    case EventKind::Alert:
        return tr("Alert");
    case EventKind::Observation:
        return tr("Observation");
    case EventKind::Hypothesis:
        return tr("Hypothesis");
    case EventKind::Decision:
        return tr("Decision");
    case EventKind::Action:
        return tr("Action");
    case EventKind::Communication:
        return tr("Communication");
    case EventKind::CustomerReport:
        return tr("Customer report");
    case EventKind::Change:
        return tr("Change");
    }
    return {};
}

QString TimelineText::kindLane(EventKind kind) {
    switch (kind) {
    case EventKind::Alert:
        return tr("Alerts");
    case EventKind::Observation:
        return tr("Observations");
    case EventKind::Hypothesis:
        return tr("Hypotheses");
    case EventKind::Decision:
        return tr("Decisions");
    case EventKind::Action:
        return tr("Actions");
    case EventKind::Communication:
        return tr("Communication");
    case EventKind::CustomerReport:
        return tr("Customer reports");
    case EventKind::Change:
        return tr("Changes");
    }
    return {};
}

QString TimelineText::otherLane() {
    //: Name of the lane that gathers the events of small lanes
    return tr("Other");
}

QString TimelineText::milestone(MilestoneKind kind) {
    switch (kind) {
    case MilestoneKind::Started:
        return tr("Started");
    case MilestoneKind::ImpactStart:
        return tr("Impact start");
    case MilestoneKind::Detected:
        return tr("Detected");
    case MilestoneKind::Declared:
        return tr("Declared");
    case MilestoneKind::Acknowledged:
        return tr("Acknowledged");
    case MilestoneKind::Identified:
        return tr("Identified");
    case MilestoneKind::Mitigated:
        return tr("Mitigated");
    case MilestoneKind::Recovered:
        return tr("Recovered");
    case MilestoneKind::Resolved:
        return tr("Resolved");
    case MilestoneKind::ImpactEnd:
        return tr("Impact end");
    case MilestoneKind::MadePublic:
        return tr("Made public");
    }
    return {};
}

QString TimelineText::impact(const QString& scope) {
    //: Label of an impact window in a timeline; %1 is who or what was affected
    return scope.isEmpty() ? tr("Impact") : tr("Impact: %1").arg(scope);
}

QString TimelineText::clock(Instant at, bool withSeconds) const {
    const QString time = toClockText(at, m_zone, withSeconds);
    return m_range.to - m_range.from > days(1) ? QString(toDateText(at, m_zone) + u' ' + time) : time;
}

QString TimelineText::eventTime(const TimelineFigure::Mark& mark) const {
    const QString zone = m_zone.abbreviationAt(mark.from);
    if (mark.precision == TimePrecision::Between && mark.to) {
        return tr("between %1 and %2 %3", "time, time, zone")
            .arg(clock(mark.from, false), clock(*mark.to, false), zone);
    }
    if (mark.precision == TimePrecision::About) {
        return tr("about %1 %2", "time, zone").arg(clock(mark.from, false), zone);
    }
    return mark.to ? span(mark.from, *mark.to)
                   : QString(clock(mark.from, mark.precision == TimePrecision::Exact) + u' ' + zone);
}

QString TimelineText::span(Instant from, Instant to) const {
    return tr("%1 to %2 %3", "time, time, zone").arg(clock(from, false), clock(to, false), m_zone.abbreviationAt(from));
}

QString TimelineText::leftOut(int before, int after) const {
    QStringList parts;
    const auto moment = [&](Instant at) {
        return QString(toDateText(at, m_zone) + u' ' + toClockText(at, m_zone, false));
    };
    if (before > 0) {
        parts.append(tr("Not drawn: %n moment(s) before %1.", nullptr, before).arg(moment(m_range.from)));
    }
    if (after > 0) {
        parts.append(tr("Not drawn: %n moment(s) after %1.", nullptr, after).arg(moment(m_range.to)));
    }
    return parts.join(u' ');
}

QString TimelineText::alt(const TimelineFigure& figure) const {
    int events = 0;
    for (const auto& lane : figure.lanes) {
        for (const auto& mark : lane.marks) {
            events += mark.count;
        }
    }
    QStringList sentences;
    sentences.append(tr("Timeline from %1 to %2 %3.", "date and time, date and time, zone")
                         .arg(toDateText(figure.from, m_zone) + u' ' + toClockText(figure.from, m_zone, false),
                              toDateText(figure.to, m_zone) + u' ' + toClockText(figure.to, m_zone, false),
                              m_zone.abbreviationAt(figure.from)));
    QStringList lanes;
    for (const auto& lane : figure.lanes) {
        lanes.append(lane.name);
    }
    if (events > 0) {
        sentences.append(tr("%n event(s): %1.", nullptr, events).arg(lanes.join(QStringLiteral(", "))));
    }
    for (const auto& band : figure.bands) {
        sentences.append(QStringLiteral("%1, %2.").arg(band.label, band.time));
    }
    QStringList flags;
    for (const auto& flag : figure.flags) {
        flags.append(flag.label + u' ' + flag.time);
    }
    if (!flags.isEmpty()) {
        sentences.append(flags.join(QStringLiteral(", ")) + u'.');
    }
    return sentences.join(u' ');
}

QString TimelineText::empty() {
    return tr("No events yet");
}

} // namespace afterword
