// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"
#include "source.h"

#include <vector>

namespace afterword {

/// Decides what of an import is taken, while its sources are read one after the other. What it leaves is counted by it.
class ImportFilter {
public:
    virtual ~ImportFilter() = default;

    /// For each record of the source's next chunk, in order, whether it is taken. `source` has its format, path, name
    /// and digest.
    [[nodiscard]] virtual std::vector<bool> takes(const Source& source, const CandidateChunk& chunk) = 0;

    /// Whether the next piece of evidence of `source` is taken.
    [[nodiscard]] virtual bool takesEvidence(const Source& source) = 0;

    /// Whether points of series, and texts that are neither records nor evidence, are taken.
    [[nodiscard]] virtual bool takesContent(const Source& source) = 0;
};

} // namespace afterword
