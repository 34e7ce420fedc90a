// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatefacets.h"

#include "candidateindex.h"

namespace afterword {

namespace {

template <class T>
void sortByCount(QList<CandidateFacets::Choice<T>>& choices) {
    std::sort(choices.begin(), choices.end(),
              [](const auto& a, const auto& b) { return a.count != b.count ? a.count > b.count : a.value < b.value; });
}

class FacetCount {
public:
    explicit FacetCount(const CandidateIndex& index)
        : m_index(index)
        , m_people(static_cast<size_t>(index.names().size()), 0) {}

    void add(const CandidateColumns& chunk) {
        m_sources[chunk.place.source] += chunk.size();
        for (const quint8 kind : chunk.kind) {
            ++m_kinds[kind & CandidateColumns::kindMask];
        }
        countNames(chunk, [&](quint32 record) { return chunk.authorAt(record); });
        for (size_t i = 0; i < m_byName.size(); ++i) {
            m_people[chunk.names[i]] += m_byName[i];
        }
        countNames(chunk, [&](quint32 record) { return chunk.laneAt(record); });
        const IndexedSource* source = m_index.source(chunk.place.source);
        for (size_t i = 0; i < m_byName.size(); ++i) {
            if (m_byName[i] > 0) {
                const QString own = source ? source->name : QString();
                m_lanes[i == 0 ? own : m_index.names().at(chunk.names[i])] += m_byName[i];
            }
        }
    }

    [[nodiscard]] CandidateFacets result() const {
        CandidateFacets facets;
        for (const auto& [kind, key] : TextKeys<EventKind>::keys) {
            if (const qint64 count = m_kinds.at(static_cast<size_t>(kind)); count > 0) {
                facets.kinds.append({kind, count});
            }
        }
        for (const IndexedSource& source : m_index.sources()) {
            if (const qint64 count = m_sources.value(source.id); count > 0) {
                facets.sources.append({source.id, count});
            }
        }
        for (size_t i = 0; i < m_people.size(); ++i) {
            if (m_people[i] > 0) {
                facets.people.append({m_index.names().at(static_cast<qsizetype>(i)), m_people[i]});
            }
        }
        for (auto lane = m_lanes.cbegin(); lane != m_lanes.cend(); ++lane) {
            facets.lanes.append({lane.key(), lane.value()});
        }
        sortByCount(facets.kinds);
        sortByCount(facets.people);
        sortByCount(facets.lanes);
        return facets;
    }

private:
    template <class NameAt>
    void countNames(const CandidateColumns& chunk, NameAt nameAt) {
        m_byName.assign(chunk.names.size(), 0);
        for (quint32 record = 0; record < chunk.kind.size(); ++record) {
            ++m_byName[nameAt(record)];
        }
    }

    const CandidateIndex& m_index;
    std::array<qint64, TextKeys<EventKind>::keys.size()> m_kinds{};
    QHash<SourceId, qint64> m_sources;
    std::vector<qint64> m_people; ///< by number of the name
    QHash<QString, qint64> m_lanes;
    std::vector<qint64> m_byName; ///< of the chunk at hand
};

} // namespace

CandidateFacets countFacets(const CandidateIndex& index) {
    FacetCount count(index);
    for (quint32 chunk = 0; chunk < index.chunkCount(); ++chunk) {
        if (const CandidateColumns* columns = index.chunk(chunk)) {
            count.add(*columns);
        }
    }
    CandidateFacets facets = count.result();
    facets.threads = index.threadCount();
    if (index.size() > 0) {
        facets.earliest = index.instant(index.order().constFirst());
        facets.latest = index.instant(index.order().constLast());
    }
    return facets;
}

} // namespace afterword
