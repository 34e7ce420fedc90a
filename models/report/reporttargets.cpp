// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "reportcontext.h"
#include "reportwords.h"

namespace afterword {

namespace {

template <class V>
qsizetype indexOf(const QList<V>& values, decltype(V::id) id) {
    const auto found = std::find_if(values.begin(), values.end(), [&](const V& value) { return value.id == id; });
    return found == values.end() ? -1 : found - values.begin();
}

/// Enough of an event's text to know which one is meant.
QString beginning(const QString& text) {
    constexpr qsizetype longest = 80;
    const QString line = text.simplified();
    return line.size() <= longest ? line : QString(line.first(longest - 1) + QChar(0x2026));
}

} // namespace

MarkdownReferences::Target ReportContext::target(QStringView scheme, const QString& id) const {
    if (scheme == u"event") {
        return eventTarget(EventId::fromString(id));
    }
    if (scheme == u"milestone") {
        return milestoneTarget(id);
    }
    if (scheme == u"evidence") {
        return evidenceTarget(EvidenceId::fromString(id));
    }
    if (scheme == u"action") {
        const ActionId action = ActionId::fromString(id);
        const qsizetype index = indexOf(m_actions, action);
        return index < 0
                   ? leftOut(tr("an action that is not part of this report"), tr("deleted action"),
                             indexOf(postmortem().actions, action) >= 0)
                   : Target{QStringLiteral("action-%1").arg(index + 1), m_names.masked(m_actions[index].title), false};
    }
    const qsizetype index = indexOf(m_causes, CauseId::fromString(id));
    return index < 0 ? leftOut(tr("a cause that is not part of this report"), tr("deleted cause"), false)
                     : Target{QStringLiteral("cause-%1").arg(index + 1), m_names.masked(m_causes[index].text), false};
}

MarkdownReferences::Target ReportContext::leftOut(const QString& what, const QString& deleted, bool exists) const {
    // Who reads the public edition has no use for what became of it.
    return exists || isPublic() ? Target{{}, what, false} : Target{{}, deleted, true};
}

MarkdownReferences::Target ReportContext::eventTarget(EventId id) const {
    const QList<TimelineEvent>& all = postmortem().events;
    const qsizetype index = indexOf(all, id);
    if (index < 0 || !shows(all[index].visibility)) {
        return leftOut(tr("an event that is not part of this report"), tr("deleted event"), index >= 0);
    }
    const QString at = momentText(all[index].happenedAt);
    const int number = eventNumber(id);
    if (number == 0 || !m_hasTimeline) {
        return {{},
                tr("\u201c%1\u201d (%2)", "an event, its time").arg(beginning(m_names.masked(all[index].text)), at),
                false};
    }
    return {eventAnchor(number), tr("Event %1 (%2)", "number, time").arg(QString::number(number), at), false};
}

MarkdownReferences::Target ReportContext::milestoneTarget(const QString& key) const {
    const auto kind = fromKey<MilestoneKind>(key);
    for (const Milestone& milestone : postmortem().milestones) {
        if (kind && milestone.kind == *kind) {
            return {m_hasTimeline ? milestoneAnchor(*kind) : QString(),
                    tr("%1 (%2)", "milestone, its time").arg(ReportWords::of(*kind), momentText(milestone.at)), false};
        }
    }
    const QString what = kind ? ReportWords::of(*kind) : key;
    return leftOut(what, tr("%1, a milestone that is not set").arg(what), false);
}

MarkdownReferences::Target ReportContext::evidenceTarget(EvidenceId id) const {
    const auto known = m_known.constFind(id);
    if (known == m_known.constEnd()) {
        return leftOut(tr("evidence that is not part of this report"), tr("deleted evidence"),
                       indexOf(postmortem().evidence, id) >= 0);
    }
    const Evidence& evidence = m_evidence[known->index];
    if (known->number > 0) {
        return {QStringLiteral("figure-%1").arg(known->number), figureNumber(known->number), false};
    }
    const bool isListed =
        evidence.inReport && evidence.kind != EvidenceKind::Image && evidence.kind != EvidenceKind::Chart;
    const QString title = evidence.title.isEmpty() ? tr("evidence without a title") : m_names.masked(evidence.title);
    return {isListed ? QStringLiteral("evidence-%1").arg(known->index + 1) : QString(), title, false};
}

QString ReportContext::momentText(Instant at) const {
    const Zone& zone = m_request.zone;
    const bool isOneDay = !m_events.isEmpty() &&
                          toDateText(m_events.first().happenedAt, zone) == toDateText(at, zone) &&
                          toDateText(m_events.last().happenedAt, zone) == toDateText(at, zone);
    return isOneDay ? toClockText(at, zone, at.us % 60'000'000 != 0) : toLocalText(at, zone);
}

} // namespace afterword
