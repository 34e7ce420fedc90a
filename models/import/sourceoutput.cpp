// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceoutput.h"

#include "pickedevent.h"
#include "redaction.h"
#include "sha256.h"

namespace afterword {

namespace {

constexpr qsizetype listedPlaces = 1000;

} // namespace

SourceOutput::SourceOutput(Source source, ImportSink& sink, const SecretScanner& scanner, Policy policy)
    : m_source(std::move(source))
    , m_sink(sink)
    , m_scanner(scanner)
    , m_policy(policy) {
    m_chunk.source = m_source.id;
}

Result<> SourceOutput::addRecord(const CandidateRecord& record) {
    m_chunk.append(record);
    return m_chunk.isFull() || m_chunk.bytes.size() > (2 << 20) ? flush() : Result<>();
}

Result<> SourceOutput::addEvidence(Evidence evidence, QByteArray bytes) {
    if (m_policy.filter && !m_policy.filter->takesEvidence(m_source)) {
        m_leftOut = true;
        return {};
    }
    for (QString* text : {&evidence.title, &evidence.caption, &evidence.origin, &evidence.text, &evidence.url}) {
        *text = cleaned(*text);
    }
    for (SeriesInfo& series : evidence.series) {
        series.name = cleaned(series.name);
    }
    evidence.source = m_source.id;
    if (!bytes.isEmpty()) {
        if (const auto added = m_sink.addAttachment(evidence.sha256, std::move(bytes)); !added) {
            return added;
        }
    }
    ++m_source.evidence;
    return m_sink.addValue(std::move(evidence));
}

Result<> SourceOutput::addSeries(SeriesChunk chunk) {
    m_source.records += chunk.size();
    if (m_policy.filter && !m_policy.filter->takesContent(m_source)) {
        return {};
    }
    return m_sink.addSeries(std::move(chunk));
}

Result<> SourceOutput::addValue(AnyValue value) {
    if (m_policy.filter && !m_policy.filter->takesContent(m_source)) {
        m_leftOut = true;
        return {};
    }
    m_hasValues = true;
    return m_sink.addValue(std::move(value));
}

void SourceOutput::skip(const QString& where, const QString& why) {
    if (m_source.skipped.size() < listedPlaces) {
        m_source.skipped.append({where, why});
    } else {
        ++m_skippedBeyond;
    }
}

QByteArray SourceOutput::cleaned(QByteArrayView text) {
    const auto hits = secretsIn(text);
    return hits.isEmpty() || !m_policy.redact ? text.toByteArray() : redacted(text, hits, m_scanner);
}

QString SourceOutput::cleaned(const QString& text) {
    return text.isEmpty() ? text : QString::fromUtf8(cleaned(QByteArrayView(text.toUtf8())));
}

QList<SecretHit> SourceOutput::secretsIn(QByteArrayView text) {
    auto hits = m_scanner.scan(text);
    if (!m_policy.keptSecrets.isEmpty()) {
        hits.removeIf([&](const SecretHit& hit) {
            return m_policy.keptSecrets.contains(Sha256::of(text.sliced(hit.begin, hit.length)));
        });
    }
    m_source.secrets += hits.size();
    return hits;
}

Result<> SourceOutput::flush() {
    if (m_chunk.size() == 0) {
        return {};
    }
    const auto hits = secretsIn(m_chunk.bytes);
    if (m_policy.redact && !hits.isEmpty()) {
        m_chunk = redacted(m_chunk, hits, m_scanner);
    }
    m_source.records += m_chunk.size();
    CandidateChunk next;
    next.source = m_chunk.source;
    next.firstRecord = m_chunk.firstRecord + m_chunk.size();
    next.names = m_chunk.names;
    next.bytes.reserve(m_chunk.bytes.size() + m_chunk.bytes.size() / 8); // growing it would copy it several times
    std::swap(m_chunk, next);
    if (m_policy.filter) {
        const qsizetype read = next.size();
        const auto takes = m_policy.filter->takes(m_source, next);
        next = m_sieve.sift(std::move(next), takes);
        m_leftOut = m_leftOut || next.size() < read;
    }
    m_source.candidates += next.size();
    if (m_policy.pick) {
        if (const auto picked = pickAll(next); !picked) {
            return picked;
        }
    }
    return next.size() == 0 ? Result<>() : m_sink.addCandidates(std::move(next));
}

Result<> SourceOutput::pickAll(const CandidateChunk& chunk) {
    for (const Candidate& candidate : candidatesOf(chunk)) {
        const PickedEvent picked = pickedEvent(candidate, m_source);
        if (const auto added = m_sink.addValue(picked.event); !added) {
            return added;
        }
        if (const auto added = m_sink.addValue(picked.mark); !added) {
            return added;
        }
        ++m_source.events;
    }
    return {};
}

Result<Source> SourceOutput::finish() {
    if (const auto flushed = flush(); !flushed) {
        return failure(flushed.error());
    }
    if (m_skippedBeyond > 0) {
        m_source.skipped.append(
            {QString(), tr("%n more place(s) could not be read", nullptr, static_cast<int>(m_skippedBeyond))});
    }
    m_source.redacted = m_policy.redact && m_source.secrets > 0;
    const bool isNew = m_source.candidates > 0 || m_source.evidence > 0 || m_hasValues;
    if (m_leftOut && !isNew) {
        return m_source;
    }
    if (const auto added = m_sink.addValue(m_source); !added) {
        return failure(added.error());
    }
    return m_source;
}

} // namespace afterword
