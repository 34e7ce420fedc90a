// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "civiltime.h"
#include "postmortem.h"

namespace afterword {

/// An incident that somebody has begun to write up, with one of each kind of thing that a text can refer to. The ids
/// are always the same.
class WrittenIncident {
public:
    static constexpr auto deploy = u"11111111-0000-4000-8000-000000000001";
    static constexpr auto alert = u"11111111-0000-4000-8000-000000000002";
    static constexpr auto rollback = u"11111111-0000-4000-8000-000000000003";
    static constexpr auto screenshot = u"22222222-0000-4000-8000-000000000001";
    static constexpr auto chart = u"22222222-0000-4000-8000-000000000002";
    static constexpr auto log = u"22222222-0000-4000-8000-000000000003";
    static constexpr auto action = u"33333333-0000-4000-8000-000000000001";
    static constexpr auto cause = u"44444444-0000-4000-8000-000000000001";

    [[nodiscard]] static Postmortem make() {
        Postmortem postmortem;
        addFacts(postmortem.incident);
        addEvents(postmortem);
        addEvidence(postmortem);
        addSections(postmortem);
        ActionItem warmUp;
        warmUp.id = ActionId::fromString(action);
        warmUp.title = text(u"Warm up caches before traffic");
        warmUp.owner = text(u"Priya Nair");
        postmortem.actions.append(warmUp);
        Cause retries;
        retries.id = CauseId::fromString(cause);
        retries.text = text(u"Nothing limits retries");
        postmortem.causes.append(retries);
        return postmortem;
    }

    [[nodiscard]] static Instant at(int hour, int minute, int second = 0) {
        return utcInstant({.year = 2026, .month = 9, .day = 17, .hour = hour, .minute = minute, .second = second});
    }

private:
    [[nodiscard]] static QString text(QStringView view) { return view.toString(); }

    static void addFacts(Incident& incident) {
        incident.id = IncidentId::fromString(u"00000000-0000-4000-8000-000000000001");
        incident.key = text(u"INC-7");
        incident.title = text(u"Slow pages after a cache node was replaced");
        incident.severity = text(u"SEV2");
        incident.leadInvestigator = text(u"Ines Calvo");
        incident.facilitator = text(u"Ines Calvo");
        incident.services = {text(u"Web shop"), text(u"Orders database")};
        incident.summary = text(u"On 17 September, pages were slow and **31 %** of checkouts failed.");
        incident.roleNames = {{text(u"Tomasz Wrona"), text(u"the on-call engineer")}};
    }

    static void addEvents(Postmortem& postmortem) {
        const auto event = [&](QStringView id, Instant when, EventKind kind, QStringView said, QStringView who) {
            TimelineEvent value;
            value.id = EventId::fromString(id);
            value.happenedAt = when;
            value.kind = kind;
            value.text = said.toString();
            value.who = who.toString();
            postmortem.events.append(value);
        };
        event(deploy, at(9, 2, 10), EventKind::Change, u"Cache node 4 replaced", u"deploy-bot");
        event(alert, at(9, 11, 2), EventKind::Alert, u"Checkout errors above 5 %", u"monitoring");
        event(rollback, at(10, 4), EventKind::Action, u"One request per title goes to the database", u"Tomasz Wrona");
        const auto milestone = [&](QStringView id, MilestoneKind kind, Instant when) {
            Milestone value;
            value.id = MilestoneId::fromString(id);
            value.kind = kind;
            value.at = when;
            postmortem.milestones.append(value);
        };
        milestone(u"55555555-0000-4000-8000-000000000001", MilestoneKind::Detected, at(9, 11, 2));
        milestone(u"55555555-0000-4000-8000-000000000002", MilestoneKind::Resolved, at(10, 19));
    }

    static void addEvidence(Postmortem& postmortem) {
        const auto piece = [&](QStringView id, EvidenceKind kind, QStringView title) -> Evidence& {
            Evidence value;
            value.id = EvidenceId::fromString(id);
            value.kind = kind;
            value.title = title.toString();
            value.position = static_cast<int>(postmortem.evidence.size());
            postmortem.evidence.append(value);
            return postmortem.evidence.last();
        };
        Evidence& picture = piece(screenshot, EvidenceKind::Image, u"Checkout page as customers saw it");
        picture.caption = text(u"The page that 31 % of customers saw.");
        picture.sha256 = QString(64, u'a');
        picture.width = 1280;
        picture.height = 800;
        picture.bytes = 48'213;
        Evidence& curve = piece(chart, EvidenceKind::Chart, u"Database connections");
        curve.takenAt = at(9, 0);
        SeriesInfo series;
        series.id = SeriesId::fromString(u"66666666-0000-4000-8000-000000000001");
        series.name = text(u"connections");
        series.points = 1440;
        curve.series = {series};
        Evidence& excerpt = piece(log, EvidenceKind::Log, u"Pool exhausted");
        excerpt.text = text(u"09:05:31 ERROR pool exhausted (200/200)\n09:05:31 WARN retrying in 0 ms");
        excerpt.origin = text(u"orders-db-1.log");
        postmortem.events[1].evidence = {EvidenceId::fromString(chart)};
    }

    static void addSections(Postmortem& postmortem) {
        const auto section = [&](QStringView key, QStringView title, const QString& markdown, QStringView prompt) {
            Section value;
            value.id = SectionId::fromString(
                QStringLiteral("77777777-0000-4000-8000-00000000000%1").arg(postmortem.sections.size() + 1));
            value.key = key.toString();
            value.title = title.toString();
            value.markdown = markdown;
            value.prompt = prompt.toString();
            value.position = static_cast<int>(postmortem.sections.size());
            postmortem.sections.append(value);
        };
        section(u"impact", u"Impact and scope",
                QStringLiteral("Pages took up to 9 s. The shop was **slow** for everybody in the EU:\n\n"
                               "- 31 % of checkouts failed\n- no order was lost\n\n![](evidence:%1)\n\n"
                               "It was seen at [](event:%2), by an alert.\n")
                    .arg(screenshot, alert),
                u"Who was affected, where, for how long, and how badly? Numbers first.");
        section(u"trigger", u"Trigger", QStringLiteral("A cache node was replaced: [](event:%1).").arg(deploy),
                u"What set it off?");
        section(u"timeline", u"Timeline of events", {}, u"What should the reader of the timeline below know?");
        section(u"lessons", u"What went well", {}, u"What helped, and should be kept?");
    }
};

} // namespace afterword
