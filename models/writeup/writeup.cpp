// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writeup.h"

#include "sectionorder.h"
#include "templateswitch.h"

#include <QSet>

namespace afterword {

namespace {

/// A name for the command line and the report's anchors: "Customers' voice" is "customersVoice". Not one that is taken,
/// nor one of a template's, because the report puts values into those.
QString keyFor(const QString& title, const QList<Section>& sections) {
    QSet<QString> taken{QStringLiteral("impact"),  QStringLiteral("trigger"),      QStringLiteral("timeline"),
                        QStringLiteral("actions"), QStringLiteral("ifWeHaveTime"), QStringLiteral("rootCause"),
                        QStringLiteral("data")};
    for (const Section& section : sections) {
        taken.insert(section.key);
    }
    QString key;
    bool beginsWord = false;
    for (const QChar c : title) {
        const bool isPlain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (isPlain && key.size() < 40) {
            key.append(beginsWord && !key.isEmpty() ? c.toUpper() : key.isEmpty() ? c.toLower() : c);
        }
        beginsWord = c.isSpace() || (beginsWord && !isPlain);
    }
    key = key.isEmpty() ? QStringLiteral("section") : key;
    QString free = key;
    for (int number = 2; taken.contains(free); ++number) {
        free = key + QString::number(number);
    }
    return free;
}

/// Numbers `wanted` from 0, where that changes anything.
QList<ValueChange> renumbered(const QList<Section>& wanted) {
    QList<ValueChange> changes;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        Section after = wanted[i];
        after.position = static_cast<int>(i);
        if (after != wanted[i]) {
            changes.append({AnyValue(wanted[i]), AnyValue(after)});
        }
    }
    return changes;
}

qsizetype indexOf(const QList<Section>& sections, SectionId id) {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const Section& section) { return section.id == id; });
    return found == sections.end() ? -1 : found - sections.begin();
}

} // namespace

template <class Edit>
void WriteUp::editIncident(const QString& label, const char* field, const Edit& edit) {
    Incident incident = m_document.postmortem().incident;
    edit(incident);
    m_document.update(label, incident, field ? QStringLiteral("incident.") + QLatin1String(field) : QString());
}

void WriteUp::setText(SectionId section, const QString& markdown, Typing typing) {
    if (const auto* before = m_document.find<Section>(section)) {
        Section after = *before;
        after.markdown = markdown;
        const bool merges = typing == Typing::GoesOn;
        m_document.update(tr("Write \u201c%1\u201d").arg(before->title), after,
                          merges ? QStringLiteral("section.") + section.toString() : QString());
    }
}

void WriteUp::setSummary(const QString& markdown, Typing typing) {
    editIncident(tr("Write the summary"), typing == Typing::GoesOn ? "summary" : nullptr,
                 [&](Incident& incident) { incident.summary = markdown; });
}

void WriteUp::setTitle(const QString& title) {
    editIncident(tr("Change the title"), "title", [&](Incident& incident) { incident.title = title; });
}

void WriteUp::setSeverity(const QString& severity) {
    editIncident(tr("Change the severity"), "severity", [&](Incident& incident) { incident.severity = severity; });
}

void WriteUp::setLeadInvestigator(const QString& name) {
    editIncident(tr("Change the lead investigator"), "lead",
                 [&](Incident& incident) { incident.leadInvestigator = name; });
}

void WriteUp::setFacilitator(const QString& name) {
    editIncident(tr("Change the facilitator"), "facilitator", [&](Incident& incident) { incident.facilitator = name; });
}

void WriteUp::setNoteTaker(const QString& name) {
    editIncident(tr("Change the note-taker"), "noteTaker", [&](Incident& incident) { incident.noteTaker = name; });
}

void WriteUp::setServices(const QString& names) {
    QStringList services = names.split(u',', Qt::SkipEmptyParts);
    for (QString& service : services) {
        service = service.trimmed();
    }
    services.removeAll(QString());
    editIncident(tr("Change the services"), "services", [&](Incident& incident) { incident.services = services; });
}

SectionId WriteUp::addSection(const QString& title, SectionId after) {
    QList<Section> sections = sectionsInOrder(m_document.postmortem());
    const qsizetype behind = indexOf(sections, after);
    Section added;
    added.id = SectionId::create();
    added.key = keyFor(title, sections);
    added.title = title.simplified();
    const qsizetype at = behind < 0 ? sections.size() : behind + 1;
    sections.insert(at, added);
    QList<ValueChange> changes = renumbered(sections);
    changes.removeIf([&](const ValueChange& change) {
        const auto* section = std::get_if<Section>(&*change.before);
        return section && section->id == added.id;
    });
    added.position = static_cast<int>(at);
    changes.append({std::nullopt, AnyValue(added)});
    m_document.change(tr("Add section"), changes);
    return added.id;
}

void WriteUp::rename(SectionId section, const QString& title) {
    const auto* before = m_document.find<Section>(section);
    if (before && !title.trimmed().isEmpty()) {
        Section after = *before;
        after.title = title.simplified();
        m_document.update(tr("Rename section"), after);
    }
}

void WriteUp::moveSection(SectionId section, qsizetype to) {
    QList<Section> sections = sectionsInOrder(m_document.postmortem());
    const qsizetype from = indexOf(sections, section);
    if (from >= 0) {
        sections.move(from, std::clamp<qsizetype>(to, 0, sections.size() - 1));
        m_document.change(tr("Move section"), renumbered(sections));
    }
}

void WriteUp::removeSection(SectionId section) {
    m_document.remove<Section>(tr("Remove section"), section);
}

void WriteUp::setVisibility(SectionId section, Visibility visibility) {
    if (const auto* before = m_document.find<Section>(section)) {
        Section after = *before;
        after.visibility = visibility;
        m_document.update(tr("Change who sees the section"), after);
    }
}

void WriteUp::useTemplate(const PostmortemTemplate& wanted) {
    m_document.change(tr("Change the template"), TemplateSwitch::plan(m_document.postmortem(), wanted).changes);
}

} // namespace afterword
