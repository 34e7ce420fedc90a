// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"
#include "postmortem.h"
#include "result.h"
#include "serieschunk.h"

#include <QByteArray>

namespace afterword {

/// Where an import puts what it reads. Everything between the first call and the end of the import is one transaction:
/// a failure or a cancel leaves nothing. Calls come from the importing thread, one at a time; a full queue makes them
/// wait.
class ImportSink {
public:
    virtual ~ImportSink() = default;

    /// Candidates of one source, in the order of their numbers, without gaps.
    [[nodiscard]] virtual Result<> addCandidates(CandidateChunk chunk) = 0;

    /// Points of one series, in order of time.
    [[nodiscard]] virtual Result<> addSeries(SeriesChunk chunk) = 0;

    /// The bytes that some Evidence::sha256 (hex) names. The same bytes twice are kept once.
    [[nodiscard]] virtual Result<> addAttachment(const QString& sha256, QByteArray bytes) = 0;

    /// A value that the import made: sources, evidence, events, sections, ...
    [[nodiscard]] virtual Result<> addValue(AnyValue value) = 0;
};

} // namespace afterword
