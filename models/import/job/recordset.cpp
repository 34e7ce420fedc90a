// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordset.h"

#include "redaction.h"

#include <QHashFunctions>

#include <algorithm>

namespace afterword {

namespace {

quint64 mixed(quint64 state, QByteArrayView bytes) {
    return qHashBits(bytes.data(), static_cast<size_t>(bytes.size()), static_cast<size_t>(state));
}

} // namespace

std::vector<quint64> recordDigests(const CandidateChunk& read, const QString& format, const SecretScanner& scanner) {
    const auto hits = scanner.scan(read.bytes);
    const CandidateChunk chunk = hits.isEmpty() ? read : redacted(read, hits, scanner);
    const bool isChat = format == u"slack";
    QList<QByteArray> authors;
    for (const QString& name : chunk.names) {
        authors.append(name.toUtf8());
    }
    std::vector<quint64> digests;
    digests.reserve(chunk.happenedAt.size());
    qsizetype begin = 0;
    for (size_t i = 0; i < chunk.happenedAt.size(); ++i) {
        const QByteArrayView record = QByteArrayView(chunk.bytes).sliced(begin, chunk.recordLength[i]);
        constexpr quint64 spread = 0x9e3779b97f4a7c15;
        quint64 digest = static_cast<quint64>(chunk.happenedAt[i]) * spread;
        digest = mixed(digest, isChat ? QByteArrayView(authors[chunk.author[i]]) : record.first(chunk.rawLength[i]));
        digests.push_back(digest);
        begin += qsizetype{chunk.recordLength[i]} + 1;
    }
    return digests;
}

void RecordSet::add(const std::vector<quint64>& digests) {
    m_digests.insert(m_digests.end(), digests.begin(), digests.end());
}

void RecordSet::close() {
    std::sort(m_digests.begin(), m_digests.end());
    size_t distinct = 0;
    for (size_t i = 0; i < m_digests.size(); ++i) {
        if (i > 0 && m_digests[i] == m_digests[distinct - 1]) {
            ++m_counts[distinct - 1];
        } else {
            m_digests[distinct++] = m_digests[i];
            m_counts.push_back(1);
        }
    }
    m_digests.resize(distinct);
}

bool RecordSet::take(quint64 digest) {
    const auto found = std::lower_bound(m_digests.begin(), m_digests.end(), digest);
    if (found == m_digests.end() || *found != digest) {
        return false;
    }
    quint32& count = m_counts[static_cast<size_t>(found - m_digests.begin())];
    return count > 0 && count-- > 0;
}

} // namespace afterword
