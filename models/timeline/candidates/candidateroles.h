// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace afterword::candidateroles {

/// What CandidateModel gives beside Qt::DisplayRole and Qt::ToolTipRole; the same in every column.
enum Role {
    InstantRole = Qt::UserRole, ///< Instant
    SourceRole,                 ///< SourceId
    RecordRole,                 ///< qint64
    KindRole,                   ///< EventKind
    TimeAssumedRole,            ///< bool: the record has no time of its own
    FateRole,                   ///< CandidateFate; invalid where it has none
    EventRole,                  ///< EventId that it was picked into; null where it was not
    TextRole,                   ///< QString: up to 2,000 characters, with its lines; empty while it is fetched
    RawRole,                    ///< QString: up to 4,000 characters of the record as read; empty while it is fetched
    PlaceholderRole,            ///< bool: the texts are still being fetched
    DamagedRole,                ///< bool: the record cannot be read; the text says so
    DepthRole,                  ///< int: 1 for a reply, else 0
    RepliesRole,                ///< int: replies in the thread that this opens
    FoldedRole,                 ///< bool: replies that the filter lets through are hidden under this row
    ContextRole,                ///< bool: not let through by the filter; there for the replies under it
};

} // namespace afterword::candidateroles
