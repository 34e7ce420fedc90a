// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatebits.h"
#include "candidatefates.h"
#include "candidatefilter.h"

#include <atomic>

namespace afterword {

/// Which candidates of an index a filter lets through: what their content says, as bits, and their fate, which changes
/// while the list is on show.
struct CandidateMatch {
    CandidateIndex index;
    CandidateBits bits; ///< null where everything passes
    FateFilter fate = FateFilter::Any;

    [[nodiscard]] bool content(quint32 ordinal) const { return bits.isNull() || bits.test(index.slot(ordinal)); }

    [[nodiscard]] bool matches(quint32 ordinal, const CandidateFates::Bytes& fates) const {
        return content(ordinal) &&
               (fate == FateFilter::Any || passes(fate, CandidateFates::fate(fates, index.slot(ordinal))));
    }

    /// Bits of all that match.
    [[nodiscard]] CandidateBits all(const CandidateFates::Bytes& fates) const;
};

/// What the columns say of a filter.
struct ColumnMatch {
    CandidateBits bits;     ///< all but text and fate; null where nothing of it is asked for
    CandidateBits byAuthor; ///< whose author's name holds the text; null where none does
};

/// Looks at the columns alone. Ends early, with any result, once `stopped` is set.
[[nodiscard]] ColumnMatch matchColumns(const CandidateIndex& index, const CandidateFilter& filter,
                                       const std::atomic<bool>& stopped);

} // namespace afterword
