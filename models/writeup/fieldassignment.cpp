// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldassignment.h"

#include "gate.h"
#include "isotime.h"

#include <functional>

namespace afterword {

namespace {

using Changes = Result<QList<ValueChange>>;

struct TextField {
    const char16_t* name;
    QString Incident::* member;
};

constexpr TextField textFields[] = {
    {u"title", &Incident::title},           {u"severity", &Incident::severity},
    {u"lead", &Incident::leadInvestigator}, {u"facilitator", &Incident::facilitator},
    {u"noteTaker", &Incident::noteTaker},   {u"language", &Incident::language},
    {u"summary", &Incident::summary},       {u"recording", &Incident::recordingUrl},
};

Changes incidentChange(const Postmortem& postmortem, const std::function<void(Incident&)>& edit) {
    Incident after = postmortem.incident;
    edit(after);
    return QList<ValueChange>{{AnyValue(postmortem.incident), AnyValue(after)}};
}

Result<std::optional<Instant>> readInstant(const Postmortem& postmortem, const QString& field, const QString& value) {
    if (value.trimmed().isEmpty()) {
        return std::optional<Instant>();
    }
    const auto zone = Zone::fromName(postmortem.incident.zone);
    const auto at = fromIso(value, zone.value_or(Zone()));
    if (!at) {
        return failure(ErrorCode::BadInput, field, QStringLiteral("not a time in ISO 8601: %1").arg(value));
    }
    return at;
}

Changes setMilestone(const Postmortem& postmortem, MilestoneKind kind, const QString& value) {
    const auto at = readInstant(postmortem, toKey(kind), value);
    if (!at) {
        return failure(at.error());
    }
    const auto& milestones = postmortem.milestones;
    const auto found =
        std::find_if(milestones.begin(), milestones.end(), [&](const Milestone& m) { return m.kind == kind; });
    const std::optional<AnyValue> before = found == milestones.end() ? std::nullopt : std::optional<AnyValue>(*found);
    if (!*at) {
        return before ? QList<ValueChange>{{before, std::nullopt}} : QList<ValueChange>();
    }
    Milestone after = found == milestones.end() ? Milestone{} : *found;
    if (after.id.isNull()) {
        after.id = MilestoneId::create();
    }
    after.kind = kind;
    after.at = **at;
    after.timeText = value;
    after.zone = postmortem.incident.zone;
    return QList<ValueChange>{{before, AnyValue(after)}};
}

Changes setState(const Postmortem& postmortem, const QString& value, Instant now) {
    const QString key = value.section(u':', 0, 0).trimmed();
    const QString reason = value.section(u':', 1).trimmed();
    const auto state = fromKey<IncidentState>(key);
    if (!state) {
        QStringList known;
        for (const auto& [enumerator, text] : TextKeys<IncidentState>::keys) {
            known.append(QString::fromUtf16(text));
        }
        return failure(ErrorCode::BadInput, QStringLiteral("state"), QStringLiteral("no such state: %1").arg(key),
                       known);
    }
    const QStringList missing = Gate::missingFor(postmortem, *state, now);
    const bool isOverridden = Gate::needsReason(*state) && !reason.isEmpty();
    if (!missing.isEmpty() && !isOverridden) {
        return failure(ErrorCode::GateRefused, toKey(*state), missing.join(u'\n'));
    }
    return incidentChange(postmortem, [&](Incident& incident) {
        incident.state = *state;
        incident.gateOverride = missing.isEmpty() ? QString() : reason;
        if (*state == IncidentState::Watching) {
            incident.watchStartedAt = now;
        }
    });
}

Changes setSection(const Postmortem& postmortem, const QString& key, const QString& value) {
    for (const Section& section : postmortem.sections) {
        if (section.key == key) {
            Section after = section;
            after.markdown = value;
            return QList<ValueChange>{{AnyValue(section), AnyValue(after)}};
        }
    }
    QStringList known;
    for (const Section& section : postmortem.sections) {
        known.append(u"section." + section.key);
    }
    return failure(ErrorCode::Usage, QString(u"section." + key), QStringLiteral("no such section"), known);
}

Changes setZone(const Postmortem& postmortem, const QString& value) {
    const auto zone = Zone::fromName(value);
    if (!zone) {
        return failure(zone.error());
    }
    return incidentChange(postmortem, [&](Incident& incident) { incident.zone = zone->name(); });
}

} // namespace

QStringList FieldAssignment::fields() {
    QStringList names;
    for (const TextField& field : textFields) {
        names.append(QString::fromUtf16(field.name));
    }
    names += {QStringLiteral("state"), QStringLiteral("zone"), QStringLiteral("debriefAt"), QStringLiteral("services")};
    for (const auto& [kind, key] : TextKeys<MilestoneKind>::keys) {
        names.append(QString::fromUtf16(key));
    }
    names.append(QStringLiteral("section.ID"));
    return names;
}

Result<QList<ValueChange>> FieldAssignment::changes(const Postmortem& postmortem, const QString& field,
                                                    const QString& value, Instant now) {
    for (const TextField& text : textFields) {
        if (field == QStringView(text.name)) {
            return incidentChange(postmortem, [&](Incident& incident) { incident.*text.member = value; });
        }
    }
    if (field == u"state") {
        return setState(postmortem, value, now);
    }
    if (field == u"zone") {
        return setZone(postmortem, value);
    }
    if (field == u"services") {
        QStringList services = value.split(u',', Qt::SkipEmptyParts);
        for (QString& service : services) {
            service = service.trimmed();
        }
        services.removeAll(QString());
        return incidentChange(postmortem, [&](Incident& incident) { incident.services = services; });
    }
    if (field == u"debriefAt") {
        const auto at = readInstant(postmortem, field, value);
        return at ? incidentChange(postmortem, [&](Incident& incident) { incident.debriefAt = *at; })
                  : Changes(failure(at.error()));
    }
    if (const auto kind = fromKey<MilestoneKind>(field)) {
        return setMilestone(postmortem, *kind, value);
    }
    if (field.startsWith(u"section.")) {
        return setSection(postmortem, field.sliced(8), value);
    }
    return failure(ErrorCode::Usage, field, QStringLiteral("no such field"), fields());
}

} // namespace afterword
