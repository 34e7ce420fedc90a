// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logreaders.h"

#include "loggrammar.h"
#include "logreading.h"
#include "logtext.h"

#include <QBuffer>

namespace afterword {

namespace {

constexpr qsizetype headSize = 64 * 1024;

/// The first lines as UTF-8 without colours.
QByteArray plainHead(QByteArrayView head) {
    QByteArray bytes = head.first(std::min(head.size(), headSize)).toByteArray();
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        LogInput input(buffer);
        QByteArray converted(headSize * 2, Qt::Uninitialized);
        converted.resize(std::max<qint64>(input.read(converted.data(), converted.size()), 0));
        return converted;
    }
    return bytes.contains('\x1b') ? withoutColours(bytes) : bytes;
}

bool isTableName(const QString& name) {
    return name.endsWith(u".csv", Qt::CaseInsensitive) || name.endsWith(u".tsv", Qt::CaseInsensitive);
}

int recogniseLog(QByteArrayView head, const QString& name) {
    const QByteArray plain = plainHead(head);
    LogGrammar grammar;
    grammar.survey(plain);
    const LogGrammar::Counts& counts = grammar.counts();
    const bool isNamedLog = name.contains(u".log", Qt::CaseInsensitive) || name.contains(u"syslog") ||
                            name.contains(u"messages") || name.endsWith(u".out");
    if (counts.starts == 0) {
        return isNamedLog && !plain.contains('\0') ? 10 : 0;
    }
    if (isTableName(name)) {
        return 15;
    }
    const qint64 own = std::max<qint64>(counts.lines - counts.indented, 1);
    int score = 40 + static_cast<int>(std::min(counts.starts, own) * 45 / own);
    score -= counts.separated && !isNamedLog ? 30 : 0;
    score -= counts.json * 2 > counts.starts && !isNamedLog ? 10 : 0;
    return std::min(score + (isNamedLog ? 10 : 0), 95);
}

Result<> readLog(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    return LogReading(in, options, output, progress).run();
}

} // namespace

QList<Reader> logReaders() {
    return {{"log", recogniseLog, readLog}};
}

} // namespace afterword
