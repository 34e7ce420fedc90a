// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidateindexbuilder.h"

#include "candidateorder.h"
#include "chunkcodec.h"

#include <QElapsedTimer>

namespace afterword {

using namespace candidateordinal;

namespace {

/// A beginning of fewer rows is not worth to be shown.
constexpr qsizetype screenful = 128;

template <class T>
bool isAllZero(const std::vector<T>& column) {
    return std::all_of(column.begin(), column.end(), [](T number) { return number == 0; });
}

quint8 kindOf(quint8 kind, bool isTimeAssumed) {
    return static_cast<quint8>(kind | (isTimeAssumed ? CandidateColumns::timeAssumedFlag : 0U));
}

quint32 recordsIn(const ChunkPlace& place) {
    return static_cast<quint32>(std::clamp<qint64>(place.records, 0, CandidateChunk::recordLimit));
}

void findBounds(CandidateColumns& columns) {
    if (!columns.happenedAt.empty()) {
        const auto [least, most] = std::minmax_element(columns.happenedAt.begin(), columns.happenedAt.end());
        columns.earliest.us = *least;
        columns.latest.us = *most;
    }
}

} // namespace

CandidateIndexBuilder::CandidateIndexBuilder(IncidentId incident, QList<IndexedSource> sources,
                                             const CandidateIndex& base)
    : m_incident(incident)
    , m_index(base) {
    for (const IndexedSource& source : std::as_const(sources)) {
        const IndexedSource* known = m_index.source(source.id);
        if (!known || known->candidates != source.candidates || known->isTable != source.isTable) {
            m_newSources.append(source.id);
        }
    }
    m_index.m_sources = std::move(sources);
    m_index.m_isComplete = false;
}

Result<bool> CandidateIndexBuilder::step(Library& library, std::chrono::milliseconds budget) {
    QElapsedTimer timer;
    timer.start();
    if (!m_isStarted) {
        dropOtherSources();
        if (const auto found = findChunks(library); !found) {
            return failure(found.error());
        }
        m_isStarted = true;
    }
    QList<ChunkPlace> places;
    places.reserve(m_pending.size() - m_read);
    for (qsizetype i = m_read; i < m_pending.size(); ++i) {
        places.append(m_pending.at(i).place);
    }
    const auto read =
        library.readChunks(places, ChunkParts::Columns, [&](qsizetype /*index*/, const EncodedChunk* chunk) {
            addColumns(m_pending.at(m_read).number, chunk);
            ++m_read;
            return timer.elapsed() < budget.count();
        });
    if (!read) {
        return failure(read.error());
    }
    if (m_read == m_pending.size()) {
        finish();
    } else if (m_index.m_order.isEmpty()) {
        publishBeginning();
    }
    return m_index.m_isComplete;
}

Result<CandidateIndex> CandidateIndexBuilder::build(Library& library, IncidentId incident,
                                                    const QList<IndexedSource>& sources, const CandidateIndex& base) {
    CandidateIndexBuilder builder(incident, sources, base);
    const auto built = builder.step(library, std::chrono::hours(1));
    return built ? Result<CandidateIndex>(builder.index()) : failure(built.error());
}

void CandidateIndexBuilder::dropOtherSources() {
    for (qsizetype i = 0; i < m_index.m_names.size(); ++i) {
        m_nameNumbers.insert(m_index.m_names.at(i), static_cast<quint32>(i));
    }
    bool isChanged = false;
    for (auto& chunk : m_index.m_chunks) {
        if (chunk && (!m_index.source(chunk->place.source) || m_newSources.contains(chunk->place.source))) {
            m_index.m_spansOf.remove(chunk->place.source);
            chunk.reset();
            isChanged = true;
        }
    }
    if (isChanged) {
        m_index.m_order.removeIf([this](quint32 ordinal) { return !m_index.chunk(chunkOf(ordinal)); });
    }
    m_base = m_index.m_order;
}

Result<> CandidateIndexBuilder::findChunks(Library& library) {
    const auto places = library.chunksOf(m_incident, m_newSources);
    if (!places) {
        return failure(places.error());
    }
    const qsizetype chunks = m_index.m_chunks.size() + places->size();
    if (chunks > qsizetype{chunkLimit}) {
        return failure(ErrorCode::TooLarge, QStringLiteral("candidates"), QString(),
                       {QString::number(chunks), QString::number(chunkLimit)});
    }
    for (const SourceId& source : std::as_const(m_newSources)) {
        m_index.m_spansOf.insert(source, {});
    }
    m_index.m_expected = m_index.m_order.size();
    for (const ChunkPlace& place : *places) {
        const auto number = static_cast<quint32>(m_index.m_chunks.size());
        const quint32 records = recordsIn(place);
        m_index.m_chunks.append(nullptr);
        m_index.m_slots.append(m_index.m_slotCount);
        m_index.m_slotCount += (qsizetype{records} + 63) / 64 * 64;
        m_index.m_spansOf[place.source].append({place.firstRecord, records, number});
        m_index.m_expected += records;
        m_pending.append({number, place});
    }
    std::stable_sort(m_pending.begin(), m_pending.end(),
                     [](const Pending& a, const Pending& b) { return a.place.earliest < b.place.earliest; });
    return {};
}

void CandidateIndexBuilder::addColumns(quint32 number, const EncodedChunk* chunk) {
    const ChunkPlace& place = m_pending.at(m_read).place;
    auto columns = std::make_shared<CandidateColumns>();
    columns->place = place;
    ListedColumns listed;
    if (chunk && readListedColumns(*chunk, listed)) {
        columns->names = namesOf(listed);
        columns->thread = threadsOf(listed, place.source);
        columns->happenedAt = std::move(listed.happenedAt);
        columns->kind.resize(listed.kind.size());
        for (size_t i = 0; i < listed.kind.size(); ++i) {
            columns->kind[i] = kindOf(listed.kind[i], listed.timeAssumed[i] != 0);
        }
        if (!isAllZero(listed.author)) {
            columns->author = std::move(listed.author);
        }
        const IndexedSource* source = m_index.source(place.source);
        if (source && source->isTable && !isAllZero(listed.place)) {
            columns->lane = std::move(listed.place);
        }
    } else {
        columns->isDamaged = true;
        columns->names = {0};
        columns->happenedAt.assign(recordsIn(place), place.earliest.us);
        columns->kind.assign(recordsIn(place), kindOf(static_cast<quint8>(EventKind::Observation), true));
    }
    findBounds(*columns);
    m_index.m_chunks[number] = std::move(columns);
}

std::vector<quint32> CandidateIndexBuilder::namesOf(const ListedColumns& listed) {
    std::vector<quint32> numbers;
    numbers.reserve(static_cast<size_t>(listed.names.size()));
    for (const QString& name : listed.names) {
        const auto next = static_cast<quint32>(m_index.m_names.size());
        const auto known = m_nameNumbers.constFind(name);
        numbers.push_back(known == m_nameNumbers.cend() ? next : *known);
        if (known == m_nameNumbers.cend()) {
            m_nameNumbers.insert(name, next);
            m_index.m_names.append(name);
        }
    }
    return numbers;
}

std::vector<quint32> CandidateIndexBuilder::threadsOf(const ListedColumns& listed, SourceId source) const {
    std::vector<quint32> openers;
    if (std::all_of(listed.thread.begin(), listed.thread.end(), [](qint64 record) { return record < 0; })) {
        return openers;
    }
    openers.reserve(listed.thread.size());
    for (const qint64 record : listed.thread) {
        openers.push_back(m_index.find({source, record}).value_or(none));
    }
    return openers;
}

void CandidateIndexBuilder::publishBeginning() {
    const qint64 final = m_pending.at(m_read).place.earliest.us;
    std::vector<candidateorder::Entry> entries;
    for (qsizetype i = 0; i < m_read; ++i) {
        const quint32 number = m_pending.at(i).number;
        const std::vector<qint64>& happenedAt = m_index.chunk(number)->happenedAt;
        for (quint32 record = 0; record < happenedAt.size(); ++record) {
            if (happenedAt[record] < final) {
                entries.push_back({happenedAt[record], make(number, record)});
            }
        }
    }
    if (static_cast<qsizetype>(entries.size()) >= screenful) {
        candidateorder::sortRuns(entries);
        m_index.m_order = candidateorder::merged(m_index, {}, entries);
        // So that times are written as they will be.
        m_index.m_facets.earliest = m_pending.constFirst().place.earliest;
        m_index.m_facets.latest = m_index.m_facets.earliest;
        for (const Pending& one : std::as_const(m_pending)) {
            m_index.m_facets.latest = std::max(m_index.m_facets.latest, one.place.latest);
        }
    }
}

void CandidateIndexBuilder::finish() {
    // By number of chunk, so that sources which were written in order of time are single runs.
    std::sort(m_pending.begin(), m_pending.end(),
              [](const Pending& a, const Pending& b) { return a.number < b.number; });
    std::vector<candidateorder::Entry> entries;
    entries.reserve(static_cast<size_t>(m_index.m_expected));
    for (const Pending& one : std::as_const(m_pending)) {
        const std::vector<qint64>& happenedAt = m_index.chunk(one.number)->happenedAt;
        for (quint32 record = 0; record < happenedAt.size(); ++record) {
            entries.push_back({happenedAt[record], make(one.number, record)});
        }
    }
    candidateorder::sortRuns(entries);
    m_index.m_order = candidateorder::merged(m_index, m_base, entries);
    m_index.m_expected = m_index.m_order.size();
    m_index.findThreads();
    m_index.m_facets = countFacets(m_index);
    m_index.m_isComplete = true;
}

} // namespace afterword
