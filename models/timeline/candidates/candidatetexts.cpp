// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatetexts.h"

#include "candidateordinal.h"

#include <QElapsedTimer>

namespace afterword {

namespace {

/// The beginning of `bytes`, in at most `limit` units.
QString cut(QByteArrayView bytes, qsizetype limit) {
    // So many bytes are at least as many units, however wide they are.
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), 4 * limit)));
    if (text.size() > limit) {
        text.truncate(text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit);
        text.squeeze();
    }
    return text;
}

/// The first line with something in it, or all where it is the only one.
QString firstLine(const QString& text) {
    qsizetype begin = 0;
    while (begin < text.size() && text.at(begin).isSpace()) {
        ++begin;
    }
    const qsizetype end = text.indexOf(u'\n', begin);
    if (begin == 0 && end < 0 && text.size() <= CandidateText::lineLimit) {
        return text;
    }
    const qsizetype length = (end < 0 ? text.size() : end) - begin;
    return text.sliced(begin, std::min(length, CandidateText::lineLimit)).trimmed();
}

CandidateText textAt(const UnpackedChunk& unpacked, quint32 record) {
    const CandidateChunk& chunk = unpacked.chunk;
    const QByteArrayView bytes =
        QByteArrayView(chunk.bytes).sliced(unpacked.begins[record], chunk.recordLength[record]);
    CandidateText text;
    text.raw = cut(bytes.first(chunk.rawLength[record]), CandidateText::rawLimit);
    text.text = cut(bytes.sliced(chunk.textOffset[record], chunk.textLength[record]), CandidateText::textLimit);
    text.line = firstLine(text.text);
    return text;
}

} // namespace

qsizetype CandidateText::cost() const {
    const qsizetype own = line.isSharedWith(text) ? 0 : line.size();
    return qsizetype{sizeof(*this)} + 64 + (own + text.size() + raw.size()) * qsizetype{sizeof(QChar)};
}

CandidateTextAnswer readCandidateTexts(Library& library, CandidateChunkCache& cache,
                                       const QList<CandidateTextRequest>& requests, std::chrono::milliseconds budget,
                                       const std::atomic<bool>& stopped) {
    QElapsedTimer timer;
    timer.start();
    QList<qint64> chunks; // in order of the first request
    QHash<qint64, QList<quint32>> ordinals;
    for (const CandidateTextRequest& request : requests) {
        if (!ordinals.contains(request.chunkRow)) {
            chunks.append(request.chunkRow);
        }
        ordinals[request.chunkRow].append(request.ordinal);
    }
    CandidateTextAnswer answer;
    for (const qint64 row : std::as_const(chunks)) {
        const QList<quint32>& wanted = ordinals[row];
        if (stopped || (!answer.texts.isEmpty() && timer.elapsed() >= budget.count())) {
            for (const quint32 ordinal : wanted) {
                answer.left.append({ordinal, row});
            }
            continue;
        }
        const auto chunk = cache.chunk(library, row);
        for (const quint32 ordinal : wanted) {
            const quint32 record = candidateordinal::recordOf(ordinal);
            CandidateText text;
            text.isDamaged = !chunk || record >= (*chunk)->begins.size();
            answer.texts.append({ordinal, text.isDamaged ? text : textAt(**chunk, record)});
        }
    }
    return answer;
}

} // namespace afterword
