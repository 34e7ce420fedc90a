// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace afterword {

/// Something that somebody will do.
struct ActionItem {
    ActionId id;
    QString title;
    QString note; ///< Markdown
    ActionType type = ActionType::Prevent;
    ActionState state = ActionState::Proposed;
    QString owner;
    QDate due; ///< a day in the incident's zone
    Priority priority = Priority::Medium;
    QList<CauseId> causes;
    QList<EventId> events;
    QString trackerKey; ///< of the ticket
    QString trackerUrl;
    QString notDoingReason;
    QString proof; ///< why it is known to work
    QList<EvidenceId> proofEvidence;
    std::optional<Instant> verifiedAt;
    Instant createdAt;
    std::optional<Instant> closedAt; ///< when it became done, verified or not doing
    Visibility visibility = Visibility::Public;
    int position = 0;

    static constexpr auto listName = u"actions"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"title", self.title);
        field(u"note", self.note);
        field(u"type", self.type);
        field(u"state", self.state);
        field(u"owner", self.owner);
        field(u"due", self.due);
        field(u"priority", self.priority);
        field(u"causes", self.causes);
        field(u"events", self.events);
        field(u"trackerKey", self.trackerKey);
        field(u"trackerUrl", self.trackerUrl);
        field(u"notDoingReason", self.notDoingReason);
        field(u"proof", self.proof);
        field(u"proofEvidence", self.proofEvidence);
        field(u"verifiedAt", self.verifiedAt);
        field(u"createdAt", self.createdAt);
        field(u"closedAt", self.closedAt);
        field(u"visibility", self.visibility);
        field(u"position", self.position);
    }

    bool operator==(const ActionItem&) const = default;
};

} // namespace afterword
