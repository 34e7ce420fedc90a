// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidateindex.h"
#include "candidatemark.h"

namespace afterword {

/// What became of the candidates, beside an index.
class CandidateFates {
public:
    /// One byte per slot: 0, or CandidateFate and 1. Copies share it, for other threads.
    using Bytes = QByteArray;

    [[nodiscard]] static std::optional<CandidateFate> fate(const Bytes& bytes, qsizetype slot) {
        const int byte = slot < bytes.size() ? bytes.at(slot) : 0;
        return byte == 0 ? std::nullopt : std::optional(static_cast<CandidateFate>(byte - 1));
    }

    /// All marks anew.
    void set(const CandidateIndex& index, const QList<CandidateMark>& marks);

    /// A mark that came, changed or went.
    void change(const CandidateIndex& index, const CandidateMark* before, const CandidateMark* after);

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

    [[nodiscard]] std::optional<CandidateFate> at(const CandidateIndex& index, quint32 ordinal) const {
        return fate(m_bytes, index.slot(ordinal));
    }

    /// All marks of one candidate.
    [[nodiscard]] QList<CandidateMark> marks(quint32 ordinal) const { return m_marks.values(ordinal); }

    /// Null where it was not picked.
    [[nodiscard]] EventId event(quint32 ordinal) const;

private:
    void refresh(const CandidateIndex& index, quint32 ordinal);

    Bytes m_bytes;
    QMultiHash<quint32, CandidateMark> m_marks;
};

} // namespace afterword
