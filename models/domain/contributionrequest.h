// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace afterword {

/// What a team was asked.
struct ContributionRequest {
    RequestId id;
    QString team;
    QStringList questions;
    QDate due;
    std::optional<Instant> askedAt;
    RequestState state = RequestState::Draft;
    QString note;

    static constexpr auto listName = u"contributionRequests"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"team", self.team);
        field(u"questions", self.questions);
        field(u"due", self.due);
        field(u"askedAt", self.askedAt);
        field(u"state", self.state);
        field(u"note", self.note);
    }

    bool operator==(const ContributionRequest&) const = default;
};

} // namespace afterword
