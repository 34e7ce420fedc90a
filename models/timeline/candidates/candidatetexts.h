// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunkcache.h"

#include <atomic>
#include <chrono>

namespace afterword {

/// What a row shows of a candidate's record; long ones are cut.
struct CandidateText {
    static constexpr qsizetype lineLimit = 400;
    static constexpr qsizetype textLimit = 2000;
    static constexpr qsizetype rawLimit = 4000;

    QString line; ///< the first line with something in it
    QString text;
    QString raw;
    bool isDamaged = false; ///< it cannot be read, and the texts are empty

    /// Bytes of memory, about.
    [[nodiscard]] qsizetype cost() const;
};

/// A candidate whose text is wanted.
struct CandidateTextRequest {
    quint32 ordinal = 0;
    qint64 chunkRow = 0;
};

struct CandidateTextAnswer {
    QList<std::pair<quint32, CandidateText>> texts; ///< by ordinal
    QList<CandidateTextRequest> left;               ///< for which there was no time
};

/// Reads texts for about `budget`, those of whole chunks together, the first asked for first.
[[nodiscard]] CandidateTextAnswer readCandidateTexts(Library& library, CandidateChunkCache& cache,
                                                     const QList<CandidateTextRequest>& requests,
                                                     std::chrono::milliseconds budget,
                                                     const std::atomic<bool>& stopped);

} // namespace afterword
