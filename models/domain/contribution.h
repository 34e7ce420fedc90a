// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>
#include <QStringList>

namespace afterword {

/// What came back.
struct Contribution {
    ContributionId id;
    RequestId request;
    QString from;
    QString team;
    Instant receivedAt;
    ContributionState state = ContributionState::Received;
    QStringList answers;  ///< in the order of the questions
    QStringList accepted; ///< numbers of the pieces taken over
    QString fingerprint;  ///< so that the same answer never doubles

    static constexpr auto listName = u"contributions"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"request", self.request);
        field(u"from", self.from);
        field(u"team", self.team);
        field(u"receivedAt", self.receivedAt);
        field(u"state", self.state);
        field(u"answers", self.answers);
        field(u"accepted", self.accepted);
        field(u"fingerprint", self.fingerprint);
    }

    bool operator==(const Contribution&) const = default;
};

} // namespace afterword
