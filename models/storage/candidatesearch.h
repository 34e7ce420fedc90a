// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foldedsearch.h"
#include "library.h"

namespace afterword {

struct CandidateHits {
    qint64 count = 0;       ///< candidates that hold the needle
    QList<Candidate> first; ///< up to the limit, by source and record
};

/// Candidates that hold `needle` (UTF-8, ASCII letters in either case) in their record, or, where their text is not a
/// part of it, in their text. A plain scan over everything. Cancelled, Damaged; an empty needle finds nothing.
[[nodiscard]] Result<CandidateHits> findCandidates(Library& library, IncidentId incident, const QByteArray& needle,
                                                   qsizetype limit, Progress& progress);

/// The records of one chunk, by number within it, that hold the needle of `search`, as above. False where the columns
/// do not fit the bytes.
[[nodiscard]] bool findInChunk(const FoldedSearch& search, const ScannedChunk& chunk, std::vector<quint16>& records);

} // namespace afterword
