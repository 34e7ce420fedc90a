// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatematch.h"

#include "foldedsearch.h"

namespace afterword {

namespace {

/// The conditions of a filter on the records of one chunk after the other.
class ChunkMatch {
public:
    ChunkMatch(const CandidateIndex& index, const CandidateFilter& filter)
        : m_index(index)
        , m_filter(filter)
        , m_isPerson(tableOf(filter.people))
        , m_isLane(tableOf(filter.lanes)) {
        for (const EventKind kind : filter.kinds) {
            m_kinds |= 1U << static_cast<unsigned>(kind);
        }
    }

    /// Sets the bits of those that match.
    void run(const CandidateColumns& chunk, quint64* words) {
        if (!mayMatch(chunk)) {
            return;
        }
        m_ok.assign(static_cast<size_t>(chunk.size()), 1);
        if (m_kinds != 0) {
            keep(chunk.kind, [this](quint8 kind) { return (m_kinds >> (kind & CandidateColumns::kindMask)) & 1U; });
        }
        if (m_filter.from && chunk.earliest < *m_filter.from) {
            keep(chunk.happenedAt, [from = m_filter.from->us](qint64 at) { return at >= from ? 1U : 0U; });
        }
        if (m_filter.to && chunk.latest > *m_filter.to) {
            keep(chunk.happenedAt, [to = m_filter.to->us](qint64 at) { return at <= to ? 1U : 0U; });
        }
        if (!m_isPerson.empty()) {
            keepNamed(chunk, chunk.author, m_isPerson, m_isPerson[0]);
        }
        if (!m_isLane.empty()) {
            const IndexedSource* source = m_index.source(chunk.place.source);
            keepNamed(chunk, chunk.lane, m_isLane, source && m_filter.lanes.contains(source->name) ? 1 : 0);
        }
        for (size_t i = 0; i < m_ok.size(); ++i) {
            words[i / 64] |= quint64{m_ok[i]} << (i % 64);
        }
    }

private:
    [[nodiscard]] bool mayMatch(const CandidateColumns& chunk) const {
        return (m_filter.sources.isEmpty() || m_filter.sources.contains(chunk.place.source)) &&
               !(m_filter.from && chunk.latest < *m_filter.from) && !(m_filter.to && chunk.earliest > *m_filter.to);
    }

    /// One entry per name of the index; empty where everything passes.
    [[nodiscard]] std::vector<quint8> tableOf(const QStringList& wanted) const {
        std::vector<quint8> table;
        if (!wanted.isEmpty()) {
            const QSet<QString> names(wanted.cbegin(), wanted.cend());
            for (const QString& name : m_index.names()) {
                table.push_back(names.contains(name) ? 1 : 0);
            }
        }
        return table;
    }

    template <class T, class Passes>
    void keep(const std::vector<T>& column, Passes passes) {
        for (size_t i = 0; i < m_ok.size(); ++i) {
            m_ok[i] = static_cast<quint8>(m_ok[i] & passes(column[i]));
        }
    }

    /// `table` by the name's number; `unnamed` for name 0 of the chunk.
    void keepNamed(const CandidateColumns& chunk, const std::vector<quint16>& column, const std::vector<quint8>& table,
                   quint8 unnamed) {
        m_table.clear();
        for (const quint32 name : chunk.names) {
            m_table.push_back(m_table.empty() ? unnamed : table[name]);
        }
        if (!column.empty()) {
            keep(column, [this](quint16 name) { return unsigned{m_table[name]}; });
        } else if (unnamed == 0) {
            m_ok.assign(m_ok.size(), 0);
        }
    }

    const CandidateIndex& m_index;
    const CandidateFilter& m_filter;
    std::vector<quint8> m_isPerson;
    std::vector<quint8> m_isLane;
    unsigned m_kinds = 0;
    std::vector<quint8> m_ok; ///< of the chunk at hand
    std::vector<quint8> m_table;
};

bool asksColumns(const CandidateFilter& filter) {
    return !filter.kinds.isEmpty() || !filter.sources.isEmpty() || !filter.people.isEmpty() ||
           !filter.lanes.isEmpty() || filter.from || filter.to;
}

template <class Each>
CandidateBits forEachChunk(const CandidateIndex& index, const std::atomic<bool>& stopped, Each each) {
    CandidateBits bits(index.slotCount());
    for (quint32 number = 0; number < index.chunkCount() && !stopped; ++number) {
        if (const CandidateColumns* chunk = index.chunk(number)) {
            each(*chunk, index.firstSlot(number), bits.words(index.firstSlot(number)));
        }
    }
    return bits;
}

/// Bits of the 64 slots from one whose fate passes; slots behind the end have none.
quint64 passingFates(FateFilter filter, const CandidateFates::Bytes& fates, qsizetype slot) {
    quint64 word = 0;
    for (qsizetype i = 0; i < 64; ++i) {
        word |= quint64{passes(filter, CandidateFates::fate(fates, slot + i))} << static_cast<unsigned>(i);
    }
    return word;
}

/// Authors whose name holds the needle; empty where none does.
QStringList authorsHolding(const CandidateIndex& index, const QByteArray& needle) {
    QStringList found;
    const FoldedSearch search(needle);
    for (const QString& name : index.names()) {
        if (search.next(name.toUtf8(), 0) >= 0) {
            found.append(name);
        }
    }
    return found;
}

} // namespace

CandidateBits CandidateMatch::all(const CandidateFates::Bytes& fates) const {
    return forEachChunk(index, false, [&](const CandidateColumns& chunk, qsizetype slot, quint64* words) {
        for (qsizetype first = 0; first < chunk.size(); first += 64) {
            const qsizetype count = std::min<qsizetype>(64, chunk.size() - first);
            quint64 word = ~quint64{0} >> static_cast<unsigned>(64 - count);
            if (fate != FateFilter::Any) {
                word &= passingFates(fate, fates, slot + first);
            }
            words[first / 64] = bits.isNull() ? word : word & bits.words(slot)[first / 64];
        }
    });
}

ColumnMatch matchColumns(const CandidateIndex& index, const CandidateFilter& filter, const std::atomic<bool>& stopped) {
    ColumnMatch match;
    const auto run = [&](const CandidateFilter& conditions) {
        ChunkMatch chunkMatch(index, conditions);
        return forEachChunk(index, stopped, [&](const CandidateColumns& chunk, qsizetype /*slot*/, quint64* words) {
            chunkMatch.run(chunk, words);
        });
    };
    if (asksColumns(filter)) {
        match.bits = run(filter);
    }
    CandidateFilter byAuthor;
    byAuthor.people = authorsHolding(index, filter.needle());
    if (!byAuthor.people.isEmpty()) {
        match.byAuthor = run(byAuthor);
    }
    return match;
}

} // namespace afterword
