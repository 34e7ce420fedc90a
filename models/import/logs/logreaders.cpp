// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logreaders.h"

#include "loggrammar.h"
#include "logreading.h"
#include "logtext.h"

#include <QBuffer>

#include <algorithm>

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

/// Files that may hold times in many lines, and are read by others.
bool isOfAnotherKind(const QString& name) {
    static const QStringList endings{QStringLiteral(".csv"),  QStringLiteral(".tsv"), QStringLiteral(".md"),
                                     QStringLiteral(".html"), QStringLiteral(".htm"), QStringLiteral(".xml")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString& ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Lines of JSON that are more likely somebody's list of events.
bool isJsonLinesName(const QString& name) {
    return name.endsWith(u".jsonl", Qt::CaseInsensitive) || name.endsWith(u".ndjson", Qt::CaseInsensitive);
}

/// JSON that is one value, not a record per line.
bool isDocument(QByteArrayView head) {
    const auto first =
        std::find_if(head.begin(), head.end(), [](char c) { return c != ' ' && c != '\t' && c != '\n' && c != '\r'; });
    if (first == head.end() || (*first != '{' && *first != '[')) {
        return false;
    }
    // A log may begin with a time in brackets.
    const auto next = std::find_if(first + 1, head.end(), [](char c) { return c != ' ' && c != '\n' && c != '\r'; });
    return next == head.end() || *first == '{' || *next == '{' || *next == '"' || *next == '[';
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
    if (isOfAnotherKind(name) || (counts.json == 0 && isDocument(plain))) {
        return 15;
    }
    const qint64 own = std::max<qint64>(counts.lines - counts.indented, 1);
    int score = 40 + static_cast<int>(std::min(counts.starts, own) * 45 / own);
    score += isNamedLog ? 10 : 0;
    score -= counts.separated && !isNamedLog ? 30 : 0;
    score -= counts.timeOnly && !isNamedLog ? 30 : 0;
    score -= counts.json * 2 > counts.starts && !isNamedLog ? isJsonLinesName(name) ? 15 : 10 : 0;
    return std::min(score, 95);
}

Result<> readLog(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    return LogReading(in, options, output, progress).run();
}

} // namespace

QList<Reader> logReaders() {
    return {{"log", recogniseLog, readLog}};
}

} // namespace afterword
