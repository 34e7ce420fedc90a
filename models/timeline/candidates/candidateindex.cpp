// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidateindex.h"

namespace afterword {

using namespace candidateordinal;

namespace {

template <class T>
qsizetype bytesOf(const QList<T>& list) {
    return list.capacity() * qsizetype{sizeof(T)};
}

} // namespace

EventKind CandidateIndex::kind(quint32 ordinal) const {
    return static_cast<EventKind>(columns(ordinal).kind[recordOf(ordinal)] & CandidateColumns::kindMask);
}

bool CandidateIndex::isTimeAssumed(quint32 ordinal) const {
    return (columns(ordinal).kind[recordOf(ordinal)] & CandidateColumns::timeAssumedFlag) != 0;
}

const QString& CandidateIndex::author(quint32 ordinal) const {
    const CandidateColumns& chunk = columns(ordinal);
    return m_names.at(chunk.names[chunk.authorAt(recordOf(ordinal))]);
}

CandidateKey CandidateIndex::key(quint32 ordinal) const {
    const ChunkPlace& place = columns(ordinal).place;
    return {place.source, place.firstRecord + recordOf(ordinal)};
}

std::optional<quint32> CandidateIndex::ordinal(const CandidateKey& key) const {
    const auto found = find(key);
    return found && holds(*found) ? found : std::nullopt;
}

std::optional<quint32> CandidateIndex::find(const CandidateKey& key) const {
    const auto spans = m_spansOf.constFind(key.source);
    if (spans == m_spansOf.cend()) {
        return {};
    }
    const auto behind = std::upper_bound(spans->cbegin(), spans->cend(), key.record,
                                         [](qint64 record, const Span& span) { return record < span.firstRecord; });
    if (behind == spans->cbegin()) {
        return {};
    }
    const Span& span = *(behind - 1);
    if (key.record - span.firstRecord >= span.records) {
        return {};
    }
    return make(span.chunk, static_cast<quint32>(key.record - span.firstRecord));
}

quint32 CandidateIndex::root(quint32 ordinal) const {
    const quint32 opener = columns(ordinal).threadAt(recordOf(ordinal));
    if (opener == none || opener == ordinal) {
        return ordinal;
    }
    return holds(opener) && columns(opener).threadAt(recordOf(opener)) == opener ? opener : ordinal;
}

std::span<const quint32> CandidateIndex::replies(quint32 root) const {
    if (columns(root).threadAt(recordOf(root)) != root) {
        return {};
    }
    const auto found = std::lower_bound(m_roots.cbegin(), m_roots.cend(), root);
    if (found == m_roots.cend() || *found != root) {
        return {};
    }
    const qsizetype at = found - m_roots.cbegin();
    const std::span<const quint32> all(m_replies.constData(), static_cast<size_t>(m_replies.size()));
    return all.subspan(m_begins.at(at), m_begins.at(at + 1) - m_begins.at(at));
}

const IndexedSource* CandidateIndex::source(SourceId id) const {
    const auto found =
        std::find_if(m_sources.cbegin(), m_sources.cend(), [&](const IndexedSource& one) { return one.id == id; });
    return found == m_sources.cend() ? nullptr : &*found;
}

bool CandidateIndex::holdsAllOf(const CandidateIndex& other) const {
    for (quint32 number = 0; number < other.chunkCount(); ++number) {
        if (other.chunk(number) && (number >= chunkCount() || !chunk(number))) {
            return false;
        }
    }
    return true;
}

void CandidateIndex::findThreads() {
    m_roots.clear();
    m_begins.clear();
    m_replies.clear();
    std::vector<std::pair<quint32, quint32>> found; // root and reply
    for (const quint32 ordinal : std::as_const(m_order)) {
        if (const quint32 opener = root(ordinal); opener != ordinal) {
            found.emplace_back(opener, ordinal);
        }
    }
    if (found.empty()) {
        return;
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_replies.reserve(static_cast<qsizetype>(found.size()));
    for (const auto& [opener, reply] : found) {
        if (m_roots.isEmpty() || m_roots.constLast() != opener) {
            m_roots.append(opener);
            m_begins.append(static_cast<quint32>(m_replies.size()));
        }
        m_replies.append(reply);
    }
    m_begins.append(static_cast<quint32>(m_replies.size()));
}

qsizetype CandidateIndex::memory() const {
    qsizetype bytes = bytesOf(m_chunks) + bytesOf(m_slots) + bytesOf(m_order) + bytesOf(m_roots) + bytesOf(m_begins) +
                      bytesOf(m_replies);
    for (const auto& chunk : m_chunks) {
        bytes += chunk ? chunk->memory() : 0;
    }
    for (const QString& name : m_names) {
        bytes += qsizetype{sizeof(QString)} + name.capacity() * qsizetype{sizeof(QChar)};
    }
    return bytes;
}

} // namespace afterword
