// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paletteoffer.h"

#include "document.h"
#include "isotime.h"
#include "selection.h"
#include "timeaxis.h"
#include "typedtime.h"
#include "typedtimetext.h"

#include <map>

namespace afterword {

QList<PaletteEntry> PaletteOffer::of(QChar prefix, const QString& typed) const {
    QList<PaletteEntry> entries;
    if (prefix.isNull() || prefix == u'>') {
        addCommands(entries);
    }
    if (!m_document) {
        return entries;
    }
    if (prefix.isNull() || prefix == u'#') {
        addEvents(entries, {});
    }
    if (prefix.isNull() || prefix == u'!') {
        addEvidence(entries);
    }
    if (prefix == u'@') {
        addPeople(entries);
    }
    if (prefix == u':') {
        addTime(entries, typed);
    }
    return entries;
}

void PaletteOffer::addCommands(QList<PaletteEntry>& entries) const {
    for (const Commands::Entry& entry : m_commands.all()) {
        QAction* action = entry.action;
        entries.append({entry.command.icon, QString(action->text()).remove(u'&'),
                        action->shortcut().toString(QKeySequence::NativeText), tr("Commands"), action->isEnabled(),
                        [action] {
                            action->trigger();
                        }});
    }
}

void PaletteOffer::addEvents(QList<PaletteEntry>& entries, const QString& who) const {
    for (const TimelineEvent& event : m_document->postmortem().events) {
        if (who.isEmpty() || event.who == who) {
            entries.append({event.starred ? Icon::Star : Icon::Timeline, event.text,
                            toLocalText(event.happenedAt, m_axis.zone()), tr("Events"), true,
                            [this, id = event.id, at = event.happenedAt] {
                                m_axis.reveal(at);
                                m_selection.select(id.uuid());
                            }});
        }
    }
}

void PaletteOffer::addEvidence(QList<PaletteEntry>& entries) const {
    for (const Evidence& evidence : m_document->postmortem().evidence) {
        entries.append({Icon::Evidence, evidence.title,
                        evidence.takenAt ? toLocalText(*evidence.takenAt, m_axis.zone()) : QString(), tr("Evidence"),
                        true, [this, at = evidence.takenAt] {
                            if (at) {
                                m_axis.reveal(*at);
                                m_axis.point(at);
                            }
                        }});
    }
}

void PaletteOffer::addPeople(QList<PaletteEntry>& entries) const {
    std::map<QString, QList<QUuid>> people;
    for (const TimelineEvent& event : m_document->postmortem().events) {
        if (!event.who.isEmpty()) {
            people[event.who].append(event.id.uuid());
        }
    }
    for (const auto& [who, events] : people) {
        entries.append({Icon::Person, who, tr("%Ln event(s)", nullptr, static_cast<int>(events.size())), tr("People"),
                        true, [this, ids = events] {
                            m_selection.select(ids, ids.constFirst());
                        }});
    }
}

void PaletteOffer::addTime(QList<PaletteEntry>& entries, const QString& typed) const {
    const Instant middle{m_axis.from().us + (m_axis.to() - m_axis.from()).us / 2};
    TypedTimeContext context;
    context.zone = m_axis.zone();
    context.reference = m_axis.cursor().value_or(middle);
    context.now = m_clock.now();
    for (const Milestone& milestone : m_document->postmortem().milestones) {
        if (milestone.kind == MilestoneKind::Started) {
            context.start = milestone.at;
        }
    }
    const auto time = readTypedTime(typed, context);
    if (!time) {
        return;
    }
    entries.append({Icon::Clock,
                    tr("Go to %1").arg(understoodText(*time, m_axis.zone())),
                    {},
                    tr("Times"),
                    true,
                    [this, at = time->at] {
                        m_axis.reveal(at);
                        m_axis.lock(at);
                    }});
}

} // namespace afterword
