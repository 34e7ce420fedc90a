// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings.h"
#include "zone.h"

#include <QCoreApplication>
#include <QHash>

namespace afterword {

/// The sentences of findings.
class FindingText {
    Q_DECLARE_TR_FUNCTIONS(afterword::FindingText)

public:
    /// What is wrong or missing, with times in `zone`. The finding is one of this incident's, but what it names may
    /// have been removed since.
    [[nodiscard]] static QString of(const Finding& finding, const Postmortem& postmortem, const Zone& zone);

    /// "Contradictions", "To be decided", "Gaps": a group of findings.
    [[nodiscard]] static QString group(FindingSeverity severity);

    /// The sentences that concern one event, by event, for StoryModel::setProblems(). Silent stretches are nobody's.
    [[nodiscard]] static QHash<EventId, QStringList> byEvent(const QList<Finding>& findings,
                                                             const Postmortem& postmortem, const Zone& zone);
};

} // namespace afterword
