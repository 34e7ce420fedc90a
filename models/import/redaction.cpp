// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redaction.h"

namespace afterword {

namespace {

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

} // namespace

QByteArray redacted(QByteArrayView text, const QList<SecretHit>& hits, const SecretScanner& scanner) {
    return Replaced(text, 0, hits, scanner).bytes();
}

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

} // namespace afterword
