// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackwriter.h"

namespace afterword {

Result<> SlackWriter::write(const SlackDay& day, const QString& place, const Progress& progress) {
    for (const SkippedPlace& skipped : day.skipped) {
        m_output.skip(skipped.where, skipped.why);
    }
    std::vector<quint16> authors;
    for (const QString& name : day.names) {
        authors.push_back(name.isEmpty() ? quint16{0} : m_output.nameNumber(name));
    }
    CandidateRecord record;
    record.place = m_output.nameNumber(place);
    const QByteArrayView raw(day.raw);
    const QByteArrayView texts(day.texts);
    const auto part = [](QByteArrayView bytes, size_t begin, size_t length) {
        return bytes.sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(length));
    };
    for (const SlackMessage& message : day.messages) {
        if (message.line % 1024 == 0 && progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        record.happenedAt = Instant{message.at} + m_offset;
        record.raw = part(raw, message.rawBegin, message.rawLength);
        record.text = part(message.textInRaw ? raw : texts, message.textBegin, message.textLength);
        record.timeText = part(raw, message.timeBegin, message.timeLength);
        record.kind = message.kind;
        record.author = authors[message.author];
        record.line = message.line;
        record.thread = -1;
        if (message.thread != 0) {
            // Where the root is missing from the export, the first reply stands for it.
            record.thread = m_threads.try_emplace(message.thread, m_output.nextRecord()).first->second;
        }
        if (const auto added = m_output.addRecord(record); !added) {
            return added;
        }
    }
    return {};
}

} // namespace afterword
