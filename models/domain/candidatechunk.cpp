// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatechunk.h"

#include <functional>

namespace afterword {

quint16 CandidateChunk::nameNumber(const QString& name) {
    // Names repeat in bursts, so the newest are looked at first.
    const auto found = std::find(names.crbegin(), names.crend(), name);
    if (found != names.crend()) {
        return static_cast<quint16>(names.crend() - found - 1);
    }
    if (names.size() > 65'535) {
        return 0;
    }
    names.append(name);
    return static_cast<quint16>(names.size() - 1);
}

void CandidateChunk::append(const CandidateRecord& record) {
    const auto offsetInRaw = [&](QByteArrayView part) -> std::optional<quint32> {
        const std::less_equal<const char*> notAfter;
        if (!part.isEmpty() && notAfter(record.raw.begin(), part.begin()) && notAfter(part.end(), record.raw.end())) {
            return static_cast<quint32>(part.begin() - record.raw.begin());
        }
        return {};
    };
    const auto rawSize = static_cast<quint32>(record.raw.size());
    happenedAt.push_back(record.happenedAt.us);
    rawLength.push_back(rawSize);
    bytes.append(record.raw);
    const auto textInRaw = offsetInRaw(record.text);
    if (!textInRaw) {
        bytes.append('\n').append(record.text);
    }
    bytes.append('\n');
    recordLength.push_back(textInRaw ? rawSize : rawSize + 1 + static_cast<quint32>(record.text.size()));
    textOffset.push_back(textInRaw.value_or(rawSize + 1));
    textLength.push_back(static_cast<quint32>(record.text.size()));
    const auto timeInRaw = offsetInRaw(record.timeText);
    timeOffset.push_back(timeInRaw.value_or(0));
    timeLength.push_back(static_cast<quint16>(timeInRaw ? std::min<qsizetype>(record.timeText.size(), 65'535) : 0));
    author.push_back(record.author);
    place.push_back(record.place);
    line.push_back(record.line);
    thread.push_back(record.thread);
    kind.push_back(static_cast<quint8>(record.kind));
    timeAssumed.push_back(record.timeAssumed ? 1 : 0);
}

void CandidateChunk::startNext() {
    firstRecord += size();
    const auto clearAll = [](auto&... columns) {
        (columns.clear(), ...);
    };
    clearAll(happenedAt, recordLength, rawLength, textOffset, textLength, timeOffset, timeLength, author, place, line,
             thread, kind, timeAssumed);
    bytes.resize(0);
}

Candidate candidateAt(const CandidateChunk& chunk, qsizetype index, qsizetype begin) {
    const auto i = static_cast<size_t>(index);
    const QByteArrayView record = QByteArrayView(chunk.bytes).sliced(begin, chunk.recordLength[i]);
    const auto part = [&](quint32 offset, quint32 length) {
        return QString::fromUtf8(record.sliced(offset, length));
    };
    return {chunk.source,
            chunk.firstRecord + index,
            {chunk.happenedAt[i]},
            part(chunk.textOffset[i], chunk.textLength[i]),
            part(0, chunk.rawLength[i]),
            part(chunk.timeOffset[i], chunk.timeLength[i]),
            static_cast<EventKind>(chunk.kind[i]),
            chunk.names.value(chunk.author[i]),
            chunk.names.value(chunk.place[i]),
            chunk.line[i],
            chunk.thread[i],
            chunk.timeAssumed[i] != 0};
}

QList<Candidate> candidatesOf(const CandidateChunk& chunk) {
    QList<Candidate> candidates;
    candidates.reserve(chunk.size());
    qsizetype begin = 0;
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        candidates.append(candidateAt(chunk, i, begin));
        begin += chunk.recordLength[static_cast<size_t>(i)] + 1;
    }
    return candidates;
}

QString whereText(const Candidate& candidate) {
    if (candidate.place.isEmpty()) {
        return candidate.line == 0 ? QString() : QStringLiteral("line %1").arg(candidate.line);
    }
    return candidate.line == 0 ? candidate.place : candidate.place + u':' + QString::number(candidate.line);
}

} // namespace afterword
