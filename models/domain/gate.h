// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

#include <QCoreApplication>
#include <QStringList>

namespace afterword {

/// What stands between an incident and its next states (product.md, row A5).
class Gate {
    Q_DECLARE_TR_FUNCTIONS(Gate)

public:
    /// What is missing before `postmortem` may be in `wanted`, one sentence each, for people; empty: nothing. Going
    /// back is always allowed.
    [[nodiscard]] static QStringList missingFor(const Postmortem& postmortem, IncidentState wanted, Instant now);

    /// True where a written reason can stand in for what is missing: only for closing.
    [[nodiscard]] static bool needsReason(IncidentState wanted) { return wanted == IncidentState::Closed; }

    /// A root cause has a permanent fix when an action of type prevent is linked to it and was verified with proof.
    [[nodiscard]] static bool hasPermanentFix(const Postmortem& postmortem, const Cause& root);
};

} // namespace afterword
