// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingparts.h"

#include "timestampscanner.h"
#include "twoclocks.h"
#include "typedtime.h"

#include <algorithm>

namespace afterword {

namespace {

Instant endOf(const TimelineEvent& event) {
    Instant end = std::max(event.happenedAt, event.endsAt.value_or(event.happenedAt));
    return event.precision == TimePrecision::Between ? std::max(end, event.latestAt.value_or(end)) : end;
}

/// From the end of what went before to the next event.
struct Gap {
    Instant from;
    Instant to;
    const TimelineEvent* before = nullptr;
    const TimelineEvent* behind = nullptr;
};

/// The gaps between events that happened within [from, to], and those to its ends.
QList<Gap> gapsWithin(const QList<const TimelineEvent*>& events, Instant from, Instant to, QList<qint64>& lengths) {
    QList<Gap> gaps;
    Gap gap{from, from, nullptr, nullptr};
    for (const TimelineEvent* event : events) {
        const Instant end = endOf(*event);
        if (end < from || event->happenedAt > to) {
            continue;
        }
        gap.to = event->happenedAt;
        gap.behind = event;
        if (gap.before) {
            lengths.append(std::max<qint64>(0, (gap.to - gap.from).us));
        }
        if (gap.to > gap.from) {
            gaps.append(gap);
        }
        if (!gap.before || end >= gap.from) {
            gap.from = std::max(gap.from, end);
            gap.before = event;
        }
    }
    if (gap.before && to > gap.from) {
        gaps.append({gap.from, to, gap.before, nullptr});
    }
    return gaps;
}

Finding aboutEvent(FindingKind kind, FindingSeverity severity, const TimelineEvent& event, Instant from, Instant to) {
    return {kind, severity, from, to, {event.id}, {}, {}};
}

/// Zones by name; making one costs more than using it.
class Zones {
public:
    /// Null for a name that is none.
    const Zone* named(const QString& name) {
        auto known = m_zones.find(name);
        if (known == m_zones.end()) {
            const auto zone = Zone::fromName(name);
            known = m_zones.insert(name, zone ? std::optional<Zone>(*zone) : std::nullopt);
        }
        return *known ? &**known : nullptr;
    }

private:
    QHash<QString, std::optional<Zone>> m_zones;
};

/// How a time was read from a record: in its zone, its date taken from `nearby` where it has none.
Zone::Converted readAgain(const QString& timeText, const Zone& zone, Instant nearby) {
    Timestamp stamp;
    if (!scanTimestamp(timeText.toUtf8(), {}, stamp) || stamp.isInstant || stamp.hasOffset) {
        return {nearby, Zone::Reading::Unique};
    }
    CivilTime civil = stamp.civil;
    const CivilTime local = zone.toLocal(nearby);
    civil.year = stamp.hasYear ? civil.year : local.year;
    if (!stamp.hasDate) {
        civil.month = local.month;
        civil.day = local.day;
    }
    return isValid(civil) ? zone.toInstant(civil) : Zone::Converted{nearby, Zone::Reading::Unique};
}

std::optional<FindingKind> doubtOf(Zone::Reading reading) {
    switch (reading) {
    case Zone::Reading::Unique:
        break;
    case Zone::Reading::Ambiguous:
        return FindingKind::ClockShowedTwice;
    case Zone::Reading::Skipped:
        return FindingKind::ClockNeverShowed;
    }
    return {};
}

} // namespace

QList<Finding> silentStretches(const Postmortem& postmortem) {
    const auto events = inOrder(postmortem, StoryClock::Happened);
    if (events.isEmpty()) {
        return {};
    }
    const auto impact = impactStretch(postmortem);
    const Instant last = endOf(*events.constLast());
    const Instant from = impact ? impact->from : events.constFirst()->happenedAt;
    const Instant to = impact && impact->to ? *impact->to : std::max(last, from);
    QList<qint64> lengths;
    const QList<Gap> gaps = gapsWithin(events, from, to, lengths);
    qint64 least = minutes(10).us;
    if (lengths.size() >= 3) {
        const auto middle = lengths.begin() + lengths.size() / 2;
        std::nth_element(lengths.begin(), middle, lengths.end());
        least = std::max(least, 3 * *middle + 1);
    }
    QList<Finding> found;
    for (const Gap& gap : gaps) {
        if ((gap.to - gap.from).us >= least) {
            Finding finding{FindingKind::SilentStretch, FindingSeverity::Gap, gap.from, gap.to, {}, {}, {}};
            for (const TimelineEvent* neighbour : {gap.before, gap.behind}) {
                if (neighbour) {
                    finding.events.append(neighbour->id);
                }
            }
            found.append(finding);
        }
    }
    return found;
}

QList<Finding> contradictoryEvents(const Postmortem& postmortem) {
    using enum FindingKind;
    using enum FindingSeverity;
    const auto impact = impactStretch(postmortem);
    const auto isAffected = [&](Instant at) {
        return std::any_of(
            postmortem.impactWindows.begin(), postmortem.impactWindows.end(),
            [&](const ImpactWindow& window) { return at >= window.from && (!window.to || at <= *window.to); });
    };
    QList<Finding> found;
    for (const TimelineEvent& event : postmortem.events) {
        const Instant at = event.happenedAt;
        if (event.endsAt && *event.endsAt < at) {
            found.append(aboutEvent(EndBeforeStart, Contradiction, event, *event.endsAt, at));
        } else if (event.endsAt && impact && impact->to && at >= impact->from && at <= *impact->to &&
                   *event.endsAt > *impact->to) {
            found.append(aboutEvent(EndOutsideImpact, Doubt, event, *impact->to, *event.endsAt));
        }
        if (event.precision == TimePrecision::Between && event.latestAt && *event.latestAt < at) {
            found.append(aboutEvent(LatestBeforeEarliest, Contradiction, event, *event.latestAt, at));
        }
        if (event.knownAt && *event.knownAt < at) {
            found.append(aboutEvent(KnownBeforeItHappened, Contradiction, event, *event.knownAt, at));
        }
        if (event.kind == EventKind::CustomerReport && !postmortem.impactWindows.isEmpty() && !isAffected(at)) {
            found.append(aboutEvent(ReportOutsideImpact, Doubt, event, at, at));
        }
    }
    return found;
}

QList<Finding> contradictoryWindows(const Postmortem& postmortem) {
    const auto momentOfKind = [&](MilestoneKind kind) -> const Milestone* {
        const auto found = std::find_if(postmortem.milestones.begin(), postmortem.milestones.end(),
                                        [&](const Milestone& milestone) { return milestone.kind == kind; });
        return found == postmortem.milestones.end() ? nullptr : &*found;
    };
    const Milestone* start = momentOfKind(MilestoneKind::ImpactStart);
    const Milestone* end = momentOfKind(MilestoneKind::ImpactEnd);
    QList<Finding> found;
    for (const ImpactWindow& window : postmortem.impactWindows) {
        Finding finding{
            FindingKind::WindowEndsBeforeStart, FindingSeverity::Contradiction, {}, {}, {}, {}, {window.id}};
        if (window.to && *window.to < window.from) {
            finding.from = *window.to;
            finding.to = window.from;
            found.append(finding);
            continue;
        }
        finding.kind = FindingKind::WindowOutsideImpact;
        finding.from = window.from;
        finding.to = window.to.value_or(window.from);
        if (start && window.from < start->at) {
            finding.milestones.append(start->id);
        }
        if (end && window.to && *window.to > end->at) {
            finding.milestones.append(end->id);
        }
        if (!finding.milestones.isEmpty()) {
            found.append(finding);
        }
    }
    return found;
}

QList<Finding> repeatedEvents(const Postmortem& postmortem) {
    using Key = std::pair<SourceId, QString>;
    QHash<Key, qsizetype> open; // number of the finding in `groups`
    QList<Finding> groups;
    for (const TimelineEvent* event : inOrder(postmortem, StoryClock::Happened)) {
        const QString text = event->text.simplified();
        if (text.isEmpty()) {
            continue;
        }
        const Key key{event->source ? event->source->source : SourceId(), text};
        const auto known = open.constFind(key);
        if (known != open.constEnd() && event->happenedAt - groups[*known].to <= seconds(1)) {
            groups[*known].events.append(event->id);
            groups[*known].to = event->happenedAt;
            continue;
        }
        open.insert(key, groups.size());
        groups.append(
            aboutEvent(FindingKind::Duplicates, FindingSeverity::Doubt, *event, event->happenedAt, event->happenedAt));
    }
    groups.removeIf([](const Finding& group) { return group.events.size() < 2; });
    return groups;
}

QList<Finding> doubtfulReadings(const Postmortem& postmortem) {
    Zones zones;
    QHash<SourceId, Duration> offsets;
    for (const Source& source : postmortem.sources) {
        offsets.insert(source.id, {source.offsetUs});
    }
    QList<Finding> found;
    for (const TimelineEvent& event : postmortem.events) {
        const Zone* zone =
            event.source && !event.source->timeText.isEmpty() ? zones.named(event.source->zone) : nullptr;
        if (!zone || zone->isUtc()) {
            continue;
        }
        const Instant shown = event.happenedAt - offsets.value(event.source->source);
        const auto read = readAgain(event.source->timeText, *zone, shown);
        // Where it is another time by now, somebody has decided.
        if (const auto kind = doubtOf(read.reading); kind && read.at == shown) {
            found.append(aboutEvent(*kind, FindingSeverity::Doubt, event, event.happenedAt, event.happenedAt));
        }
    }
    for (const Milestone& milestone : postmortem.milestones) {
        const Zone* zone = milestone.timeText.isEmpty() ? nullptr : zones.named(milestone.zone);
        if (!zone || zone->isUtc()) {
            continue;
        }
        const auto read =
            readTypedTime(milestone.timeText, {.zone = *zone, .reference = milestone.at, .now = milestone.at});
        const auto kind = read ? doubtOf(read->reading) : std::nullopt;
        if (kind && read->at == milestone.at) {
            found.append({*kind, FindingSeverity::Doubt, milestone.at, milestone.at, {}, {milestone.id}, {}});
        }
    }
    return found;
}

} // namespace afterword
