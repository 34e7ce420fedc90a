// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceoutput.h"

#include "pickedevent.h"

namespace afterword {

namespace {

constexpr qsizetype listedPlaces = 1000;

/// The bytes with every hit replaced, and where an offset into the old bytes lies in the new ones.
class Replaced {
public:
    Replaced(QByteArrayView bytes, qsizetype begin, const QList<SecretHit>& hits, const SecretScanner& scanner)
        : m_begin(begin) {
        qsizetype copied = begin;
        const qsizetype end = begin + bytes.size();
        for (const SecretHit& hit : hits) {
            const qsizetype hitEnd = std::min(hit.begin + hit.length, end);
            if (hitEnd <= begin || hit.begin >= end) {
                continue;
            }
            const qsizetype hitBegin = std::max(hit.begin, begin);
            m_bytes.append(bytes.sliced(copied - begin, hitBegin - copied));
            const qsizetype newBegin = m_bytes.size();
            m_bytes.append(scanner.placeholder(hit.rule));
            m_cuts.append({hitBegin, hitEnd, newBegin, m_bytes.size()});
            copied = hitEnd;
        }
        m_bytes.append(bytes.sliced(copied - begin));
    }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    /// The part of the new bytes that stands for [offset, offset + length) of the old ones.
    [[nodiscard]] QByteArrayView part(qsizetype offset, qsizetype length) const {
        const qsizetype from = mapped(offset, false);
        return QByteArrayView(m_bytes).sliced(from, mapped(offset + length, true) - from);
    }

private:
    struct Cut {
        qsizetype begin, end, newBegin, newEnd;
    };

    [[nodiscard]] qsizetype mapped(qsizetype offset, bool isEnd) const {
        const qsizetype at = m_begin + offset;
        qsizetype shift = -m_begin;
        for (const Cut& cut : m_cuts) {
            if (at <= cut.begin) {
                break;
            }
            if (at < cut.end) {
                return isEnd ? cut.newEnd : cut.newBegin;
            }
            shift = cut.newEnd - cut.end;
        }
        return at + shift;
    }

    qsizetype m_begin;
    QByteArray m_bytes;
    QList<Cut> m_cuts;
};

/// The chunk with every hit replaced, record by record.
CandidateChunk redacted(const CandidateChunk& chunk, const QList<SecretHit>& hits, const SecretScanner& scanner) {
    CandidateChunk clean;
    clean.source = chunk.source;
    clean.firstRecord = chunk.firstRecord;
    clean.names = chunk.names;
    qsizetype begin = 0;
    for (size_t i = 0; i < chunk.happenedAt.size(); ++i) {
        const QByteArrayView whole = QByteArrayView(chunk.bytes).sliced(begin, chunk.recordLength[i]);
        const Replaced raw(whole.first(chunk.rawLength[i]), begin, hits, scanner);
        const bool textInRaw = chunk.textOffset[i] + chunk.textLength[i] <= chunk.rawLength[i];
        const QByteArrayView ownText = textInRaw ? QByteArrayView() : whole.sliced(chunk.textOffset[i]);
        const Replaced text(ownText, begin + chunk.textOffset[i], hits, scanner);
        CandidateRecord record;
        record.happenedAt = {chunk.happenedAt[i]};
        record.raw = raw.bytes();
        record.text = textInRaw ? raw.part(chunk.textOffset[i], chunk.textLength[i]) : QByteArrayView(text.bytes());
        record.timeText = raw.part(chunk.timeOffset[i], chunk.timeLength[i]);
        record.kind = static_cast<EventKind>(chunk.kind[i]);
        record.author = chunk.author[i];
        record.place = chunk.place[i];
        record.line = chunk.line[i];
        record.thread = chunk.thread[i];
        record.timeAssumed = chunk.timeAssumed[i] != 0;
        clean.append(record);
        begin += chunk.recordLength[i] + 1;
    }
    return clean;
}

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
    return m_chunk.isFull() ? flush() : Result<>();
}

Result<> SourceOutput::addEvidence(Evidence evidence, QByteArray bytes) {
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
    return m_sink.addSeries(std::move(chunk));
}

Result<> SourceOutput::addValue(AnyValue value) {
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
    const auto hits = m_scanner.scan(text);
    m_source.secrets += hits.size();
    if (hits.isEmpty() || !m_policy.redact) {
        return text.toByteArray();
    }
    return Replaced(text, 0, hits, m_scanner).bytes();
}

QString SourceOutput::cleaned(const QString& text) {
    return text.isEmpty() ? text : QString::fromUtf8(cleaned(QByteArrayView(text.toUtf8())));
}

Result<> SourceOutput::flush() {
    if (m_chunk.size() == 0) {
        return {};
    }
    const auto hits = m_scanner.scan(m_chunk.bytes);
    m_source.secrets += hits.size();
    if (m_policy.redact && !hits.isEmpty()) {
        m_chunk = redacted(m_chunk, hits, m_scanner);
    }
    m_source.records += m_chunk.size();
    m_source.candidates += m_chunk.size();
    if (m_policy.pick) {
        if (const auto picked = pickAll(); !picked) {
            return picked;
        }
    }
    CandidateChunk next;
    next.source = m_chunk.source;
    next.firstRecord = m_chunk.firstRecord + m_chunk.size();
    next.names = m_chunk.names;
    next.bytes.reserve(m_chunk.bytes.capacity()); // growing it would copy it several times
    std::swap(m_chunk, next);
    return m_sink.addCandidates(std::move(next));
}

Result<> SourceOutput::pickAll() {
    for (const Candidate& candidate : candidatesOf(m_chunk)) {
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
    if (const auto added = m_sink.addValue(m_source); !added) {
        return failure(added.error());
    }
    return m_source;
}

} // namespace afterword
