// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatefates.h"

namespace afterword {

void CandidateFates::set(const CandidateIndex& index, const QList<CandidateMark>& marks) {
    m_bytes = Bytes(index.slotCount(), '\0');
    m_marks.clear();
    for (const CandidateMark& mark : marks) {
        if (const auto ordinal = index.ordinal({mark.source, mark.record})) {
            m_marks.insert(*ordinal, mark);
            refresh(index, *ordinal);
        }
    }
}

void CandidateFates::change(const CandidateIndex& index, const CandidateMark* before, const CandidateMark* after) {
    if (const auto ordinal = before ? index.ordinal({before->source, before->record}) : std::nullopt) {
        m_marks.remove(*ordinal, *before);
        refresh(index, *ordinal);
    }
    if (const auto ordinal = after ? index.ordinal({after->source, after->record}) : std::nullopt) {
        m_marks.insert(*ordinal, *after);
        refresh(index, *ordinal);
    }
}

EventId CandidateFates::event(quint32 ordinal) const {
    const auto [begin, end] = m_marks.equal_range(ordinal);
    const auto picked =
        std::find_if(begin, end, [](const CandidateMark& mark) { return mark.fate == CandidateFate::Picked; });
    return picked == end ? EventId() : picked->event;
}

void CandidateFates::refresh(const CandidateIndex& index, quint32 ordinal) {
    // Of several, that it is in the story counts most, and that somebody wanted to come back to it next.
    int rank = 0;
    char byte = 0;
    const auto [begin, end] = m_marks.equal_range(ordinal);
    for (auto mark = begin; mark != end; ++mark) {
        const int one = mark->fate == CandidateFate::Picked ? 3 : mark->fate == CandidateFate::Starred ? 2 : 1;
        if (one > rank) {
            rank = one;
            byte = static_cast<char>(static_cast<int>(mark->fate) + 1);
        }
    }
    const qsizetype slot = index.slot(ordinal);
    if (m_bytes.at(slot) != byte) {
        m_bytes[slot] = byte;
    }
}

} // namespace afterword
