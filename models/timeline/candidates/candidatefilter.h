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

/// Which fates a filter lets through.
enum class FateFilter {
    Any,
    Unpicked, ///< not in the story: without a mark, skipped or starred
    Unseen,   ///< without a mark or starred: not decided yet
    Starred,
    Skipped,
    Picked,
};

[[nodiscard]] bool passes(FateFilter filter, std::optional<CandidateFate> fate);

/// Which candidates are listed: those that every part lets through. A list that is empty lets everything through.
struct CandidateFilter {
    QString text;           ///< in the record or its author's name; ASCII letters in either case; trimmed
    QList<EventKind> kinds; ///< any of these
    QList<SourceId> sources;
    QStringList people; ///< authors; the empty name for records without one
    QStringList lanes;  ///< that picking would give
    std::optional<Instant> from;
    std::optional<Instant> to; ///< inclusive
    FateFilter fate = FateFilter::Any;

    /// What happened within `reach` of a moment, whatever it is.
    [[nodiscard]] static CandidateFilter around(Instant at, Duration reach = minutes(5));

    /// As it is searched for.
    [[nodiscard]] QByteArray needle() const { return text.trimmed().toUtf8(); }

    [[nodiscard]] bool isEmpty() const { return *this == CandidateFilter(); }

    /// Results of such filters stand in order of time, each for itself; with others, threads stay together.
    [[nodiscard]] bool isFlat() const;

    bool operator==(const CandidateFilter&) const = default;
};

} // namespace afterword
