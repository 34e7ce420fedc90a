// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referencenames.h"

#include "isotime.h"

namespace afterword {

namespace {

constexpr qsizetype longest = 60; ///< characters of a name

/// One line, cut between words where it is too long.
QString shortened(const QString& text) {
    const QString line = text.simplified();
    if (line.size() <= longest) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', longest - 1);
    return line.first(space > longest / 2 ? space : longest - 1) + QChar(0x2026);
}

template <class V>
const V* byId(const QList<V>& values, const QString& id) {
    const auto wanted = decltype(V::id)::fromString(id);
    const auto found = std::find_if(values.begin(), values.end(), [&](const V& value) { return value.id == wanted; });
    return found == values.end() ? nullptr : &*found;
}

} // namespace

ReferenceNames::ReferenceNames(const Postmortem& postmortem, const Zone& zone)
    : m_postmortem(postmortem)
    , m_zone(zone) {
    std::optional<Instant> first;
    std::optional<Instant> last;
    const auto note = [&](Instant at) {
        first = first ? std::min(*first, at) : at;
        last = last ? std::max(*last, at) : at;
    };
    for (const TimelineEvent& event : postmortem.events) {
        note(event.happenedAt);
    }
    for (const Milestone& milestone : postmortem.milestones) {
        note(milestone.at);
    }
    m_hasSeveralDays = first && toDateText(*first, zone) != toDateText(*last, zone);
}

QString ReferenceNames::time(Instant at) const {
    return m_hasSeveralDays ? toLocalText(at, m_zone) : toClockText(at, m_zone);
}

ReferenceNames::Name ReferenceNames::of(const TextReference& reference) const {
    switch (reference.kind) {
    case ReferenceKind::Event:
        return ofEvent(reference.id);
    case ReferenceKind::Milestone:
        return ofMilestone(reference.id);
    case ReferenceKind::Evidence:
        if (const auto* evidence = byId(m_postmortem.evidence, reference.id)) {
            return {of(*evidence), false};
        }
        return {tr("Deleted evidence"), true};
    case ReferenceKind::Action:
        if (const auto* action = byId(m_postmortem.actions, reference.id)) {
            return {shortened(action->title), false};
        }
        return {tr("Deleted action"), true};
    case ReferenceKind::Cause:
        if (const auto* cause = byId(m_postmortem.causes, reference.id)) {
            return {shortened(cause->text), false};
        }
        return {tr("Deleted cause"), true};
    }
    return {};
}

ReferenceNames::Name ReferenceNames::ofEvent(const QString& id) const {
    const auto* event = byId(m_postmortem.events, id);
    return event ? Name{shortened(time(event->happenedAt) + u' ' + event->text), false}
                 : Name{tr("Deleted event"), true};
}

ReferenceNames::Name ReferenceNames::ofMilestone(const QString& key) const {
    const auto kind = fromKey<MilestoneKind>(key);
    for (const Milestone& milestone : m_postmortem.milestones) {
        if (kind && milestone.kind == *kind) {
            return {time(milestone.at) + u' ' + of(*kind), false};
        }
    }
    return {kind ? tr("Milestone not set: %1").arg(of(*kind)) : tr("Unknown milestone"), true};
}

QString ReferenceNames::of(MilestoneKind kind) {
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

QString ReferenceNames::of(const Evidence& evidence) {
    for (const QString& text : {evidence.title, evidence.caption, evidence.origin, evidence.url}) {
        if (!text.trimmed().isEmpty()) {
            return shortened(text);
        }
    }
    switch (evidence.kind) {
    case EvidenceKind::Image:
        return tr("Picture");
    case EvidenceKind::Chart:
        return tr("Chart");
    case EvidenceKind::Log:
        return tr("Log excerpt");
    case EvidenceKind::Link:
        return tr("Link");
    case EvidenceKind::File:
        return tr("File");
    }
    return {};
}

} // namespace afterword
