// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>

#include <memory>
#include <vector>

namespace afterword {

/// Which four bytes follow each other anywhere in a chunk, about, in at most 32 KiB: a search need not read what cannot
/// hold its needle. Four, because any three digits of a trace's id are somewhere in a long log. ASCII
/// letters of either case are the same.
class CandidateSketch {
public:
    explicit CandidateSketch(QByteArrayView bytes);

    /// False only where the bytes do not hold the needle.
    [[nodiscard]] bool mayHold(QByteArrayView needle) const;

    /// Bytes of memory.
    [[nodiscard]] qsizetype memory() const { return static_cast<qsizetype>(m_bits.size() * sizeof(quint64)); }

private:
    std::vector<quint64> m_bits;
    unsigned m_shift = 0; ///< of a hash, to the number of a bit
};

/// By number of the chunk.
using CandidateSketches = QHash<quint32, std::shared_ptr<const CandidateSketch>>;

} // namespace afterword
