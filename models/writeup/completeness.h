// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"

#include <QCoreApplication>
#include <QStringList>

namespace afterword {

/// What is written already, and what is not.
class Completeness {
    Q_DECLARE_TR_FUNCTIONS(Completeness)

public:
    /// A section that says nothing: no text, and no values that the report puts there.
    [[nodiscard]] static bool isEmpty(const Postmortem& postmortem, const Section& section);

    /// In order.
    [[nodiscard]] static QList<SectionId> emptySections(const Postmortem& postmortem);

    /// What the report puts into a section by itself, in a sentence; empty: nothing.
    [[nodiscard]] static QString addedByReport(const Postmortem& postmortem, const Section& section);

    /// What of the incident's facts is not filled in, by name.
    [[nodiscard]] static QStringList missingFacts(const Incident& incident);

    /// True where one person has both roles: a debrief that is led by who wrote it hears less.
    [[nodiscard]] static bool leadAlsoFacilitates(const Incident& incident);
};

} // namespace afterword
