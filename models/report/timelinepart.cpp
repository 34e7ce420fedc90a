// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "reportfigures.h"
#include "reportparts.h"
#include "reportwords.h"

namespace afterword {

namespace {

bool hasSeconds(const QList<TimelineEvent>& events) {
    return std::any_of(events.begin(), events.end(), [](const TimelineEvent& event) {
        return event.precision == TimePrecision::Exact && event.happenedAt.us % 60'000'000 != 0;
    });
}

QString weekday(const ReportContext& context, Instant at) {
    const CivilTime local = context.request().zone.toLocal(at);
    return context.request().locale.dayName(QDate(local.year, local.month, local.day).dayOfWeek());
}

Runs lines(std::initializer_list<Runs> parts) {
    Runs all;
    for (const Runs& part : parts) {
        if (!part.isEmpty() && !all.isEmpty()) {
            all.append(breakRun());
        }
        all += part;
    }
    return all;
}

} // namespace

QList<Block> TimelinePart::blocks(ReportContext& context) {
    QList<Block> blocks;
    if (!context.events().isEmpty()) {
        blocks.append(timelineBlock(context));
    }
    if (!context.postmortem().milestones.isEmpty()) {
        blocks.append(heading(2, tr("Milestones")));
        blocks.append({milestoneTable(context)});
    }
    if (!context.events().isEmpty()) {
        blocks.append(heading(2, tr("Events")));
        blocks.append({eventTable(context)});
    }
    return blocks;
}

TableBlock TimelinePart::milestoneTable(const ReportContext& context) {
    QList<Milestone> milestones = context.postmortem().milestones;
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone& a, const Milestone& b) { return a.at < b.at; });
    const bool hasNotes = std::any_of(milestones.begin(), milestones.end(), [](const Milestone& milestone) {
        return !milestone.note.isEmpty() || !milestone.evidence.isEmpty();
    });
    TableBlock table;
    table.label = tr("Milestones");
    table.columns = {{tr("Milestone"), {}, TableBlock::Role::Text, hasNotes ? 0.2 : 0.3},
                     {tr("Time"), {}, TableBlock::Role::Time, hasNotes ? 0.25 : 0.4},
                     {tr("Since the first"), {}, TableBlock::Role::Text, hasNotes ? 0.15 : 0.3}};
    if (hasNotes) {
        table.columns.append({tr("Note and evidence"), {}, TableBlock::Role::Text, 0.4});
    }
    for (const Milestone& milestone : std::as_const(milestones)) {
        TableBlock::Row row;
        row.anchor = ReportContext::milestoneAnchor(milestone.kind);
        const Duration since = milestone.at - milestones.first().at;
        row.cells = {{textRun(ReportWords::of(milestone.kind))},
                     {textRun(context.dateTime(milestone.at))},
                     {textRun(since.us == 0 ? QString() : QString(u'+' + toDurationText(since)))}};
        if (hasNotes) {
            row.cells.append(
                lines({context.inlineMarkdown(milestone.note), context.evidenceLinks(milestone.evidence)}));
        }
        table.rows.append(row);
    }
    return table;
}

Runs TimelinePart::timeCell(const ReportContext& context, const TimelineEvent& event) {
    const Zone& zone = context.request().zone;
    const bool seconds = hasSeconds(context.events());
    const bool isRough = event.precision == TimePrecision::Minute || event.precision == TimePrecision::About;
    QString text = toClockText(event.happenedAt, zone, seconds && !isRough);
    if (event.precision == TimePrecision::About) {
        text.prepend(u'~');
    }
    const std::optional<Instant> end = event.precision == TimePrecision::Between ? event.latestAt : event.endsAt;
    if (!end) {
        return {textRun(text)};
    }
    const bool sameDay = toDateText(*end, zone) == toDateText(event.happenedAt, zone);
    const QString endText = sameDay ? toClockText(*end, zone, seconds && !isRough) : toLocalText(*end, zone);
    return {textRun(text + u'\u2013'), breakRun(), textRun(endText)};
}

Runs TimelinePart::whatCell(const ReportContext& context, const TimelineEvent& event) {
    const Zone& zone = context.request().zone;
    Runs known;
    if (event.knownAt && *event.knownAt != event.happenedAt) {
        const bool sameDay = toDateText(*event.knownAt, zone) == toDateText(event.happenedAt, zone);
        const QString at = sameDay ? toClockText(*event.knownAt, zone, false) : context.dateTime(*event.knownAt);
        Run run = textRun(tr("Known at %1").arg(at));
        run.emphasis = true;
        known.append(run);
    }
    Runs decision;
    if (event.decision) {
        const auto add = [&](const QString& label, const QString& text) {
            if (!text.isEmpty()) {
                decision = lines({decision, {strongRun(label + QChar(u' ')), textRun(context.names().masked(text))}});
            }
        };
        add(tr("Options seen:"), event.decision->options.join(QStringLiteral("; ")));
        add(tr("Known then:"), event.decision->known);
        add(tr("Expected effect:"), event.decision->expected);
    }
    return lines({context.plain(event.text), known, context.inlineMarkdown(event.note), decision,
                  context.evidenceLinks(event.evidence)});
}

TableBlock TimelinePart::eventTable(const ReportContext& context) {
    const QList<TimelineEvent>& events = context.events();
    const auto any = [&](auto field) {
        return std::any_of(events.begin(), events.end(), [&](const TimelineEvent& e) { return !(e.*field).isEmpty(); });
    };
    const bool hasLanes = any(&TimelineEvent::lane);
    const bool hasPeople = any(&TimelineEvent::who);
    const Zone& zone = context.request().zone;
    TableBlock table;
    table.label = tr("Events");
    table.columns = {
        {tr("No."), TableBlock::Align::Right, TableBlock::Role::Number, 0},
        {tr("Time (%1)").arg(zone.abbreviationAt(events.first().happenedAt)), {}, TableBlock::Role::Time, 0},
        {tr("Kind"), {}, TableBlock::Role::Badge, 0}};
    if (hasLanes) {
        table.columns.append({tr("Lane"), {}, TableBlock::Role::Text, 0});
    }
    if (hasPeople) {
        table.columns.append({tr("Who"), {}, TableBlock::Role::Text, 0});
    }
    table.columns.append({tr("What happened"), {}, TableBlock::Role::Text, 1});
    QString day;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const TimelineEvent& event = events[i];
        const QString date = toDateText(event.happenedAt, zone);
        if (date != day) {
            day = date;
            TableBlock::Row heading;
            heading.cells = {{textRun(tr("%1, %2", "weekday, date").arg(weekday(context, event.happenedAt), date))}};
            heading.emphasised = true;
            table.rows.append(heading);
        }
        TableBlock::Row row;
        row.anchor = QStringLiteral("event-%1").arg(i + 1);
        row.cells = {
            {textRun(QString::number(i + 1))}, timeCell(context, event), {textRun(ReportWords::of(event.kind))}};
        row.badges = {{}, {}, toKey(event.kind)};
        if (hasLanes) {
            row.cells.append(context.plain(event.lane));
        }
        if (hasPeople) {
            const QString who = context.names().actor(event.who, event.kind);
            row.cells.append(who.isEmpty() ? Runs() : Runs{textRun(who)});
        }
        row.cells.append(whatCell(context, event));
        table.rows.append(row);
    }
    return table;
}

} // namespace afterword
