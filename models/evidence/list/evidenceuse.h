// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "valuechange.h"

#include <QCoreApplication>
#include <QHash>

namespace afterword {

/// Where a piece of evidence is used: how many events and sections name it, and how many other things (milestones,
/// causes, actions, notes, the summary).
struct EvidenceUse {
    Q_DECLARE_TR_FUNCTIONS(EvidenceUse)

public:
    int events = 0;
    int sections = 0;
    int others = 0;

    [[nodiscard]] int total() const { return events + sections + others; }

    /// "2 events, 1 section"; "not used".
    [[nodiscard]] QString text() const;

    bool operator==(const EvidenceUse&) const = default;

    /// Each thing counts once, however often it names the evidence. What is not used has no entry.
    [[nodiscard]] static QHash<EvidenceId, EvidenceUse> of(const Postmortem& postmortem);

    /// False where a change leaves all uses as they were, such as typing that names no evidence.
    [[nodiscard]] static bool isTouchedBy(const ValueChange& change);
};

} // namespace afterword
