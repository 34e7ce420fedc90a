// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newcontent.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr size_t beginRecords = 8;

} // namespace

NewContent::NewContent(Library& library, const Postmortem& incident, const ImportRequest& request)
    : m_library(library)
    , m_incident(incident)
    , m_request(request) {}

bool NewContent::isOutside(qint64 at) const {
    return (m_request.from && at < m_request.from->us) || (m_request.to && at > m_request.to->us);
}

std::vector<bool> NewContent::takes(const Source& source, const CandidateChunk& chunk) {
    const bool isFirst = m_source != source.id;
    std::vector<quint64> digests;
    if (isFirst || !m_known.isEmpty()) {
        digests = recordDigests(chunk, source.format, m_scanner);
    }
    if (isFirst) {
        m_source = source.id;
        m_known = {};
        loadRecords(relativesOf(source, digests), source.format);
    }
    LeftOut left;
    std::vector<bool> takes(chunk.happenedAt.size(), true);
    for (size_t i = 0; i < takes.size(); ++i) {
        if (isOutside(chunk.happenedAt[i])) {
            takes[i] = false;
            ++left.outside;
        } else if (!m_known.isEmpty() && m_known.take(digests[i])) {
            takes[i] = false;
            ++left.alreadyThere;
        }
    }
    if (left != LeftOut{}) {
        m_leftOut[source.id].outside += left.outside;
        m_leftOut[source.id].alreadyThere += left.alreadyThere;
    }
    return takes;
}

bool NewContent::takesEvidence(const Source& source) {
    if (!isKnownFile(source)) {
        return true;
    }
    ++m_leftOut[source.id].alreadyThere;
    return false;
}

bool NewContent::isKnownFile(const Source& source) const {
    return !source.sha256.isEmpty() &&
           std::any_of(m_incident.sources.begin(), m_incident.sources.end(), [&](const Source& known) {
               return !known.removed && known.sha256 == source.sha256 && known.format == source.format &&
                      known.offsetUs == source.offsetUs;
           });
}

/// Once a source is known for a relative, all that came from its path are.
QList<SourceId> NewContent::relativesOf(const Source& source, const std::vector<quint64>& digests) {
    const bool isChat = source.format == u"slack";
    QList<SourceId> relatives;
    QSet<QString> paths;
    for (const Source& known : m_incident.sources) {
        if (known.removed || known.format != source.format || known.candidates == 0) {
            continue;
        }
        const bool isSame = known.path == source.path || (isChat && known.name == source.name) ||
                            (!known.sha256.isEmpty() && known.sha256 == source.sha256) || beginsLike(known, digests);
        if (isSame) {
            paths.insert(known.path);
        }
    }
    for (const Source& known : m_incident.sources) {
        if (!known.removed && known.format == source.format && paths.contains(known.path)) {
            relatives.append(known.id);
        }
    }
    return relatives;
}

bool NewContent::beginsLike(const Source& known, const std::vector<quint64>& digests) {
    if (!m_begins.contains(known.id)) {
        std::vector<quint64>& begin = m_begins[known.id];
        const auto places = m_library.chunksOf(m_incident.incident.id, {known.id});
        if (places && !places->isEmpty()) {
            if (const auto chunk = m_library.chunk(places->constFirst().row)) {
                begin = recordDigests(*chunk, known.format, m_scanner);
                begin.resize(std::min(begin.size(), beginRecords));
            }
        }
    }
    const std::vector<quint64>& begin = m_begins[known.id];
    const size_t count = std::min(begin.size(), digests.size());
    return count > 0 && std::equal(begin.begin(), begin.begin() + static_cast<std::ptrdiff_t>(count), digests.begin());
}

/// A damaged chunk is as one that is not there.
void NewContent::loadRecords(const QList<SourceId>& sources, const QString& format) {
    const auto places = sources.isEmpty() ? Result<QList<ChunkPlace>>() //
                                          : m_library.chunksOf(m_incident.incident.id, sources);
    if (!places) {
        return;
    }
    for (const ChunkPlace& place : *places) {
        if (const auto chunk = m_library.chunk(place.row)) {
            m_known.add(recordDigests(*chunk, format, m_scanner));
        }
    }
    m_known.close();
}

} // namespace afterword
