// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingtext.h"

#include "isotime.h"
#include "timelinetext.h"

#include <algorithm>

namespace afterword {

namespace {

/// Names what a finding concerns.
class Naming {
    Q_DECLARE_TR_FUNCTIONS(afterword::FindingText)

public:
    Naming(const Finding& finding, const Postmortem& postmortem, const Zone& zone)
        : m_finding(finding)
        , m_postmortem(postmortem)
        , m_zone(zone) {}

    [[nodiscard]] QString time(Instant at) const {
        const bool withDate = toDateText(m_finding.from, m_zone) != toDateText(m_finding.to, m_zone);
        const QString clock = toClockText(at, m_zone);
        return (withDate ? QString(toDateText(at, m_zone) + u' ' + clock) : clock) + u' ' + m_zone.abbreviationAt(at);
    }

    [[nodiscard]] QString event() const {
        const auto* event = valueOf(m_postmortem.events, m_finding.events);
        constexpr qsizetype longest = 80;
        const QString text = event ? event->text.simplified() : QString();
        return text.size() > longest ? QString(text.first(longest) + QChar(0x2026)) : orUntitled(text);
    }

    [[nodiscard]] QString milestone(qsizetype number) const {
        const auto* milestone = valueOf(m_postmortem.milestones, m_finding.milestones.mid(number));
        return milestone ? TimelineText::milestone(milestone->kind) : QString();
    }

    [[nodiscard]] QString window() const {
        const auto* window = valueOf(m_postmortem.impactWindows, m_finding.windows);
        return TimelineText::impact(window ? window->scope : QString());
    }

    /// What a time was read for: an event or a milestone.
    [[nodiscard]] QString read() const { return m_finding.events.isEmpty() ? milestone(0) : event(); }

    [[nodiscard]] QString readText() const {
        const auto* event = valueOf(m_postmortem.events, m_finding.events);
        const auto* milestone = valueOf(m_postmortem.milestones, m_finding.milestones);
        return event && event->source ? event->source->timeText : milestone ? milestone->timeText : QString();
    }

    [[nodiscard]] QString readZone() const {
        const auto* event = valueOf(m_postmortem.events, m_finding.events);
        const auto* milestone = valueOf(m_postmortem.milestones, m_finding.milestones);
        return event && event->source ? event->source->zone : milestone ? milestone->zone : QString();
    }

private:
    template <class V, class I>
    static const V* valueOf(const QList<V>& list, const QList<I>& ids) {
        const auto found = ids.isEmpty() ? list.end() : std::find_if(list.begin(), list.end(), [&](const V& value) {
            return value.id == ids.constFirst();
        });
        return found == list.end() ? nullptr : &*found;
    }

    static QString orUntitled(const QString& text) {
        //: An event without a text
        return text.isEmpty() ? tr("without a text") : text;
    }

    const Finding& m_finding;
    const Postmortem& m_postmortem;
    const Zone& m_zone;
};

} // namespace

QString FindingText::of(const Finding& finding, const Postmortem& postmortem, const Zone& zone) {
    const Naming name(finding, postmortem, zone);
    const QString from = name.time(finding.from);
    const QString to = name.time(finding.to);
    switch (finding.kind) {
    case FindingKind::EndBeforeStart:
        return tr("“%1” ends at %2, before it begins at %3.").arg(name.event(), from, to);
    case FindingKind::LatestBeforeEarliest:
        return tr("“%1” happened at %3 at the earliest, but at %2 at the latest.").arg(name.event(), from, to);
    case FindingKind::KnownBeforeItHappened:
        return tr("“%1” was known at %2, before it happened at %3.").arg(name.event(), from, to);
    case FindingKind::MilestonesOutOfOrder:
        return tr("Milestone “%1” (%2) is before “%3” (%4).").arg(name.milestone(0), from, name.milestone(1), to);
    case FindingKind::WindowEndsBeforeStart:
        return tr("“%1” ends at %2, before it begins at %3.").arg(name.window(), from, to);
    case FindingKind::WindowOutsideImpact:
        return tr("“%1” (from %2) reaches beyond milestone “%3”.").arg(name.window(), from, name.milestone(0));
    case FindingKind::EndOutsideImpact:
        return tr("“%1” ends at %3, after the end of the impact at %2.").arg(name.event(), from, to);
    case FindingKind::ReportOutsideImpact:
        return tr("Customers reported “%1” at %2, outside of all impact windows.").arg(name.event(), from);
    case FindingKind::ClockShowedTwice:
        return tr("“%1”: %2 in %3 happened twice, because the clock was set back. The first time was taken: %4.")
            .arg(name.read(), name.readText(), name.readZone(), from);
    case FindingKind::ClockNeverShowed:
        return tr("“%1”: no clock in %3 showed %2, because it was set forward. Taken as %4.")
            .arg(name.read(), name.readText(), name.readZone(), from);
    case FindingKind::Duplicates:
        return tr("“%1” is there %n times within a second, at %2.", nullptr, static_cast<int>(finding.events.size()))
            .arg(name.event(), from);
    case FindingKind::SilentStretch:
        return tr("Nothing is recorded from %1 to %2 (%3).").arg(from, to, toDurationText(finding.to - finding.from));
    case FindingKind::MilestoneWithoutEvidence:
        return tr("Milestone “%1” has no evidence.").arg(name.milestone(0));
    }
    return {};
}

QString FindingText::group(FindingSeverity severity) {
    switch (severity) {
    case FindingSeverity::Contradiction:
        return tr("Contradictions");
    case FindingSeverity::Doubt:
        return tr("To be decided");
    case FindingSeverity::Gap:
        return tr("Gaps");
    }
    return {};
}

QHash<EventId, QStringList> FindingText::byEvent(const QList<Finding>& findings, const Postmortem& postmortem,
                                                 const Zone& zone) {
    QHash<EventId, QStringList> texts;
    for (const Finding& finding : findings) {
        if (finding.kind != FindingKind::SilentStretch) {
            for (const EventId& id : finding.events) {
                texts[id].append(of(finding, postmortem, zone));
            }
        }
    }
    return texts;
}

} // namespace afterword
