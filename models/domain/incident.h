// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace afterword {

/// What the response and the outage cost; 0 where it is not known.
struct CostOfIncident {
    double people = 0; ///< who responded
    double hours = 0;  ///< each, on average
    double lostRevenue = 0;
    QString currency;
    qint64 tickets = 0;
    qint64 accounts = 0;

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"people", self.people);
        field(u"hours", self.hours);
        field(u"lostRevenue", self.lostRevenue);
        field(u"currency", self.currency);
        field(u"tickets", self.tickets);
        field(u"accounts", self.accounts);
    }

    bool operator==(const CostOfIncident&) const = default;
};

/// A person's name and what the public edition says in its place.
struct RoleName {
    QString name;
    QString role;

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"name", self.name);
        field(u"role", self.role);
    }

    bool operator==(const RoleName&) const = default;
};

/// The happening, and with it the document about it.
struct Incident {
    IncidentId id;
    QString key; ///< "INC-1", unique in the library
    QString title;
    QString severity; ///< "SEV1" to "SEV5"; free text is kept
    IncidentState state = IncidentState::Investigating;
    Sensitivity sensitivity = Sensitivity::Normal;
    bool isNearMiss = false;
    bool isDrill = false;                    ///< kept out of the trends
    QString zone = QStringLiteral("UTC");    ///< IANA name; the zone of the report
    QString language = QStringLiteral("en"); ///< of the report
    QString templateId = QStringLiteral("default");
    QString leadInvestigator;
    QString facilitator;
    QString noteTaker;
    QString summary;      ///< Markdown; stands alone
    QStringList services; ///< what was affected
    CostOfIncident cost;
    int watchWindow = 14; ///< days without recurrence before closing
    std::optional<Instant> watchStartedAt;
    std::optional<Instant> debriefAt;
    QString recordingUrl;
    QString gateOverride;      ///< why it was closed although the gate was not met
    IncidentId recurrenceOf;   ///< the earlier incident with the same cause
    QList<RoleName> roleNames; ///< what the public edition calls people
    Instant createdAt;
    bool archived = false;

    static constexpr auto listName = u"incident"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"key", self.key);
        field(u"title", self.title);
        field(u"severity", self.severity);
        field(u"state", self.state);
        field(u"sensitivity", self.sensitivity);
        field(u"isNearMiss", self.isNearMiss);
        field(u"isDrill", self.isDrill);
        field(u"zone", self.zone);
        field(u"language", self.language);
        field(u"templateId", self.templateId);
        field(u"leadInvestigator", self.leadInvestigator);
        field(u"facilitator", self.facilitator);
        field(u"noteTaker", self.noteTaker);
        field(u"summary", self.summary);
        field(u"services", self.services);
        field(u"cost", self.cost);
        field(u"watchWindow", self.watchWindow);
        field(u"watchStartedAt", self.watchStartedAt);
        field(u"debriefAt", self.debriefAt);
        field(u"recordingUrl", self.recordingUrl);
        field(u"gateOverride", self.gateOverride);
        field(u"recurrenceOf", self.recurrenceOf);
        field(u"roleNames", self.roleNames);
        field(u"createdAt", self.createdAt);
        field(u"archived", self.archived);
    }

    bool operator==(const Incident&) const = default;
};

} // namespace afterword
