// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"
#include "secretscanner.h"

#include <vector>

namespace afterword {

/// What tells the records of `chunk` from others, one number each: time and text as it was read; of a chat time and
/// author, for all else changes with edits and reactions. Secrets count as replaced, whether they were or not.
[[nodiscard]] std::vector<quint64> recordDigests(const CandidateChunk& chunk, const QString& format,
                                                 const SecretScanner& scanner);

/// Records that are there, each as often as it is. Ten bytes or so for each.
class RecordSet {
public:
    void add(const std::vector<quint64>& digests);

    /// After the last add().
    void close();

    [[nodiscard]] bool isEmpty() const { return m_digests.empty(); }

    /// True where the record is there once more than it was taken before.
    [[nodiscard]] bool take(quint64 digest);

private:
    std::vector<quint64> m_digests; ///< ascending, each once after close()
    std::vector<quint32> m_counts;  ///< how often each is still there
};

} // namespace afterword
