// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "isotime.h"
#include "reportparts.h"
#include "reportwords.h"

namespace afterword {

QList<Block> BackMatter::debrief(const ReportContext& context) {
    QList<Block> blocks;
    if (context.isPublic()) {
        return blocks;
    }
    const Incident& incident = context.postmortem().incident;
    const bool wasHeld = !context.postmortem().participants.isEmpty() || !context.postmortem().debriefNotes.isEmpty();
    if (wasHeld && incident.debriefAt) {
        blocks.append(paragraph({textRun(tr("Held on %1.").arg(context.dateTime(*incident.debriefAt)))}));
    }
    if (!incident.recordingUrl.isEmpty()) {
        const bool isSafe = MarkdownReader::isAllowedAddress(incident.recordingUrl);
        blocks.append(paragraph({textRun(tr("Recording:") + QChar(u' ')),
                                 linkRun(incident.recordingUrl, isSafe ? incident.recordingUrl : QString())}));
    }
    appendParticipants(blocks, context);
    appendNotes(blocks, context);
    appendParkingLot(blocks, context);
    return blocks;
}

void BackMatter::appendParticipants(QList<Block>& blocks, const ReportContext& context) {
    const QList<Participant>& participants = context.postmortem().participants;
    if (participants.isEmpty()) {
        return;
    }
    TableBlock table;
    table.label = tr("Participants");
    table.columns = {{tr("Name"), {}, TableBlock::Role::Text, 0.35},
                     {tr("Team"), {}, TableBlock::Role::Text, 0.25},
                     {tr("Role"), {}, TableBlock::Role::Text, 0.25},
                     {tr("Took part"), {}, TableBlock::Role::Text, 0.15}};
    for (const Participant& participant : participants) {
        TableBlock::Row row;
        row.cells = {context.plain(participant.name),
                     context.plain(participant.team),
                     context.plain(participant.role),
                     {textRun(participant.attended ? tr("Yes", "took part") : tr("No", "took part"))}};
        table.rows.append(row);
    }
    blocks.append(heading(2, tr("Participants")));
    blocks.append({table});
}

void BackMatter::appendNotes(QList<Block>& blocks, const ReportContext& context) {
    for (const auto& [kind, key] : TextKeys<DebriefNoteKind>::keys) {
        ListBlock list;
        for (const DebriefNote& captured : context.postmortem().debriefNotes) {
            if (captured.kind != kind) {
                continue;
            }
            Runs runs = context.plain(captured.text);
            if (!captured.who.isEmpty()) {
                runs.append(textRun(QString(u" \u2014 " + captured.who)));
            }
            list.items.append({{paragraph(runs)}, {}});
        }
        if (!list.items.isEmpty()) {
            blocks.append(heading(2, ReportWords::of(kind)));
            blocks.append({list});
        }
    }
}

void BackMatter::appendParkingLot(QList<Block>& blocks, const ReportContext& context) {
    const Postmortem& postmortem = context.postmortem();
    if (postmortem.parkingLot.isEmpty()) {
        return;
    }
    TableBlock table;
    table.label = tr("Parking lot");
    table.columns = {{tr("Set aside"), {}, TableBlock::Role::Text, 0.4},
                     {tr("Theme"), {}, TableBlock::Role::Text, 0.2},
                     {tr("What became of it"), {}, TableBlock::Role::Text, 0.4}};
    for (const ParkedItem& item : postmortem.parkingLot) {
        QString theme;
        for (const Theme& known : postmortem.themes) {
            theme = known.id == item.theme ? known.name : theme;
        }
        QStringList fate;
        if (!item.decision.isEmpty()) {
            fate.append(item.decision);
        }
        if (!item.declinedBecause.isEmpty()) {
            fate.append(tr("Declined: %1").arg(item.declinedBecause));
        }
        if (fate.isEmpty() && item.soakUntil.isValid()) {
            fate.append(tr("To be decided after %1").arg(item.soakUntil.toString(Qt::ISODate)));
        }
        TableBlock::Row row;
        row.cells = {context.plain(item.text), context.plain(theme), context.plain(fate.join(u' '))};
        table.rows.append(row);
    }
    blocks.append(heading(2, tr("Parking lot")));
    blocks.append({table});
}

QList<Block> BackMatter::sources(const ReportContext& context) {
    const QLocale& locale = context.request().locale;
    TableBlock table;
    table.label = tr("Sources");
    table.columns = {{tr("Source"), {}, TableBlock::Role::Text, 0.3},
                     {tr("Format"), {}, TableBlock::Role::Text, 0.12},
                     {tr("Records"), TableBlock::Align::Right, TableBlock::Role::Number, 0.12},
                     {tr("Not read"), TableBlock::Align::Right, TableBlock::Role::Number, 0.12},
                     {tr("Times"), {}, TableBlock::Role::Text, 0.34}};
    for (const Source& source : context.postmortem().sources) {
        if (source.removed) {
            continue;
        }
        QStringList times;
        if (!source.zone.isEmpty()) {
            times.append(source.zoneAssumed ? tr("%1, assumed", "time zone").arg(source.zone) : source.zone);
        }
        if (source.year != 0) {
            times.append(source.yearAssumed ? tr("year %1, assumed").arg(source.year) : tr("year %1").arg(source.year));
        }
        if (source.offsetUs != 0) {
            times.append(tr("clock corrected by %1").arg(toDurationText({source.offsetUs})));
        }
        TableBlock::Row row;
        row.cells = {context.isPublic() ? Runs{textRun(tr("Imported material"))} : context.plain(source.name),
                     context.plain(source.format),
                     {textRun(locale.toString(source.records))},
                     {textRun(locale.toString(source.skipped.size()))},
                     {textRun(times.join(QStringLiteral("; ")))}};
        table.rows.append(row);
    }
    if (table.rows.isEmpty()) {
        return {};
    }
    return {
        note(tr("What this report was made from. Places that could not be read are counted; the library lists them.")),
        {table}};
}

} // namespace afterword
