// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewsink.h"

#include "redaction.h"
#include "sha256.h"

#include <algorithm>
#include <numeric>

namespace afterword {

namespace {

constexpr qsizetype contextBytes = 32;
constexpr qsizetype shownAuthors = 200;
constexpr qsizetype shownSecrets = 500;

/// Adds a find to those before: the same secret counts once.
void gather(QList<FoundSecret>& secrets, FoundSecret secret) {
    const auto known = std::find_if(secrets.begin(), secrets.end(),
                                    [&](const FoundSecret& other) { return other.digest == secret.digest; });
    if (known != secrets.end()) {
        known->count += secret.count;
    } else if (secrets.size() < shownSecrets) {
        secrets.append(std::move(secret));
    }
}

QString shown(QByteArrayView bytes) {
    QString text = QString::fromUtf8(bytes);
    text.replace(u'\t', u' ');
    text.remove(QChar::ReplacementCharacter); // a character that was cut
    return text;
}

/// As much of a secret as tells which one it is.
QString maskOf(QByteArrayView secret) {
    constexpr qsizetype longEnough = 12;
    constexpr qsizetype told = 4;
    const QString dots(8, u'\u2022');
    const qsizetype feed = secret.indexOf('\n');
    if (feed > 0) {
        return shown(secret.first(std::min(feed, contextBytes))) + dots;
    }
    return secret.size() < longEnough ? dots : shown(secret.first(told)) + dots;
}

} // namespace

bool PreviewSink::isOutside(Instant at) const {
    return (m_request.from && at < *m_request.from) || (m_request.to && at > *m_request.to);
}

Result<> PreviewSink::addCandidates(CandidateChunk chunk) {
    Gathered& gathered = m_sources[chunk.source];
    gathered.records += chunk.size();
    const auto hits = m_scanner.scan(chunk.bytes);
    gatherSecrets(chunk, hits, gathered);
    gatherRows(hits.isEmpty() ? chunk : redacted(chunk, hits, m_scanner), gathered);
    return {};
}

void PreviewSink::gatherRows(const CandidateChunk& chunk, Gathered& gathered) const {
    qsizetype begin = 0;
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        const auto index = static_cast<size_t>(i);
        const Instant at{chunk.happenedAt[index]};
        gathered.first = std::min(gathered.first.value_or(at), at);
        gathered.last = std::max(gathered.last.value_or(at), at);
        const QString author = chunk.names.value(chunk.author[index]);
        if (!author.isEmpty() && (gathered.authors.size() < shownAuthors || gathered.authors.contains(author))) {
            ++gathered.authors[author];
        }
        if (isOutside(at)) {
            ++gathered.outside;
        } else if (gathered.rows.size() < shownRows) {
            const Candidate candidate = candidateAt(chunk, i, begin);
            gathered.rows.append({candidate.happenedAt, candidate.timeText, candidate.timeAssumed, candidate.kind,
                                  candidate.author, candidate.text});
        }
        begin += qsizetype{chunk.recordLength[index]} + 1;
    }
}

void PreviewSink::gatherSecrets(const CandidateChunk& chunk, const QList<SecretHit>& hits, Gathered& gathered) const {
    qsizetype record = 0;
    qsizetype begin = 0;
    QList<FoundSecret> ofRecord;
    const auto endRecord = [&] {
        for (FoundSecret& secret : ofRecord) {
            gather(gathered.secrets, std::move(secret));
        }
        ofRecord.clear();
    };
    for (const SecretHit& hit : hits) {
        while (hit.begin > begin + chunk.recordLength[static_cast<size_t>(record)]) {
            begin += qsizetype{chunk.recordLength[static_cast<size_t>(record)]} + 1;
            ++record;
            endRecord();
        }
        const auto index = static_cast<size_t>(record);
        const qsizetype textBegin = begin + chunk.textOffset[index];
        const bool isInText = hit.begin >= textBegin && hit.begin < textBegin + chunk.textLength[index];
        const QByteArrayView context = isInText ? QByteArrayView(chunk.bytes).sliced(textBegin, chunk.textLength[index])
                                                : QByteArrayView(chunk.bytes).sliced(begin, chunk.recordLength[index]);
        const qsizetype contextBegin = isInText ? textBegin : begin;
        const Candidate candidate = candidateAt(chunk, record, begin);
        FoundSecret secret = found(context, {hit.begin - contextBegin, hit.length, hit.rule}, whereText(candidate));
        // The raw record and the text that was made of it hold it both; the text is what one reads.
        const auto twin = std::find_if(ofRecord.begin(), ofRecord.end(),
                                       [&](const FoundSecret& other) { return other.digest == secret.digest; });
        if (twin == ofRecord.end()) {
            ofRecord.append(std::move(secret));
        } else if (isInText) {
            *twin = std::move(secret);
        }
    }
    endRecord();
}

FoundSecret PreviewSink::found(QByteArrayView text, const SecretHit& hit, const QString& where) const {
    const qsizetype length = std::min(hit.length, text.size() - hit.begin);
    const QByteArrayView secret = text.sliced(hit.begin, length);
    const qsizetype end = hit.begin + length;
    const QByteArrayView line = text.sliced(text.first(hit.begin).lastIndexOf('\n') + 1);
    const qsizetype inLine = hit.begin - (text.size() - line.size());
    const qsizetype feed = text.indexOf('\n', end);
    const qsizetype behind = (feed < 0 ? text.size() : feed) - end;
    FoundSecret made;
    made.digest = Sha256::of(secret);
    made.rule = m_scanner.ruleName(hit.rule);
    made.where = where;
    made.before = shown(line.first(inLine).last(std::min(inLine, contextBytes)));
    made.masked = maskOf(secret);
    made.after = shown(text.sliced(end, std::min(behind, contextBytes)));
    return made;
}

void PreviewSink::scanText(const QString& text, const QString& where) {
    const QByteArray bytes = text.toUtf8();
    for (const SecretHit& hit : m_scanner.scan(bytes)) {
        gather(m_secrets, found(bytes, hit, where));
    }
}

Result<> PreviewSink::addAttachment(const QString& /*sha256*/, QByteArray bytes) {
    m_picture = std::move(bytes);
    return {};
}

Result<> PreviewSink::addValue(AnyValue value) {
    if (const auto* section = std::get_if<Section>(&value)) {
        m_sections.append(section->title);
        scanText(section->markdown, section->title);
    } else if (auto* evidence = std::get_if<Evidence>(&value)) {
        scanText(evidence->title + u'\n' + evidence->origin, evidence->title);
        m_evidence.append(std::move(*evidence));
    }
    return {};
}

void PreviewSink::fill(SourcePreview& preview, const Source& source) const {
    const Gathered gathered = m_sources.value(source.id);
    preview.records = gathered.records;
    preview.outside = gathered.outside;
    preview.first = gathered.first;
    preview.last = gathered.last;
    preview.rows = gathered.rows;
    preview.authors = gathered.authors.keys();
    std::sort(preview.authors.begin(), preview.authors.end(), [&](const QString& a, const QString& b) {
        const qint64 ofA = gathered.authors[a];
        const qint64 ofB = gathered.authors[b];
        return ofA != ofB ? ofA > ofB : a < b;
    });
    preview.evidence = m_evidence;
    preview.sections = m_sections;
    preview.picture = m_picture;
    preview.secrets = gathered.secrets + m_secrets;
    for (FoundSecret& secret : preview.secrets) {
        secret.source = preview.name;
    }
    preview.notes = source.skipped;
}

} // namespace afterword
