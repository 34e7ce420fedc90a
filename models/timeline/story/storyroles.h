// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace afterword {

/// The columns of a story's table, in their order.
enum class StoryColumn { Time, Elapsed, SecondTime, Lane, Kind, Text, Who, Evidence, Star };

inline constexpr int storyColumnCount = static_cast<int>(StoryColumn::Star) + 1;

/// What a row of a story tells beside its texts; the same in every column.
namespace storyrole {
enum StoryRole {
    Id = Qt::UserRole + 1, ///< QUuid
    ShownAt,               ///< Instant, by the clock of the model
    HappenedAt,            ///< Instant
    EndsAt,                ///< Instant; invalid where there is none, as the next two
    KnownAt,               ///< Instant
    LatestAt,              ///< Instant
    Precision,             ///< TimePrecision as int
    Kind,                  ///< EventKind as int
    Lane,                  ///< QString
    LaneColour,            ///< row of the lane palette; -1 where no lane of the incident has its name
    Text,                  ///< QString
    Note,                  ///< QString, Markdown
    Who,                   ///< QString
    Tags,                  ///< QStringList
    Starred,               ///< bool
    Visibility,            ///< Visibility as int
    EvidenceCount,         ///< int
    HasQuestion,           ///< bool
    HasDecision,           ///< bool: details of a decision
    IsImported,            ///< bool: has a source
    Problems,              ///< QStringList: what setProblems() has for it
};
}

} // namespace afterword
