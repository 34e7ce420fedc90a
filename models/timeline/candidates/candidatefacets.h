// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>

namespace afterword {

class CandidateIndex;

/// What there is to choose from in filters, with how many candidates have it: the most frequent first, and by name
/// among equals.
struct CandidateFacets {
    template <class T>
    struct Choice {
        T value;
        qint64 count = 0;

        bool operator==(const Choice&) const = default;
    };

    QList<Choice<EventKind>> kinds;
    QList<Choice<SourceId>> sources; ///< in the order of the incident's sources
    QList<Choice<QString>> people;   ///< authors; the empty name stands for records without one
    QList<Choice<QString>> lanes;    ///< that picking would give: of tables their own, else the source's name
    Instant earliest;
    Instant latest;
    qint64 threads = 0;

    bool operator==(const CandidateFacets&) const = default;
};

[[nodiscard]] CandidateFacets countFacets(const CandidateIndex& index);

} // namespace afterword
