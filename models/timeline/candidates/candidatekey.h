// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

namespace afterword {

/// Which candidate: it stays the same while rows come and go.
struct CandidateKey {
    SourceId source;
    qint64 record = -1; ///< its number within the source

    [[nodiscard]] bool isNull() const { return source.isNull() || record < 0; }

    bool operator==(const CandidateKey&) const = default;

    friend size_t qHash(const CandidateKey& key, size_t seed = 0) { return qHashMulti(seed, key.source, key.record); }
};

} // namespace afterword
